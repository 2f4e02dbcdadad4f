import { boxAround } from "../box.js";
import { type Clip, within } from "../clip.js";
import { apply, type Matrix, type Point } from "../matrix.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";

/**
 * What the clipping paths of an object let be seen of what `outer` lets be seen; `toPage` leads from the page or form
 * that holds the object to the page.
 */
export function clipOf({ call, memory }: Pdfium, object: Pointer, toPage: Matrix, outer: Clip): Clip {
  const clip = call.FPDFPageObj_GetClipPath(object);
  const count = clip === 0 ? 0 : call.FPDFClipPath_CountPaths(clip);
  let seen = outer;
  for (let path = 0; path < count; path += 1) {
    const points: Point[] = [];
    const segments = call.FPDFClipPath_CountPathSegments(clip, path);
    for (let index = 0; index < segments; index += 1) {
      const segment = call.FPDFClipPath_GetPathSegment(clip, path, index);
      call.FPDFPathSegment_GetPoint(segment, memory.scratch, memory.scratch + 4);
      const floats = memory.floats();
      points.push(apply(toPage, floats[memory.scratchIndex]!, floats[memory.scratchIndex + 1]!));
    }
    if (points.length > 0) seen = within(seen, boxAround(points));
  }
  return seen;
}
