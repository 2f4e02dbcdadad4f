// What the PDF engines cost by themselves: each opens a document, reads all characters of all pages, and closes it.
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadPdfjs } from "../packages/extractor/dist/pdf/pdfjs/load.js";
import { root } from "../scripts/setup.mjs";

const { resolve } = createRequire(join(root, "packages/extractor/package.json"));

/** pdf.js: the text of each page, as `getTextContent` gives it. Resolves to the number of characters. */
export async function barePdfjs() {
  const pdfjs = await loadPdfjs();
  return async (bytes) => {
    const task = pdfjs.getDocument({ data: Uint8Array.from(bytes), verbosity: 0, disableFontFace: true });
    const document = await task.promise;
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      for (const { str } of items) characters += str.length;
      page.cleanup();
    }
    await task.destroy();
    return characters;
  };
}

/** PDFium: each character of each page with its box. Resolves to the number of characters. */
export async function barePdfium() {
  const { PDFiumLibrary } = createRequire(import.meta.url)(resolve("@hyzyla/pdfium"));
  const { module: pdfium } = await PDFiumLibrary.init();
  const { wasmExports } = pdfium;
  const box = wasmExports.malloc(32);
  return async (bytes) => {
    const data = wasmExports.malloc(bytes.length);
    pdfium.HEAPU8.set(bytes, data);
    const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
    let characters = 0;
    for (let index = 0; index < pdfium._FPDF_GetPageCount(document); index += 1) {
      const page = pdfium._FPDF_LoadPage(document, index);
      const text = pdfium._FPDFText_LoadPage(page);
      const count = pdfium._FPDFText_CountChars(text);
      for (let at = 0; at < count; at += 1) {
        pdfium._FPDFText_GetUnicode(text, at);
        pdfium._FPDFText_GetCharBox(text, at, box, box + 8, box + 16, box + 24);
      }
      characters += count;
      pdfium._FPDFText_ClosePage(text);
      pdfium._FPDF_ClosePage(page);
    }
    pdfium._FPDF_CloseDocument(document);
    wasmExports.free(data);
    return characters;
  };
}
