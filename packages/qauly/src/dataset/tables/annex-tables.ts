/** The tables of annexes and clauses, twice: a row for each row as printed, and a row for each cell. */
import type { Annex, ColumnRole, Table, TableColumn, TableRow } from "@qauly/model";
import { allTables } from "@qauly/model/rules";
import { roles } from "../codes.js";
import { type ActTable, actTable, coded, integer, required, text, words } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface PrintedRow extends OfAct {
  /** Null for a table of a clause. */
  readonly annex: Annex | null;
  readonly annexIndex: number | null;
  readonly clausePath: string | null;
  readonly table: Table;
  readonly tableIndex: number;
  readonly row: TableRow;
  readonly rowIndex: number;
  readonly path: string;
}

function* printedRows(act: OfAct["act"]): Generator<PrintedRow> {
  for (const { path: here, table, annex: annexIndex } of allTables(act.resolution)) {
    const annex = annexIndex === null ? null : (act.resolution.annexes[annexIndex] ?? null);
    const [holder = "", tableIndex] = here.split("/tables/");
    const place = {
      annex,
      annexIndex,
      clausePath: annexIndex === null ? holder : null,
      tableIndex: Number(tableIndex),
    };
    for (const [rowIndex, row] of table.rows.entries()) {
      yield { act, ...place, table, row, rowIndex, path: `${here}/rows/${rowIndex}` };
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
    integer(
      "annex_position",
      "Place of the annex among the act's, from 1; NULL for a table of a clause.",
      ({ annexIndex }) => (annexIndex === null ? null : annexIndex + 1),
    ),
    integer("annex_number", "Number of the annex as printed.", ({ annex }) => annex?.number ?? null),
    words("annex_title", "Title of the annex.", ({ annex }) => annex?.title ?? null),
    text("clause_path", "JSON pointer to the clause in which the table stands.", ({ clausePath }) => clausePath),
    required(
      integer(
        "table_position",
        "Place of the table in its annex or clause, from 1.",
        ({ tableIndex }) => tableIndex + 1,
      ),
    ),
    required(integer("row_position", "Place of the row in its table, from 1.", ({ rowIndex }) => rowIndex + 1)),
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
}

function* printedCells(act: OfAct["act"]): Generator<PrintedCell> {
  for (const printed of printedRows(act)) {
    for (const [columnIndex, column] of printed.table.columns.entries()) {
      yield { ...printed, column, columnIndex, cell: printed.row.cells[columnIndex] ?? "" };
    }
  }
}

export const annexCells: ActTable = actTable<PrintedCell>({
  name: "annex_cells",
  description: "One row for each cell of a table in an annex or in a clause, with the header of its column.",
  key: ["act_key", "path", "column_position"],
  foreignKeys: [toAct, { columns: ["act_key", "path"], table: "annex_rows" }],
  rows: printedCells,
  columns: [
    actKey,
    required(text("path", "JSON pointer to the row in its act.", ({ path }) => path)),
    required(integer("column_position", "Place of the column, from 1.", ({ columnIndex }) => columnIndex + 1)),
    text("header", "Header of the column.", ({ column }) => column.header),
    required(coded("role", roles, "What the column's cells hold.", ({ column }) => column.role)),
    text("value", "The cell as printed after repair.", ({ cell }) => cell),
  ],
});
