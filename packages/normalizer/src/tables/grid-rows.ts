import type { GridCell } from "../text/flow.js";
import type { Row } from "./grid-header.js";

/** Stands where another cell covers the column. */
const covered: GridCell = { lines: [], span: 0, height: 1 };

const blanks = (count: number): GridCell[] => Array.from({ length: count }, () => ({ lines: [], span: 1, height: 1 }));

/** Distance in points within which two borders are one. */
export const sameBorder = 4;

/** One entry a column: a cell that covers several stands in its first one. */
export function spread(row: readonly GridCell[]): Row {
  return row.flatMap((cell) => [cell, ...Array.from({ length: cell.span - 1 }, () => covered)]);
}

/**
 * Rows between some borders put between others; null where they do not fit. A page may hold rows with joined cells alone
 * and so show fewer borders; outer columns without borders that are empty there do not show at all. Rows of as many columns are taken as they are: the parts of a table may stand apart on left
 * and right pages.
 */
export function spreadOver(
  rows: readonly Row[],
  borders: readonly number[],
  wanted: readonly number[],
): readonly Row[] | null {
  if (borders.length === wanted.length) return rows;
  if (borders.length > wanted.length) return null;
  const places = borders.map((border) => wanted.findIndex((other) => Math.abs(other - border) <= sameBorder));
  const [first, last] = [places[0] as number, places.at(-1) as number];
  if (places.includes(-1)) return null;
  return rows.map((row) => {
    let column = 0;
    const cells = row
      .filter(({ span }) => span > 0)
      .map((cell) => {
        const from = places[column] as number;
        column += cell.span;
        return { ...cell, span: (places[column] as number) - from };
      });
    return spread([...blanks(first), ...cells, ...blanks(wanted.length - 1 - last)]);
  });
}
