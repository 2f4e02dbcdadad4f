import {
  type EngineName,
  type ExtractOptions,
  extract,
  type SourceDocument,
  type SourcePage,
  type Token,
} from "@qauly/extractor";
import { QaulyError } from "@qauly/model";
import { expect, inject } from "vitest";
import { type Draw, makePdf } from "./make-pdf.js";

declare module "vitest" {
  interface ProvidedContext {
    /** vitest.config.mts runs the tests of PDF once for each engine. */
    readonly engine: EngineName;
  }
}

/** Reads a PDF by the engine that is under test. */
export function extractPdf(bytes: Uint8Array, options: Omit<ExtractOptions, "engine"> = {}): Promise<SourceDocument> {
  return extract(bytes, { ...options, engine: inject("engine") });
}

/** Draws a document and reads it back. */
export async function readPages(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<readonly SourcePage[]> {
  return (await extractPdf(await makePdf(draw, options))).pages;
}

/** The one page of a drawn document. */
export async function readPage(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<SourcePage> {
  const pages = await readPages(draw, options);
  expect(pages).toHaveLength(1);
  return pages[0]!;
}

export const texts = (page: SourcePage): string[] => page.tokens.map(({ text }) => text);

export function tokenOf(page: SourcePage, text: string): Token {
  const token = page.tokens.find((candidate) => candidate.text === text);
  if (token === undefined) throw new Error(`no token ${text} among: ${texts(page).join(" ")}`);
  return token;
}

/** Error of an input that gives no result. */
export async function errorOf(attempt: Promise<unknown>): Promise<QaulyError> {
  const error = await attempt.then(
    () => new Error("the input was read"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(QaulyError);
  return error as QaulyError;
}
