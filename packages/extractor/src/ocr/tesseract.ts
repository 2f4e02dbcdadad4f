import { QaulyError } from "@qauly/model";
import PQueue from "p-queue";
import type { Page, Worker } from "tesseract.js";
import { throwIfAborted } from "../pdf/abort.js";
import { toPgm } from "./pgm.js";
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
  const queue = new PQueue({ concurrency: jobs });
  const slots: Slot[] = Array.from({ length: jobs }, () => ({}));
  const idle = [...slots];
  let closed: (error: QaulyError) => void = () => undefined;
  const closing = new Promise<never>((_, reject) => {
    closed = reject;
  });
  closing.catch(() => undefined);

  async function readIn(slot: Slot, picture: Uint8Array, model: Model): Promise<readonly ReadWord[]> {
    slot[model] ??= startWorker(data(model));
    try {
      const { worker, broken } = await slot[model];
      const { data: page } = await Promise.race([worker.recognize(picture, {}, { text: false, blocks: true }), broken]);
      return wordsOf(page);
    } catch (cause) {
      const failed = slot[model];
      delete slot[model];
      void failed?.then(stopWorker).catch(() => undefined);
      throw cause instanceof QaulyError ? cause : brokenDown(cause);
    }
  }

  return {
    name: "tesseract.js",
    parallel: jobs,
    read: async (line, model, signal) => {
      const work = queue.add(async () => {
        throwIfAborted(signal);
        const slot = idle.pop() as Slot;
        try {
          return await readIn(slot, toPgm(line), model);
        } finally {
          idle.push(slot);
        }
      });
      return Promise.race([work, closing]);
    },
    close: async () => {
      queue.clear();
      closed(new QaulyError("aborted", "reading was stopped", "start it again to read the file"));
      const workers = slots.flatMap((slot) => Object.values(slot));
      await Promise.all(workers.map((starting) => starting.then(stopWorker).catch(() => undefined)));
    },
  };
}

interface StartedWorker {
  readonly worker: Worker;
  /** Rejects when the worker's thread breaks down. */
  readonly broken: Promise<never>;
}

/** What tesseract.js' types leave out. */
interface WithThread {
  readonly worker: {
    readonly on?: (event: "error", listener: (cause: unknown) => void) => void;
    readonly terminate: () => unknown;
  };
}

/** The workers of one picture at a time. */
type Slot = Partial<Record<Model, Promise<StartedWorker>>>;

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
  const broken = new Promise<never>((_, reject) => {
    // In Node.js the thread is an event emitter, whose errors would end the process if no one heard them.
    (worker as unknown as WithThread).worker.on?.("error", (cause) => reject(brokenDown(cause)));
  });
  broken.catch(() => undefined);
  // A resolution keeps it from guessing one, and its remarks go nowhere: a caller's output is the caller's.
  await worker.setParameters({
    tessedit_pageseg_mode: SINGLE_LINE as never,
    user_defined_dpi: "300",
    debug_file: "/dev/null",
  } as never);
  return { worker, broken };
}

/**
 * Ends the thread and leaves the worker its thread's handle: where it gives the handle up, a picture that it is about to send
 * becomes a rejection that no one can catch.
 */
async function stopWorker({ worker }: StartedWorker): Promise<void> {
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
