import { QaulyError } from "@qauly/model";
import type { Page, Worker } from "tesseract.js";
import { throwIfAborted } from "../pdf/abort.js";
import { toPgm } from "./pgm.js";
import type { GreyPicture } from "./picture/grey-picture.js";
import { brokenDown, type Model, type OcrReader, type ReadWord } from "./reader.js";

/** Where tesseract.js finds a language's data. */
export interface LanguageData {
  /** Codes joined by "+", as Tesseract names languages: `kaz`, `kaz+rus`. */
  readonly languages: string;
  /** Folder or address that holds `CODE.traineddata.gz` of each language. */
  readonly path: string;
  /** Folder that is looked into first, for `CODE.traineddata`. */
  readonly firstPath?: string;
}

/** What the reader is told. */
export interface TesseractOptions {
  /** Asked when a model is first needed. @throws QaulyError `ocr.unavailable` where there is none. */
  readonly data: (model: Model) => LanguageData;
  /** Pictures read at a time, each by workers of its own. */
  readonly jobs: number;
}

/** Tesseract's page segmentation mode for the picture of one line, and its engine of neural networks. */
const SINGLE_LINE = "7";
const LSTM_ONLY = 1;

/**
 * A reader on tesseract.js. Its workers are started when the first picture comes and live until it is closed, so that many
 * documents share them; what one document shows does not teach the next.
 */
export function tesseractReader({ data, jobs }: TesseractOptions): OcrReader {
  const slots: readonly Slot[] = Array.from({ length: jobs }, () => ({ workers: {}, model: null, given: 0 }));
  const waiting: Asked[] = [];
  const unanswered = new Set<Asked>();
  let isClosed = false;

  /** A slot's two workers never work at the same time: the next picture for it is one for the worker that has some. */
  function nextFor({ given, model }: Slot): Asked | undefined {
    if (given === 0) return waiting.shift();
    if (given >= AHEAD) return undefined;
    const at = waiting.slice(0, SEARCHED).findIndex((each) => each.model === model);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  }

  function handOut(): void {
    if (isClosed) return;
    for (const slot of [...slots].sort((a, b) => a.given - b.given)) {
      const next = nextFor(slot);
      if (next === undefined) continue;
      slot.given += 1;
      slot.model = next.model;
      void readIn(slot, next).finally(() => {
        slot.given -= 1;
        handOut();
      });
      handOut();
      return;
    }
  }

  async function readIn({ workers }: Slot, asked: Asked): Promise<void> {
    const { line, model, signal, resolve, reject } = asked;
    let starting: Promise<StartedWorker>;
    try {
      throwIfAborted(signal);
      starting = workers[model] ??= startWorker(data(model));
    } catch (cause) {
      reject(cause);
      return;
    }
    try {
      resolve(await recognized(await starting, line));
    } catch (cause) {
      if (workers[model] !== starting) {
        // Its worker was given up for the sake of another picture.
        waiting.unshift(asked);
        return;
      }
      delete workers[model];
      void starting.then(stopWorker).catch(() => undefined);
      reject(cause instanceof QaulyError ? cause : brokenDown(cause));
    }
  }

  return {
    name: "tesseract.js",
    parallel: jobs,
    read: async (line, model, signal) => {
      if (isClosed) throw stopped();
      let asked: Asked | undefined;
      try {
        return await new Promise<readonly ReadWord[]>((resolve, reject) => {
          asked = { line, model, signal, resolve, reject };
          unanswered.add(asked);
          waiting.push(asked);
          handOut();
        });
      } finally {
        if (asked !== undefined) unanswered.delete(asked);
      }
    },
    close: async () => {
      isClosed = true;
      for (const { reject } of unanswered) reject(stopped());
      const started = slots.flatMap(({ workers }) => Object.values(workers));
      await Promise.all(started.map((starting) => starting.then(stopWorker).catch(() => undefined)));
    },
  };
}

const stopped = (): QaulyError => new QaulyError("aborted", "reading was stopped", "start it again to read the file");

/**
 * Pictures that a worker has at a time. It reads one after another and need not wait while this thread makes the next page ready,
 * which takes as long as some lines.
 */
const AHEAD = 16;
/** Pictures among which one for the same worker is looked for: those that are passed over must not wait too long. */
const SEARCHED = 16;

