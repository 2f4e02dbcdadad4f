import type { Box } from "../document.js";
import { contains } from "./box.js";
import type { Point } from "./matrix.js";

/** Sides of the cells, in points, as powers of two: a box lies in the cells of the first side that is no less than it. */
const SMALLEST = 2;
const LARGEST = 16;
/** Most boxes of one cell that are looked at: where more lie over one another, nobody sees which is on top. */
const MOST = 1000;

interface Placed {
  readonly box: Box;
  readonly order: number;
}

/** Boxes by where they lie, each with its place in an order: what lies over a point is found without a walk over all. */
export class BoxIndex {
  readonly #levels = new Map<number, Map<string, Placed[]>>();

  /** To be called in the order. */
  add(box: Box, order: number): void {
    const [x0, y0, x1, y1] = box;
    if (!Number.isFinite(x0 + y0 + x1 + y1)) return;
    const side = Math.max(x1 - x0, y1 - y0, 1);
    const level = Math.min(LARGEST, Math.max(SMALLEST, Math.ceil(Math.log2(side))));
    const cells = this.#levels.get(level) ?? new Map<string, Placed[]>();
    this.#levels.set(level, cells);
    const size = 2 ** level;
    // A box beyond the largest side lies in the cells of its corners alone: no page is so large.
    for (const column of new Set([Math.floor(x0 / size), Math.floor(x1 / size)])) {
      for (const row of new Set([Math.floor(y0 / size), Math.floor(y1 / size)])) {
        const key = `${column} ${row}`;
        const there = cells.get(key);
        if (there === undefined) cells.set(key, [{ box, order }]);
        else there.push({ box, order });
      }
    }
  }

  /** The last box over a point of those from one place in the order up to another; null for none. */
  lastOver(at: Point, from = 0, before = Number.POSITIVE_INFINITY): number | null {
    let last: number | null = null;
    for (const [level, cells] of this.#levels) {
      const size = 2 ** level;
      const there = cells.get(`${Math.floor(at[0] / size)} ${Math.floor(at[1] / size)}`);
      if (there === undefined) continue;
      const end = firstFrom(there, before);
      for (let index = end - 1; index >= Math.max(0, end - MOST); index -= 1) {
        const { box, order } = there[index] as Placed;
        if (order < from || (last !== null && order < last)) break;
        if (!contains(box, at)) continue;
        last = order;
        break;
      }
    }
    return last;
  }
}

/** Index of the first of the placed boxes whose order is not less. */
function firstFrom(placed: readonly Placed[], order: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle] as Placed).order < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
