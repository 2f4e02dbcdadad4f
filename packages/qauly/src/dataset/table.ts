/**
 * Tables of a dataset as data: the one place that says which columns there are, of which type, with which meaning. CSV,
 * JSON lines, Parquet, DuckDB, the data package and docs/datasets.md all follow it.
 */
import type { Code } from "./codes.js";
import type { DatasetAct } from "./dataset-act.js";

/** A cell. An empty text is none: a table says NULL for both. Integers are safe ones; a date is `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null;

/** `integer`: 64 bits; `number`: a double, for what a source may print with a fraction. */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "date";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Never NULL. */
  readonly required: boolean;
  readonly description: string;
  /** All that it can hold beside NULL; absent where that is no closed list. */
  readonly codes?: readonly Code[];
  /** Words, which people expect in the order of the alphabet; absent for keys, codes and pointers. */
  readonly order?: "alphabet";
}

/** Columns that name a row of another table, under the names that they have there. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
}

export interface TableForm {
  readonly name: string;
  readonly description: string;
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Column[];
}

/** A table that is filled act by act. */
export interface ActTable extends TableForm {
  /** The rows of one act, the cells in the order of the columns. */
  rowsOf(act: DatasetAct): Iterable<readonly Cell[]>;
}

/** A column together with what it holds of a row. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

type CellOf<Row> = (row: Row) => Cell;

const column =
  (type: ColumnType) =>
  <Row>(name: string, description: string, cell: CellOf<Row>): ColumnOf<Row> => ({
    name,
    type,
    required: false,
    description,
    cell,
  });

export const text = column("text");
export const integer = column("integer");
export const number = column("number");
export const boolean = column("boolean");
export const date = column("date");

/**
 * A text of words: answers of queries have it in the order of the Kazakh alphabet, which the Russian one is a part of.
 */
export const words = <Row>(name: string, description: string, cell: CellOf<Row>): ColumnOf<Row> => ({
  ...text(name, description, cell),
  order: "alphabet",
});

/** A text that is one of the codes. */
export const coded = <Row>(
  name: string,
  codes: readonly Code[],
  description: string,
  cell: CellOf<Row>,
): ColumnOf<Row> => ({ ...text(name, description, cell), codes });

/** The same column, never NULL. */
export const required = <Row>(of: ColumnOf<Row>): ColumnOf<Row> => ({ ...of, required: true });

/** The form of columns alone, as the formats ask for it. */
export const formOf = ({ name, type, required, description, codes, order }: Column): Column => ({
  name,
  type,
  required,
  description,
  ...(codes && { codes }),
  ...(order && { order }),
});

/** The cells of a row; what is empty is NULL. */
export function cellsOf<Row>(columns: readonly ColumnOf<Row>[], row: Row): Cell[] {
  return columns.map(({ cell }) => {
    const value = cell(row);
    return value === "" ? null : value;
  });
}

export interface TableOf<Row> extends Omit<TableForm, "columns"> {
  readonly columns: readonly ColumnOf<Row>[];
  readonly rows: (act: DatasetAct) => Iterable<Row>;
}

export function actTable<Row>({ columns, rows, ...form }: TableOf<Row>): ActTable {
  return {
    ...form,
    columns: columns.map(formOf),
    *rowsOf(act) {
      for (const row of rows(act)) yield cellsOf(columns, row);
    },
  };
}
