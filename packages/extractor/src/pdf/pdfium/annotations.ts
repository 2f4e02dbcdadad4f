import type { Box } from "../../document.js";
import { type Annotations, type Note, UNSEEN_FLAGS } from "../annotations.js";
import { boxAround, transformBox } from "../box.js";
import { apply, type Matrix } from "../matrix.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";

/** FPDF_ANNOT_… of fpdf_annot.h. */
const FREE_TEXT = 3;
const STRIKE_OUT = 12;

const CONTENTS = new TextEncoder().encode("Contents\0");
const UTF16 = new TextDecoder("utf-16le");

/** Text boxes and strokes of annotations that a reader of the page sees. */
export function annotationsOf(pdfium: Pdfium, page: Pointer, view: Matrix): Annotations {
  const { call } = pdfium;
  const notes: Note[] = [];
  const strikes: Box[] = [];
  const count = call.FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index += 1) {
    const annotation = call.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const isSeen = (call.FPDFAnnot_GetFlags(annotation) & UNSEEN_FLAGS) === 0;
    const subtype = isSeen ? call.FPDFAnnot_GetSubtype(annotation) : 0;
    if (subtype === FREE_TEXT) notes.push(...noteOf(pdfium, annotation, view));
    else if (subtype === STRIKE_OUT) strikes.push(...quadsOf(pdfium, annotation, view));
    call.FPDFPage_CloseAnnot(annotation);
  }
  return { notes, strikes };
}

function noteOf(pdfium: Pdfium, annotation: Pointer, view: Matrix): Note[] {
  const { call, memory } = pdfium;
  const text = contentsOf(pdfium, annotation);
  if (text.trim() === "" || call.FPDFAnnot_GetRect(annotation, memory.scratch) === 0) return [];
  const [left, top, right, bottom] = memory.floats().slice(memory.scratchIndex, memory.scratchIndex + 4);
  return [{ text, box: transformBox(view, [left!, Math.min(top!, bottom!), right!, Math.max(top!, bottom!)]) }];
}

function contentsOf({ call, memory }: Pdfium, annotation: Pointer): string {
  memory.bytes().set(CONTENTS, memory.scratch);
  const length = call.FPDFAnnot_GetStringValue(annotation, memory.scratch, 0, 0);
  if (length <= 2) return "";
  const buffer = call.malloc(length);
  call.FPDFAnnot_GetStringValue(annotation, memory.scratch, buffer, length);
  const text = UTF16.decode(memory.bytes().slice(buffer, buffer + length - 2));
  call.free(buffer);
  return text;
}

function quadsOf({ call, memory }: Pdfium, annotation: Pointer, view: Matrix): Box[] {
  const { scratch, scratchIndex } = memory;
  const count = call.FPDFAnnot_CountAttachmentPoints(annotation);
  return Array.from({ length: count }, (_, index) => {
    call.FPDFAnnot_GetAttachmentPoints(annotation, index, scratch);
    const quad = memory.floats().slice(scratchIndex, scratchIndex + 8);
    return boxAround([0, 2, 4, 6].map((corner) => apply(view, quad[corner]!, quad[corner + 1]!)));
  });
}
