import type { SourcedText } from "./sourced-text.js";

/** How a line goes on into the next one, when its own end says so. */
export type LineEnd = "plain" | "soft-hyphen";

/**
 * One printed line, from a plain text or from a PDF page. Everything from here on treats both alike.
 * Columns are character widths: those of the text, or half the font size on a PDF page.
 */
export interface Line {
  readonly kind: "line";
  /** Without leading blanks and line break; trailing blanks stay for the repairs to see. */
  readonly text: SourcedText;
  readonly page: number;
  /** Columns from the left edge of the text body. */
  readonly indent: number;
  /** Column after the last character. */
  readonly width: number;
  /** Blank lines before this one; on a PDF page, gaps of that height. */
  readonly blankBefore: number;
  /** First line of its page. */
  readonly pageStart: boolean;
  readonly bold: boolean;
  readonly end: LineEnd;
  /** Ordered by its place on a page: nothing in it can stand elsewhere than it was printed. */
  readonly placed: boolean;
  /**
   * Ends where its writer ended it, not at the edge of a page: a paragraph of markup, or a part of one between line
   * breaks. Left out for other lines.
   */
  readonly whole?: true;
  /** Read by OCR: letters may be mistaken for others. */
  readonly scanned: boolean;
}

/** A cell of a table in the flow: its lines from top to bottom. */
export interface GridCell {
  readonly lines: readonly Line[];
  /** Numbers of grid columns and of rows that it covers. */
  readonly span: number;
  readonly height: number;
}

/** A table that geometry shows (rulings or alignment on PDF pages), row by row. */
export interface Grid {
  readonly kind: "grid";
  readonly page: number;
  readonly pageStart: boolean;
  /** Whether rulings show the cells, and so what each of them covers. */
  readonly bordered: boolean;
  /** x of the column borders, outer ones included, in points; one more than there are columns. */
  readonly borders: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
}

export type FlowItem = Line | Grid;
