import type { Box, TextRange } from "@qauly/extractor";
import type { PageLine } from "./page-lines.js";

/** Where the layout stage saw what on one page of a PDF: for people who look at a reading. Lengths are PDF points. */
export interface PageLayout extends PageFurniture {
  /** The lines that were read, from top to bottom, those of tables too. */
  readonly lines: readonly LinePlace[];
  /** The tables of the page. */
  readonly tables: readonly TablePlace[];
  /** Lines that were kept out of the text. */
  readonly furniture: readonly FurniturePlace[];
}

/** What of a page is no text; of markup too, which has no boxes. */
export interface PageFurniture {
  /** 1-based. */
  readonly page: number;
  /** Lines that were kept out of the text. */
  readonly furniture: readonly FurnitureRange[];
}

/** Where a line stands on a page. */
export interface LinePlace {
  /** The box around it. */
  readonly bbox: Box;
  /** UTF-16 offsets into the page's raw text. */
  readonly start: number;
  /** UTF-16 offset behind its last character. */
  readonly end: number;
}

/** Why a line is no part of the text. */
export type FurnitureReason =
  | "repeated"
  | "page-number"
  | "small-type"
  | "side-note"
  | "watermark"
  | "annotation"
  | "site"
  | "beside"
  | "other-language";

/** A line that is no part of the text, wherever it stands. */
export interface FurnitureRange extends TextRange {
  /** Why it is none. */
  readonly reason: FurnitureReason;
}

/** A line that is no part of the text. */
export interface FurniturePlace extends LinePlace {
  /** Why it is none. */
  readonly reason: FurnitureReason;
}

/** A table or the part of one that stands on the page. */
export interface TablePlace {
  /** What shows the table. */
  readonly basis: "rulings" | "alignment";
  /** The box around it. */
  readonly bbox: Box;
  /** Row by row; a joined cell once. */
  readonly cells: readonly Box[];
}

export function placeOf({ tokens, x0, x1 }: PageLine): LinePlace {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  for (const token of tokens) {
    start = Math.min(start, token.start);
    end = Math.max(end, token.end);
    top = Math.min(top, token.bbox[1]);
    bottom = Math.max(bottom, token.bbox[3]);
  }
  return { bbox: [x0, top, x1, bottom], start, end };
}
