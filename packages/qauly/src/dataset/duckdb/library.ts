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
}

/** Memory that DuckDB may take before it writes to the scratch folder. */
const memoryLimit = "1GB";

export async function openDatabase(path: string, { readOnly = false, scratch }: DatabaseOptions): Promise<Database> {
  const duckdb = await loadDuckDB();
  const instance = await duckdb.DuckDBInstance.create(path, {
    ...withoutNetwork,
    memory_limit: memoryLimit,
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
