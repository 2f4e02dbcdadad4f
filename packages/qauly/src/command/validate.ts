/** `qauly validate`: a Resolution from elsewhere, or one edited by hand, against the schema and the rules again. */
import { dirname } from "node:path";
import {
  type CheckOptions,
  checkAgainstSource,
  checkResolution,
  extendCatalogue,
  type Finding,
  parseResolution,
  type Resolution,
} from "@qauly/model";
import { correctionsIn, readCorrections } from "../corrections/file.js";
import { lostMessage } from "../corrections/lost.js";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { findingsTable } from "./findings-table.js";
import { endingOf, guardedAgain, type Outcome } from "./guarded.js";
import { labelOf, readInput, standardInput } from "./input.js";
import { fromJson, readRules } from "./json.js";
import type { ValidateOptions } from "./options.js";
import { print } from "./output.js";
import { reportFailure } from "./report.js";

export async function validate(file: string, options: ValidateOptions): Promise<ExitCode> {
  if (options.source !== undefined && !options.inProcess) {
    const outcome = guardedAgain(["--in-process"], options);
    if (outcome !== null) return overOr(await outcome, options.source, options);
  }
  let reading = file;
  try {
    reading = options.rules ?? file;
    const rules = options.rules === undefined ? undefined : await readRules(options.rules);
    reading = options.catalogue ?? file;
    const rows = options.catalogue === undefined ? [] : await readCatalogueFile(options.catalogue);
    reading = file;
    const resolution = parseResolution(
      fromJson(await readInput(file, options.maxSize), "give a result of qauly parse"),
    );
    const checks = { rules, lang: options.lang, catalogue: extendCatalogue(rows) };
    const decided = await withDecisions(resolution, file, checks);
    reading = options.source ?? file;
    const findings = await findingsOf(resolution, decided, options, checks);
    await print(
      options.format === "json"
        ? `${JSON.stringify(findings, null, 2)}\n`
        : findingsTable(findings, decided ?? resolution, options.lang),
    );
    const isWrong = findings.some(({ severity }) => severity === "error");
    return options.strict && isWrong ? exitCode.findings : exitCode.done;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    reportFailure(labelOf(reading), error, options.debug);
    return exitCode.unreadable;
  }
}

/** Only reading the source takes time and memory. */
function overOr(outcome: Outcome, source: string, options: ValidateOptions): ExitCode {
  try {
    return endingOf(outcome, options);
  } catch (error) {
    reportFailure(labelOf(source), error, options.debug);
    return exitCode.unreadable;
  }
}

/** What the rules say and, where its file is at hand, the comparison with it. */
async function findingsOf(
  resolution: Resolution,
  decided: Resolution | null,
  { source, ...limits }: ValidateOptions,
  checks: CheckOptions,
): Promise<Finding[]> {
  if (source === undefined) return decided?.findings ?? checkResolution(resolution, checks);
  if (source === standardInput)
    throw new UsageError("--source -: a source is not read from standard input: give a file");
  const { pagesOf } = await import("./source-pages.js");
  return checkAgainstSource(decided ?? resolution, await pagesOf(resolution, source, limits), checks);
}

/** The result with the decisions that are kept beside it; null where there are none on it. */
async function withDecisions(resolution: Resolution, file: string, checks: CheckOptions): Promise<Resolution | null> {
  if (file === standardInput) return null;
  const path = correctionsIn(dirname(file));
  const entries = await readCorrections(path);
  if (entries.length === 0) return null;
  const { applyCorrections } = await import("../corrections/apply.js");
  const { decided, stale, refused, ...applied } = applyCorrections(resolution, entries, { checks });
  const lost = stale.length + refused.length;
  if (decided.length + lost === 0) return null;
  say(path, `${countOf(decided.length, "decision")} put into the result`, ...(lost > 0 ? [lostMessage(lost)] : []));
  return applied.resolution;
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
