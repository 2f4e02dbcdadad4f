import type { ColumnRole } from "@qauly/model";
import { headerRoles, namesEmployers, otherJobs, quotaAlone, speaksOfQuota } from "../language/column-headers.js";
import { legalForms } from "../language/legal-forms.js";
import { escapeRegExp, foldWord } from "../text/fold.js";

/**
 * The role of each column by its header's wording. A role is given once, to the first column that claims it, the
 * positions to the column that speaks of the quota. Beside columns of a quota the employers' column may be headed by
 * `Наименование` alone; where no header tells it, the cells of `rows` do.
 */
export function columnRoles(headers: readonly string[], rows: readonly (readonly string[])[] = []): ColumnRole[] {
  const folded = headers.map((header) => foldWord(header).replace(/\s+/g, " ").trim());
  const claims = folded.map(claimOf);
  const positions = positionsColumn(folded, claims);
  const taken = new Set<ColumnRole>();
  const roles = claims.map((role, column) => {
    if (role === "positions") return column === positions ? role : "other";
    if (role === "other" || taken.has(role)) return "other";
    taken.add(role);
    return role;
  });
  return withEmployers(roles, folded, rows);
}

/** The role that a folded header's words claim; a column without a header is the row numbers' only as the first. */
function claimOf(header: string, column: number): ColumnRole {
  if (header === "" && column > 0) return "other";
  return headerRoles.find(({ pattern }) => pattern.test(header))?.role ?? "other";
}

/**
 * The column of the quota's positions among those that claim to be it: one that speaks of the quota goes before others,
 * one of all jobs is none. `Квота` alone says positions where the percentages have a column of their own, or where
 * nothing else does.
 */
function positionsColumn(headers: readonly string[], claims: readonly ColumnRole[]): number {
  const rank = (header: string): number => {
    if (quotaAlone.test(header)) return claims.includes("percent") ? 2 : 1;
    if (speaksOfQuota.test(header)) return otherJobs.test(header) ? 3 : 4;
    return otherJobs.test(header) ? 0 : 1.5;
  };
  let best = -1;
  let highest = 0;
  for (const [column, header] of headers.entries()) {
    const own = claims[column] === "positions" ? rank(header) : 0;
    if (own > highest) [best, highest] = [column, own];
  }
  return best;
}

const formLabels = legalForms
  .flatMap((form) => form.labels)
  .map(escapeRegExp)
  .join("|");
const namesOrganization = new RegExp(`["«“]|(?:^|\\s)(?:${formLabels})(?:\\s|$)`, "iu");

/** A quota is always some employer's: the column that names them, where the headers known elsewhere tell none. */
function withEmployers(
  roles: ColumnRole[],
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnRole[] {
  const ofQuota = roles.includes("percent") || roles.includes("positions");
  if (!ofQuota || roles.includes("organization")) return roles;
  const named = headers.findIndex((header, column) => roles[column] === "other" && namesEmployers.test(header));
  const at = named < 0 ? roles.findIndex((role, column) => role === "other" && holdsEmployers(rows, column)) : named;
  return roles.map((role, column) => (column === at ? "organization" : role));
}

/** Whether most of a column's texts name an organisation. */
function holdsEmployers(rows: readonly (readonly string[])[], column: number): boolean {
  const texts = rows.map((row) => row[column] ?? "").filter((text) => text !== "");
  const naming = texts.filter((text) => namesOrganization.test(text));
  return naming.length > 0 && naming.length * 2 > texts.length;
}
