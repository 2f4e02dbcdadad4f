import { QaulyError } from "@qauly/model";
import type { SourcePage } from "../document.js";
import type { PdfDocument, PdfEngine } from "./engine.js";

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onPage?: (page: number, total: number) => void;
}

const DAMAGED_ADVICE = "get the file again from its source, or save it anew from a PDF viewer";

/**
 * Reads all pages of a PDF. A page that fails is left empty, for its damage must not cost the others; a document
 * none of whose pages can be read, or none of which has text, gives a typed error. The document is always closed.
 *
 * @throws QaulyError `input.damaged`, `input.encrypted`, `input.no-text`, `aborted`.
 */
export async function readPages(engine: PdfEngine, bytes: Uint8Array, options: ReadOptions): Promise<SourcePage[]> {
  throwIfAborted(options.signal);
  const document = await engine.open(bytes, { signal: options.signal });
  try {
    const pages = await readEach(document, options);
    if (pages.every((page) => page.text === "")) throw noText(pages);
    return pages;
  } finally {
    await document.close();
  }
}

async function readEach(document: PdfDocument, { signal, onPage }: ReadOptions): Promise<SourcePage[]> {
  const pages: SourcePage[] = [];
  const failures: unknown[] = [];
  for (let number = 1; number <= document.pageCount; number += 1) {
    throwIfAborted(signal);
    onPage?.(number, document.pageCount);
    try {
      pages.push(await document.page(number));
    } catch (cause) {
      failures.push(cause);
      pages.push(unreadable(number));
    }
  }
  if (failures.length === document.pageCount) {
    throw new QaulyError("input.damaged", "no page of the PDF can be read", DAMAGED_ADVICE, { cause: failures[0] });
  }
  return pages;
}

function unreadable(number: number): SourcePage {
  return { number, size: null, text: "", tokens: [], rulings: [], links: [], imageCoverage: 0 };
}

function noText(pages: readonly SourcePage[]): QaulyError {
  const scanned = pages.some((page) => page.imageCoverage > 0);
  const invisible = pages.some((page) => page.tokens.length > 0);
  if (invisible) {
    return new QaulyError(
      "input.no-text",
      "the PDF's only text is invisible",
      "give a PDF whose text layer is visible, or a text file",
    );
  }
  return scanned
    ? new QaulyError(
        "input.no-text",
        "the PDF's pages are images",
        "images need OCR, which this version does not have; give a PDF with a text layer or a text file",
      )
    : new QaulyError("input.no-text", "the PDF's pages hold no text", "give a PDF with a text layer or a text file");
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) {
    throw new QaulyError("aborted", "reading was stopped", "start it again to read the file", { cause: signal.reason });
  }
}
