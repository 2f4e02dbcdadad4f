import type { Box } from "@qauly/extractor";
import type { Furniture } from "./furniture.js";
import { boxOf, type PageLine } from "./page-lines.js";

/** Where the layout stage saw what on one page of a PDF: for people who look at a reading. Lengths are PDF points. */
export interface PageLayout {
  /** 1-based. */
  readonly page: number;
  /** The lines that were read, from top to bottom, those of tables too. */
  readonly lines: readonly LinePlace[];
  readonly tables: readonly TablePlace[];
  /** Lines that were kept out of the text. */
  readonly furniture: readonly Furniture[];
}

export interface LinePlace {
  readonly bbox: Box;
  /** UTF-16 offsets into the page's raw text. */
  readonly start: number;
  readonly end: number;
}

/** A table or the part of one that stands on the page. */
export interface TablePlace {
  /** What shows the table. */
  readonly basis: "rulings" | "alignment";
  readonly bbox: Box;
  /** Row by row; a joined cell once. */
  readonly cells: readonly Box[];
}

export function placeOf(line: PageLine): LinePlace {
  const starts = line.tokens.map(({ start }) => start);
  const ends = line.tokens.map(({ end }) => end);
  return { bbox: boxOf(line), start: Math.min(...starts), end: Math.max(...ends) };
}
