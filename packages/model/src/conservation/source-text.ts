/** What the checks of conservation need of a source: its raw text, page by page. */
import type { Span } from "../schema/span.js";

/** The raw text of a page. */
export interface PageText {
  /** 1-based. */
  readonly number: number;
  /** The text as it was extracted. */
  readonly text: string;
  /** In points; null or left out where the page has none. */
  readonly size?: { readonly width: number; readonly height: number } | null;
  /** Present on a page that was straightened: its size is then not the one that is seen. */
  readonly toSeen?: unknown;
}

/** A run of characters of one page. */
export interface Stretch {
  /** Number of the page, from 1. */
  readonly page: number;
  /** UTF-16 offset of the first character. */
  readonly start: number;
  /** UTF-16 offset behind the last character. */
  readonly end: number;
}

/** The place of all that a page shows. */
export function wholePage({ number, size = null, text, toSeen }: PageText): Span {
  const bbox: Span["bbox"] = size === null || toSeen !== undefined ? null : [0, 0, size.width, size.height];
  return { page: number, bbox, start: 0, end: text.length, confidence: null };
}
