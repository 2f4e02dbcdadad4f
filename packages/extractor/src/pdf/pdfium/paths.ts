import type { Segment } from "../content.js";
import { apply, type Matrix, type Point, scaleOf } from "../matrix.js";
import { fill, type Subpath, stroke } from "../segments.js";
import type { ShapeGatherer } from "../shapes.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";

/** FPDF_SEGMENT_… of fpdfview.h. */
const LINE = 0;
const CURVE = 1;
const MOVE = 2;

/**
 * Adds the straight pieces of a path as far as it is painted; its shapes go to `shapes` where it is filled. Says
 * whether it is.
 */
export function addPath(
  { call, memory }: Pdfium,
  path: Pointer,
  place: Matrix,
  segments: Segment[],
  shapes: ShapeGatherer,
): boolean {
  const { scratch, scratchIndex } = memory;
  call.FPDFPath_GetDrawMode(path, scratch, scratch + 4);
  const filled = memory.words()[scratchIndex] !== 0;
  const stroked = memory.words()[scratchIndex + 1] !== 0;
  if (!filled && !stroked) return false;
  call.FPDFPageObj_GetStrokeWidth(path, scratch);
  const thickness = memory.floats()[scratchIndex]! * scaleOf(place);
  for (const subpath of subpathsOf({ call, memory }, path, place, filled ? shapes : null)) {
    if (stroked) stroke(segments, subpath, thickness);
    if (filled) fill(segments, subpath);
  }
  return filled;
}

/** Straight runs of the path on the page; a curve ends one run and starts the next. */
function subpathsOf(
  { call, memory }: Pick<Pdfium, "call" | "memory">,
  path: Pointer,
  place: Matrix,
  shapes: ShapeGatherer | null,
): Subpath[] {
  const { scratch, scratchIndex } = memory;
  const subpaths: Point[][] = [];
  let current: Point[] = [];
  let first: Point | undefined;
  const count = call.FPDFPath_CountSegments(path);
  for (let index = 0; index < count; index += 1) {
    const segment = call.FPDFPath_GetPathSegment(path, index);
    const type = call.FPDFPathSegment_GetType(segment);
    call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const floats = memory.floats();
    const point = apply(place, floats[scratchIndex]!, floats[scratchIndex + 1]!);
    if (type === MOVE) shapes?.move(point);
    else shapes?.to(point, type === CURVE);
    if (type === LINE) current.push(point);
    else if (type === MOVE || type === CURVE) {
      // Of a curve the last of its three points is where the next piece starts.
      current = [point];
      subpaths.push(current);
      if (type === MOVE) first = point;
    }
    // A rectangle comes with its first corner given again at the end.
    if (call.FPDFPathSegment_GetClose(segment) !== 0 && first !== undefined && !same(point, first)) current.push(first);
  }
  return subpaths;
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];
