import type { Glyph } from "../content.js";

/** Letters of a page by where they stand. */
export interface Places {
  /** A letter at this point. */
  at(x: number, y: number): Glyph | undefined;
  /** A letter on the way from left to right. */
  between(left: number, right: number, y: number): Glyph | undefined;
  /** Baselines from top to bottom, rising. */
  baselinesIn(top: number, bottom: number): number[];
}

/** In points: the side of a cell of the grid, less than a letter. */
const CELL = 8;
const STEP = CELL / 2;
/** A letter larger than this, in points, is a picture of one; a cell with more letters than this is a blot. */
const LARGEST = 72;
const MOST = 32;
/** In parts of the font size, over and under the baseline. */
const OVER = 0.7;
const UNDER = 0.15;

/** Level letters; each is found at the cells of a grid that its box touches, so that a search is no search of all. */
export function placesOf(glyphs: readonly Glyph[]): Places {
  const cells = new Map<string, Glyph[]>();
  const baselines = new Set<number>();
  for (const glyph of glyphs) {
    const { start, end, baseline, show, space, hidden, unseen } = glyph;
    if (space || hidden || unseen === true || show.angle !== 0) continue;
    if (!Number.isFinite(start + end + baseline)) continue;
    baselines.add(Math.round(baseline * 10) / 10);
    const { size } = show;
    if (size > LARGEST || end - start > LARGEST) continue;
    for (let row = cell(baseline - OVER * size); row <= cell(baseline + UNDER * size); row += 1) {
      for (let column = cell(start); column <= cell(end); column += 1) {
        const key = `${column} ${row}`;
        const there = cells.get(key);
        if (there === undefined) cells.set(key, [glyph]);
        else if (there.length < MOST) there.push(glyph);
      }
    }
  }
  const sorted = [...baselines].sort((a, b) => a - b);
  const at = (x: number, y: number): Glyph | undefined =>
    cells
      .get(`${cell(x)} ${cell(y)}`)
      ?.find(
        ({ start, end, baseline, show: { size } }) =>
          x >= start && x <= end && y >= baseline - OVER * size && y <= baseline + UNDER * size,
      );
  return {
    at,
    between: (left, right, y) => {
      for (let x = left; x <= right; x += STEP) {
        const found = at(x, y);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    baselinesIn: (top, bottom) => {
      const first = firstFrom(sorted, top);
      let end = first;
      while (end < sorted.length && sorted[end]! <= bottom) end += 1;
      return sorted.slice(first, end);
    },
  };
}

const cell = (length: number): number => Math.floor(length / CELL);

function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
