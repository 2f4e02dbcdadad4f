import type { Box } from "../document.js";
import { contains } from "./box.js";
import type { Glyph, Segment } from "./content.js";
import { toPage } from "./layout/directions.js";
import type { Point } from "./matrix.js";

/** Box around what a clipping path lets be seen, on the page; null for all of it. */
export type Clip = Box | null;

/** What both let be seen. A path without any extent is a slip of the program that wrote it, and clips nothing. */
export function within(clip: Clip, box: Box): Clip {
  const [x0, y0, x1, y1] = box;
  if (x0 >= x1 && y0 >= y1) return clip;
  return clip === null
    ? box
    : [Math.max(clip[0], x0), Math.max(clip[1], y0), Math.min(clip[2], x1), Math.min(clip[3], y1)];
}

/** Of the font size: where the middle of a letter stands over the baseline, and how far it reaches around. */
const MIDDLE = 0.3;
const REACH = 0.5;

/** Whether nothing of a glyph is seen through a clip. */
export function isClipped(clip: Clip, { start, end, baseline, show }: Glyph): boolean {
  if (clip === null) return false;
  const reach = Math.max(REACH * show.size, Math.abs(end - start) / 2);
  const around: Box = [clip[0] - reach, clip[1] - reach, clip[2] + reach, clip[3] + reach];
  const empty = clip[0] > clip[2] || clip[1] > clip[3];
  return empty || !contains(around, toPage(show.along, (start + end) / 2, baseline - MIDDLE * show.size));
}

/** Distance in points over a clip's edge at which a line is still its border. */
const AT_EDGE = 0.75;

/**
 * Cuts the segments from `first` on to what is seen of them through a clip: a browser draws the borders of a cell that
 * goes on after a page's end down over its footer, and lets only the upper part be seen.
 */
export function clipSegments(segments: Segment[], first: number, clip: Clip): void {
  if (clip === null) return;
  let kept = first;
  for (let index = first; index < segments.length; index += 1) {
    const seen = seenThrough(clip, segments[index]!);
    if (seen !== null) segments[kept++] = seen;
  }
  segments.length = kept;
}

function seenThrough([left, top, right, bottom]: Box, segment: Segment): Segment | null {
  const { from, to, thickness } = segment;
  const reach = thickness / 2 + AT_EDGE;
  const [x0, x1] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [y0, y1] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  if (x1 < left - reach || x0 > right + reach || y1 < top - reach || y0 > bottom + reach) return null;
  const seen = ([x, y]: Point): Point => [
    Math.min(Math.max(x, left - reach), right + reach),
    Math.min(Math.max(y, top - reach), bottom + reach),
  ];
  // What is drawn aslant is no ruling, cut or whole.
  if (Math.min(x1 - x0, y1 - y0) > reach) return segment;
  const isInside = x0 >= left - reach && x1 <= right + reach && y0 >= top - reach && y1 <= bottom + reach;
  return isInside ? segment : { from: seen(from), to: seen(to), thickness };
}
