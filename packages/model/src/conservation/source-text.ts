/** What the checks of conservation need of a source: its raw text, page by page. */
import type { Span } from "../schema/span.js";

export interface PageText {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** In points; null or left out where the page has none. */
  readonly size?: { readonly width: number; readonly height: number } | null;
  /** Present on a page that was straightened: its size is then not the one that is seen. */
  readonly toSeen?: unknown;
}

/** A run of characters of one page. */
export interface Stretch {
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** The place of all that a page shows. */
export function wholePage({ number, size = null, text, toSeen }: PageText): Span {
  const bbox: Span["bbox"] = size === null || toSeen !== undefined ? null : [0, 0, size.width, size.height];
  return { page: number, bbox, start: 0, end: text.length, confidence: null };
}
