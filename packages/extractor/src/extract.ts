import { QaulyError } from "@qauly/model";
import type { ActLanguage, ChangesView, MediaType, SourceDocument, SourcePage, Token } from "./document.js";
import { detectKind } from "./kind.js";
import { noText, noTextOfPicture, type WithoutOcr } from "./no-text.js";
import { needOf, type OcrMode } from "./ocr/needs-ocr.js";
import type { OcrReader } from "./ocr/reader.js";
import { pause } from "./pause.js";
import { throwIfAborted } from "./pdf/abort.js";
import type { PdfEngine } from "./pdf/engine.js";
import { type EngineName, readPdf } from "./pdf/engines.js";
import { sha256 } from "./sha256.js";
import { decodeInPieces } from "./text/decode.js";
import { detectEncoding } from "./text/detect.js";
import { readAnew } from "./text/misread.js";
import { textPages } from "./text/pages.js";

/** What `extract` is told. */
export interface ExtractOptions {
  /** Carried into the document; the kind is determined by the bytes alone. */
  readonly fileName?: string;
  /**
   * Reader of PDF: one of this package by its name, or your own. Where none is given PDFium reads, and pdf.js takes
   * over a file on which PDFium fails. Loaded only when a PDF comes.
   */
  readonly engine?: EngineName | PdfEngine;
  /** When pages are read by OCR: those that need it (the default), all, or none. */
  readonly ocr?: OcrMode;
  /**
   * What reads them, such as `openOcr` of `@qauly/extractor/node`; without it no page is read by OCR. Its owner closes
   * it.
   */
  readonly reader?: OcrReader;
  /** Which text of a document of Word with tracked changes is read. Default: accepted. */
  readonly changes?: ChangesView;
  /** Which language is read of a page or a document of Word that holds the act in two. Default: the one that begins first. */
  readonly language?: ActLanguage;
  /** Heeded between pages. */
  readonly signal?: AbortSignal;
  /** Called before each page of a PDF, both numbers from 1. */
  readonly onPage?: (page: number, total: number) => void;
  /** Called after each page that was read by OCR: how many of those that need it. */
  readonly onScan?: (page: number, total: number) => void;
}

/**
 * Reads an act's bytes into pages of raw text with, for a PDF, positioned tokens, rulings and links.
 *
 * @throws QaulyError `input.empty`, `input.unsupported`, `input.no-text`, `input.encrypted`, `input.damaged`,
 *   `input.too-large`, `ocr.unavailable`, `ocr.failed`, `aborted`.
 */
export async function extract(input: Uint8Array, options: ExtractOptions = {}): Promise<SourceDocument> {
  if (input.length === 0) throw new QaulyError("input.empty", "the file is empty", "give a PDF or a text file");
  const found = detectKind(input);
  switch (found.kind) {
    case "foreign": {
      const { mediaType, label, advice, holds } = found.signature;
      if (holds === "parts") return extractWord(input, options);
      if (holds === "streams") throw (await import("./markup/docx/compound.js")).refusal(input, label, advice);
      if (mediaType !== null) return extractPictures(input, mediaType, label, options);
      throw new QaulyError("input.unsupported", `this is ${label}`, advice);
    }
    case "markup":
      throw new QaulyError("input.unsupported", `this is ${found.label}`, "save it as a web page, PDF or plain text");
    case "html":
      return extractHtml(input, options);
    case "pdf":
      return extractPdf(input, options);
    case "unknown":
      return extractText(input, options);
  }
}

async function extractPdf(input: Uint8Array, options: ExtractOptions): Promise<SourceDocument> {
  const described = describe(input, options);
  described.catch(() => undefined);
  const { pages: layer, engine } = await readPdf(input, options.engine, options);
  const { pages, failure } = await withScans(input, layer, options);
  if (pages.every(isEmpty)) throw failure ?? noText(layer, withoutOcr(options));
  if (failure !== null && options.ocr === "always") throw failure;
  const scanned = pages.filter((page, index) => page !== layer[index] && !page.tokens.some(isCompared)).length;
  const method = scanned === 0 ? "text-layer" : pages.some(hasLayer) ? "mixed" : "ocr";
  return {
    ...(await described),
    mediaType: "application/pdf",
    method,
    engine: scanned === 0 ? engine : method === "ocr" ? readerOf(options) : `${engine}+${readerOf(options)}`,
    encoding: null,
    pages,
  };
}

