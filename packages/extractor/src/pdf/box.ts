import type { Box } from "../document.js";
import { apply, type Matrix, type Point } from "./matrix.js";

/** Smallest box around the points; there is at least one. */
export function boxAround(points: readonly Point[]): Box {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return [x0, y0, x1, y1];
}

/** Smallest box around a transformed rectangle. */
export function transformBox(matrix: Matrix, [x0, y0, x1, y1]: Box): Box {
  return boxAround([apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x1, y1), apply(matrix, x0, y1)]);
}

export function contains([x0, y0, x1, y1]: Box, [x, y]: Point): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

export function centre([x0, y0, x1, y1]: Box): Point {
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}
