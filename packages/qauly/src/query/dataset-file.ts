/**
 * The database that queries of a result folder read. It is kept in the folder, and made anew when the results or the
 * version of Qauly are others than those it was made from.
 */
import { createHash, randomUUID } from "node:crypto";
import { access, constants, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { removeAbandoned } from "../abandoned.js";
import { version } from "../command/version.js";
import { buildDatabase } from "../dataset/duckdb/build.js";
import { tables } from "../dataset/tables/index.js";
import { views } from "../dataset/tables/views.js";
import type { OnTorn } from "../results/json-documents.js";
import type { Results } from "../results/results.js";
import { scratchFolder } from "../scratch.js";

export interface DatasetFile {
  readonly file: string;
  /** A folder for what does not fit into the memory. */
  readonly scratch: string;
  /** Removes what is not kept. */
  done(): Promise<void>;
}

/** Name of the folder that is kept. */
const kept = ".query";
/** How names in it begin while they are written. */
const unfinished = "partial-";

/** Size and time of change of the files, and the form of the tables. */
async function fingerprint({ folder, actsFile }: Results): Promise<string> {
  const files =
    folder === null
      ? [actsFile]
      : ["acts", "documents", "failures", "corrections"].map((n) => join(folder, `${n}.jsonl`));
  const states = await Promise.all(
    files.map(async (file) => {
      const state = await stat(file, { bigint: true }).catch(() => null);
      return state === null ? "none" : `${state.size} ${state.mtimeNs} ${state.ino}`;
    }),
  );
  return createHash("sha256")
    .update(JSON.stringify([version, tables, views, states]))
    .digest("hex");
}

export async function datasetFile(results: Results, onTorn: OnTorn): Promise<DatasetFile> {
  const scratch = await scratchFolder("qauly-query-");
  const done = () => rm(scratch, { recursive: true, force: true });
  try {
    return { file: await databaseOf(results, scratch, onTorn), scratch, done };
  } catch (error) {
    await done();
    throw error;
  }
}

async function databaseOf(results: Results, scratch: string, onTorn: OnTorn): Promise<string> {
  const { folder } = results;
  if (folder === null || !(await isWritable(folder))) {
    const file = join(scratch, "dataset.duckdb");
    await buildDatabase(results, file, scratch, onTorn, { inAlphabet: true });
    return file;
  }
  const stamp = await fingerprint(results);
  const home = join(folder, kept);
  const file = join(home, "dataset.duckdb");
  const stampFile = join(home, "made-from");
  if ((await readFile(stampFile, "utf8").catch(() => "")) === stamp && (await stat(file).catch(() => null)) !== null) {
    return file;
  }
  await mkdir(home, { recursive: true });
  await removeAbandoned(home, unfinished);
  const partial = join(home, `${unfinished}${randomUUID()}.duckdb`);
  let torn = false;
  try {
    const noteTorn: OnTorn = (message, advice) => {
      torn = true;
      onTorn(message, advice);
    };
    await buildDatabase(results, partial, scratch, noteTorn, { inAlphabet: true });
    await rm(stampFile, { force: true });
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
    await rm(`${partial}.wal`, { force: true });
  }
  // What is told of torn results is told each time.
  if (!torn) await writeFile(stampFile, stamp);
  return file;
}

async function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
