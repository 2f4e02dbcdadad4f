import type { Box } from "../../document.js";
import { INVISIBLE_FLAG, MARKING_SUBTYPES, type Note, UNSEEN_FLAGS } from "../annotations.js";
import { boxAround, transformBox } from "../box.js";
import { apply, type Matrix } from "../matrix.js";
import type { FormFields } from "./form-fields.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";
import { stringAt } from "./strings.js";

/** FPDF_ANNOT_… of fpdf_annot.h in its order, by the names of the standard. */
const SUBTYPES = [
  ...["", "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline"],
  ...["Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "Popup", "FileAttachment", "Sound", "Movie", "Widget"],
  ...["Screen", "PrinterMark", "TrapNet", "Watermark", "3D", "RichMedia", "XFAWidget", "Redact"],
];

/** FPDF_ANNOT_APPEARANCEMODE_NORMAL of fpdf_annot.h. */
const NORMAL = 0;

const CONTENTS = new TextEncoder().encode("Contents\0");

/** The annotations of a page that a reader of it sees. */
export interface FoundAnnotations {
  readonly strikes: readonly Box[];
  /** Those that show something of their own, in the page's order. */
  readonly shown: readonly ShownAnnotation[];
  /** Indexes of all others on the page. */
  readonly others: readonly number[];
}

export interface ShownAnnotation {
  readonly box: Box;
  /** Whether it has an appearance stream (ISO 32000-1, 12.5.5) that draws anything. */
  readonly isDrawn: boolean;
  /** What a viewer sets into its box where it is not drawn. */
  readonly note: Note | null;
}

export function annotationsOf(pdfium: Pdfium, page: Pointer, view: Matrix, fields: FormFields): FoundAnnotations {
  const { call } = pdfium;
  const strikes: Box[] = [];
  const shown: ShownAnnotation[] = [];
  const others: number[] = [];
  const count = call.FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index += 1) {
    const annotation = call.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) {
      others.push(index);
      continue;
    }
    const subtype = SUBTYPES[call.FPDFAnnot_GetSubtype(annotation)] ?? "";
    const flags = call.FPDFAnnot_GetFlags(annotation);
    const isSeen = (flags & (subtype === "" ? UNSEEN_FLAGS | INVISIBLE_FLAG : UNSEEN_FLAGS)) === 0;
    // PDFium would not draw it.
    if (isSeen && (flags & INVISIBLE_FLAG) !== 0) call.FPDFAnnot_SetFlags(annotation, flags & ~INVISIBLE_FLAG);
    if (isSeen && subtype === "StrikeOut") strikes.push(...quadsOf(pdfium, annotation, view));
    const found = isSeen && !MARKING_SUBTYPES.has(subtype) ? shownOf(pdfium, annotation, subtype, view, fields) : null;
    if (found !== null) shown.push(found);
    if (found?.isDrawn !== true) others.push(index);
    call.FPDFPage_CloseAnnot(annotation);
  }
  return { strikes, shown, others };
}

function shownOf(
  pdfium: Pdfium,
  annotation: Pointer,
  subtype: string,
  view: Matrix,
  fields: FormFields,
): ShownAnnotation | null {
  const { call, memory } = pdfium;
  // Its length with the closing zero. To count its objects would cost the appearance its matrix.
  const isDrawn = call.FPDFAnnot_GetAP(annotation, NORMAL, 0, 0) > 2;
  if (call.FPDFAnnot_GetRect(annotation, memory.scratch) === 0) return null;
  const [left, top, right, bottom] = memory.floats().slice(memory.scratchIndex, memory.scratchIndex + 4);
  const box = transformBox(view, [left!, Math.min(top!, bottom!), right!, Math.max(top!, bottom!)]);
  const text = textOf(pdfium, annotation, subtype, fields);
  return { box, isDrawn, note: text.trim() === "" ? null : { text, box } };
}

function textOf(pdfium: Pdfium, annotation: Pointer, subtype: string, fields: FormFields): string {
  if (subtype === "FreeText") return contentsOf(pdfium, annotation);
  return subtype === "Widget" ? fields.valueOf(annotation) : "";
}

function contentsOf(pdfium: Pdfium, annotation: Pointer): string {
  const { call, memory } = pdfium;
  return stringAt(pdfium, (buffer, size) => {
    memory.bytes().set(CONTENTS, memory.scratch);
    return call.FPDFAnnot_GetStringValue(annotation, memory.scratch, buffer, size);
  });
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
