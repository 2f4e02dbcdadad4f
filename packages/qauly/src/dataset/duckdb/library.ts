/** DuckDB, which is installed where there is a build of it for the machine, and loaded only by what needs it. */
import { MissingLibraryError } from "../missing-library.js";

export type DuckDB = typeof import("@duckdb/node-api");
export type Connection = InstanceType<DuckDB["DuckDBConnection"]>;

/** Throws MissingLibraryError with what to install. */
export async function loadDuckDB(): Promise<DuckDB> {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    throw new MissingLibraryError("@duckdb/node-api", cause);
  }
}

/** Never from the net: what this build does not hold is an error. */
const withoutNetwork = {
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
};

export interface Database {
  readonly duckdb: DuckDB;
  readonly connection: Connection;
  close(): void;
}

export interface DatabaseOptions {
  readonly readOnly?: boolean;
  /** Folder for what does not fit into the memory. */
  readonly scratch: string;
  /** MiB that it may take before it writes there. Default: 1000. */
  readonly memory?: number;
}

export async function openDatabase(
  path: string,
  { readOnly = false, scratch, memory = 1000 }: DatabaseOptions,
): Promise<Database> {
  const duckdb = await loadDuckDB();
  const instance = await duckdb.DuckDBInstance.create(path, {
    ...withoutNetwork,
    memory_limit: `${Math.ceil(memory)}MiB`,
    temp_directory: scratch,
    access_mode: readOnly ? "READ_ONLY" : "READ_WRITE",
  });
  const connection = await instance.connect();
  return {
    duckdb,
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
