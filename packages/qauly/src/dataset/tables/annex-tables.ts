/** The tables of annexes and clauses: a row for each of them, for each of their rows as printed, and for each cell. */
import type { Annex, ColumnRole, Table, TableColumn, TableRow } from "@qauly/model";
import { allTables, type CellValue, isIsoDate } from "@qauly/model/rules";
import { columnFields, roles, rowKinds, tableKinds } from "../codes.js";
import { type ActTable, actTable, coded, date, integer, number, required, text, words } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface PrintedTable extends OfAct {
  /** Null for a table of a clause. */
  readonly annex: Annex | null;
  readonly annexIndex: number | null;
  readonly clausePath: string | null;
  readonly table: Table;
  readonly tableIndex: number;
  readonly tablePath: string;
}

function* printedTables(act: OfAct["act"]): Generator<PrintedTable> {
  for (const { path: tablePath, table, annex: annexIndex } of allTables(act.resolution)) {
    const annex = annexIndex === null ? null : (act.resolution.annexes[annexIndex] ?? null);
    const [holder = "", tableIndex] = tablePath.split("/tables/");
    const clausePath = annexIndex === null ? holder : null;
    yield { act, annex, annexIndex, clausePath, table, tableIndex: Number(tableIndex), tablePath };
  }
}

/** Where a table stands; the same of each of its rows. */
const place = [
  integer(
    "annex_position",
    "Place of the annex among the act's, from 1; NULL for a table of a clause.",
    ({ annexIndex }: PrintedTable) => (annexIndex === null ? null : annexIndex + 1),
  ),
  integer("annex_number", "Number of the annex as printed.", ({ annex }: PrintedTable) => annex?.number ?? null),
  words("annex_title", "Title of the annex.", ({ annex }: PrintedTable) => annex?.title ?? null),
  text("clause_path", "JSON pointer to the clause in which the table stands.", (of: PrintedTable) => of.clausePath),
  required(
    integer(
      "table_position",
      "Place of the table in its annex or clause, from 1.",
      ({ tableIndex }: PrintedTable) => tableIndex + 1,
    ),
  ),
];

const markedText = ({ mark, text: own }: Table["notes"][number]): string => (mark === null ? own : `${mark} ${own}`);

export const printedTable: ActTable = actTable<PrintedTable>({
  name: "tables",
  description: "One row for each table of an annex or of a clause.",
  key: ["act_key", "path"],
  foreignKeys: [toAct],
  rows: printedTables,
  columns: [
    actKey,
    required(text("path", "JSON pointer to the table in its act.", ({ tablePath }) => tablePath)),
    ...place,
    integer("page", "Page of the source.", ({ act, tablePath }) => act.pageOf(tablePath)),
    required(coded("kind", tableKinds, "What the table is about.", ({ table }) => table.kind)),
    words("caption", "The words right above the table that name it.", ({ table }) => table.caption),
    text("unit", "The unit of measure that is stated for the whole table, as printed.", ({ table }) => table.unit),
    required(integer("column_count", "Number of columns.", ({ table }) => table.columns.length)),
    required(integer("row_count", "Number of rows without the header.", ({ table }) => table.rows.length)),
    required(text("headers", "Headers of the columns, as a JSON array.", ({ table }) => headersOf(table))),
    text("notes", "Notes below the table, parted by line breaks.", ({ table }) =>
      table.notes.map(markedText).join("\n"),
    ),
  ],
});

const headersOf = ({ columns }: Table): string => JSON.stringify(columns.map(({ header }) => header));

interface PrintedRow extends PrintedTable {
  readonly row: TableRow;
  readonly rowIndex: number;
  readonly path: string;
}

function* printedRows(act: OfAct["act"]): Generator<PrintedRow> {
  for (const of of printedTables(act)) {
    for (const [rowIndex, row] of of.table.rows.entries()) {
      yield { ...of, row, rowIndex, path: `${of.tablePath}/rows/${rowIndex}` };
    }
  }
}

/** The cell of the first column of a role. */
function cellOf({ table, row }: PrintedRow, role: ColumnRole): string | null {
  const index = table.columns.findIndex((column) => column.role === role);
  return row.cells[index] ?? null;
}

const firstPage = ({ act, path }: PrintedRow) => act.pageOf(`${path}/cells/0`);

export const annexRows: ActTable = actTable<PrintedRow>({
  name: "annex_rows",
  description: "One row for each row of a table in an annex or in a clause, its cells as printed.",
  key: ["act_key", "path"],
  foreignKeys: [toAct],
  rows: printedRows,
  columns: [
    actKey,
    required(text("path", "JSON pointer to the row in its act.", ({ path }) => path)),
    ...place,
    required(integer("row_position", "Place of the row in its table, from 1.", ({ rowIndex }) => rowIndex + 1)),
    required(coded("kind", rowKinds, "What the row is among the others.", ({ row }) => row.kind)),
    integer("page", "Page of the source.", firstPage),
    text("row_number", "Cell of the row's number.", (row) => cellOf(row, "row-number")),
    words("organization", "Cell of the organisation.", (row) => cellOf(row, "organization")),
    text("headcount", "Cell of the headcount.", (row) => cellOf(row, "headcount")),
    text("percent", "Cell of the percentage.", (row) => cellOf(row, "percent")),
    text("positions", "Cell of the positions.", (row) => cellOf(row, "positions")),
    required(text("cells", "All cells, as a JSON array.", ({ row }) => JSON.stringify(row.cells))),
  ],
});

interface PrintedCell extends PrintedRow {
  readonly column: TableColumn;
  readonly columnIndex: number;
  readonly cell: string;
  readonly stated: CellValue;
}

function* printedCells(act: OfAct["act"]): Generator<PrintedCell> {
  for (const printed of printedRows(act)) {
    const values = printed.table.values[printed.rowIndex];
    for (const [columnIndex, column] of printed.table.columns.entries()) {
      const [cell, stated] = [printed.row.cells[columnIndex] ?? "", values?.[columnIndex] ?? null];
      yield { ...printed, column, columnIndex, cell, stated };
    }
  }
}

export const tableCells: ActTable = actTable<PrintedCell>({
  name: "table_cells",
  description:
    "One row for each cell of a table in an annex or in a clause, with the header of its column. A cell that covers several " +
    "places has a row for each of them.",
  key: ["act_key", "path", "column_position"],
  foreignKeys: [toAct, { columns: ["act_key", "path"], table: "annex_rows" }],
  rows: printedCells,
  columns: [
    actKey,
    required(text("path", "JSON pointer to the row in its act.", ({ path }) => path)),
    required(integer("column_position", "Place of the column, from 1.", ({ columnIndex }) => columnIndex + 1)),
    required(text("table_path", "JSON pointer to the table in its act.", ({ tablePath }) => tablePath)),
    required(coded("row_kind", rowKinds, "What the row is among the others.", ({ row }) => row.kind)),
    text("header", "Header of the column.", ({ column }) => column.header),
    required(coded("role", roles, "What the column's cells hold.", ({ column }) => column.role)),
    coded("field", columnFields, "What the column holds in a table of its kind.", ({ column }) => column.field),
    text("value", "The cell as printed after repair.", ({ cell }) => cell),
    number("number", "The number that the cell states exactly.", ({ stated }) =>
      typeof stated === "number" ? stated : null,
    ),
    date("day", "The day that the cell states.", ({ stated }) =>
      typeof stated === "string" && isIsoDate(stated) ? stated : null,
    ),
  ],
});
