/** Blocks of a document before their text has its place in the page's. */
import type { Piece } from "./content.js";

export interface LineDraft {
  readonly kind: "line";
  readonly runs: readonly Piece[];
  readonly align: "start" | "center" | "end";
  /** Columns of half an em. */
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  readonly aside: "header" | "footer" | "note" | null;
  readonly element: string;
}

export interface CellDraft {
  readonly lines: readonly LineDraft[];
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly element: string;
}

export interface TableDraft {
  readonly kind: "table";
  readonly rows: readonly (readonly CellDraft[])[];
  readonly element: string;
}

export type BlockDraft = LineDraft | TableDraft;

export const textOfLine = ({ runs }: LineDraft): string => runs.map(({ text }) => text).join("");

/** All lines of blocks, those of tables cell by cell. */
export function linesOf(blocks: readonly BlockDraft[]): LineDraft[] {
  return blocks.flatMap((block) =>
    block.kind === "line" ? [block] : block.rows.flatMap((row) => row.flatMap(({ lines }) => lines)),
  );
}
