import { QaulyError } from "@qauly/model";
import type { SourceDocument, SourcePage } from "./document.js";
import { detectKind } from "./kind.js";
import type { PdfEngine } from "./pdf/engine.js";
import { type EngineName, readPdf } from "./pdf/engines.js";
import { sha256 } from "./sha256.js";
import { decode } from "./text/decode.js";
import { detectEncoding } from "./text/detect.js";
import { textPages } from "./text/pages.js";

export interface ExtractOptions {
  /** Carried into the document; the kind is told by the bytes alone. */
  readonly fileName?: string;
  /**
   * Reader of PDF: one of this package by its name, or your own. Where none is given PDFium reads, and pdf.js takes over a
   * file on which PDFium fails. Loaded only when a PDF comes.
   */
  readonly engine?: EngineName | PdfEngine;
  /** Heeded between pages. */
  readonly signal?: AbortSignal;
  /** Called before each page of a PDF, both numbers from 1. */
  readonly onPage?: (page: number, total: number) => void;
}

/**
 * Reads an act's bytes into pages of raw text with, for a PDF, positioned tokens, rulings and links.
 *
 * @throws QaulyError `input.empty`, `input.unsupported`, `input.no-text`, `input.encrypted`, `input.damaged`, `aborted`.
 */
export async function extract(input: Uint8Array, options: ExtractOptions = {}): Promise<SourceDocument> {
  if (input.length === 0) throw new QaulyError("input.empty", "the file is empty", "give a PDF or a text file");
  const found = detectKind(input);
  switch (found.kind) {
    case "foreign": {
      const { family, label, advice } = found.signature;
      throw new QaulyError(family === "image" ? "input.no-text" : "input.unsupported", `this is ${label}`, advice);
    }
    case "markup":
      throw new QaulyError("input.unsupported", `this is ${found.label}`, "save the page as PDF or plain text");
    case "pdf":
      return extractPdf(input, options);
    case "unknown":
      return extractText(input, options);
  }
}

async function extractPdf(input: Uint8Array, options: ExtractOptions): Promise<SourceDocument> {
  const described = describe(input, options);
  const { pages, engine } = await readPdf(input, options.engine, options);
  return {
    ...(await described),
    mediaType: "application/pdf",
    method: "text-layer",
    engine,
    encoding: null,
    pages,
  };
}

async function extractText(input: Uint8Array, options: ExtractOptions): Promise<SourceDocument> {
  // The platform digests the bytes while they are read here.
  const described = describe(input, options);
  const encoding = detectEncoding(input);
  if (encoding === null) {
    throw new QaulyError("input.unsupported", "this is not a PDF or a text", "give the act as a PDF or a text file");
  }
  const pages = textPages(decode(input, encoding));
  if (pages.every(isBlank)) {
    throw new QaulyError("input.empty", "the text holds nothing but white space", "give a PDF or a text file");
  }
  return {
    ...(await described),
    mediaType: "text/plain",
    method: "plain-text",
    engine: null,
    encoding,
    pages,
  };
}

const isBlank = (page: SourcePage): boolean => page.text.trim() === "";

async function describe(
  input: Uint8Array,
  options: ExtractOptions,
): Promise<Pick<SourceDocument, "fileName" | "sha256" | "byteLength">> {
  return { fileName: options.fileName ?? null, sha256: await sha256(input), byteLength: input.length };
}
