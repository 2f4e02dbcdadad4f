/** What the rows of a described table print, and what a totals row has to say. */
import type { AllocationRow, ColumnRole, RowSpec, TableSpec, TotalsRow } from "./act-spec.js";

/** A percentage as Kazakh tables print it: with a decimal comma. */
export const printedPercent = (percent: number): string => String(percent).replace(".", ",");

export const isAllocation = (row: RowSpec): row is AllocationRow => row.kind === "allocation";

/** The organisation column of a quota table; in any other table the column that a heading row would stand in. */
const nameColumn = (table: TableSpec): number =>
  Math.max(
    0,
    table.columns.findIndex(({ role }) => role === "organization"),
  );

/** The cells of a row, in the order of the columns. */
export function cellsOf(row: RowSpec, table: TableSpec): string[] {
  switch (row.kind) {
    case "plain":
      return [...row.cells];
    case "group":
      return table.columns.map((_, column) => (column === nameColumn(table) ? row.words : ""));
    case "total":
      return table.columns.map(({ role }) => totalCell(row, role, table));
    case "allocation": {
      const others = [...row.others];
      return table.columns.map(({ role }) =>
        role === "other" ? (others.shift() ?? "") : allocationCell(row, role, table),
      );
    }
  }
}

function allocationCell(row: AllocationRow, role: Exclude<ColumnRole, "other">, table: TableSpec): string {
  if (row.unreadable?.role === role) return row.unreadable.cell;
  switch (role) {
    case "row-number":
      return `${row.rowNumber}${table.rowNumberDot}`;
    case "organization":
      return row.organization.name;
    case "headcount":
      return String(row.headcount);
    case "percent":
      return `${printedPercent(row.percent)}${table.percentSign}`;
    case "positions":
      return String(row.positions);
  }
}

function totalCell(total: TotalsRow, role: ColumnRole, table: TableSpec): string {
  switch (role) {
    case "organization":
      return total.label;
    case "headcount":
      return String(sumOf(table, "headcount") + total.error);
    case "positions":
      return String(sumOf(table, "positions"));
    case "percent":
      return total.percentCell;
    case "row-number":
    case "other":
      return "";
  }
}

const sumOf = (table: TableSpec, field: "headcount" | "positions"): number =>
  table.rows.filter(isAllocation).reduce((sum, row) => sum + row[field], 0);
