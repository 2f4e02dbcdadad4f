/** Tables of a database, filled row by row through chunks of columns. */
import type { RowSink } from "../rows.js";
import type { Cell, Column, ColumnType, TableForm } from "../table.js";
import { tables } from "../tables/index.js";
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
function statementsFor({ name, description, columns }: TableForm): string[] {
  const definitions = columns.map(
    (column) => `${quoted(column.name)} ${sqlType[column.type]}${column.required ? " NOT NULL" : ""}`,
  );
  return [
    `CREATE TABLE ${quoted(name)} (${definitions.join(", ")})`,
    `COMMENT ON TABLE ${quoted(name)} IS ${literal(description)}`,
    ...columns.map(
      (column) => `COMMENT ON COLUMN ${quoted(name)}.${quoted(column.name)} IS ${literal(column.description)}`,
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

/** Creates all tables and gives the sink that fills them. */
export async function fillTables({ duckdb, connection }: Database): Promise<RowSink & { close(): void }> {
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
    for (const statement of statementsFor(table)) await connection.run(statement);
    fillers.set(table.name, await filler(table.columns, table.name));
  }
  return {
    row: (name, cells) => fillers.get(name)?.add(cells),
    flush: () => Promise.resolve(),
    close() {
      for (const one of fillers.values()) one.close();
    },
  };
}
