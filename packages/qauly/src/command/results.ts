/** What the subcommands about results share: opening them, and saying what is wrong with them. */
import { MissingLibraryError } from "../dataset/missing-library.js";
import type { OnTorn } from "../results/json-documents.js";
import { openResults, type Results } from "../results/results.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { standardInput } from "./input.js";
import { reportFailure } from "./report.js";

/** The results at a path; throws QaulyError `input.*`. */
export function resultsAt(path: string): Promise<Results> {
  if (path === standardInput)
    throw new UsageError("-: results are not read from standard input: give a folder or file");
  return openResults(path);
}

/** Says what was left out of results. */
export const tornAt =
  (path: string): OnTorn =>
  (message, advice = "see whether the batch was ended early") =>
    say(path, message, advice);

/** One line, and the exit code, for results that cannot be read; what is no fault of theirs is thrown on. */
export function failedAt(path: string, error: unknown, debug: boolean): ExitCode {
  if (error instanceof UsageError) throw error;
  if (error instanceof MissingLibraryError) throw new UsageError(`${error.message}: ${error.advice}`);
  reportFailure(path, error, debug);
  return exitCode.unreadable;
}

/** Does the work on the results at a path; failures become one line and an exit code. */
export async function onResults(
  path: string,
  debug: boolean,
  work: (results: Results, onTorn: OnTorn) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work(await resultsAt(path), tornAt(path));
  } catch (error) {
    return failedAt(path, error, debug);
  }
}
