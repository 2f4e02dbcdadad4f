/** `qauly query`: SQL over results. */
import { type DatasetFile, datasetFile } from "../query/dataset-file.js";
import { QueryError, runQuery } from "../query/run-query.js";
import { answerWriter } from "../query/writers.js";
import { checkProgram } from "./csv-program.js";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import { guarded, outOfHeap } from "./guarded.js";
import type { QueryOptions } from "./options.js";
import { openSink } from "./output.js";
import { onResults } from "./results.js";

/** Characters that are gathered before they are written. */
const gathered = 64 * 1024;

export function query(path: string, sql: string, options: QueryOptions): Promise<ExitCode> {
  checkProgram(options.for, options.format, "--format");
  if (options.prepared !== undefined) return answer({ ...options, prepared: options.prepared }, sql);
  return onResults(path, options.debug, async (results, onTorn) => {
    const dataset = await datasetFile(results, onTorn);
    try {
      return await inProcessOfItsOwn(dataset, path, sql, options);
    } finally {
      await dataset.done();
    }
  });
}

/** The library of the database keeps its limit of memory for tables alone, and is given up by ending its process. */
async function inProcessOfItsOwn(
  { file, scratch }: DatasetFile,
  path: string,
  sql: string,
  { format, for: program, debug, timeout, maxMemory }: QueryOptions,
): Promise<ExitCode> {
  const args = [
    "query",
    "--prepared",
    file,
    "--scratch",
    scratch,
    "--format",
    format,
    ...(program ? ["--for", program] : []),
  ];
  const limits = ["--max-memory", String(maxMemory), ...(debug ? ["--debug"] : [])];
  const outcome = await guarded([...args, ...limits, "--", path, sql], { timeout, maxMemory });
  if (outcome === "timeout") {
    throw new UsageError(
      `the query was ended after ${timeout} seconds: narrow it, or give it more time with --timeout`,
    );
  }
  if (outcome === "memory" || outcome.code === null || outcome.code === outOfHeap) {
    throw new UsageError(
      `the query was ended: it needs more than ${maxMemory} MiB of memory: narrow it, or give it more with --max-memory`,
    );
  }
  return outcome.code as ExitCode;
}

async function answer(options: QueryOptions & { readonly prepared: string }, sql: string): Promise<ExitCode> {
  const { prepared: file, scratch = "", format, maxMemory } = options;
  const output = openSink(undefined, [], false);
  const writer = answerWriter(format, options.for);
  let text = "";
  const put = async (more: string) => {
    text += more;
    if (text.length < gathered) return;
    await output.write(text);
    text = "";
  };
  try {
    await runQuery({ file, scratch, memory: maxMemory / 2 }, sql, {
      start: (names) => put(writer.start(names)),
      row: (cells) => put(writer.row(cells)),
    });
    await output.write(text + writer.end());
    return exitCode.done;
  } catch (error) {
    if (error instanceof QueryError) {
      const hint = await hintFor(error.message, { file, scratch });
      throw new UsageError(`the query failed: ${error.message}${hint}`);
    }
    throw error;
  }
}

/** What names there are, where the query asks for one that is not. */
async function hintFor(
  message: string,
  database: { readonly file: string; readonly scratch: string },
): Promise<string> {
  const isTable = /table with name .* does not exist/i.test(message);
  const isColumn = /(?:referenced|does not have a) column|column .* not found|values list .* does not have/i.test(
    message,
  );
  if (!isTable && !isColumn) return "";
  const names: string[] = [];
  const sql = "select table_name from information_schema.tables where table_schema = 'main' order by all";
  await runQuery(database, sql, {
    start: async () => {},
    row: async ([name]) => {
      names.push(String(name));
    },
  });
  const columns = isColumn ? "; their columns are listed by: select * from (describe TABLE)" : "";
  return `: the tables are ${names.join(", ")}${columns}`;
}
