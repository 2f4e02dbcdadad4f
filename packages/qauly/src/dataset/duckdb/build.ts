/** Results as a DuckDB file, and as Parquet files. */
import { join } from "node:path";
import type { OnTorn } from "../../results/json-documents.js";
import type { Results } from "../../results/results.js";
import { type RowCounts, writeRows } from "../rows.js";
import { tables } from "../tables/index.js";
import { fillTables } from "./fill.js";
import { type Database, openDatabase } from "./library.js";

/** Name of the database in the folder of an export. */
export const databaseName = "qauly.duckdb";

/** Writes all tables into a new file; `scratch` is a folder that the caller removes. */
export async function buildDatabase(
  results: Results,
  file: string,
  scratch: string,
  onTorn: OnTorn,
  then: (database: Database) => Promise<void> = () => Promise.resolve(),
): Promise<RowCounts> {
  const database = await openDatabase(file, { scratch });
  try {
    const sink = await fillTables(database);
    const counts = await writeRows(results, sink, onTorn);
    sink.close();
    await then(database);
    await database.connection.run("CHECKPOINT");
    return counts;
  } finally {
    database.close();
  }
}

/** Writes `TABLE.parquet` for each table. One thread, and rows in their order, so that the bytes are the same each time. */
export async function buildParquet(
  results: Results,
  folder: string,
  scratch: string,
  onTorn: OnTorn,
): Promise<RowCounts> {
  return buildDatabase(results, join(scratch, databaseName), scratch, onTorn, async ({ connection }) => {
    await connection.run("SET threads = 1");
    for (const { name } of tables) {
      const file = join(folder, `${name}.parquet`).replaceAll("'", "''");
      await connection.run(`COPY "${name}" TO '${file}' (FORMAT parquet, COMPRESSION zstd)`);
    }
  });
}
