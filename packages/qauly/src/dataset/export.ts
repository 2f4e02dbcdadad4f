/** Results as a folder of tables. */
import { randomUUID } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { removeAbandoned } from "../abandoned.js";
import type { ExportFormat } from "../command/options.js";
import type { OnTorn } from "../results/json-documents.js";
import type { Results } from "../results/results.js";
import type { CsvProgram } from "../writers/csv-line.js";
import { dataPackage } from "./datapackage.js";
import { type RowCounts, writeRows } from "./rows.js";
import { tables } from "./tables/index.js";
import { textFiles } from "./text-files.js";

/**
 * Writes the tables into a folder, or what is one file into the file that is named; files of the same names there are
 * replaced, each at once, when all are complete.
 * Gives how many acts there were. Throws QaulyError for results that cannot be read, MissingLibraryError without DuckDB
 * where it is needed, and errors of the file system.
 */
export async function exportDataset(
  results: Results,
  format: ExportFormat,
  out: string,
  onTorn: OnTorn,
  program?: CsvProgram,
): Promise<RowCounts> {
  const file = isFileName(out, format) ? basename(out) : null;
  const target = file === null ? resolve(out) : dirname(resolve(out));
  await mkdir(target, { recursive: true });
  // Beside the folder's files, so that putting them in place is a renaming.
  await removeAbandoned(target, unfinished);
  const partial = join(target, `${unfinished}${randomUUID()}`);
  const finished = join(partial, "finished");
  const scratch = join(partial, "scratch");
  try {
    await mkdir(finished, { recursive: true });
    await mkdir(scratch);
    const counts = await write(results, { format, program, folder: finished, scratch }, onTorn);
    for (const name of (await readdir(finished)).sort()) await rename(join(finished, name), join(target, file ?? name));
    // What described the files that were there before describes these no more.
    if (program === "excel") await rm(join(target, "datapackage.json"), { force: true });
    return counts;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Whether a name is that of the one file that a format gives, and no folder has it. */
function isFileName(out: string, format: ExportFormat): boolean {
  const isOneFile = format === "xlsx" || format === "duckdb";
  return isOneFile && out.toLowerCase().endsWith(`.${format}`) && !(existsSync(out) && statSync(out).isDirectory());
}

/** Name of the workbook in the folder of an export. */
export const workbookName = "qauly.xlsx";

/** Places of single values are for programs, and too many for a sheet. */
const tablesForPeople = tables.filter(({ name }) => name !== "provenance");

/** How names of folders begin that hold what is not complete. */
const unfinished = ".partial-";

interface Writing {
  readonly format: ExportFormat;
  readonly program: CsvProgram | undefined;
  readonly folder: string;
  readonly scratch: string;
}

async function write(
  results: Results,
  { format, program, folder, scratch }: Writing,
  onTorn: OnTorn,
): Promise<RowCounts> {
  if (format === "parquet") return (await import("./duckdb/build.js")).buildParquet(results, folder, scratch, onTorn);
  if (format === "duckdb") {
    const { buildDatabase, databaseName } = await import("./duckdb/build.js");
    return buildDatabase(results, join(folder, databaseName), scratch, onTorn);
  }
  if (format === "xlsx") {
    const { workbook } = await import("../xlsx/workbook.js");
    const book = workbook(join(folder, workbookName), scratch, tablesForPeople);
    const counts = await writeRows(results, book, onTorn);
    await book.close();
    return counts;
  }
  const files = textFiles(folder, format, program);
  const counts = await writeRows(results, files, onTorn).finally(() => files.close());
  // What Excel is given cannot be read back by rules.
  if (format === "csv" && program === undefined) {
    await writeFile(join(folder, "datapackage.json"), `${JSON.stringify(dataPackage(), null, 2)}\n`);
  }
  return counts;
}

/** Where an export goes when nobody says: into the result folder, or beside the file. */
export function defaultFolder({ path, folder }: Results, format: ExportFormat): string {
  return folder === null ? join(dirname(path), `${basename(path)}.${format}`) : join(folder, format);
}
