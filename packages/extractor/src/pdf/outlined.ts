import type { Box } from "../document.js";

/** In points: letters whose bottoms differ by no more stand on one line. */
const SAME_LINE = 1;
/** Shapes and different widths from which on a row of them is a line of text; an ornament repeats a few. */
const MIN_SHAPES = 10;
const MIN_WIDTHS = 4;
/** In points: an emblem is narrower than a line. */
const MIN_EXTENT = 100;

/**
 * Number of letters that a page draws as shapes: those of shapes of the size of letters that stand in rows, as widths
 * and bottoms show. Only letters that stand on the line are counted, `р` and `ү` reach below it: a lower bound.
 */
export function outlinedLetters(shapes: readonly Box[]): number {
  if (shapes.length < MIN_SHAPES) return 0;
  return Math.max(inRows(shapes), inRows(shapes.map(([x0, y0, x1, y1]): Box => [y0, x0, y1, x1])));
}

function inRows(shapes: readonly Box[]): number {
  const sorted = [...shapes].sort((a, b) => a[3] - b[3]);
  let letters = 0;
  for (let first = 0; first < sorted.length; ) {
    let end = first + 1;
    while (end < sorted.length && sorted[end]![3] - sorted[first]![3] <= SAME_LINE) end += 1;
    const row = sorted.slice(first, end);
    if (isLine(row)) letters += row.length;
    first = end;
  }
  return letters;
}

function isLine(row: readonly Box[]): boolean {
  if (row.length < MIN_SHAPES) return false;
  const widths = new Set(row.map(([x0, , x1]) => Math.round(2 * (x1 - x0))));
  const [from, to] = [Math.min(...row.map(([x0]) => x0)), Math.max(...row.map(([, , x1]) => x1))];
  return widths.size >= MIN_WIDTHS && to - from >= MIN_EXTENT;
}
