/** `qauly validate`: a Resolution from elsewhere, or one edited by hand, against the schema and the rules again. */
import { statSync } from "node:fs";
import { dirname } from "node:path";
import {
  type CheckOptions,
  checkAgainstSource,
  checkResolution,
  extendCatalogue,
  type Finding,
  parseResolution,
  QaulyError,
  type Resolution,
} from "@qauly/model";
import type { Entry } from "../corrections/entry.js";
import { correctionsIn, readCorrections } from "../corrections/file.js";
import { lostMessage } from "../corrections/lost.js";
import { systemPath } from "../paths.js";
import type { JsonDocument } from "../results/json-documents.js";
import { terminalText } from "../terminal-text.js";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { findingsTable } from "./findings-table.js";
import { endingOf, guardedAgain, type Outcome } from "./guarded.js";
import { labelOf, readInput, standardInput } from "./input.js";
import { fromJson, readRules } from "./json.js";
import type { ValidateOptions } from "./options.js";
import { print } from "./output.js";
import { reportFailure } from "./report.js";
import { resultsAt, tornAt } from "./results.js";

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
    const checks = { rules, lang: options.lang, catalogue: extendCatalogue(rows) };
    const { values, isList } = await resultsIn(file, options.maxSize);
    const check = checking(file, options, checks, await decisionsBeside(file));
    if (isList) return await validateAll(file, values, check, options);
    for await (const { value } of values) {
      const resolution = parseResolution(value);
      reading = options.source ?? file;
      const { findings, shown } = await check(resolution);
      await print(
        options.format === "json"
          ? `${JSON.stringify(findings, null, 2)}\n`
          : findingsTable(findings, shown, options.lang),
      );
      return options.strict && hasError(findings) ? exitCode.findings : exitCode.done;
    }
    return exitCode.done;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    reportFailure(labelOf(reading), error, options.debug);
    return exitCode.unreadable;
  }
}

const hasError = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === "error");

interface Checked {
  readonly findings: readonly Finding[];
  /** The result of which they speak: with the decisions on it. */
  readonly shown: Resolution;
}

type Check = (resolution: Resolution) => Promise<Checked>;

function checking(file: string, options: ValidateOptions, checks: CheckOptions, entries: readonly Entry[]): Check {
  return async (resolution) => {
    const decided = await withDecisions(resolution, file, entries, checks);
    return { findings: await findingsOf(resolution, decided, options, checks), shown: decided ?? resolution };
  };
}

/** Acts without findings are only counted. One that is no result costs only itself. */
async function validateAll(
  file: string,
  values: AsyncIterable<JsonDocument>,
  check: Check,
  { format, lang, source, strict, debug }: ValidateOptions,
): Promise<ExitCode> {
  if (source !== undefined)
    throw new UsageError(`--source: ${file} holds a list of acts: give a file with the one act`);
  const counts = { acts: 0, found: 0, wrong: 0, unreadable: 0 };
  if (format === "json") await print("[");
  for await (const { index, value } of values) {
    try {
      const { findings, shown } = await check(parseResolution(value));
      const { fileName } = shown.source;
      if (format === "json") {
        const entry = JSON.stringify({ line: index + 1, fileName, findings });
        await print(`${counts.acts === 0 ? "" : ","}\n${entry}`);
      } else if (findings.length > 0) {
        const name = fileName === null ? "" : ` (${terminalText(fileName)})`;
        const blank = counts.found === 0 ? "" : "\n";
        await print(`${blank}${terminalText(file)}: act ${index + 1}${name}\n${findingsTable(findings, shown, lang)}`);
      }
      counts.acts += 1;
      if (findings.length > 0) counts.found += 1;
      if (hasError(findings)) counts.wrong += 1;
    } catch (error) {
      if (!(error instanceof QaulyError)) throw error;
      counts.unreadable += 1;
      reportFailure(`${labelOf(file)}: act ${index + 1}`, error, debug);
    }
  }
  if (format === "json") await print("\n]\n");
  say(
    labelOf(file),
    `${countOf(counts.acts, "act")} checked, ${counts.found} with findings, ${counts.wrong} with errors`,
  );
  if (counts.unreadable > 0) return exitCode.unreadable;
  return strict && counts.wrong > 0 ? exitCode.findings : exitCode.done;
}

interface ResultsIn {
  readonly values: AsyncIterable<JsonDocument>;
  /** Several acts may be in it. */
  readonly isList: boolean;
}

const dueThere = "give a result of qauly parse";

/** One act, an array of acts, JSON lines, or a folder of a batch. @throws QaulyError */
async function resultsIn(file: string, maxSize: number): Promise<ResultsIn> {
  const isFolder = file !== standardInput && statSync(systemPath(file), { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === true || /\.(?:jsonl|ndjson)$/i.test(file)) {
    return { values: (await resultsAt(file)).documents(tornAt(file)), isList: true };
  }
  const bytes = await readInput(file, maxSize);
  try {
    const value = fromJson(bytes, dueThere);
    return { values: listed(Array.isArray(value) ? value : [value]), isList: Array.isArray(value) };
  } catch (error) {
    const lines = Buffer.from(bytes).toString("utf8").trimEnd().split("\n");
    const [first = ""] = lines;
    if (lines.length < 2 || !isObject(first)) throw error;
    return { values: listed(lines.map((line) => fromJson(Buffer.from(line), dueThere))), isList: true };
  }
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

async function* listed(values: readonly unknown[]): AsyncGenerator<JsonDocument> {
  for (const [index, value] of values.entries()) yield { index, value, at: null };
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

/** Decisions of people that are kept beside a file, or in a folder. */
async function decisionsBeside(file: string): Promise<readonly Entry[]> {
  return file === standardInput ? [] : readCorrections(correctionsOf(file));
}

const correctionsOf = (file: string): string =>
  correctionsIn(statSync(systemPath(file), { throwIfNoEntry: false })?.isDirectory() ? file : dirname(file));

/** The result with those decisions; null where there are none on it. */
async function withDecisions(
  resolution: Resolution,
  file: string,
  entries: readonly Entry[],
  checks: CheckOptions,
): Promise<Resolution | null> {
  if (entries.length === 0) return null;
  const { applyCorrections } = await import("../corrections/apply.js");
  const { decided, stale, refused, ...applied } = applyCorrections(resolution, entries, { checks });
  const lost = stale.length + refused.length;
  if (decided.length + lost === 0) return null;
  say(
    correctionsOf(file),
    `${countOf(decided.length, "decision")} put into the result`,
    ...(lost > 0 ? [lostMessage(lost)] : []),
  );
  return applied.resolution;
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
