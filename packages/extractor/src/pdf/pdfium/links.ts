import type { Box, LinkAnnotation } from "../../document.js";
import { boxAround, contains, transformBox } from "../box.js";
import { apply, type Matrix, type Point } from "../matrix.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";

const UTF8 = new TextDecoder();

/** PDFACTION_URI of fpdf_doc.h. */
const ADDRESS = 3;

/** Flags of an annotation (ISO 32000-1, table 165). */
const HIDDEN = 1 << 1;
const NO_VIEW = 1 << 5;

/** Link annotations with an address; one that runs over several lines gives one box per line (its QuadPoints). */
export function linksOf(pdfium: Pdfium, document: Pointer, page: Pointer, view: Matrix): LinkAnnotation[] {
  const { call, memory } = pdfium;
  const position = call.malloc(8);
  memory.words().fill(0, position >> 2, (position >> 2) + 2);
  const links: LinkAnnotation[] = [];
  while (call.FPDFLink_Enumerate(page, position, position + 4) !== 0) {
    const link = memory.words()[(position >> 2) + 1]!;
    const url = addressOf(pdfium, document, link);
    if (url === "" || isHidden(pdfium, page, link)) continue;
    for (const bbox of boxesOf(pdfium, link, view)) links.push({ url, bbox });
  }
  call.free(position);
  return links;
}

/** The address as written in the file. */
function addressOf({ call, memory }: Pdfium, document: Pointer, link: Pointer): string {
  const action = call.FPDFLink_GetAction(link);
  if (action === 0 || call.FPDFAction_GetType(action) !== ADDRESS) return "";
  const length = call.FPDFAction_GetURIPath(document, action, 0, 0);
  if (length <= 1) return "";
  const buffer = call.malloc(length);
  call.FPDFAction_GetURIPath(document, action, buffer, length);
  const address = UTF8.decode(memory.bytes().slice(buffer, buffer + length - 1));
  call.free(buffer);
  return address;
}

function isHidden({ call }: Pdfium, page: Pointer, link: Pointer): boolean {
  const annotation = call.FPDFLink_GetAnnot(page, link);
  if (annotation === 0) return false;
  const flags = call.FPDFAnnot_GetFlags(annotation);
  call.FPDFPage_CloseAnnot(annotation);
  return (flags & (HIDDEN | NO_VIEW)) !== 0;
}

function boxesOf({ call, memory }: Pdfium, link: Pointer, view: Matrix): Box[] {
  const { scratch, scratchIndex } = memory;
  const read = (count: number): number[] => [...memory.floats().subarray(scratchIndex, scratchIndex + count)];
  if (call.FPDFLink_GetAnnotRect(link, scratch) === 0) return [];
  const [left, top, right, bottom] = read(4) as [number, number, number, number];
  const outer: Box = [left, Math.min(top, bottom), right, Math.max(top, bottom)];
  const quads: Point[][] = [];
  for (let index = 0; index < call.FPDFLink_CountQuadPoints(link); index += 1) {
    if (call.FPDFLink_GetQuadPoints(link, index, scratch) === 0) continue;
    const numbers = read(8);
    quads.push([0, 2, 4, 6].map((corner): Point => [numbers[corner]!, numbers[corner + 1]!]));
  }
  // QuadPoints that leave the annotation's rectangle do not count (ISO 32000-1, table 173).
  const sound = quads.length > 0 && quads.every((quad) => quad.every((corner) => contains(outer, corner)));
  return sound ? quads.map((quad) => boxAround(quad.map(([x, y]) => apply(view, x, y)))) : [transformBox(view, outer)];
}
