/** Puts findings of one cause together: each names the one that it follows from. */
import type { FindingCode } from "../findings/codes.js";
import { type ConsequenceRule, consequenceRules, type PlaceRelation } from "../findings/consequences.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { ColumnRole } from "../schema/table.js";
import { TABLE_POINTER, tableOfRow } from "../tables/table-path.js";

/** A finding with the pointer of the text that it speaks of. */
interface Placed {
  readonly finding: Finding;
  readonly index: number;
  readonly at: string;
}

const roleOf: Readonly<Record<string, ColumnRole>> = {
  rowNumber: "row-number",
  organization: "organization",
  headcount: "headcount",
  percent: "percent",
  positions: "positions",
};

/** The cell of a row that prints a field of an allocation; the row where that is not certain. */
function cellOf(row: string, field: string, resolution: Resolution): string {
  const table = tableOfRow(resolution, row);
  const columns = (table?.columns ?? []).flatMap(({ role }, column) => (role === roleOf[field] ? [column] : []));
  return columns.length === 1 ? `${row}/cells/${columns[0]}` : row;
}

/**
 * Where the text stands that a finding speaks of: what the result says of a row or a citation stands in another place.
 */
function textAt(path: string, resolution: Resolution): string {
  const [, , list, index, field = ""] = /^\/(quota\/)?(allocations|references)\/(\d+)(?:\/(\w+))?/.exec(path) ?? [];
  if (list === "references") return resolution.references[Number(index)]?.at.path ?? path;
  const row = list === undefined ? undefined : resolution.quota?.allocations[Number(index)]?.path;
  return row === undefined ? path : cellOf(row, field, resolution);
}

const CELL = new RegExp(`^(${TABLE_POINTER})/rows/\\d+/cells/(\\d+)`);

const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);

const samePart = (pattern: RegExp) => (cause: string, consequence: string) => {
  const part = pattern.exec(cause)?.[0];
  return part !== undefined && part === pattern.exec(consequence)?.[0];
};

const holds: Readonly<Record<PlaceRelation, (cause: string, consequence: string) => boolean>> = {
  "same-field": (cause, consequence) => within(cause, consequence) || within(consequence, cause),
  "same-row": samePart(new RegExp(`^${TABLE_POINTER}/rows/\\d+`)),
  "same-column": (cause, consequence) => {
    const [one, other] = [CELL.exec(cause), CELL.exec(consequence)];
    return one !== null && other !== null && one[1] === other[1] && one[2] === other[2];
  },
  "same-table": samePart(new RegExp(`^${TABLE_POINTER}`)),
  "same-annex": samePart(/^\/annexes\/\d+/),
  "whole-act": () => true,
};

const concerns = ({ about, unless }: ConsequenceRule, { values }: Finding) =>
  (about === undefined || values?.read === about || values?.other === about) &&
  (unless === undefined || values?.kind !== unless);

/** The same findings, each with the index of its cause. */
export function withCauses(findings: readonly Finding[], resolution: Resolution): Finding[] {
  const placed = findings.map((finding, index): Placed => ({ finding, index, at: textAt(finding.path, resolution) }));
  const byCode = new Map<FindingCode, Placed[]>();
  for (const one of placed) {
    const same = byCode.get(one.finding.code);
    if (same === undefined) byCode.set(one.finding.code, [one]);
    else same.push(one);
  }
  return placed.map(({ finding, at }) => {
    for (const rule of consequenceRules) {
      if (!rule.consequences.includes(finding.code)) continue;
      const cause = byCode
        .get(rule.cause)
        ?.find((other) => concerns(rule, other.finding) && holds[rule.relation](other.at, at));
      if (cause === undefined) continue;
      return { ...finding, because: cause.index, ...(rule.eases && { severity: "info" as const }) };
    }
    return { ...finding, because: null };
  });
}
