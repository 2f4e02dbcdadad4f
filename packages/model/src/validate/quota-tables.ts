/** Reads the cells of quota tables, writes `quota.cell-unreadable` and `quota.total-mismatch`. */
import { finding } from "../findings/finding.js";
import { isEmptyNumberCell, parseCountCell, parseNumberCell, parseTotalCell } from "../quota/number-cell.js";
import { exactSum } from "../quota/positions.js";
import { isTotalsLabel } from "../quota/totals-label.js";
import type { Finding } from "../schema/finding.js";
import type { Allocation } from "../schema/quota.js";
import type { Resolution } from "../schema/resolution.js";
import type { ColumnRole, Table, TableRow } from "../schema/table.js";
import { allTables } from "../tables/all-tables.js";
import { firstRowOf } from "../tables/covering.js";
import { rowPlace } from "../tables/table-path.js";

type NumberRole = Extract<ColumnRole, "headcount" | "percent" | "positions">;

const isNumberRole = (role: ColumnRole): role is NumberRole =>
  role === "headcount" || role === "percent" || role === "positions";

interface QuotaTable {
  readonly path: string;
  readonly table: Table;
  /** Allocations by row index. */
  readonly allocations: ReadonlyMap<number, readonly Allocation[]>;
  /** Rows with several allocations: the table has columns for each category, and a row leaves some of them empty. */
  readonly wide: boolean;
}

function quotaTables(resolution: Resolution): QuotaTable[] {
  const byTable = new Map<string, Map<number, Allocation[]>>();
  for (const allocation of resolution.quota?.allocations ?? []) {
    const place = rowPlace(allocation.path);
    if (place === null) continue;
    const rows = byTable.get(place.table) ?? new Map<number, Allocation[]>();
    byTable.set(place.table, rows.set(place.row, [...(rows.get(place.row) ?? []), allocation]));
  }
  return allTables(resolution).flatMap(({ path, table }) => {
    const allocations = byTable.get(path);
    if (allocations === undefined) return [];
    const wide = [...allocations.values()].some((ofRow) => ofRow.length > 1);
    return { path, table, allocations, wide };
  });
}

/**
 * A totals row is no allocation, and a cell of its organisation column (or, merged, of its first column) says that it
 * sums.
 */
function isTotalsRow({ table, allocations }: QuotaTable, row: TableRow, index: number): boolean {
  if (allocations.has(index)) return false;
  if (row.kind === "total") return true;
  return row.cells.some((cell, column) => {
    const role = table.columns[column]?.role;
    return (role === "organization" || role === "row-number") && isTotalsLabel(cell);
  });
}

function unreadableCells(quotaTable: QuotaTable): Finding[] {
  const { path, table, allocations, wide } = quotaTable;
  const columns = table.columns.flatMap(({ role, header }, c) => (isNumberRole(role) ? [{ role, header, c }] : []));
  return table.rows.flatMap((row, r) => {
    const totals = isTotalsRow(quotaTable, row, r);
    // What is neither allocation nor total is a heading inside the table.
    if (!totals && !allocations.has(r)) return [];
    return columns.flatMap(({ role, header, c }) => {
      const cell = row.cells[c];
      if (cell === undefined) return [];
      const parse = totals ? parseTotalCell : parseCountCell;
      const { value } = role === "percent" ? parseNumberCell(cell) : parse(cell);
      if (value !== null || ((totals || wide) && isEmptyNumberCell(cell))) return [];
      return finding("quota.cell-unreadable", `${path}/rows/${r}/cells/${c}`, {
        key: "quota.cell-unreadable",
        values: { header, cell },
        expected: null,
        actual: cell,
      });
    });
  });
}

type SummedField = "headcount" | "positions";

/** Sum of a column over some rows; null when one of them states no number. */
function columnSum(
  { table, allocations, wide }: QuotaTable,
  rows: readonly number[],
  column: number,
  field: SummedField,
): number | null {
  // A cell that covers several rows states its number once.
  const values = rows.flatMap((row) => {
    const first = firstRowOf(table, row, column);
    if (first !== row && rows.includes(first)) return [];
    const cell = table.rows[row]?.cells[column] ?? "";
    if (!wide) return allocations.get(row)?.[0]?.[field] ?? null;
    return isEmptyNumberCell(cell) ? 0 : parseCountCell(cell).value;
  });
  return values.some((value) => value === null) ? null : exactSum(values.filter((value) => value !== null));
}

