import type { InkMap } from "./grey-picture.js";

/** Degrees: a sheet lies no more askew than this in a scanner's feed. */
const MAX_SKEW = 12;
/** From coarse to fine, each step around the best angle of the one before. */
const STEPS = [0.5, 0.1, 0.02] as const;
/** Lower edges that are enough to tell the angle. */
const POINTS = 20_000;

/**
 * The angle by which the page's lines fall towards the right, in degrees: turning the page back by it makes them level.
 * Letters stand on lines, so the lower edges of the ink, summed along the true angle, give the sharpest profile.
 */
export function skewOf(map: InkMap): number {
  const points = lowerEdges(map);
  let angle = 0;
  let reach = MAX_SKEW;
  for (const step of STEPS) {
    angle = sharpest(points, map, angle - reach, angle + reach, step);
    reach = step;
  }
  return angle;
}

/** x and y of ink pixels with paper under them, in turn. */
function lowerEdges({ width, height, ink }: InkMap): Int32Array {
  const edges: number[] = [];
  const end = width * (height - 1);
  // Most of a page is paper: native code finds the next ink sooner.
  for (let at = ink.indexOf(1); at >= 0 && at < end; at = ink.indexOf(1, at)) {
    for (; at < end && ink[at] === 1; at += 1) if (ink[at + width] === 0) edges.push(at);
  }
  const stride = Math.max(1, Math.floor(edges.length / POINTS));
  const points = new Int32Array(2 * Math.ceil(edges.length / stride));
  for (let used = 0; used < points.length; used += 2) {
    const at = edges[(used >> 1) * stride] as number;
    points[used] = at % width;
    points[used + 1] = Math.floor(at / width);
  }
  return points;
}

function sharpest(points: Int32Array, map: InkMap, from: number, to: number, step: number): number {
  let best = 0;
  let sharpness = -1;
  for (let angle = from; angle <= to + step / 2; angle += step) {
    const found = sharpnessAt(points, map, Math.tan((angle * Math.PI) / 180));
    // Of equals the one nearest to level: an empty page is not askew.
    if (found > sharpness || (found === sharpness && Math.abs(angle) < Math.abs(best))) {
      sharpness = found;
      best = angle;
    }
  }
  return best;
}

/** How unevenly the points fall on lines of this slope: the sum of squares of the lines' counts. */
function sharpnessAt(points: Int32Array, { width, height }: InkMap, slope: number): number {
  const shift = Math.ceil(Math.abs(slope) * width) + 1;
  // Above zero, a number is rounded by what is cut off half a step further on.
  const middle = shift + 0.5;
  const counts = new Int32Array(height + 2 * shift);
  for (let at = 0; at < points.length; at += 2) {
    const line = ((points[at + 1] as number) - slope * (points[at] as number) + middle) | 0;
    counts[line] = (counts[line] as number) + 1;
  }
  let sum = 0;
  for (const count of counts) sum += count * count;
  return sum;
}
