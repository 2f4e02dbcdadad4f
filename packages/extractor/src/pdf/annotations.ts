import type { Box } from "../document.js";

/** What annotations lay over a page: text in boxes, and strokes through the page's own words. */
export interface Annotations {
  readonly notes: readonly Note[];
  /** Boxes of words that are struck out. */
  readonly strikes: readonly Box[];
}

/** Text that an annotation prints on the page: a stamp, a remark. */
export interface Note {
  readonly text: string;
  readonly box: Box;
}

/** Flags of an annotation that nobody sees (ISO 32000-1, table 165): hidden, and not to be viewed. */
export const UNSEEN_FLAGS = (1 << 1) | (1 << 5);
