import { QaulyError } from "@qauly/model";
import type { OpenOptions, PdfDocument, PdfEngine } from "../engine.js";
import { loadPdfjs } from "./load.js";
import { readPage } from "./page.js";

/** Reads PDF by pdf.js in this thread: no worker, no network, no canvas, nothing printed. */
export const pdfjsEngine: PdfEngine = { name: "pdf.js", open };

const SILENT = 0;

async function open(bytes: Uint8Array, { signal }: OpenOptions): Promise<PdfDocument> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdf.js takes the buffer away from its owner: it gets a copy.
    data: new Uint8Array(bytes),
    verbosity: SILENT,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  // An abort while the file is opened stops the opening; between pages the caller heeds the signal.
  const abort = (): void => void task.destroy();
  signal?.addEventListener("abort", abort, { once: true });
  const close = async (): Promise<void> => {
    signal?.removeEventListener("abort", abort);
    await task.destroy();
  };
  try {
    const document = await task.promise;
    const layers = await document.getOptionalContentConfig();
    return { pageCount: document.numPages, page: (number) => readPage(pdfjs, document, layers, number), close };
  } catch (cause) {
    await close();
    throw openingError(cause);
  }
}

function openingError(cause: unknown): QaulyError {
  if (cause instanceof Error && cause.name === "PasswordException") {
    return new QaulyError(
      "input.encrypted",
      "the PDF is protected by a password",
      "remove the password in a PDF viewer and try again",
      { cause },
    );
  }
  return new QaulyError(
    "input.damaged",
    "the PDF is damaged or cut off",
    "get the file again from its source, or save it anew from a PDF viewer",
    { cause },
  );
}
