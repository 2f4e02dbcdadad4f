/** How much a document may take: bytes, pages, time, memory. docs/limits.md states them all. */
import { QaulyError } from "@qauly/model";

/** `Infinity` lifts a limit. */
export interface Limits {
  /**
   * Seconds that a document may take; they begin anew with each page of it that was recognised. Without isolation they
   * are heeded where the work gives way, such as between pages. Default: 60.
   */
  timeLimit?: number;
  /** MiB of the bytes. Default: 256. */
  sizeLimit?: number;
  /** Pages. Default: 5000. */
  pageLimit?: number;
}

export const defaultLimits = { timeLimit: 60, sizeLimit: 256, pageLimit: 5000 } as const satisfies Required<Limits>;

/** MiB that a process which reads may hold. */
export const defaultMemory = 1024;

export const mebibyte = 1024 ** 2;

/** With the defaults. @throws RangeError for a number that makes no sense. */
export function limitsOf({
  timeLimit = defaultLimits.timeLimit,
  sizeLimit = defaultLimits.sizeLimit,
  pageLimit = defaultLimits.pageLimit,
}: Limits): Required<Limits> {
  const limits = { timeLimit, sizeLimit, pageLimit };
  checkAboveZero(limits);
  return limits;
}

/** @throws RangeError */
export function checkAboveZero(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!(value > 0)) throw new RangeError(`${name}: ${value} is not above zero`);
  }
}

/** `limit`: MiB. */
export function tooLarge(limit: number, what = "the file is"): QaulyError {
  return new QaulyError(
    "input.too-large",
    `${what} larger than ${limit} MiB`,
    "check that it is one legal act; --max-size (sizeLimit) sets another limit",
  );
}

export function tooManyPages(pages: number, limit: number): QaulyError {
  return new QaulyError(
    "input.too-large",
    `it has ${pages} pages, and ${limit} are read at most`,
    "check that it is one legal act; --max-pages (pageLimit) sets another limit",
  );
}

export function tookTooLong(seconds: number): QaulyError {
  return new QaulyError(
    "process.timeout",
    `not read within ${seconds} seconds`,
    "look at the file; --timeout (timeLimit) gives more time",
  );
}

export function heldTooMuch(mebibytes: number): QaulyError {
  return new QaulyError(
    "process.memory",
    `more than ${mebibytes} MiB of memory were needed`,
    "look at the file; --max-memory (memoryLimit) gives more",
  );
}

export function aborted(signal: AbortSignal): QaulyError {
  return new QaulyError("aborted", "reading was stopped", "start it again to read the file", { cause: signal.reason });
}

/** What a piece of work is told that is held to limits. */
export interface Bounds {
  /** Comes when the caller gives up, or the time is over. */
  readonly signal: AbortSignal;
  /** To be called after each page that was recognised: the time begins anew. */
  readonly restart: () => void;
}

/** Longer ones are none to a timer. */
const longestTimer = 2 ** 31 - 1;

/** Calls after so many seconds, if these are few enough for a timer; what it returns takes that back. */
export function after(seconds: number, call: () => void): () => void {
  const milliseconds = seconds * 1000;
  if (milliseconds > longestTimer) return () => {};
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}

/**
 * Does some work within a limit of time. It is given up when the time is over, also where it waits for what never
 * comes; work that never gives way ends only in a process of its own.
 *
 * @throws QaulyError `process.timeout`
 */
export async function withinTime<T>(
  seconds: number,
  signal: AbortSignal | undefined,
  work: (bounds: Bounds) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const giveUp = (): void => over.abort(signal?.reason);
  if (signal?.aborted === true) giveUp();
  signal?.addEventListener("abort", giveUp, { once: true });
  let cancel = (): void => {};
  let isOver = false;
  let reject = (_: QaulyError): void => {};
  const timeout = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  const restart = (): void => {
    cancel();
    if (isOver) return;
    cancel = after(seconds, () => {
      reject(tookTooLong(seconds));
      over.abort();
    });
  };
  restart();
  const working = work({ signal: over.signal, restart });
  try {
    return await Promise.race([working, timeout]);
  } finally {
    isOver = true;
    cancel();
    signal?.removeEventListener("abort", giveUp);
    // Given up, it may still fail.
    working.catch(() => {});
  }
}
