import { QaulyError } from "@qauly/model";
import type { FoundAnnotations } from "./annotations.js";
import type { Pointer } from "./functions.js";
import type { Pdfium } from "./load.js";

/** FLAT_NORMALDISPLAY of fpdf_flatten.h: what is seen on the screen. */
const AS_DISPLAYED = 0;
/** FPDF_PAGEOBJ_FORM of fpdfview.h. */
const FORM = 5;

/**
 * Lends the forms that the drawn annotations of a page are, in their order; none where PDFium does not give them. They
 * live as long as `work` runs.
 *
 * PDFium tells neither the box nor the matrix of an appearance, and so not where its objects stand on the page. Therefore
 * it is asked to make the annotations part of the page, as for printing, and the page is loaded anew: its last object
 * holds one form for each annotation. The annotations are gone from the open document after that.
 */
export function withAppearances<T>(
  pdfium: Pdfium,
  document: Pointer,
  { page, number }: { readonly page: Pointer; readonly number: number },
  { shown, others }: FoundAnnotations,
  work: (forms: readonly Pointer[]) => T,
): T {
  const { call } = pdfium;
  const expected = shown.filter(({ isDrawn }) => isDrawn).length;
  if (expected === 0) return work([]);
  const objects = call.FPDFPage_CountObjects(page);
  for (const index of others.toReversed()) call.FPDFPage_RemoveAnnot(page, index);
  call.FPDFPage_Flatten(page, AS_DISPLAYED);
  const flat = call.FPDF_LoadPage(document, number - 1);
  if (flat === 0) return work([]);
  let result: T;
  try {
    const last = call.FPDFPage_CountObjects(flat) > objects ? call.FPDFPage_GetObject(flat, objects) : 0;
    const forms = last === 0 || call.FPDFPageObj_GetType(last) !== FORM ? [] : formsIn(call, last);
    result = work(forms.length === expected ? forms : []);
  } catch (error) {
    // After a breakdown inside PDFium it must not be called again.
    if (error instanceof QaulyError) call.FPDF_ClosePage(flat);
    throw error;
  }
  call.FPDF_ClosePage(flat);
  return result;
}

function formsIn(call: Pdfium["call"], form: Pointer): Pointer[] {
  return Array.from({ length: call.FPDFFormObj_CountObjects(form) }, (_, at) => call.FPDFFormObj_GetObject(form, at));
}
