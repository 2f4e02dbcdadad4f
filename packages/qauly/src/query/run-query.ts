/** One SQL query over a dataset, which it can only read. */
import { type Database, openDatabase } from "../dataset/duckdb/library.js";
import { type QueryCell, queryCell } from "./cells.js";
import type { DatasetFile } from "./dataset-file.js";

/** The query is wrong; `message` is one line of DuckDB's. */
export class QueryError extends Error {
  override readonly name = "QueryError";
}

export interface AnswerSink {
  start(names: readonly string[]): Promise<void>;
  row(cells: readonly QueryCell[]): Promise<void>;
}

/** No other file, no network, no setting can be reached from here on. */
const lockDown = ["SET enable_external_access = false", "SET lock_configuration = true"];

/** Throws QueryError for a query that DuckDB refuses or that is not one query. */
export interface Queried extends Pick<DatasetFile, "file" | "scratch"> {
  /** MiB for tables; what does not fit goes to the scratch folder. Default: 1000. */
  readonly memory?: number;
}

export async function runQuery(
  { file, scratch, memory = 1000 }: Queried,
  sql: string,
  sink: AnswerSink,
): Promise<void> {
  const database = await openDatabase(file, { readOnly: true, scratch, memory });
  try {
    for (const statement of lockDown) await database.connection.run(statement);
    const answer = await asQueryError(() => started(database, sql));
    const names = answer.deduplicatedColumnNames();
    await sink.start(names);
    for (;;) {
      const chunk = await asQueryError(() => answer.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      for (const row of chunk.getRows()) await sink.row(row.map(queryCell));
    }
  } finally {
    database.close();
  }
}

async function started({ duckdb, connection }: Database, sql: string) {
  if (sql.trim() === "") throw new QueryError("the query is empty");
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new QueryError(`one query is due, and these are ${statements.count}`);
  const statement = await statements.prepare(0);
  const readers: readonly number[] = [duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN];
  if (!readers.includes(statement.statementType)) {
    throw new QueryError("only queries are run: start with SELECT, WITH or FROM");
  }
  if (statement.parameterCount > 0) throw new QueryError("a query here has no parameters");
  return statement.stream();
}

async function asQueryError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof QueryError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    const [said = message] = message.replace(/^Failed to extract statements: /, "").split("\n\nLINE ");
    throw new QueryError(said, { cause });
  }
}
