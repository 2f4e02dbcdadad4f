/** `qauly batch`: folders of acts into a folder of results. */
import { type KnownAct, QaulyError, type QuotaRule } from "@qauly/model";
import { expectedDocuments } from "../batch/inputs/count.js";
import type { BatchDifference } from "../batch/progress.js";
import type { BatchSummary } from "../batch/results/summary.js";
import { runBatch } from "../batch/run-batch.js";
import type { DecisionEntry } from "../corrections/entry.js";
import { readCorrections } from "../corrections/file.js";
import type { FailureLine } from "../results/result-lines.js";
import { failuresOf, openResults } from "../results/results.js";
import { type BatchReport, batchReport, waitsFor } from "./batch-progress.js";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { labelOf, standardInput } from "./input.js";
import { readRules } from "./json.js";
import type { BatchCommandOptions } from "./options.js";
import { listedPaths } from "./path-list.js";
import { checkTessdata } from "./recognition.js";
import { reportFailure } from "./report.js";

export async function batch(paths: readonly string[], options: BatchCommandOptions): Promise<ExitCode> {
  checkTessdata(options.tessdata);
  if (paths.filter((path) => path === standardInput).length > 1) {
    throw new UsageError("-: standard input can be read only once: give it once");
  }
  const { lang, ocr, tessdata, out, debug } = options;
  let rules: readonly QuotaRule[] | undefined;
  let catalogue: readonly KnownAct[] | undefined;
  let corrections: readonly DecisionEntry[] | undefined;
  let reading = "";
  try {
    reading = options.rules ?? "";
    if (options.rules !== undefined) rules = await readRules(options.rules);
    reading = options.catalogue ?? "";
    if (options.catalogue !== undefined) catalogue = await readCatalogueFile(options.catalogue);
    reading = options.corrections ?? "";
    if (options.corrections !== undefined) corrections = await decisionsIn(options.corrections);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    reportFailure(labelOf(reading), error, debug);
    return exitCode.unreadable;
  }
  if (options.resume && options.update) {
    throw new UsageError("--resume: it finishes a run that was cut off, and --update does so too: give one of the two");
  }
  if (options.otherInputs && !options.update) {
    throw new UsageError("--other-inputs: it has a meaning with --update alone: give both, or another --out");
  }
  const expected = paths.includes(standardInput)
    ? null
    : expectedDocuments(paths, { exclude: options.exclude, out, ocr });
  const report = batchReport({ stream: options.quiet ? null : process.stderr, expected, shard: options.shard });
  const ending = watchSignals(report);
  let difference: BatchDifference | null = null;
  try {
    const { jobs, timeout, maxMemory, maxSize, maxPages: pageLimit, ordered, resume, shard, exclude } = options;
    const summary = await runBatch(listedPaths(paths, options.null), {
      out,
      parse: {
        lang,
        ocr,
        pageLimit,
        ...(tessdata && { tessdata }),
        ...(options.secondReader && { secondReader: true }),
        ...(options.changes && { changes: options.changes }),
        ...(options.language && { language: options.language }),
        ...(rules && { rules }),
        ...(catalogue && { catalogue }),
        ...(corrections && { corrections }),
      },
      ...(jobs !== undefined && { jobs }),
      ...(shard !== undefined && { shard }),
      ...{ timeout, maxMemory, maxSize, ordered, resume, exclude },
      ...{ update: options.update, otherInputs: options.otherInputs, inputs: paths },
      signal: ending.signal,
      onProgress: report.progress,
      onDocument: report.document,
      onDifference: (found) => {
        difference = found;
      },
    });
    const isWhole = summary.complete || !options.update;
    report.end({
      out,
      summary,
      failures: isWhole ? await lastFailures(out) : [],
      goOn: options.update ? "--update" : "--resume",
    });
    if (difference !== null) sayDifference(out, difference);
    if (summary.documents.total === 0 && ending.code() === null && options.shard === undefined) {
      throw new UsageError("there is no document to read: the list of paths is empty: check what writes it");
    }
    return ending.code() ?? codeOf(summary, options.strict);
  } catch (error) {
    if (error instanceof QaulyError && /^(?:batch|output)\./.test(error.code)) {
      throw new UsageError(`--out ${out}: ${error.message}: ${error.advice}`);
    }
    throw error;
  } finally {
    report.stop();
    ending.stop();
  }
}

async function decisionsIn(file: string): Promise<DecisionEntry[]> {
  if (file === standardInput) throw new UsageError("--corrections -: corrections are not read from standard input");
  return (await readCorrections(file, { mustExist: true })).filter((entry) => entry.kind === "decision");
}

function codeOf({ documents, findings }: BatchSummary, strict: boolean): ExitCode {
  if (documents.failed > 0) return exitCode.failures;
  return strict && (findings.bySeverity.error ?? 0) > 0 ? exitCode.findings : exitCode.done;
}

/** So many reasons are printed; `qauly failures` lists all. */
const printedFailures = 5;

async function lastFailures(out: string): Promise<FailureLine[]> {
  const last: FailureLine[] = [];
  for await (const failure of failuresOf(await openResults(out), () => {})) {
    last.push(failure);
    if (last.length > printedFailures) last.shift();
  }
  return last;
}

function sayDifference(out: string, { edited, added, gone }: BatchDifference): void {
  const parts = [
    [edited, "edited"],
    [added, "new"],
    [gone, "gone"],
  ] as const;
  const what = parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(", ");
  say(out, `documents are others now (${what}), and --resume leaves them`, "--update brings the results up to date");
}

interface Ending {
  readonly signal: AbortSignal;
  /** The exit code that goes with the signal that came; null when none did. */
  code(): ExitCode | null;
  stop(): void;
}

/** The first signal lets what is being read be finished, the second ends the command. */
function watchSignals({ underWay, clear }: Pick<BatchReport, "underWay" | "clear">): Ending {
  const controller = new AbortController();
  let code: ExitCode | null = null;
  const on = (exit: ExitCode) => (): void => {
    if (code !== null) process.exit(exit);
    code = exit;
    clear();
    say("batch", `ending: ${waitsFor(underWay())}`, "Ctrl-C once more ends at once");
    controller.abort();
    process.stdin.destroy();
  };
  const onInterrupt = on(exitCode.interrupted);
  const onTerminate = on(exitCode.terminated);
  process.on("SIGINT", onInterrupt).on("SIGTERM", onTerminate);
  return {
    signal: controller.signal,
    code: () => code,
    stop: () => process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate),
  };
}
