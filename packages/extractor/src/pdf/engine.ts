import type { SourcePage } from "../document.js";

/** What an engine is told. */
export interface OpenOptions {
  /** Ends the opening early. */
  readonly signal?: AbortSignal | undefined;
}

/** A reader of the PDF format. Who opens a document closes it. */
export interface PdfEngine {
  /** Name as it stands in `source.engine`. */
  readonly name: string;
  /** @throws QaulyError `input.encrypted` or `input.damaged`. */
  open(bytes: Uint8Array, options: OpenOptions): Promise<PdfDocument>;
}

/** An open PDF. */
export interface PdfDocument {
  /** Number of pages. */
  readonly pageCount: number;
  /** One page by its 1-based number. Rejects where the page cannot be read. */
  page(number: number): Promise<SourcePage>;
  /** Frees everything that the document holds; after it the document is not used again. */
  close(): Promise<void>;
}
