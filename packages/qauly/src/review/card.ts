/** What the review shows of one doubt: the reasons, the value, its source beside it. Plain data. */
import type { Value } from "../corrections/entry.js";
import type { Why } from "../queue/doubts.js";

/** A line of the source; `marks` are the stretches of it that were read as the value. */
export interface SourceLine {
  /** Number of the line in its page, from 1. */
  readonly number: number;
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

export interface SourceView {
  /** `page 2, line 14`; null where nothing was read. */
  readonly place: string | null;
  readonly lines: readonly SourceLine[];
  /** Why there are no lines, or what they are. */
  readonly note: string | null;
}

/** A value in a part of the result. */
export interface Leaf {
  readonly path: string;
  readonly value: Value;
}

export interface Card {
  /** The same doubt in a later look at the document. */
  readonly id: string;
  /**
   * doubt: something speaks against it; stale: a decision no longer holds; audit: drawn at random; failure: not read;
   * chosen: asked for.
   */
  readonly kind: "doubt" | "stale" | "audit" | "failure" | "chosen";
  readonly path: string;
  readonly why: readonly Why[];
  /** Null for a part of the result, and where nothing stands there. */
  readonly value: { readonly now: Value; readonly read: Value; readonly isNumber: boolean } | null;
  /** Values of a part. */
  readonly leaves: readonly Leaf[];
  readonly moreLeaves: number;
  /** Another reading, which may be taken. */
  readonly other: Value;
  /** What a rule asks for. */
  readonly due: Value;
  /** What the value belongs to: the organisation of a row, the heading of a column, the citation; null for others. */
  readonly about: string | null;
  readonly source: SourceView;
}
