import { QaulyError } from "@qauly/model";
import { beyondBounds, damaged, encrypted, holdsObjects, UNREADABLE } from "../damaged.js";
import type { PdfiumFunctions, Pointer } from "./functions.js";
import { loadPdfium, type Pdfium, retireIfLarge } from "./load.js";

/** A document that PDFium holds open. Who opens it closes it. */
export interface OpenDocument {
  readonly pdfium: Pdfium;
  /** Not to be used after it is closed. */
  readonly document: Pointer;
  readonly pageCount: number;
  /**
   * Lends the page of this 1-based number to `work`; what `work` gives back holds nothing of PDFium's.
   *
   * @throws QaulyError `input.damaged` where PDFium cannot read the page or breaks down over it.
   */
  withPage<T>(number: number, work: (page: Pointer) => T): T;
  /** Has `free` called when the document is closed, if PDFium is still sound. */
  beforeClose(free: () => void): void;
  close(): void;
}

/** FPDF_GetLastError (fpdfview.h): a password is missing, or the way of encryption is not known. */
const PASSWORD_ERRORS = new Set([4, 5]);

/** @throws QaulyError `input.encrypted` or `input.damaged`. */
export async function openDocument(bytes: Uint8Array): Promise<OpenDocument> {
  if (!holdsObjects(bytes)) throw damaged(UNREADABLE);
  const pdfium = await loadPdfium();
  const { call } = pdfium;
  const copy = guarded(pdfium, () => allocate(call, bytes));
  const document = guarded(pdfium, () => call.FPDF_LoadMemDocument(copy, bytes.length, 0));
  let freeFirst = (): void => undefined;
  const close = (): void => {
    if (pdfium.state !== "failed") {
      guarded(pdfium, () => {
        freeFirst();
        if (document !== 0) call.FPDF_CloseDocument(document);
        call.free(copy);
      });
    }
    retireIfLarge(pdfium);
  };
  if (document === 0) {
    const locked = PASSWORD_ERRORS.has(call.FPDF_GetLastError());
    close();
    throw locked ? encrypted() : damaged(UNREADABLE);
  }
  return {
    pdfium,
    document,
    pageCount: guarded(pdfium, () => call.FPDF_GetPageCount(document)),
    withPage: (number, work) => guarded(pdfium, () => lendPage(call, document, number, work)),
    beforeClose: (free) => {
      freeFirst = free;
    },
    close,
  };
}

function allocate(call: PdfiumFunctions, bytes: Uint8Array): Pointer {
  const copy = call.malloc(bytes.length);
  if (copy === 0) throw beyondBounds("memory");
  new Uint8Array(call.memory.buffer).set(bytes, copy);
  return copy;
}

function lendPage<T>(call: PdfiumFunctions, document: Pointer, number: number, work: (page: Pointer) => T): T {
  const page = call.FPDF_LoadPage(document, number - 1);
  if (page === 0) throw damaged(`page ${number} of the PDF cannot be read`);
  let result: T;
  try {
    result = work(page);
  } catch (error) {
    // After a breakdown inside PDFium it must not be called again.
    if (error instanceof QaulyError) call.FPDF_ClosePage(page);
    throw error;
  }
  call.FPDF_ClosePage(page);
  return result;
}

/**
 * Runs work inside PDFium. Where it breaks down (a trap, no memory, too deep a recursion) nothing is known of the
 * instance's state any more: it is given up with all that it holds.
 */
function guarded<T>(pdfium: Pdfium, work: () => T): T {
  if (pdfium.state === "failed") throw breakdown(pdfium);
  try {
    return work();
  } catch (cause) {
    if (cause instanceof QaulyError) throw cause;
    pdfium.state = "failed";
    throw breakdown(pdfium, cause);
  }
}

function breakdown({ exhausted }: Pdfium, cause?: unknown): QaulyError {
  return exhausted ? beyondBounds("memory", cause) : damaged("PDFium broke down over the PDF", cause);
}
