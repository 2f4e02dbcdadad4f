/** Results as a DuckDB file, and as Parquet files. */
import { join } from "node:path";
import { version } from "../../command/version.js";
import type { OnTorn } from "../../results/json-documents.js";
import type { Results } from "../../results/results.js";
import { codebookOf } from "../codebook.js";
import { type RowCounts, writeRows } from "../rows.js";
import type { TableForm } from "../table.js";
import { tables } from "../tables/index.js";
import { type FillOptions, fillTables } from "./fill.js";
import { type Database, openDatabase } from "./library.js";

/** Name of the database in the folder of an export. */
export const databaseName = "qauly.duckdb";

export interface BuildOptions extends Partial<FillOptions> {
  /** Work on the filled tables. */
  readonly then?: (database: Database) => Promise<void>;
}

/** Writes all tables into a new file; `scratch` is a folder that the caller removes. */
export async function buildDatabase(
  results: Results,
  file: string,
  scratch: string,
  onTorn: OnTorn,
  { inAlphabet = false, then = () => Promise.resolve() }: BuildOptions = {},
): Promise<RowCounts> {
  const database = await openDatabase(file, { scratch });
  try {
    const sink = await fillTables(database, { inAlphabet });
    const counts = await writeRows(results, sink, onTorn);
    sink.close();
    await then(database);
    await database.connection.run("CHECKPOINT");
    return counts;
  } finally {
    database.close();
  }
}

/**
 * Writes `TABLE.parquet` for each table. One thread, and rows in their order, so that the bytes are the same each time.
 */
export async function buildParquet(
  results: Results,
  folder: string,
  scratch: string,
  onTorn: OnTorn,
): Promise<RowCounts> {
  const then = async ({ connection }: Database): Promise<void> => {
    await connection.run("SET threads = 1");
    for (const table of tables) {
      const file = literal(join(folder, `${table.name}.parquet`));
      const metadata = Object.entries(metadataOf(table)).map(([key, value]) => `${literal(key)}: ${literal(value)}`);
      const options = `FORMAT parquet, COMPRESSION zstd, KV_METADATA {${metadata.join(", ")}}`;
      await connection.run(`COPY "${table.name}" TO ${file} (${options})`);
    }
  };
  return buildDatabase(results, join(scratch, databaseName), scratch, onTorn, { then });
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** What a Parquet file says of itself: who wrote it, what it holds, and what its codes mean. */
function metadataOf(table: TableForm): Readonly<Record<string, string>> {
  return {
    "qauly.version": version,
    "qauly.table": table.description,
    "qauly.columns": JSON.stringify(
      Object.fromEntries(table.columns.map(({ name, description }) => [name, description])),
    ),
    "qauly.codes": JSON.stringify(codebookOf(table)),
  };
}
