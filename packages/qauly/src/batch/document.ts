/** What a batch says of a document: the lines of its result files. */
import type { FailureCode } from "@qauly/model";

/**
 * done: read whole; partial: read, but pages are missing or damaged; failed: no result; skipped: the same bytes were
 * read under another path before; not-an-act: read, and it is no legal act, so that it is in no count and no table of
 * acts.
 */
export type DocumentStatus = "done" | "partial" | "failed" | "skipped" | "not-an-act";
export const documentStatuses = [
  "done",
  "partial",
  "failed",
  "skipped",
  "not-an-act",
] as const satisfies readonly DocumentStatus[];

/** A line of `documents.jsonl`: one for each document. */
export interface DocumentLine {
  /**
   * As it was given, or as it lies under the folder that was given; `archive.zip!/name` for what lies in an archive.
   */
  readonly path: string;
  /** Digest of the bytes in lower-case hexadecimal; null where they could not be read. */
  readonly sha256: string | null;
  /** Size in bytes; null where it could not be read. */
  readonly byteLength: number | null;
  /** What became of it. */
  readonly status: DocumentStatus;
  /**
   * Line of `acts.jsonl`, from 0: its own, or for a skipped document that of the same bytes; null where there is none.
   */
  readonly line: number | null;
  /** Why it is failed, partial or no act, else null. */
  readonly code: string | null;
}

/** Why a document gave no result, or not all of it. */
export interface Failure {
  /** Which kind of trouble it is; a program decides by it. */
  readonly code: FailureCode;
  /** What is wrong, one line. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
  /** Pages that are missing, from 1; empty for a document that failed. */
  readonly pages: readonly number[];
}

/** A line of `failures.jsonl`: one for each document that is failed, partial or no act. */
export interface FailureLine extends Failure {
  /** As in `DocumentLine`. */
  readonly path: string;
  /** Digest of the bytes in lower-case hexadecimal; null where they could not be read. */
  readonly sha256: string | null;
  /** Whether there is no result, a part of one, or one that is no act. */
  readonly status: "failed" | "partial" | "not-an-act";
}

/** What is counted of an act; the counts of a document without an act of its own are empty. */
export interface ActCounts {
  readonly pages: number;
  readonly findings: Readonly<Record<string, number>>;
  readonly severities: Readonly<Record<string, number>>;
  readonly repairs: Readonly<Record<string, number>>;
}

/** What became of decisions of people on a document. */
export interface CorrectionCounts {
  /** Decisions that hold. */
  readonly applied: number;
  /** Decisions whose evidence is no longer what it was. */
  readonly stale: number;
  /** Corrections that the schema forbids. */
  readonly refused: number;
}

export const noCounts: ActCounts = { pages: 0, findings: {}, severities: {}, repairs: {} };
