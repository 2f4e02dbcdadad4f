/** What `qauly batch` says on standard error while it is at work. */
import type { WriteStream } from "node:tty";
import type { ExpectedDocument } from "../batch/inputs/count.js";
import type { Shard } from "../batch/options.js";
import type { BatchProgress, DocumentStep } from "../batch/progress.js";
import type { BatchSummary } from "../batch/results/summary.js";
import { lostMessage } from "../corrections/lost.js";
import type { FailureLine } from "../results/result-lines.js";
import { terminalText } from "../terminal-text.js";
import { say } from "./exit.js";
import { timeLeft } from "./time-left.js";

export interface BatchReport {
  progress(progress: BatchProgress): void;
  document(step: DocumentStep): void;
  /** What is being read, for who waits for it. */
  underWay(): string[];
  /** Takes the live line away until it is written again: something else is to be said. */
  clear(): void;
  /** The last lines: why documents failed, and what the folder holds. */
  end(ending: Ending): void;
  /** Takes the live line away; may be called again. */
  stop(): void;
}

interface Ending {
  readonly out: string;
  readonly summary: BatchSummary;
  /** The last ones. */
  readonly failures: readonly FailureLine[];
  /** The option with which an ended run goes on. */
  readonly goOn: "--resume" | "--update";
}

/** Milliseconds between two lines; on a terminal the one line is written anew. */
const interval = { terminal: 200, lines: 10_000 } as const;
const eraseLine = "\r\u001b[2K";

export interface ReportOptions {
  /** Null where nothing is to be said. */
  readonly stream: WriteStream | null;
  /** Reckoned while the batch runs; null where the paths are not known before their end. */
  readonly expected: AsyncIterable<ExpectedDocument> | null;
  readonly shard: Shard | undefined;
}

export function batchReport({ stream, expected, shard }: ReportOptions): BatchReport {
  const began = Date.now();
  const reading = new Map<string, string>();
  const left = timeLeft();
  let known: number | null = null;
  let latest: BatchProgress | null = null;
  let isOver = false;

  const count = async (documents: AsyncIterable<ExpectedDocument>): Promise<void> => {
    let all = 0;
    for await (const { path, scans } of documents) {
      all += 1;
      left.expect(path, scans);
    }
    known = all;
  };
  if (stream !== null && expected !== null) count(expected).catch(() => {});

  const show = (): void => {
    if (stream === null || isOver || (latest === null && reading.size === 0)) return;
    const written = latest?.summary.documents.total ?? 0;
    const total = latest === null ? (shard === undefined ? known : null) : totalOf(latest, known, shard);
    const seconds = total === null ? null : left.seconds(total - written);
    const page = [...reading].find(([, what]) => what !== "");
    const line = [
      lineOf(latest?.summary ?? null, total, (Date.now() - began) / 1000, seconds),
      ...(page === undefined ? [] : [terminalText(page.join(": "))]),
    ].join("; ");
    if (stream.isTTY) stream.write(eraseLine + line.slice(0, Math.max(20, (stream.columns || 80) - 1)));
    else say("batch", line);
  };
  const timer = stream === null ? undefined : setInterval(show, stream.isTTY ? interval.terminal : interval.lines);
  timer?.unref();
  const stop = (): void => {
    clearInterval(timer);
    if (stream?.isTTY && !isOver) stream.write(eraseLine);
    isOver = true;
  };
  return {
    progress(progress) {
      latest = progress;
    },
    document(step) {
      left.step(step);
      if (step.kind === "ended") reading.delete(step.path);
      else reading.set(step.path, step.kind === "page" ? `page ${step.page} of ${step.total} is recognised` : "");
    },
    clear() {
      if (stream?.isTTY) stream.write(eraseLine);
    },
    underWay: () => [...reading].map(([path, page]) => (page === "" ? path : `${path}: ${page}`)),
    end({ out, summary, failures, goOn }) {
      stop();
      if (stream === null) return;
      const { corrections } = summary;
      if (corrections.stale + corrections.refused > 0) {
        const lost = lostMessage(corrections.stale + corrections.refused);
        say(out, `${lost}, ${corrections.applied} do`, "qauly review shows them again");
      }
      for (const { path, message, advice } of failures) say(path, message.replace(/\.$/, ""), advice);
      const took = duration((Date.now() - began) / 1000);
      say(out, `${lastLine(summary)}, in ${took}`, ...adviceOf(out, summary, goOn));
    },
    stop,
  };
}

/** Where the summary will end. Of a shard it is told by the share that its documents had so far. */
function totalOf({ summary, examined, elsewhere }: BatchProgress, known: number | null, shard: Shard | undefined) {
  if (known === null) return null;
  const own = shard === undefined ? known : Math.round(known * ((examined - elsewhere) / Math.max(1, examined)));
  return Math.max(own, summary.documents.total);
}

/** `summary`: null before anything was written. */
function lineOf(summary: BatchSummary | null, total: number | null, took: number, left: number | null): string {
  const { documents, findings } = summary ?? { documents: { total: 0, failed: 0 }, findings: { total: 0 } };
  const rate = documents.total / Math.max(0.001, took);
  const of = total === null ? "" : ` of ${total}`;
  const rest = left === null ? "" : `, ${duration(left)} left`;
  return `${documents.total}${of} documents, ${rate.toFixed(1)} a second, ${documents.failed} failed, ${findings.total} findings${rest}`;
}

function lastLine({ complete, documents, findings }: BatchSummary): string {
  const { total, done, partial, failed, skipped, "not-an-act": none } = documents;
  const noActs = none === 0 ? "" : `, ${none} no ${none === 1 ? "act" : "acts"}`;
  const ended = complete ? "" : "ended early, ";
  return `${ended}${total} documents (${done} done, ${partial} partial, ${failed} failed, ${skipped} skipped${noActs}), ${findings.total} findings`;
}

function adviceOf(out: string, { complete, documents }: BatchSummary, goOn: string): string[] {
  if (!complete) return [`go on with ${goOn}`];
  return documents.failed + documents.partial + documents["not-an-act"] > 0 ? [`qauly failures ${out} says why`] : [];
}

/** So many documents are named of those that are being read. */
const mostNamed = 3;

/** What a run that was asked to end waits for. */
export function waitsFor(documents: readonly string[]): string {
  if (documents.length === 0) return "what was read is written";
  const more = documents.length - mostNamed;
  const named = [...documents.slice(0, mostNamed).map(terminalText), ...(more > 0 ? [`${more} more`] : [])].join("; ");
  return `${documents.length === 1 ? "this document is" : "these documents are"} finished first (${named})`;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
