/** Writes documents in the order of the inputs, or as they are ready, while others are still being read. */
import type { Settled } from "./lines.js";
import type { ResultFolder } from "./result-folder.js";

/** So far may reading run ahead of writing: one slow document does not stop the others, nor do they fill the memory. */
const largestLead = { documents: 2048, bytes: 64 * 1024 ** 2 } as const;
/** Milliseconds for which documents gather to be written together: a flush to the disk costs as much for one as for ten. */
const gathering = 100;

export interface Writer {
  /** The document of this index, counted from 0 without gaps, is ready. */
  settle(index: number, document: Settled): void;
  /** Nothing more can be written: `room` and `end` reject with this error. */
  fail(error: unknown): void;
  /** Resolves when there is room for the document of this index; rejects when writing has failed. */
  room(index: number): Promise<void>;
  /** Resolves when all that was settled is written; rejects when writing has failed. */
  end(): Promise<void>;
}

export function writerTo(results: ResultFolder, ordered: boolean, onWritten: () => void): Writer {
  const ready = new Map<number, Settled>();
  let readyBytes = 0;
  let written = 0;
  let next = 0;
  let writing: Promise<void> | null = null;
  /** Something was settled since `take` looked last. */
  let isNews = false;
  let failure: { readonly error: unknown } | null = null;
  let wake: (() => void)[] = [];
  /** Nothing more will be settled: what is ready is written at once. */
  let isEnding = false;
  let stopGathering = (): void => {};

  function take(): Settled[] {
    isNews = false;
    const group: Settled[] = [];
    const indexes = ordered ? consecutive() : [...ready.keys()].filter(isWritable);
    for (const index of indexes) {
      const document = ready.get(index);
      if (document === undefined) continue;
      ready.delete(index);
      readyBytes -= sizeOf(document);
      group.push(document);
    }
    return group;
  }

  function consecutive(): number[] {
    const indexes: number[] = [];
    for (; ready.has(next); next += 1) indexes.push(next);
    return indexes;
  }

  /** The same bytes as another document's wait until that one is written. */
  function isWritable(index: number): boolean {
    const document = ready.get(index);
    return document?.outcome.kind !== "same" || results.known(document.sha256 ?? "") !== undefined;
  }

  /** Waits for more to be written with what is ready; no longer when all is settled. */
  function gather(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, isEnding ? 0 : gathering);
      stopGathering = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function writeAll(): Promise<void> {
    for (;;) {
      await gather();
      const group = take();
      if (group.length === 0) return;
      await results.write(group);
      written += group.length;
      onWritten();
      wakeAll();
    }
  }

  function wakeAll(): void {
    const waiting = wake;
    wake = [];
    for (const go of waiting) go();
  }

  function fail(error: unknown): void {
    failure ??= { error };
    wakeAll();
  }

  function start(): void {
    if (writing !== null || failure !== null) return;
    writing = writeAll()
      .catch(fail)
      .finally(() => {
        writing = null;
        if (isNews) start();
        wakeAll();
      });
  }

  const throwFailure = (): void => {
    if (failure !== null) throw failure.error;
  };

  return {
    settle(index, document) {
      ready.set(index, document);
      readyBytes += sizeOf(document);
      isNews = true;
      start();
    },
    fail,
    async room(index) {
      throwFailure();
      while (index - written >= largestLead.documents || readyBytes > largestLead.bytes) {
        await new Promise<void>((resolve) => wake.push(resolve));
        throwFailure();
      }
    },
    async end() {
      isEnding = true;
      stopGathering();
      while (writing !== null) await writing;
      throwFailure();
    },
  };
}

const sizeOf = ({ outcome }: Settled): number =>
  outcome.kind === "act" || outcome.kind === "kept" ? (outcome.act?.length ?? 0) : 0;
