import type { Box } from "../document.js";

/** What annotations lay over a page. */
export interface Annotations {
  /** Texts of annotations that say nothing of how they are drawn. */
  readonly notes: readonly Note[];
  /** Boxes of words that are struck out. */
  readonly strikes: readonly Box[];
  /**
   * Boxes of the annotations that draw themselves. Their glyphs are among those of the page; each names its annotation
   * by the index in this list.
   */
  readonly drawn: readonly Box[];
}

/** Text that a viewer sets into the box of an annotation: a remark, the value of a form field. */
export interface Note {
  readonly text: string;
  readonly box: Box;
}

/** Flags of an annotation that nobody sees (ISO 32000-1, table 165): hidden, and not to be viewed. */
export const UNSEEN_FLAGS = (1 << 1) | (1 << 5);
/** One that a viewer does not draw if it does not know its subtype. */
export const INVISIBLE_FLAG = 1 << 0;

/**
 * Subtypes (ISO 32000-1, table 169) that are no part of what a page says: those that mark words which the page has, and
 * those that open at a click. Every other one, also one that the standard does not have yet, shows what it draws.
 */
export const MARKING_SUBTYPES: ReadonlySet<string> = new Set([
  "Text",
  "Link",
  "Highlight",
  "Underline",
  "Squiggly",
  "StrikeOut",
  "Caret",
  "Ink",
  "Popup",
  "FileAttachment",
  "Sound",
  "Movie",
  "Screen",
  "RichMedia",
  "3D",
]);
