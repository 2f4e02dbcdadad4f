import type { QaulyError } from "@qauly/model";
import { throwIfAborted } from "../abort.js";
import { damaged, encrypted, holdsObjects, UNREADABLE } from "../damaged.js";
import type { OpenOptions, PdfDocument, PdfEngine } from "../engine.js";
import { find } from "../structure/bytes.js";
import { loadPdfjs } from "./load.js";
import { owned, ownPromises } from "./owned.js";
import { readPage } from "./page.js";

/** Reads PDF by pdf.js in this thread: no worker, no network, no canvas, nothing printed. */
export const pdfjsEngine: PdfEngine = { name: "pdf.js", open };

const SILENT = 0;

/** Pixels of the largest image that is decoded: an A3 page at 600 dpi has 70 million. */
const MAX_IMAGE_SIZE = 100_000_000;

async function open(bytes: Uint8Array, { signal }: OpenOptions): Promise<PdfDocument> {
  if (!holdsObjects(bytes)) throw damaged(UNREADABLE);
  const pdfjs = await loadPdfjs();
  const disown = ownPromises();
  const task = owned(() =>
    pdfjs.getDocument({
      data: copyOf(bytes),
      verbosity: SILENT,
      maxImageSize: MAX_IMAGE_SIZE,
      disableFontFace: true,
      // Tells which fonts do not say what letters they draw.
      fontExtraProperties: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isEvalSupported: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
      stopAtErrors: false,
    }),
  );
  const destroy = (): Promise<void> => owned(() => task.destroy());
  // An abort while the file is opened stops the opening; between pages the caller heeds the signal.
  const abort = (): void => void destroy().catch(() => undefined);
  signal?.addEventListener("abort", abort, { once: true });
  const close = async (): Promise<void> => {
    signal?.removeEventListener("abort", abort);
    // What was read is read, whatever pdf.js says when it is taken down.
    await destroy().catch(() => undefined);
    disown();
  };
  try {
    const document = await task.promise;
    const layers = await owned(() => document.getOptionalContentConfig());
    return {
      pageCount: document.numPages,
      page: (number) => owned(() => readPage(pdfjs, document, layers, number)),
      close,
    };
  } catch (cause) {
    await close();
    throwIfAborted(signal);
    throw openingError(cause);
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const NEEDS_APPEARANCES = encode("/NeedAppearances true");
const NOTHING = encode("null");

/**
 * pdf.js takes the buffer away from its owner: it gets a copy. Where a form asks its viewer to draw the values of its
 * fields anew, pdf.js would do that, in codes that its own fonts then read as other letters: it is not asked.
 */
function copyOf(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (let at = find(copy, NEEDS_APPEARANCES, 0); at >= 0; at = find(copy, NEEDS_APPEARANCES, at + 1)) {
    copy.set(NOTHING, at + NEEDS_APPEARANCES.length - NOTHING.length);
  }
  return copy;
}

function openingError(cause: unknown): QaulyError {
  const locked = cause instanceof Error && cause.name === "PasswordException";
  return locked ? encrypted(cause) : damaged(UNREADABLE, cause);
}
