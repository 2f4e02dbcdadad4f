import type { ColumnRole, Table } from "@qauly/model";

/** A quota table of simple cells, as its description gives them: each cell one place, whole numbers and percentages. */
export function plainTable(
  columns: readonly { readonly header: string; readonly role: ColumnRole }[],
  rows: readonly (readonly string[])[],
): Table {
  return {
    caption: null,
    unit: null,
    kind: "quota",
    columns: columns.map((column) => ({ ...column, field: null })),
    headerRows: [columns.map(({ header }) => header)],
    rows: rows.map((cells) => plainRow(cells)),
    spans: [],
    values: rows.map((cells) => cells.map((cell) => (/^\d+%?$/.test(cell) ? Number.parseInt(cell, 10) : null))),
    notes: [],
  };
}

/** A row of data; one whose label says that it sums is a total. */
export const plainRow = (cells: readonly string[]): Table["rows"][number] => ({
  kind: cells.some((cell) => /^(?:барлығы|жиыны|итого)/i.test(cell)) ? "total" : "data",
  cells: [...cells],
});
