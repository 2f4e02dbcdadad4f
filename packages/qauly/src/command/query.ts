/** `qauly query`: SQL over results. */
import { datasetFile } from "../query/dataset-file.js";
import { QueryError, runQuery } from "../query/run-query.js";
import { answerWriter } from "../query/writers.js";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import type { QueryOptions } from "./options.js";
import { openSink } from "./output.js";
import { onResults } from "./results.js";

/** Characters that are gathered before they are written. */
const gathered = 64 * 1024;

export function query(path: string, sql: string, options: QueryOptions): Promise<ExitCode> {
  return onResults(path, options.debug, async (results, onTorn) => {
    const dataset = await datasetFile(results, onTorn);
    const output = openSink(undefined, []);
    const writer = answerWriter(options.format);
    let text = "";
    const put = async (more: string) => {
      text += more;
      if (text.length < gathered) return;
      await output.write(text);
      text = "";
    };
    try {
      await runQuery(dataset, sql, {
        start: (names) => put(writer.start(names)),
        row: (cells) => put(writer.row(cells)),
      });
      await output.write(text + writer.end());
      return exitCode.done;
    } catch (error) {
      if (error instanceof QueryError) throw new UsageError(`the query failed: ${error.message}`);
      throw error;
    } finally {
      await dataset.done();
    }
  });
}
