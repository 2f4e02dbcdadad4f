import type { SourcePage } from "../document.js";

export interface OpenOptions {
  readonly signal?: AbortSignal | undefined;
}

/** A reader of the PDF format. Who opens a document closes it. */
export interface PdfEngine {
  readonly name: string;
  /** @throws QaulyError `input.encrypted` or `input.damaged`. */
  open(bytes: Uint8Array, options: OpenOptions): Promise<PdfDocument>;
}

export interface PdfDocument {
  readonly pageCount: number;
  /** One page by its 1-based number. Rejects where the page cannot be read. */
  page(number: number): Promise<SourcePage>;
  /** Frees everything that the document holds; after it the document is not used again. */
  close(): Promise<void>;
}
