import type { InkMap, PixelBox } from "./grey-picture.js";

/** Inches between two level lines: nearer ones hold no writing, the sides of higher cells are long enough to be lines anyway. */
const ROOM = [0.11, 0.42] as const;
/** Pixels by which a side may end short of a line, and breaks in it, in parts of its length. */
const REACH = 2;
const WHOLE = 0.92;
/** Level lines that lie over each other for less than this many inches are not of one table. */
const SHARED = 0.3;

/**
 * The sides of cells in a row so low that they are no longer than letters: strokes that go from one level line to the next
 * one below, as where a page break has left a single line of a row to the next page. `known` are upright lines found before,
 * `thickest` is what a line measures at most, in pixels.
 */
export function cellSides(
  { width, ink }: InkMap,
  level: readonly PixelBox[],
  known: readonly PixelBox[],
  { dpi, thickest }: { readonly dpi: number; readonly thickest: number },
): PixelBox[] {
  const found: PixelBox[] = [];
  for (const upper of level) {
    const lower = nextBelow(upper, level, dpi);
    if (lower === undefined) continue;
    const [y0, y1] = [upper.y1, lower.y0];
    const [from, to] = [Math.max(upper.x0, lower.x0) - REACH, Math.min(upper.x1, lower.x1) + REACH];
    const isSide = (x: number): boolean => {
      let dark = 0;
      for (let y = y0; y < y1; y += 1) dark += ink[y * width + x] as number;
      return dark >= WHOLE * (y1 - y0);
    };
    for (let x = Math.max(from, 0); x < Math.min(to, width); x += 1) {
      if (!isSide(x)) continue;
      let end = x + 1;
      while (end < width && isSide(end)) end += 1;
      const side = { x0: x, x1: end, y0: upper.y0, y1: lower.y1 };
      const isKnown = known.some((line) => line.x0 <= end && line.x1 >= x && line.y0 < y1 && line.y1 > y0);
      if (end - x <= thickest && !isKnown) found.push(side);
      x = end;
    }
  }
  return found;
}

function nextBelow(upper: PixelBox, level: readonly PixelBox[], dpi: number): PixelBox | undefined {
  return level
    .filter((other) => {
      const gap = other.y0 - upper.y1;
      const shared = Math.min(upper.x1, other.x1) - Math.max(upper.x0, other.x0);
      return gap >= ROOM[0] * dpi && gap <= ROOM[1] * dpi && shared >= SHARED * dpi;
    })
    .sort((a, b) => a.y0 - b.y0)[0];
}
