/** The process that reads documents, one after another, until it is told nothing more. */
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { checkOptions, type Resolution } from "@qauly/model";
import { applyCorrections } from "../../corrections/apply.js";
import type { DecisionEntry } from "../../corrections/entry.js";
import { lostMessage } from "../../corrections/lost.js";
import { asInputError } from "../../input-error.js";
import { lazyOcr } from "../../lazy-ocr.js";
import { type ParseActOptions, traceAct } from "../../parse-act.js";
import { systemPath } from "../../paths.js";
import { type Standing, standingOf } from "../../queue/level.js";
import { noActAdvice, noActFinding } from "../../results/no-act.js";
import type { ActCounts, CorrectionCounts, Failure } from "../document.js";
import { failureOf } from "../failure.js";
import { unwritable } from "../results/unwritable.js";
import { type SpooledAct, spool } from "../spool.js";
import type {
  Answered,
  FromReader,
  MissingPage,
  OwnOptions,
  PageRead,
  ReadAct,
  ReadFailure,
  ReadingOptions,
  Source,
  ToRead,
  ToReader,
} from "./messages.js";

/**
 * A reader that is caught in one document never hears that its parent is gone: this thread ends it. Windows keeps the
 * number of a parent that is gone, so there it is asked for.
 */
const watch = `
const parent = process.ppid;
const isGone = () => {
  if (process.ppid !== parent) return true;
  try { process.kill(parent, 0); return false; } catch (error) { return error.code === "ESRCH"; }
};
setInterval(() => { if (isGone()) process.kill(process.pid, "SIGKILL"); }, 500);`;

// A Ctrl-C reaches all processes of the terminal: the parent decides what it means.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
process.on("disconnect", () => process.exit());

let parse: Omit<ParseActOptions, "fileName"> = {};

/** By the digest of the document. */
let corrections: ReadonlyMap<string, readonly DecisionEntry[]> = new Map();

let folder: string | null = null;

const waiting: ToRead[] = [];
let isReading = false;

/** An answer before its act lies in the spool. */
type Answer = (Omit<ReadAct, "act" | "line"> & { readonly line: Uint8Array }) | ReadFailure;
const gathered: (Answer & { readonly id: number })[] = [];
/** Milliseconds for which answers gather while more documents wait: the command wakes up for groups of them. */
const gathering = 40;

process.on("message", (message: ToReader) => {
  if (message.kind === "start") {
    parse = withReader(message.parse);
    corrections = byDocument(message.parse.corrections ?? []);
    folder = message.spool;
    new Worker(watch, { eval: true }).unref();
    say({ kind: "ready" });
  } else if (message.kind === "forget") {
    forget(message.id);
  } else {
    waiting.push(...message.documents);
    if (!isReading) void readWaiting();
  }
});

async function readWaiting(): Promise<void> {
  isReading = true;
  let since = performance.now();
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    gathered.push({ ...(await read(next)), id: next.id });
    if (waiting.length > 0 && performance.now() - since < gathering) continue;
    sayAnswers();
    // Messages are sent and heard only between documents.
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
  isReading = false;
}

function sayAnswers(): void {
  const answers = gathered.splice(0);
  if (answers.length > 0) say({ kind: "answers", answers: spooled(answers), memory: process.memoryUsage.rss() });
}

/** Where the spool cannot be written, no act can. */
function spooled(answers: typeof gathered): Answered[] {
  try {
    if (folder === null) return answers.map((answer) => (answer.kind === "act" ? { ...answer, act: null } : answer));
    const acts = spool(
      folder,
      answers.flatMap((answer) => (answer.kind === "act" ? answer.line : [])),
    );
    let next = 0;
    return answers.map((answer) => {
      if (answer.kind === "failure") return answer;
      const act = acts[next] as SpooledAct;
      next += 1;
      return { ...answer, act, line: null };
    });
  } catch (error) {
    const failure = failureOf(unwritable(error));
    return answers.map(({ id }) => ({ id, kind: "failure", failure }));
  }
}

function forget(id: number): void {
  const at = waiting.findIndex((each) => each.id === id);
  if (at < 0) return;
  waiting.splice(at, 1);
  say({ kind: "forgotten", id });
}

/** Time and size are held to limits from outside. */
const heldOutside = { timeLimit: Number.POSITIVE_INFINITY, sizeLimit: Number.POSITIVE_INFINITY };

