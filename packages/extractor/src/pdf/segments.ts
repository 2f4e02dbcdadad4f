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

/** A filled upright border that is thin counts as its middle line; without any thickness it is a hairline. */
export function fill(segments: Segment[], path: Subpath): void {
  if (isUprightBorder(path) || isFlat(path)) segments.push(...middleLines(path));
}

/** A rectangle, or one whose ends are cut aslant as browsers join the borders of a cell: two sides lie along one axis. */
function isUprightBorder(path: Subpath): boolean {
  const corners = path.length === 5 ? path.slice(0, 4) : path;
  if (corners.length !== 4) return false;
  const lies = (axis: 0 | 1, side: number): boolean =>
    Math.abs(corners[(side + 1) % 4]![axis] - corners[side]![axis]) < 0.01;
  const parallel = (axis: 0 | 1): boolean => (lies(axis, 0) && lies(axis, 2)) || (lies(axis, 1) && lies(axis, 3));
  return parallel(0) || parallel(1);
}

/** Without thickness a rectangle may come as a line there and back. */
function isFlat(path: Subpath): boolean {
  const [first] = path;
  return (
    path.length > 1 &&
    (path.every(([x]) => Math.abs(x - first![0]) < 0.01) || path.every(([, y]) => Math.abs(y - first![1]) < 0.01))
  );
}

/** Sides that differ by no more than this, in points, are equal but for rounding. */
const SQUARE = 0.05;

/** A dot may be a dash of a line either way: it counts as both, and what joins no other piece is too short to stay. */
function middleLines(path: Subpath): Segment[] {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > MAX_THIN) return [];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const lines: Segment[] = [];
  if (width >= height - SQUARE) lines.push({ from: [left, y], to: [right, y], thickness: height });
  if (height >= width - SQUARE) lines.push({ from: [x, top], to: [x, bottom], thickness: width });
  return lines;
}
