import type { Table, TableRow } from "@qauly/model";

/** Index of the column of each role, -1 where there is none. */
export type Columns = Record<"rowNumber" | "organization" | "headcount" | "percent" | "positions", number>;

/** The first column of each role, of those that are asked. */
export function columnsOf(table: Pick<Table, "columns">, isAsked: (column: number) => boolean = () => true): Columns {
  const index = (role: string): number => table.columns.findIndex((column, at) => column.role === role && isAsked(at));
  return {
    rowNumber: index("row-number"),
    organization: index("organization"),
    headcount: index("headcount"),
    percent: index("percent"),
    positions: index("positions"),
  };
}

/** A table of a quota names organisations and says how many people or jobs. */
export function isQuotaTable(table: Pick<Table, "columns">): boolean {
  const at = columnsOf(table);
  return at.organization >= 0 && (at.percent >= 0 || at.positions >= 0);
}

/** A heading inside the table, `Мемлекеттік мекемелер`: a text without a row number and without any figure. */
export function isGroupRow({ kind, cells }: TableRow, { columns }: Table): boolean {
  if (kind === "group") return true;
  return columns.every(
    ({ role }, column) => role === "organization" || role === "other" || (cells[column] ?? "") === "",
  );
}
