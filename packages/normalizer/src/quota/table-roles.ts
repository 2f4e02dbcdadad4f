import type { ColumnRole } from "@qauly/model";
import type { Language } from "../language/language.js";
import type { DraftAct, DraftClause, DraftTable, QuotaAround } from "../structure/draft.js";
import { withRoles } from "../tables/finish/finish-table.js";
import { withoutHeadings } from "../tables/finish/row-kinds.js";
import { columnRoles } from "../tables/roles/column-roles.js";
import { quotaAround } from "./around.js";
import { type CategoryGroup, categoryGroups } from "./category-groups.js";
import { statedPercent } from "./stated-percent.js";

/** Determines the columns of the tables of an act that sets a quota anew, now that all is known that it says of it. */
export function withQuotaRoles(act: DraftAct, language: Language): DraftAct {
  if (!hasTables(act)) return act;
  const quota = quotaAround(act, language);
  if (quota === null) return act;
  const told = (table: DraftTable): DraftTable => toldAnew(table, quota, language);
  const ofClause = (clause: DraftClause): DraftClause => ({
    ...clause,
    tables: clause.tables.map(told),
    children: clause.children.map(ofClause),
  });
  return {
    ...act,
    clauses: act.clauses.map(ofClause),
    annexes: act.annexes.map((annex) => ({ ...annex, tables: annex.tables.map(told) })),
  };
}

function hasTables({ clauses, annexes }: DraftAct): boolean {
  const holds = ({ tables, children }: DraftClause): boolean => tables.length > 0 || children.some(holds);
  return clauses.some(holds) || annexes.some(({ tables }) => tables.length > 0);
}

function toldAnew(table: DraftTable, quota: QuotaAround, language: Language): DraftTable {
  const headers = table.headers.map(({ text }) => text);
  const asked = withoutHeadings(table.rows, table.rowKinds).map((row) => row.map(({ text }) => text));
  const groups = categoryGroups(headers, language);
  const told = columnRoles(headers, asked, quota);
  const roles = groups.length > 0 ? rolesByGroup(headers, asked, groups, quota, language) : told.roles;
  if (roles.every((role, column) => role === table.roles[column])) {
    return { ...table, rolesMargin: told.margin, quota };
  }
  return withRoles({ ...table, quota }, roles, told.margin);
}

/** Each group of columns has a percentage and positions of its own beside the columns that all of them share. */
function rolesByGroup(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  groups: readonly CategoryGroup[],
  quota: QuotaAround,
  language: Language,
): ColumnRole[] {
  const grouped = new Set(groups.flatMap(({ columns }) => columns));
  const first = Math.min(...grouped);
  const shared = headers.flatMap((header, column) =>
    grouped.has(column) || (column > first && sumsGroups.test(header)) ? [] : [column],
  );
  const roles: ColumnRole[] = headers.map(() => "other");
  const votes = shared.map(() => new Map<ColumnRole, number>());
  for (const { columns, rests } of groups) {
    const own = [...shared, ...columns].sort((a, b) => a - b);
    const stated = columns.map((column) => statedPercent(headers[column] ?? "", language)?.value ?? null);
    const around = { percents: [...quota.percents, ...stated.filter((value) => value !== null)] };
    const told = columnRoles(
      own.map((column) =>
        columns.includes(column) ? openRest(rests[columns.indexOf(column)] ?? "") : (headers[column] ?? ""),
      ),
      rows.map((row) => own.map((column) => row[column] ?? "")),
      around,
    );
    for (const [at, column] of own.entries()) {
      const role = told.roles[at] ?? "other";
      if (columns.includes(column)) roles[column] = role;
      else {
        const vote = votes[shared.indexOf(column)];
        vote?.set(role, (vote.get(role) ?? 0) + 1);
      }
    }
    // The share stands in the header: what its only column holds is jobs.
    const [only, ...others] = columns;
    if (only !== undefined && others.length === 0 && stated[0] !== null) roles[only] = "positions";
  }
  alignGroups(roles, groups);
  for (const [at, column] of shared.entries()) {
    const most = [...(votes[at] ?? [])].sort((a, b) => b[1] - a[1])[0];
    roles[column] = most?.[0] ?? "other";
  }
  return roles;
}

/** Columns that say the same beside the names of their categories hold the same: what most of them were determined as. */
function alignGroups(roles: ColumnRole[], groups: readonly CategoryGroup[]): void {
  const alike = new Map<string, number[]>();
  for (const { columns, rests } of groups) {
    for (const [at, column] of columns.entries()) {
      const rest = openRest(rests[at] ?? "");
      alike.set(rest, [...(alike.get(rest) ?? []), column]);
    }
  }
  for (const columns of alike.values()) {
    const votes = figures.map((role) => columns.filter((column) => roles[column] === role).length);
    const best = figures[votes.indexOf(Math.max(...votes))];
    if (best !== undefined && Math.max(...votes) * 2 > columns.length) {
      for (const column of columns) roles[column] = best;
    }
  }
}

const figures: readonly ColumnRole[] = ["percent", "positions", "headcount"];

/** A header without the percentage that it states, which is none of its cells. */
const openRest = (rest: string): string =>
  rest.replace(/\(?\d+(?:[.,]\d+)?\s*(?:%|пайыз\p{L}*|процент\p{L}*)\)?/giu, " ").trim();

/** Columns behind the groups that sum them. */
const sumsGroups = /барлығы|жиыны|жалпы|қорытынды|всего|итого|общ/iu;
