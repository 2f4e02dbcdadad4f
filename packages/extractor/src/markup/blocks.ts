import type { AsideKind, SourceLine } from "../document.js";

/** What a reader of markup gives: lines and tables before they have their places in the page's text. */
export type BlockDraft = LineDraft | TableDraft;

/** A run of characters that are alike. Blanks are those that are shown; a line break is a line of its own. */
export interface RunDraft {
  readonly text: string;
  readonly bold?: boolean;
  /** Address of the hyperlink that it is the words of. */
  readonly link?: string | null;
  /** A line strikes it through. */
  readonly struck?: boolean;
  /** Hidden from a reader's eyes, and yet told. */
  readonly unseen?: boolean;
}

/** A `SourceLine` to be. */
export interface LineDraft {
  readonly kind: "line";
  readonly runs: readonly RunDraft[];
  readonly align: SourceLine["align"];
  readonly indent: number;
  readonly gap: number;
  readonly aside: AsideKind | null;
  readonly element: string;
  /** Names of the places that begin with it. */
  readonly anchors?: readonly string[];
}

/** A `SourceTable` to be. */
export interface TableDraft {
  readonly kind: "table";
  readonly rows: readonly (readonly CellDraft[])[];
  readonly element: string;
}

/** A `SourceCell` to be. */
export interface CellDraft {
  readonly lines: readonly LineDraft[];
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly element: string;
}
