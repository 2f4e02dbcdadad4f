import type { Box } from "../document.js";
import { contains } from "./box.js";
import type { Glyph } from "./content.js";
import { toPage } from "./layout/directions.js";

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
