import { throwIfAborted } from "../pdf/abort.js";
import type { TextStretch } from "./picture/text-lines.js";
import { type ClearPage, readStretch } from "./read-stretch.js";
import type { OcrReader, ReadWord } from "./reader.js";

/** Stretches with their words, in the order of the page. */
export type ReadStretches = readonly (readonly [TextStretch, readonly ReadWord[]])[];

/** The reading of a page that may turn out to lie on its side. */
export interface PageReading {
  /** Reads the longest stretches: how well they are read, 0–1, tells whether the page stands upright. */
  tryFirst(): Promise<number>;
  /** Reads all that is not read yet. */
  all(): Promise<ReadStretches>;
  /** Gives up what is asked for and not yet read; `all` asks for it anew. */
  stop(): void;
}

/** Stretches that are tried. */
const TRIED = 4;
/** A stretch shorter than this many letters tells nothing. */
const TELLING = 8;

/** Begins nothing by itself. What is read is kept; both ways of reading share it. */
export function readingOf(
  page: ClearPage & { readonly stretches: readonly TextStretch[] },
  reader: OcrReader,
  signal: AbortSignal | undefined,
): PageReading {
  // The longest first: where several are read at a time, none of them is left to the end.
  const longest = [...page.stretches].sort((a, b) => b.parts.length - a.parts.length);
  const asked = new Map<TextStretch, Promise<readonly ReadWord[]>>();
  const done = new Set<TextStretch>();
  let control = new AbortController();

  const read = (stretch: TextStretch): Promise<readonly ReadWord[]> => {
    const before = asked.get(stretch);
    if (before !== undefined) return before;
    throwIfAborted(signal);
    const words = readStretch(page, stretch, reader, control.signal);
    asked.set(stretch, words);
    // Who waits for it hears of its failure; maybe no one does.
    words.then(() => done.add(stretch)).catch(() => undefined);
    return words;
  };
  const stop = (): void => {
    control.abort(signal?.reason);
    control = new AbortController();
    for (const stretch of asked.keys()) if (!done.has(stretch)) asked.delete(stretch);
  };
  /** The listener goes with the work: a long-lived signal would gather those of all pages. */
  const stoppable = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const onAbort = (): void => stop();
    signal?.addEventListener("abort", onAbort);
    try {
      return await work();
    } finally {
      signal?.removeEventListener("abort", onAbort);
    }
  };
  return {
    tryFirst: () =>
      stoppable(async () => {
        const first = longest.slice(0, TRIED);
        return confidenceOf(await Promise.all(first.map(async (stretch) => [stretch, await read(stretch)] as const)));
      }),
    all: () =>
      stoppable(async () => {
        for (const stretch of longest) void read(stretch);
        return Promise.all(page.stretches.map(async (stretch) => [stretch, await read(stretch)] as const));
      }),
    stop,
  };
}

function confidenceOf(read: ReadStretches): number {
  const told = read.filter(([{ parts }]) => parts.length >= TELLING);
  const words = (told.length > 0 ? told : read).flatMap(([, each]) => each);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(letters, 1);
}
