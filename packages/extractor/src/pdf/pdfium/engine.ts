import type { PdfDocument, PdfEngine } from "../engine.js";
import { openDocument } from "./document.js";
import { fontsOf } from "./fonts.js";
import { formFieldsOf } from "./form-fields.js";
import { readPage } from "./page.js";

/** Reads PDF by PDFium as WebAssembly, in this thread. */
export const pdfiumEngine: PdfEngine = { name: "pdfium", open };

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  const { pdfium, document, pageCount, withPage, beforeClose, close } = await openDocument(bytes);
  const fonts = fontsOf(pdfium, document);
  const fields = formFieldsOf(pdfium, document);
  beforeClose(() => {
    fonts.close();
    fields.close();
  });
  return {
    pageCount,
    page: async (number) => withPage(number, (page) => readPage({ pdfium, document, fonts, fields }, page, number)),
    close: async () => close(),
  };
}
