import type { SourcePage } from "../../document.js";
import type { Matrix } from "../matrix.js";
import { sourcePage } from "../source-page.js";
import { annotationsOf } from "./annotations.js";
import { contentOf } from "./content.js";
import type { Fonts } from "./fonts.js";
import type { Pointer } from "./functions.js";
import { linksOf } from "./links.js";
import type { Pdfium } from "./load.js";

/** Reads one page, numbered from 1. */
export function readPage(pdfium: Pdfium, document: Pointer, page: Pointer, fonts: Fonts, number: number): SourcePage {
  const { call } = pdfium;
  const view = viewOf(pdfium, page);
  return sourcePage({
    number,
    width: call.FPDF_GetPageWidthF(page),
    height: call.FPDF_GetPageHeightF(page),
    content: contentOf(pdfium, page, view, fonts),
    links: linksOf(pdfium, document, page, view),
    ...annotationsOf(pdfium, page, view),
  });
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
