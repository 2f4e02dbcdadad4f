/** Reads what was derived from a text beside that text, writes `value.unlike-text`. */
import { finding } from "../findings/finding.js";
import { parseCountCell, parseNumberCell } from "../quota/number-cell.js";
import type { Finding } from "../schema/finding.js";
import type { Allocation } from "../schema/quota.js";
import type { Resolution } from "../schema/resolution.js";
import type { ColumnRole, Table } from "../schema/table.js";
import { rowPlace, tableAt } from "../tables/table-path.js";
import { valueAt } from "../text/json-pointer.js";

const unlike = (path: string, value: string | number, text: string): Finding =>
  finding("value.unlike-text", path, {
    key: "value.unlike-text",
    values: { text, value: String(value) },
    expected: text,
    actual: value,
  });

/** The text of a reference is what stands at its place. */
function checkReferenceTexts(resolution: Resolution): Finding[] {
  return resolution.references.flatMap(({ at, text }, index) => {
    const field = valueAt(resolution, at.path);
    const said = typeof field === "string" ? field.slice(at.start, at.end) : "";
    return said === text ? [] : unlike(`/references/${index}/text`, text, said);
  });
}

const numbers = [
  ["rowNumber", "row-number"],
  ["headcount", "headcount"],
  ["percent", "percent"],
  ["positions", "positions"],
] as const satisfies readonly (readonly [keyof Allocation, ColumnRole])[];

/** Whether a cell prints a number; one that no number was read from says nothing against it. */
function prints(cell: string, value: number): boolean {
  if (cell === String(value)) return true;
  const read = parseNumberCell(cell).value ?? parseCountCell(cell).value;
  if (read !== null) return read === value;
  const figures = cell.match(/\d+/g);
  return figures === null || figures.map(Number).includes(value);
}

const printsAlone = (cell: string, value: number): boolean => (parseNumberCell(cell).value ?? Number.NaN) === value;

const tableOfRow = (path: string): string => path.slice(0, path.lastIndexOf("/rows/"));

/** Index of the annex that holds a row; -1 for a row of a clause's table. */
const indexOfAnnex = (path: string): number => Number(/^\/annexes\/(\d+)\//.exec(path)?.[1] ?? -1);

type Roles = Readonly<Partial<Record<ColumnRole, readonly number[]>>>;

/** The columns of each role. */
function rolesOf({ columns }: Table): Roles {
  const roles: Partial<Record<ColumnRole, number[]>> = {};
  for (const [column, { role }] of columns.entries()) {
    roles[role] ??= [];
    roles[role].push(column);
  }
  return roles;
}

/**
 * The rows that give several allocations: each category has columns of its own, of which the table knows one set by its
 * roles.
 */
function wideRows(allocations: readonly Allocation[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { path } of allocations) {
    if (seen.has(path)) several.add(path);
    seen.add(path);
  }
  return several;
}

/** Numbers and name of an allocation are those of the cells of its row. */
function checkAllocations(resolution: Resolution): Finding[] {
  const { quota, annexes } = resolution;
  const known = new Map<Table, Roles>();
  const tablesOfMany = new Set([...wideRows(quota?.allocations ?? [])].map(tableOfRow));
  return (quota?.allocations ?? []).flatMap((allocation, index) => {
    const here = `/quota/allocations/${index}`;
    const place = rowPlace(allocation.path);
    const table = place === null ? undefined : tableAt(resolution, place.table);
    const cells = place === null ? undefined : table?.rows[place.row]?.cells;
    if (table === undefined || cells === undefined) {
      return unlike(`${here}/path`, allocation.path, "");
    }
    const roles = known.get(table) ?? rolesOf(table);
    known.set(table, roles);
    const findings: Finding[] = [];
    const { name } = allocation.organization;
    const named = (roles.organization ?? []).map((column) => cells[column] ?? "");
    if (named.length > 0 && !named.includes(name))
      findings.push(unlike(`${here}/organization/name`, name, named.join()));
    for (const [field, role] of numbers) {
      const value = allocation[field];
      if (value === null) continue;
      const columns = roles[role] ?? [];
      const isAnywhere =
        tablesOfMany.has(tableOfRow(allocation.path)) && cells.some((cell) => printsAlone(cell, value));
      if (isAnywhere) continue;
      if (columns.length === 0 || columns.some((column) => prints(cells[column] ?? "", value))) continue;
      findings.push(unlike(`${here}/${field}`, value, columns.map((column) => cells[column] ?? "").join(" | ")));
    }
    const annexNumber = annexes[indexOfAnnex(allocation.path)]?.number ?? null;
    if (allocation.annexNumber !== annexNumber) {
      findings.push(unlike(`${here}/annexNumber`, allocation.annexNumber ?? "", String(annexNumber ?? "")));
    }
    return findings;
  });
}

/**
 * What a person decided is not held against the text; what was read from the same words follows it or is named there.
 */
export function checkDerivedValues(resolution: Resolution): Finding[] {
  const found = [...checkReferenceTexts(resolution), ...checkAllocations(resolution)];
  if (found.length === 0) return found;
  const decided = new Set(resolution.corrections.map(({ path }) => path));
  return found.filter(({ path }) => !decided.has(path));
}