const hasLayer = ({ text, tokens }: SourcePage): boolean =>
  text !== "" && tokens.some(({ confidence, hidden }) => confidence === null && !hidden);

/** Of a page that was read by OCR and kept its text layer. */
const isCompared = ({ pictured }: Token): boolean => pictured !== undefined;

const isEmpty = ({ text }: SourcePage): boolean => text === "";

const readerOf = ({ reader }: ExtractOptions): string => reader?.name ?? "";

async function withScans(
  input: Uint8Array,
  pages: readonly SourcePage[],
  { ocr = "auto", reader, signal, onScan }: ExtractOptions,
): Promise<{ readonly pages: readonly SourcePage[]; readonly failure: QaulyError | null }> {
  if (ocr === "never" || reader === undefined) return { pages, failure: null };
  if (ocr === "auto" && pages.every((page) => needOf(page) === null)) return { pages, failure: null };
  const { readScans } = await import("./ocr/read-scans.js");
  return readScans(input, pages, ocr, reader, { signal, onPage: onScan });
}

const withoutOcr = ({ ocr, reader }: ExtractOptions): WithoutOcr =>
  ocr === "never" ? "not-allowed" : reader === undefined ? "no-reader" : null;

async function extractPictures(
  input: Uint8Array,
  mediaType: MediaType,
  label: string,
  options: ExtractOptions,
): Promise<SourceDocument> {
  const { reader } = options;
  const without = withoutOcr(options);
  if (without !== null || reader?.pictures === undefined) throw noTextOfPicture(label, without ?? "no-reader");
  const described = describe(input, options);
  described.catch(() => undefined);
  const { readPictures } = await import("./ocr/read-pictures.js");
  const pages = await readPictures(reader.pictures(input), reader, { signal: options.signal, onPage: options.onScan });
  if (pages.every(isEmpty)) throw noTextOfPicture(label, null);
  return { ...(await described), mediaType, method: "ocr", engine: reader.name, encoding: null, pages };
}

async function extractWord(input: Uint8Array, options: ExtractOptions): Promise<SourceDocument> {
  const described = describe(input, options);
  described.catch(() => undefined);
  const { readWord } = await import("./markup/docx/read-word.js");
  return { ...(await readWord(input, { ...options, without: withoutOcr(options) })), ...(await described) };
}

async function extractHtml(input: Uint8Array, options: ExtractOptions): Promise<SourceDocument> {
  const described = describe(input, options);
  described.catch(() => undefined);
  const { readHtml } = await import("./markup/html/read-html.js");
  const { page, encoding, languages, hidden } = await readHtml(input, options);
  return {
    ...(await described),
    mediaType: "text/html",
    method: "markup",
    engine: null,
    encoding,
    ...(languages && { languages }),
    ...(hidden && { hidden }),
    pages: [page],
  };
}

/** Bytes from which on each step over a text takes milliseconds. */
const longText = 500_000;

async function extractText(input: Uint8Array, options: ExtractOptions): Promise<SourceDocument> {
  // The platform digests the bytes while they are read here.
  const described = describe(input, options);
  const encoding = detectEncoding(input);
  if (encoding === null) {
    throw new QaulyError(
      "input.unsupported",
      "this is not a PDF or a text in a known encoding",
      "give the act as a PDF or a text file in UTF-8",
    );
  }
  const turn = async (): Promise<void> => {
    if (input.length > longText) await pause();
    throwIfAborted(options.signal);
  };
  await turn();
  let text = "";
  for (const piece of decodeInPieces(input, encoding)) {
    text += piece;
    await turn();
  }
  const anew = readAnew(text);
  await turn();
  const pages = textPages(anew);
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
