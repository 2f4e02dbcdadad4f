/** The process that reads documents, one after another, until it is told nothing more. */
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Resolution } from "@qauly/model";
import { asInputError } from "../../input-error.js";
import { lazyOcr } from "../../lazy-ocr.js";
import { type ParseActOptions, parseAct } from "../../parse-act.js";
import type { ActCounts } from "../document.js";
import { failureOf } from "../failure.js";
import type { BatchParseOptions } from "../options.js";
import type { FromReader, MissingPage, ReadAct, ReadFailure, ToReader } from "./messages.js";

/**
 * A reader that is caught in one document never hears that its parent is gone: this thread ends it. Windows keeps the number of a
 * parent that is gone, so there it is asked for.
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

/** Asking the system takes as long as reading a clause: it is asked at every so many documents. */
const documentsBetweenLooks = 8;
let documents = 0;
let memory = 0;

function heldMemory(): number {
  if (documents % documentsBetweenLooks === 0) memory = process.memoryUsage.rss();
  documents += 1;
  return memory;
}

type Wanted = Extract<ToReader, { kind: "read" }>;
const waiting: Wanted[] = [];
let isReading = false;

process.on("message", (message: ToReader) => {
  if (message.kind === "start") {
    parse = withReader(message.parse);
    new Worker(watch, { eval: true }).unref();
    say({ kind: "ready" });
  } else if (message.kind === "forget") {
    forget(message.id);
  } else {
    waiting.push(message);
    if (!isReading) void readWaiting();
  }
});

async function readWaiting(): Promise<void> {
  isReading = true;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const answer = await read(next.file, next.fileName);
    say({ ...answer, id: next.id, memory: heldMemory() });
    // Answers are sent and messages heard only between documents.
    await new Promise((resolve) => setImmediate(resolve));
  }
  isReading = false;
}

function forget(id: number): void {
  const at = waiting.findIndex((each) => each.id === id);
  if (at < 0) return;
  waiting.splice(at, 1);
  say({ kind: "forgotten", id });
}

/** One picture at a time: there are several processes. */
function withReader({ tessdata, ...options }: BatchParseOptions): Omit<ParseActOptions, "fileName"> {
  if (options.ocr === "never") return options;
  return { ...options, reader: lazyOcr({ jobs: 1, tessdata }), onScan: () => say({ kind: "page" }) };
}

/** A parent that is gone hears nothing, and that is no fault. */
function say(message: FromReader): void {
  process.send?.(message, () => {});
}

async function read(file: string, fileName: string): Promise<ReadAct | ReadFailure> {
  try {
    const resolution = await parseAct(bytesOf(file), { ...parse, fileName });
    return {
      kind: "act",
      act: Buffer.from(`${JSON.stringify(resolution)}\n`),
      sha256: resolution.source.sha256,
      counts: countsOf(resolution),
      missing: missingPages(resolution),
    };
  } catch (error) {
    return { kind: "failure", failure: failureOf(error) };
  }
}

/** There is nothing else to do meanwhile, and a file that never answers is ended from outside. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
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

/** The reader tells a page of which something is missing by a finding at the number of pages. */
function missingPages({ findings }: Resolution): MissingPage[] {
  return findings.flatMap(({ code, path, actual, message }) =>
    code === "text.unrepaired" && path === "/source/pageCount" && typeof actual === "number"
      ? [{ page: actual, reason: message }]
      : [],
  );
}
