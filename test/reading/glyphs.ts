import { openDocument } from "../../packages/extractor/src/pdf/pdfium/document.js";

/** A character as PDFium's own text page gives it, by the middle of its box; points from the page's top left corner. */
export interface PrintedGlyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** PDFium's mark for a hyphen at a line's end. */
const LINE_END_HYPHEN = "\u0002";

/** The characters of every page, blanks left out, read without any of Qauly's own reading. Upright, uncropped pages. */
export async function printedGlyphs(bytes: Uint8Array): Promise<PrintedGlyph[][]> {
  const document = await openDocument(bytes);
  const { call, memory } = document.pdfium;
  try {
    return Array.from({ length: document.pageCount }, (_, index) =>
      document.withPage(index + 1, (page) => {
        const height = call.FPDF_GetPageHeightF(page);
        const textPage = call.FPDFText_LoadPage(page);
        const glyphs: PrintedGlyph[] = [];
        for (let at = 0; at < call.FPDFText_CountChars(textPage); at += 1) {
          if (call.FPDFText_IsGenerated(textPage, at) === 1) continue;
          call.FPDFText_GetLooseCharBox(textPage, at, memory.scratch);
          const [left, top, right, bottom] = memory.floats().subarray(memory.scratchIndex, memory.scratchIndex + 4);
          const text = String.fromCodePoint(call.FPDFText_GetUnicode(textPage, at)).replace(LINE_END_HYPHEN, "-");
          if (text.trim() !== "") glyphs.push({ text, x: (left! + right!) / 2, y: height - (top! + bottom!) / 2 });
        }
        call.FPDFText_ClosePage(textPage);
        return glyphs;
      }),
    );
  } finally {
    document.close();
  }
}
