import type { GridCell } from "../text/flow.js";

/** Rows of a grid with one entry a column: a cell that covers several columns stands in its first one. */
export type Row = readonly GridCell[];

export function cellText(cell: GridCell): string {
  return cell.lines.map((line) => line.text.text.trim()).join(" ");
}

/** More rows than this are no header, whatever their cells cover. */
const highest = 3;

/**
 * Number of rows that a table's header takes. It reaches as far down as its cells do, and one row below a cell that
 * stands over some of the columns:
 *
 *     № │ Ұйымның атауы │          Квота           a header of two rows
 *       │               │ мөлшері, % │ бірліктері
 *     1 │ …
 */
export function headerHeight(rows: readonly Row[]): number {
  const width = rows[0]?.length ?? 0;
  let reach = 1;
  for (let row = 0; row < reach && row < rows.length; row += 1) {
    for (const { span, height } of rows[row] as Row) {
      reach = Math.max(reach, row + height, span > 1 && span < width ? row + 2 : 0);
    }
  }
  return reach > highest || reach > rows.length ? 1 : reach;
}
