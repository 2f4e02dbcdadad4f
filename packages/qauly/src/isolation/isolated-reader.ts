/** Documents read in processes of their own: one that hangs, eats memory or breaks down costs its own result alone. */
import { QaulyError, type Resolution } from "@qauly/model";
import type { ReadFailure } from "../batch/processes/messages.js";
import { readerPool } from "../batch/processes/pool.js";
import { type ActInput, bytesOf } from "../input.js";
import { aborted, checkAboveZero, defaultMemory, limitsOf, mebibyte, tooLarge } from "../limits.js";
import type { ParseActOptions } from "../parse-act.js";

/** What `openIsolatedReader` is told. */
export interface IsolatedReaderOptions
  extends Omit<ParseActOptions, "fileName" | "reader" | "signal" | "onPage" | "onScan" | "isolate"> {
  /** Documents that are read at the same time, each in a process of its own. Default: 1. */
  processes?: number;
  /** Pictures that a process recognises at a time. Default: 1. */
  pictures?: number;
}

/** What a reader is told of one document. */
export type IsolatedReadOptions = Pick<ParseActOptions, "fileName" | "language" | "signal" | "onPage" | "onScan">;

/** A reader whose documents are read in processes of their own. */
export interface IsolatedReader {
  /** Starts a process before there is a document: it is ready sooner then. */
  warm(): void;
  /** What `parseAct` gives. @throws QaulyError, also `process.timeout`, `process.memory`, `process.ended`. */
  parse(input: ActInput, options?: IsolatedReadOptions): Promise<Resolution>;
  /** Ends all processes. */
  close(): void;
}

/**
 * A reader whose processes live on from one document to the next. Its owner closes it; until then they keep this
 * process alive.
 *
 * @throws RangeError for limits that make no sense
 */
export function openIsolatedReader(options: IsolatedReaderOptions = {}): IsolatedReader {
  const { processes = 1, timeLimit: _, sizeLimit: __, memoryLimit = defaultMemory, ...parse } = options;
  const { timeLimit, sizeLimit } = limitsOf(options);
  checkAboveZero({ memoryLimit, processes, pictures: options.pictures ?? 1 });
  const pool = readerPool({
    processes,
    parse,
    timeout: timeLimit,
    maxMemory: memoryLimit,
    spool: null,
    isOneAtATime: true,
  });
  return {
    warm: pool.warm,
    async parse(input, { fileName = null, language, signal, onPage, onScan } = {}) {
      const bytes = await bytesOf(input);
      if (signal?.aborted === true) throw aborted(signal);
      if (bytes.length > sizeLimit * mebibyte) throw tooLarge(sizeLimit);
      const answer = await pool.read(
        { at: bytes, fileName, language },
        { signal, onPage: ({ by, page, total }) => (by === "ocr" ? onScan : onPage)?.(page, total) },
      );
      if (answer.kind === "failure") throw asError(answer);
      return JSON.parse(new TextDecoder().decode(answer.line ?? new Uint8Array())) as Resolution;
    },
    close: pool.close,
  };
}

/** The error as it was thrown there; what is no QaulyError there is a `fault` here. */
function asError({ failure, trace }: ReadFailure): QaulyError {
  const { code, message, advice } = failure;
  // Codes of findings come with an act.
  const isOfFinding = code === "page.unread" || code === "page.damaged" || code === "input.not-an-act";
  const error = new QaulyError(isOfFinding ? "fault" : code, message, advice);
  if (trace !== undefined) error.stack = trace;
  return error;
}
