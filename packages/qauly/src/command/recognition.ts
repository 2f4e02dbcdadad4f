/** How the command reads scans: a reader that is opened when the first picture comes, progress, and a clean end. */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { QaulyError } from "@qauly/model";
import { lazyOcr } from "../lazy-ocr.js";
import type { ParseActOptions } from "../parse-act.js";
import { terminalText } from "../terminal-text.js";
import { say, UsageError } from "./exit.js";
import { labelOf } from "./input.js";
import type { RecognitionOptions } from "./options.js";

export interface Recognition {
  /** What `parseAct` needs to read the scans of this file. */
  optionsFor(file: string): Pick<ParseActOptions, "ocr" | "reader" | "secondReader" | "changes" | "signal" | "onScan">;
  close(): Promise<void>;
}

/** More readers than this gain little: the pages are made ready in one thread. */
const MOST_JOBS = 4;

/** Of `--jobs`. */
export const picturesAtATime = (jobs: number | undefined): number =>
  jobs ?? Math.min(availableParallelism(), MOST_JOBS);

/** @throws UsageError where `--tessdata` names no folder. */
export function checkTessdata(folder: string | undefined): void {
  if (folder !== undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`--tessdata ${folder}: is no folder: name the one that holds kaz.traineddata`);
  }
}

/** @throws UsageError where `--tessdata` names no folder. */
export function openRecognition(options: RecognitionOptions): Recognition {
  const { ocr, tessdata, jobs, secondReader = false, changes, quiet } = options;
  checkTessdata(tessdata);
  const stop = new AbortController();
  const onInterrupt = (): void => {
    stop.abort(new Error("interrupted"));
    void reader.close();
  };
  // As long as nothing is recognised, an interruption ends the process by itself.
  const reader = lazyOcr({ jobs: picturesAtATime(jobs), tessdata, onOpen: () => process.once("SIGINT", onInterrupt) });
  return {
    optionsFor: (file) => ({
      ocr,
      reader,
      secondReader,
      ...(changes && { changes }),
      signal: stop.signal,
      ...(quiet ? {} : { onScan: progressOf(file) }),
    }),
    close: async () => {
      process.removeListener("SIGINT", onInterrupt);
      await reader.close();
    },
  };
}

/** Says how many pages of a file were recognised. */
export const progressOf =
  (file: string) =>
  (page: number, total: number): void =>
    showProgress(file, page, total);

/** On a terminal one line that is written over; else a line for each page. */
function showProgress(file: string, page: number, total: number): void {
  const name = basename(labelOf(file));
  const text = `pages recognised: ${page} of ${total}`;
  if (!process.stderr.isTTY) {
    say(name, text);
    return;
  }
  const line = `qauly: ${terminalText(name)}: ${text}`.slice(0, (process.stderr.columns ?? 80) - 1);
  process.stderr.write(page < total ? `\r\u001b[2K${line}` : "\r\u001b[2K");
}

/** Whether the work was ended by the user. */
export const isInterruption = (error: unknown): boolean => error instanceof QaulyError && error.code === "aborted";
