import { QaulyError } from "@qauly/model";
import type { SourcePage } from "../document.js";
import { pause } from "../pause.js";
import { throwIfAborted } from "./abort.js";
import { damaged, exceedsBounds } from "./damaged.js";
import type { PdfDocument, PdfEngine } from "./engine.js";
import { unreadable } from "./unreadable.js";

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onPage?: (page: number, total: number) => void;
}

/**
 * Reads all pages of a PDF. A page that fails is left empty, for its damage must not cost the others; a document
 * none of whose pages can be read gives a typed error. The document is always closed.
 *
 * @throws QaulyError `input.damaged`, `input.encrypted`, `aborted`.
 */
export async function readPages(engine: PdfEngine, bytes: Uint8Array, options: ReadOptions): Promise<SourcePage[]> {
  throwIfAborted(options.signal);
  const document = await engine.open(bytes, { signal: options.signal });
  try {
    return await readEach(document, options);
  } finally {
    await document.close();
  }
}

/** Milliseconds of work after which others get their turn: without it no one could abort. */
const MAX_BUSY = 50;

async function readEach(document: PdfDocument, { signal, onPage }: ReadOptions): Promise<SourcePage[]> {
  const pages: SourcePage[] = [];
  const failures: unknown[] = [];
  let paused = Date.now();
  for (let number = 1; number <= document.pageCount; number += 1) {
    if (Date.now() - paused > MAX_BUSY) {
      await pause();
      paused = Date.now();
    }
    throwIfAborted(signal);
    onPage?.(number, document.pageCount);
    try {
      pages.push(await document.page(number));
    } catch (cause) {
      throwIfAborted(signal);
      if (cause instanceof QaulyError && exceedsBounds(cause)) throw cause;
      failures.push(cause);
      pages.push(unreadable(number));
    }
  }
  if (failures.length === document.pageCount) {
    throw damaged("no page of the PDF can be read", failures[0]);
  }
  return pages;
}
