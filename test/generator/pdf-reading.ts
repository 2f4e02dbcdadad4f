/** What tests read back from a PDF, independently of the packages under test. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";

interface Annotation {
  readonly subtype: string;
  readonly url?: string;
  readonly dest?: unknown;
  /** `[left, bottom, right, top]` in PDF user space. */
  readonly rect: readonly [number, number, number, number];
}

interface TextItem {
  readonly str: string;
}

interface PdfPage {
  getAnnotations(): Promise<readonly Annotation[]>;
  getTextContent(): Promise<{ readonly items: readonly TextItem[] }>;
}

interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

interface PdfJs {
  getDocument(source: { data: Uint8Array; verbosity: number }): { readonly promise: Promise<PdfFile> };
}

async function loadPdfJs(): Promise<PdfJs> {
  // pdf.js makes one matrix at load for drawing, which reading never uses.
  if (!("DOMMatrix" in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
  const require = createRequire(new URL("../../packages/extractor/package.json", import.meta.url));
  return import(pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")).href) as Promise<PdfJs>;
}

export interface PdfContent {
  readonly pages: number;
  /** Text items in drawing order. */
  readonly items: readonly string[];
  readonly urls: readonly string[];
  /** Names of the destinations of internal links. */
  readonly destinations: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const { getDocument } = await loadPdfJs();
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const items: string[] = [];
  const links: Annotation[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    items.push(...(await page.getTextContent()).items.map((item) => item.str));
    links.push(...(await page.getAnnotations()).filter(({ subtype }) => subtype === "Link"));
  }
  const pages = file.numPages;
  await file.destroy();
  return {
    pages,
    items,
    urls: links.flatMap(({ url }) => (url === undefined ? [] : [url])),
    destinations: links.flatMap(({ dest }) => (typeof dest === "string" ? [dest] : [])),
  };
}

/** The inflated streams of a file: what a PDF holds, whatever the version of the library that deflated it. */
export function streams(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const found: string[] = [];
  let at = file.indexOf("stream\n");
  while (at >= 0) {
    const end = file.indexOf("endstream", at);
    found.push(inflateSync(file.subarray(at + "stream\n".length, end)).toString("latin1"));
    at = file.indexOf("stream\n", end + "endstream\n".length);
  }
  return found;
}
