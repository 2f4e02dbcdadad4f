import type { SourcedText } from "../text/sourced-text.js";

/** A row of texts; places that one cell covers hold one and the same text. */
export type TextRow = readonly SourcedText[];

/** The texts of a table, of which nothing else is determined yet. */
export interface TableCells {
  readonly headers: TextRow;
  /** The rows of a header that has several; without them the header is one row. */
  readonly headerRows?: readonly TextRow[];
  readonly rows: readonly TextRow[];
  /** Texts that a further sheet of the table prints again: its header and the first cells of its rows. */
  readonly repeated?: readonly SourcedText[];
  /** Whether borders show what each cell covers; elsewhere a lone text may stand for its whole row. */
  readonly bordered?: boolean;
}
