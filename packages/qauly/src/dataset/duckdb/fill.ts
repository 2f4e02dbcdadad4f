/** Tables of a database, filled row by row through chunks of columns. */
import { describedWithCodes } from "../codebook.js";
import type { RowSink } from "../rows.js";
import type { Cell, Column, ColumnType, TableForm } from "../table.js";
import { tables } from "../tables/index.js";
import { type View, views } from "../tables/views.js";
import type { Database, DuckDB } from "./library.js";

const sqlType: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
};

const quoted = (name: string) => `"${name}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Keys are promised and tested, not declared: an index for each would cost more than the table. */
function statementsFor({ name, description, columns }: TableForm, { inAlphabet }: FillOptions): string[] {
  const definitions = columns.map((column) => {
    const collation = inAlphabet && column.order === "alphabet" ? " COLLATE kk" : "";
    return `${quoted(column.name)} ${sqlType[column.type]}${collation}${column.required ? " NOT NULL" : ""}`;
  });
  return [
    `CREATE TABLE ${quoted(name)} (${definitions.join(", ")})`,
    `COMMENT ON TABLE ${quoted(name)} IS ${literal(description)}`,
    ...columns.map(
      (column) => `COMMENT ON COLUMN ${quoted(name)}.${quoted(column.name)} IS ${literal(describedWithCodes(column))}`,
    ),
  ];
}

const millisecondsPerDay = 86_400_000;

/** How DuckDB takes a cell that is not NULL. */
function duckCell({ DuckDBDateValue }: DuckDB, type: ColumnType, cell: Exclude<Cell, null>) {
  if (type === "integer") return BigInt(cell);
  if (type === "date") return new DuckDBDateValue(Date.parse(String(cell)) / millisecondsPerDay);
  return cell;
}

/** Rows of a chunk: what DuckDB takes at once. */
const chunkRows = 2048;

function statementsForView({ name, description, table, whole = false, query }: View): string[] {
  return [
    `CREATE VIEW ${quoted(name)} AS ${query ?? `SELECT * FROM ${quoted(table)}${whole ? "" : " WHERE is_current"}`}`,
    `COMMENT ON VIEW ${quoted(name)} IS ${literal(description)}`,
  ];
}

export interface FillOptions {
  /**
   * Words are ordered by the Kazakh alphabet, which holds the Russian one. It takes DuckDB's extension icu, which this
   * build holds and others may lack: a file for other programs goes without.
   */
  readonly inAlphabet: boolean;
}

/** Creates all tables and views, and gives the sink that fills them. */
export async function fillTables(
  { duckdb, connection }: Database,
  options: FillOptions,
): Promise<RowSink & { close(): void }> {
  const typeOf = {
    text: duckdb.VARCHAR,
    integer: duckdb.BIGINT,
    number: duckdb.DOUBLE,
    boolean: duckdb.BOOLEAN,
    date: duckdb.DATE,
  } as const satisfies Record<ColumnType, unknown>;
  const filler = async (columns: readonly Column[], name: string) => {
    const appender = await connection.createAppender(name);
    let rows: (readonly Cell[])[] = [];
    const write = () => {
      if (rows.length === 0) return;
      const chunk = duckdb.DuckDBDataChunk.create(
        columns.map(({ type }) => typeOf[type]),
        rows.length,
      );
      for (const [index, { type }] of columns.entries()) {
        chunk.setColumnValues(
          index,
          rows.map((cells) => {
            const cell = cells[index] ?? null;
            return cell === null ? null : duckCell(duckdb, type, cell);
          }),
        );
      }
      appender.appendDataChunk(chunk);
      rows = [];
    };
    return {
      add(cells: readonly Cell[]) {
        rows.push(cells);
        if (rows.length === chunkRows) write();
      },
      close() {
        write();
        appender.closeSync();
      },
    };
  };
  const fillers = new Map<string, Awaited<ReturnType<typeof filler>>>();
  for (const table of tables) {
    for (const statement of statementsFor(table, options)) await connection.run(statement);
    fillers.set(table.name, await filler(table.columns, table.name));
  }
  for (const view of views) for (const statement of statementsForView(view)) await connection.run(statement);
  return {
    row: (name, cells) => fillers.get(name)?.add(cells),
    flush: () => Promise.resolve(),
    close() {
      for (const one of fillers.values()) one.close();
    },
  };
}
