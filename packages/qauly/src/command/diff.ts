/** `qauly diff`: what two runs read differently. */
import { diffResults, isSame } from "../diff/diff.js";
import { diffWriter } from "../diff/writers.js";
import { type ExitCode, exitCode } from "./exit.js";
import type { DiffOptions } from "./options.js";
import { openSink } from "./output.js";
import { failedAt, resultsAt, tornAt } from "./results.js";

export async function diff(first: string, second: string, options: DiffOptions): Promise<ExitCode> {
  let reading = first;
  try {
    const firstResults = await resultsAt(first);
    reading = second;
    const secondResults = await resultsAt(second);
    const output = openSink(undefined, [], false);
    const writer = diffWriter(options.format, !options.summary);
    const total = await diffResults(
      firstResults,
      secondResults,
      ({ path }) => {
        reading = path;
        return tornAt(path);
      },
      async (act) => output.write(writer.act(act)),
    );
    await output.write(writer.end(total));
    return options.strict && !isSame(total) ? exitCode.findings : exitCode.done;
  } catch (error) {
    return failedAt(reading, error, options.debug);
  }
}
