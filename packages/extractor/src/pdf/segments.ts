import type { Segment } from "./content.js";
import type { Point } from "./matrix.js";

/** A filled shape at most this thick, in points, is a line to the eye. */
const MAX_THIN = 2.5;

/** Straight run of a path on the page. */
export type Subpath = readonly Point[];

/** Adds the pieces of a stroked run. */
export function stroke(segments: Segment[], path: Subpath, thickness: number): void {
  for (let index = 1; index < path.length; index += 1) {
    segments.push({ from: path[index - 1]!, to: path[index]!, thickness });
  }
}

/** A filled upright rectangle that is thin counts as its middle line. */
export function fill(segments: Segment[], path: Subpath): void {
  const segment = isUprightRectangle(path) ? middleLine(path) : null;
  if (segment !== null) segments.push(segment);
}

function isUprightRectangle(path: Subpath): boolean {
  const corners = path.length === 5 ? path.slice(0, 4) : path;
  if (corners.length !== 4) return false;
  return corners.every(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % 4]!;
    return Math.min(Math.abs(nextX - x), Math.abs(nextY - y)) < 0.01;
  });
}

function middleLine(path: Subpath): Segment | null {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > MAX_THIN) return null;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return width >= height
    ? { from: [left, y], to: [right, y], thickness: height }
    : { from: [x, top], to: [x, bottom], thickness: width };
}
