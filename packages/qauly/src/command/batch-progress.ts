/** What `qauly batch` says on standard error while it is at work. */
import type { WriteStream } from "node:tty";
import type { BatchProgress } from "../batch/progress.js";
import type { BatchSummary } from "../batch/results/summary.js";
import { lostMessage } from "../corrections/lost.js";
import { say } from "./exit.js";

export interface BatchReport {
  progress(progress: BatchProgress): void;
  /** The last line: what the folder holds. */
  end(out: string, summary: BatchSummary): void;
  /** Takes the live line away; may be called again. */
  stop(): void;
}

export const silentReport: BatchReport = { progress: () => {}, end: () => {}, stop: () => {} };

/** Milliseconds between two lines; on a terminal the one line is written anew. */
const interval = { terminal: 200, lines: 10_000 } as const;
/** Milliseconds over which the rate is reckoned. */
const rateWindow = 30_000;
const eraseLine = "\r\u001b[2K";

interface Moment {
  readonly at: number;
  readonly examined: number;
}

/** `total` is reckoned while the batch runs. */
export function batchReport(stream: WriteStream, total: Promise<number | null>): BatchReport {
  const began = Date.now();
  let moments: Moment[] = [{ at: began, examined: 0 }];
  let known: number | null = null;
  let latest: BatchProgress | null = null;
  total.then(
    (count) => {
      known = count;
    },
    () => {},
  );
  const show = (): void => {
    if (latest === null) return;
    const now = { at: Date.now(), examined: latest.examined };
    moments = [...moments.filter(({ at }) => now.at - at < rateWindow || at === moments.at(-1)?.at), now];
    const line = lineOf(latest, known, moments[0] ?? now, now);
    if (stream.isTTY) stream.write(eraseLine + line.slice(0, Math.max(20, stream.columns - 1)));
    else say("batch", line);
  };
  const timer = setInterval(show, stream.isTTY ? interval.terminal : interval.lines);
  timer.unref();
  const stop = (): void => {
    clearInterval(timer);
    if (stream.isTTY && latest !== null) stream.write(eraseLine);
    latest = null;
  };
  return {
    progress(progress) {
      latest = progress;
    },
    end(out, summary) {
      stop();
      const { corrections } = summary;
      if (corrections.stale + corrections.refused > 0) {
        const lost = lostMessage(corrections.stale + corrections.refused);
        say(out, `${lost}, ${corrections.applied} do`, "qauly review shows them again");
      }
      say(out, `${lastLine(summary)}, in ${duration((Date.now() - began) / 1000)}`, ...advice(summary));
    },
    stop,
  };
}

function lineOf({ summary, examined }: BatchProgress, total: number | null, from: Moment, now: Moment): string {
  const rate = ((now.examined - from.examined) / Math.max(1, now.at - from.at)) * 1000;
  const { documents, findings } = summary;
  const left = total === null || rate === 0 ? "" : `, ${duration((total - examined) / rate)} left`;
  const of = total === null ? "" : ` of ${total}`;
  return `${examined}${of} documents, ${rate.toFixed(1)} a second, ${documents.failed} failed, ${findings.total} findings${left}`;
}

function lastLine({ complete, documents, findings }: BatchSummary): string {
  const { total, done, partial, failed, skipped, "not-an-act": none } = documents;
  const noActs = none === 0 ? "" : `, ${none} no ${none === 1 ? "act" : "acts"}`;
  const ended = complete ? "" : "ended early, ";
  return `${ended}${total} documents (${done} done, ${partial} partial, ${failed} failed, ${skipped} skipped${noActs}), ${findings.total} findings`;
}

function advice({ complete, documents }: BatchSummary): string[] {
  if (!complete) return ["go on with --resume"];
  return documents.failed + documents.partial + documents["not-an-act"] > 0 ? ["failures.jsonl says why"] : [];
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
