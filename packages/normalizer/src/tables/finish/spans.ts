import type { CellSpan } from "@qauly/model";
import type { TextRow } from "../table-cells.js";

/** The cells that cover several places of some rows: rectangles of places that hold one and the same text. */
export function spansOf(rows: readonly TextRow[], firstRow: number): CellSpan[] {
  const spans: CellSpan[] = [];
  const width = rows[0]?.length ?? 0;
  const taken = rows.map(() => new Uint8Array(width));
  for (const [at, row] of rows.entries()) {
    for (let column = 0; column < width; column += 1) {
      const text = row[column];
      if (text === undefined || text.length === 0 || taken[at]?.[column] === 1) continue;
      let colSpan = 1;
      while (column + colSpan < width && row[column + colSpan] === text) colSpan += 1;
      const isBelow = (other: TextRow | undefined): boolean =>
        other?.slice(column, column + colSpan).every((cell) => cell === text) ?? false;
      let rowSpan = 1;
      while (isBelow(rows[at + rowSpan])) rowSpan += 1;
      for (let below = 0; below < rowSpan; below += 1) taken[at + below]?.fill(1, column, column + colSpan);
      if (rowSpan > 1 || colSpan > 1) spans.push({ row: firstRow + at, column, rowSpan, colSpan });
    }
  }
  return spans;
}
