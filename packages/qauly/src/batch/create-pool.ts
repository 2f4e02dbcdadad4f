/** Processes that read documents, for programs that deal documents out themselves: `qauly serve` is made of them. */
import { QaulyError } from "@qauly/model";
import { checkAboveZero, defaultLimits, defaultMemory } from "../limits.js";
import type { BatchParseOptions } from "./options.js";
import type { OwnOptions } from "./processes/messages.js";
import { readerPool } from "./processes/pool.js";

/** What a pool is told. */
export interface CreatePoolOptions {
  /** Documents that are read at the same time, each in a process of its own. Default: 1. */
  readonly processes?: number;
  /** Options of `parseAct` for all documents. */
  readonly parse?: BatchParseOptions;
  /** Seconds that a document may take; they begin anew with each page of it that was recognised. Default: 60. */
  readonly timeout?: number;
  /** MiB that a process may hold. Default: 1024. */
  readonly maxMemory?: number;
}

/** What a pool is told of one document. */
export interface PoolDocument {
  /** Its bytes, or the path of its file. */
  readonly at: Uint8Array | string;
  /** Goes into `source.fileName`. Default: null. */
  readonly fileName?: string | null;
  /** Options of its own, before those of all documents. */
  readonly own?: OwnOptions | undefined;
  /** Ends the process that reads it. */
  readonly signal?: AbortSignal;
}

/** An act that a process has read. */
export interface PoolAct {
  /** One line of JSON with its line break, UTF-8. */
  readonly line: Uint8Array;
  /** Digest of the document in lower-case hexadecimal. */
  readonly sha256: string;
}

/** Processes that read documents. They live until `close`. */
export interface DocumentPool {
  /** Starts a process before there is a document. */
  warm(): void;
  /** Reads one document. @throws QaulyError, also `process.timeout`, `process.memory`, `process.ended`, `aborted` */
  read(document: PoolDocument): Promise<PoolAct>;
  /** Ends all processes. */
  close(): void;
}

/**
 * Processes that read documents, each with its bounds of time and memory. Documents wait for a process in the order in
 * which they come. Its owner closes it.
 *
 * @throws RangeError for limits that make no sense
 */
export function createPool({
  processes = 1,
  parse = {},
  timeout = defaultLimits.timeLimit,
  maxMemory = defaultMemory,
}: CreatePoolOptions = {}): DocumentPool {
  checkAboveZero({ processes, timeout, maxMemory });
  const pool = readerPool({ processes, parse, timeout, maxMemory, spool: null, isOneAtATime: true });
  return {
    warm: pool.warm,
    async read({ at, fileName = null, own, signal }) {
      if (signal?.aborted === true) throw new QaulyError("aborted", "reading was stopped", "send the document again");
      const answer = await pool.read({ at, fileName, own }, { signal });
      if (answer.kind === "act") return { line: answer.line ?? new Uint8Array(), sha256: answer.sha256 };
      const { code, message, advice } = answer.failure;
      // Codes of findings come with an act.
      const isOfFinding = code === "page.unread" || code === "page.damaged" || code === "input.not-an-act";
      throw new QaulyError(isOfFinding ? "fault" : code, message, advice);
    },
    close: pool.close,
  };
}
