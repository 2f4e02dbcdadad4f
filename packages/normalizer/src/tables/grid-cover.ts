import type { GridCell } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { Row } from "./grid-header.js";
import type { TextRow } from "./table-cells.js";

/** The text of each place of some rows: a cell that covers several places has one and the same text in each of them. */
export function coveredTexts(
  rows: readonly Row[],
  read: (cell: GridCell, column: number) => SourcedText,
): SourcedText[][] {
  const texts: SourcedText[][] = rows.map((row) => row.map(() => SourcedText.empty));
  const taken = rows.map((row) => new Uint8Array(row.length));
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell.span === 0 || taken[at]?.[column] === 1) continue;
      const text = read(cell, column);
      const height = heightOf(rows, at, column, cell);
      for (let below = at; below < at + height; below += 1) {
        texts[below]?.fill(text, column, column + cell.span);
        taken[below]?.fill(1, column, column + cell.span);
      }
    }
  }
  return texts;
}

/** How many rows a cell covers: those below it have no text there. Some of them may have been left out. */
function heightOf(rows: readonly Row[], at: number, column: number, { span, height }: GridCell): number {
  let covered = 1;
  while (covered < height) {
    const below = rows[at + covered]?.[column];
    if (below === undefined || below.lines.length > 0 || below.span !== span) break;
    covered += 1;
  }
  return covered;
}

/** The header of each column: the texts over it from top to bottom, one that stands over several rows once. */
export function overlaid(rows: readonly TextRow[]): SourcedText[] {
  const blank = SourcedText.standingFor(" ", null);
  return (rows[0] ?? []).map((_, column) => {
    const texts = new Set(rows.flatMap((row) => row[column] ?? []).filter((text) => text.length > 0));
    return SourcedText.concat([...texts].flatMap((text, at) => (at === 0 ? [text] : [blank, text])));
  });
}