/**
 * The rows that a totals row may sum, the likeliest first: those since the totals row before it or since the last
 * heading (a part's total), all above it or all of the table (the grand total), or, where it stands right below a
 * heading, those down to the next heading or totals row.
 */
function summedRows({ table, allocations }: QuotaTable, totals: readonly number[], row: number): number[][] {
  const all = [...allocations.keys()].sort((a, b) => a - b);
  const above = all.filter((index) => index < row);
  // What is neither an employer's row nor a total is a heading inside the table.
  const headings = [...table.rows.keys()].filter((index) => !allocations.has(index) && !totals.includes(index));
  const last = (places: readonly number[]): number => places.reduce((at, index) => (index < row ? index : at), -1);
  const next = (places: readonly number[]): number => places.find((index) => index > row) ?? table.rows.length;
  const end = Math.min(next(headings), next(totals));
  const opensPart = headings.includes(row - 1) && end - row > 1;
  const since = (start: number): number[] => above.filter((index) => index > start);
  const isLast = totals.at(-1) === row;
  const readings = [
    ...(above.length === 0 ? [all] : []),
    isLast ? above : since(Math.max(last(totals), last(headings))),
    since(last(totals)),
    since(last(headings)),
    above,
    all,
    ...(opensPart ? [all.filter((index) => index > row && index < end)] : []),
  ];
  return readings.filter((rows) => rows.length > 0);
}

/** A column whose sum is the printed total: its cells, and the values of allocations that were read from them. */
export interface HoldingTotal {
  readonly cells: readonly string[];
  readonly allocations: readonly string[];
}

/** The totals of quota tables that are the sums of what they sum. */
export function totalsThatHold(resolution: Resolution): HoldingTotal[] {
  const places = new Map<Allocation, number>(resolution.quota?.allocations.map((one, index) => [one, index]));
  return quotaTables(resolution).flatMap((quotaTable) => {
    const { path, table, allocations } = quotaTable;
    const totals = totalsRows(quotaTable);
    return totals.flatMap((r) =>
      table.columns.flatMap(({ role }, c): HoldingTotal[] => {
        if (role !== "headcount" && role !== "positions") return [];
        const printed = parseTotalCell(table.rows[r]?.cells[c] ?? "").value;
        const rows = summedRows(quotaTable, totals, r).find(
          (reading) => printed !== null && columnSum(quotaTable, reading, c, role) === printed,
        );
        if (rows === undefined) return [];
        const values = rows.flatMap((row) => allocations.get(row) ?? []);
        return [
          {
            cells: [r, ...rows].map((row) => `${path}/rows/${row}/cells/${c}`),
            allocations: values.map((one) => `/quota/allocations/${places.get(one)}/${role}`),
          },
        ];
      }),
    );
  });
}

const totalsRows = (quotaTable: QuotaTable): number[] =>
  quotaTable.table.rows.flatMap((row, r) => (isTotalsRow(quotaTable, row, r) ? [r] : []));

function wrongTotals(quotaTable: QuotaTable): Finding[] {
  const { path, table } = quotaTable;
  const totals = totalsRows(quotaTable);
  return totals.flatMap((r) => {
    const readings = summedRows(quotaTable, totals, r);
    return table.columns.flatMap(({ role, header }, c) => {
      if (role !== "headcount" && role !== "positions") return [];
      const printed = parseTotalCell(table.rows[r]?.cells[c] ?? "").value;
      const sums = readings.map((rows) => columnSum(quotaTable, rows, c, role));
      const [expected] = sums;
      if (printed === null || expected == null || sums.includes(null) || sums.includes(printed)) return [];
      return finding("quota.total-mismatch", `${path}/rows/${r}/cells/${c}`, {
        key: "quota.total-mismatch",
        values: { header, expected, actual: printed },
        expected,
        actual: printed,
      });
    });
  });
}

export function checkQuotaTables(resolution: Resolution): Finding[] {
  return quotaTables(resolution).flatMap((table) => [...unreadableCells(table), ...wrongTotals(table)]);
}
