import type { SourcePage } from "../../document.js";
import type { Note } from "../annotations.js";
import type { Matrix } from "../matrix.js";
import { sourcePage } from "../source-page.js";
import { annotationsOf } from "./annotations.js";
import { withAppearances } from "./appearances.js";
import { contentOf } from "./content.js";
import type { Fonts } from "./fonts.js";
import type { FormFields } from "./form-fields.js";
import type { Pointer } from "./functions.js";
import { linksOf } from "./links.js";
import type { Pdfium } from "./load.js";

/** What the pages of a document are read with. */
export interface Reading {
  readonly pdfium: Pdfium;
  readonly document: Pointer;
  readonly fonts: Fonts;
  readonly fields: FormFields;
}

/** Reads one page, numbered from 1; a page with drawn annotations only once. */
export function readPage({ pdfium, document, fonts, fields }: Reading, page: Pointer, number: number): SourcePage {
  const { call } = pdfium;
  const view = viewOf(pdfium, page);
  const [width, height] = [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)];
  const links = linksOf(pdfium, document, page, view);
  const annotations = annotationsOf(pdfium, page, view, fields);
  const drawn = annotations.shown.filter(({ isDrawn }) => isDrawn).map(({ box }) => box);
  const { content, wordless } = withAppearances(pdfium, document, { page, number }, annotations, (forms) =>
    contentOf(pdfium, { page, view, forms, drawn }, fonts),
  );
  const notes: Note[] = [];
  let index = -1;
  for (const { isDrawn, note } of annotations.shown) {
    if (isDrawn) index += 1;
    if (note !== null && (!isDrawn || wordless.has(index))) notes.push(note);
  }
  return sourcePage({ number, width, height, content, links, notes, strikes: annotations.strikes, drawn });
}

/** From the page's user space to points from the top left corner of the page as a reader sees it. */
function viewOf({ call, memory }: Pdfium, page: Pointer): Matrix {
  call.FPDF_GetPageBoundingBox(page, memory.scratch);
  const [left, top, right, bottom] = memory.floats().slice(memory.scratchIndex, memory.scratchIndex + 4);
  switch (call.FPDFPage_GetRotation(page)) {
    case 1:
      return [0, 1, 1, 0, -bottom!, -left!];
    case 2:
      return [-1, 0, 0, 1, right!, -bottom!];
    case 3:
      return [0, -1, -1, 0, top!, right!];
    default:
      return [1, 0, 0, -1, -left!, top!];
  }
}
