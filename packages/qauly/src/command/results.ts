/** What the subcommands about results share: opening them, and saying what is wrong with them. */
import { MissingLibraryError } from "../dataset/missing-library.js";
import type { OnTorn } from "../results/json-documents.js";
import { openResults, type Results } from "../results/results.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { standardInput } from "./input.js";
import { reportFailure } from "./report.js";

/** Does the work on the results at a path; failures become one line and an exit code. */
export async function onResults(
  path: string,
  debug: boolean,
  work: (results: Results, onTorn: OnTorn) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (path === standardInput)
    throw new UsageError("-: results are not read from standard input: give a folder or file");
  try {
    return await work(await openResults(path), (message) =>
      say(path, message, "see whether the batch was ended early"),
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof MissingLibraryError) throw new UsageError(`${error.message}: ${error.advice}`);
    reportFailure(path, error, debug);
    return exitCode.unreadable;
  }
}