/** A picture that is to be read. */
interface Asked {
  readonly line: GreyPicture;
  readonly model: Model;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (words: readonly ReadWord[]) => void;
  readonly reject: (cause: unknown) => void;
}

/** The workers that take turns, one for each model. */
interface Slot {
  readonly workers: Partial<Record<Model, Promise<StartedWorker>>>;
  /** That of the pictures given and not yet read, and their number. */
  model: Model | null;
  given: number;
}

interface StartedWorker {
  readonly worker: Worker;
  /** Reject what the worker was given; for when its thread is gone. */
  readonly unread: Set<(cause: unknown) => void>;
}

function recognized({ worker, unread }: StartedWorker, line: GreyPicture): Promise<ReadWord[]> {
  return new Promise((resolve, reject) => {
    unread.add(reject);
    const recognizing = worker.recognize(toPgm(line), {}, { text: false, blocks: true });
    recognizing.then(({ data }) => resolve(wordsOf(data)), reject).finally(() => unread.delete(reject));
  });
}

/** What was given to a thread that is gone is never answered. */
function giveUp(unread: StartedWorker["unread"], cause: unknown): void {
  for (const reject of unread) reject(brokenDown(cause));
}

/** What tesseract.js' types leave out. */
interface WithThread {
  readonly worker: {
    readonly on?: (event: "error", listener: (cause: unknown) => void) => void;
    readonly terminate: () => unknown;
  };
}

/**
 * tesseract.js looks into a folder of its own for data that it has kept; that is the user's folder here, and nothing is ever
 * written to it.
 */
async function startWorker({ languages, path, firstPath }: LanguageData): Promise<StartedWorker> {
  const { createWorker } = await import("tesseract.js");
  const worker = await new Promise<Worker>((resolve, reject) => {
    // Where it cannot start, only the handler of errors is told.
    const options = {
      langPath: path,
      cachePath: firstPath ?? path,
      cacheMethod: firstPath === undefined ? "none" : "readOnly",
      gzip: true,
      errorHandler: reject,
    };
    createWorker(languages, LSTM_ONLY, options).then(resolve, reject);
  });
  const unread: StartedWorker["unread"] = new Set();
  // In Node.js the thread is an event emitter, whose errors would end the process if no one heard them.
  (worker as unknown as WithThread).worker.on?.("error", (cause) => giveUp(unread, cause));
  // A resolution keeps it from guessing one, and its remarks go nowhere: a caller's output is the caller's.
  await worker.setParameters({
    tessedit_pageseg_mode: SINGLE_LINE as never,
    user_defined_dpi: "300",
    debug_file: "/dev/null",
  } as never);
  return { worker, unread };
}

/**
 * Ends the thread and leaves the worker its thread's handle: where it gives the handle up, a picture that it is about to send
 * becomes a rejection that no one can catch.
 */
async function stopWorker({ worker, unread }: StartedWorker): Promise<void> {
  giveUp(unread, new Error("the worker was stopped"));
  await (worker as unknown as WithThread).worker.terminate();
}

function wordsOf({ blocks }: Page): ReadWord[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines
    .flatMap(({ words }) => words)
    .map(({ text, confidence, bbox, symbols }) => ({
      text,
      confidence: Math.min(Math.max(confidence / 100, 0), 1),
      x0: bbox.x0,
      x1: bbox.x1,
      edges: edgesOf(text, bbox, symbols),
    }))
    .sort((a, b) => a.x0 - b.x0);
}

interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** Where each unit starts: the symbols' own places where they spell the word, else even shares of it. */
function edgesOf(
  text: string,
  { x0, x1 }: Extent,
  symbols: readonly { text: string; bbox: Extent }[] | null,
): number[] {
  const spelled = (symbols ?? []).flatMap(({ text: symbol, bbox }) => Array.from(symbol, () => bbox));
  const units = text.length;
  if (spelled.length !== units || (symbols ?? []).map((symbol) => symbol.text).join("") !== text) {
    return Array.from({ length: units + 1 }, (_, index) => x0 + ((x1 - x0) * index) / units);
  }
  let last = x0;
  const starts = spelled.map((bbox) => {
    last = Math.min(Math.max(bbox.x0, last), x1);
    return last;
  });
  return [...starts, x1];
}