/** One picture at a time, unless it is said otherwise: there are several processes. */
function withReader({ tessdata, pictures = 1, corrections: _, ...options }: ReadingOptions): typeof parse {
  const told = { ...options, ...heldOutside, onPage: tellPage("layer") };
  if (options.ocr === "never") return told;
  return { ...told, reader: lazyOcr({ jobs: pictures, tessdata }), onScan: tellPage("ocr") };
}

/** Milliseconds between two words about pages of a text layer: there may be hundreds a second. */
const betweenPages = 100;
let said = 0;

function tellPage(by: PageRead["by"]): (page: number, total: number) => void {
  return (page, total) => {
    const now = performance.now();
    if (by === "layer" && (folder !== null || now - said < betweenPages)) return;
    said = now;
    sayAnswers();
    say({ kind: "page", by, page, total });
  };
}

/** A parent that is gone hears nothing, and that is no fault. */
function say(message: FromReader): void {
  process.send?.(message, () => {});
}

async function read(source: Source): Promise<Answer> {
  try {
    const { resolution, counts } = await readCorrected(source);
    // Whoever asks for one document alone gets what was read.
    const none = folder === null ? null : noAct(resolution);
    if (none !== null) return { kind: "failure", failure: none };
    return {
      kind: "act",
      line: Buffer.from(`${JSON.stringify(resolution)}\n`),
      sha256: resolution.source.sha256,
      counts: countsOf(resolution),
      missing: missingPages(resolution),
      standing: withStale(standingOf(resolution), counts),
      corrections: counts,
    };
  } catch (error) {
    return { kind: "failure", failure: failureOf(error), trace: error instanceof Error ? error.stack : undefined };
  }
}

/** Why a text counts as no act; null for an act. */
function noAct(resolution: Resolution): Failure | null {
  const found = noActFinding(resolution);
  return found === null ? null : { code: found.code, message: found.message, advice: noActAdvice, pages: [] };
}

/** The act with what people decided on it. */
async function readCorrected({ at, fileName, language, own: options }: Source) {
  const bytes = typeof at === "string" ? bytesOf(at) : at;
  const { resolution, document } = await traceAct(bytes, {
    ...parse,
    ...stated(options),
    ...(fileName === null ? {} : { fileName }),
    ...(language && { language }),
  });
  const own = corrections.get(resolution.source.sha256);
  if (own === undefined) return { resolution, counts: null };
  const {
    resolution: decidedOn,
    decided,
    stale,
    refused,
  } = applyCorrections(resolution, own, {
    sourceText: (page) => document.pages[page - 1]?.text ?? null,
    checks: checkOptions(parse),
  });
  return { resolution: decidedOn, counts: { applied: decided.length, stale: stale.length, refused: refused.length } };
}

/** Those that are stated: what is not must not hide what all documents are read by. */
const stated = (options: OwnOptions = {}): Partial<ParseActOptions> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

function byDocument(entries: readonly DecisionEntry[]): Map<string, DecisionEntry[]> {
  const documents = new Map<string, DecisionEntry[]>();
  for (const entry of entries) {
    const known = documents.get(entry.anchor.sha256);
    if (known === undefined) documents.set(entry.anchor.sha256, [entry]);
    else known.push(entry);
  }
  return documents;
}

/** A decision that no longer holds is a reason to look. */
function withStale(standing: Standing, counts: CorrectionCounts | null): Standing {
  const lost = (counts?.stale ?? 0) + (counts?.refused ?? 0);
  if (lost === 0) return standing;
  return { ...standing, reasons: [lostMessage(lost), standing.reasons].filter((text) => text !== "").join("; ") };
}

/** There is nothing else to do meanwhile, and a file that never answers is ended from outside. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(systemPath(file));
  } catch (error) {
    throw asInputError(error);
  }
}

function countsOf({ source, findings, repairs }: Resolution): ActCounts {
  return {
    pages: source.pageCount,
    findings: tally(findings.map(({ code }) => code)),
    severities: tally(findings.map(({ severity }) => severity)),
    repairs: tally(repairs.map(({ kind }) => kind)),
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The reader says of a page of which something is, or may be, missing by a finding of its own. */
function missingPages({ findings }: Resolution): MissingPage[] {
  return findings.flatMap(({ code, severity, actual, message }) =>
    (code === "page.unread" || code === "page.damaged") && severity !== "info" && typeof actual === "number"
      ? [{ page: actual, code, reason: message }]
      : [],
  );
}
