import { QaulyError } from "@qauly/model";
import type { SourcePage } from "../document.js";
import { throwIfAborted } from "./abort.js";
import { exceedsBounds } from "./damaged.js";
import type { PdfEngine } from "./engine.js";
import { needsPdfjs } from "./features.js";
import { type ReadOptions, readPages } from "./read-pages.js";

/** The readers of PDF that come with this package. */
export type EngineName = "pdfium" | "pdf.js";

const LOADERS: Readonly<Record<EngineName, () => Promise<PdfEngine>>> = {
  pdfium: async () => (await import("./pdfium/engine.js")).pdfiumEngine,
  "pdf.js": async () => (await import("./pdfjs/engine.js")).pdfjsEngine,
};

export interface ReadPdf {
  readonly pages: readonly SourcePage[];
  /** Name of the engine that read them. */
  readonly engine: string;
}

/**
 * Reads a PDF by the engine that is asked for. Else PDFium reads it, and pdf.js where PDFium cannot be loaded or finds
 * the file or one of its pages damaged; a file with features that only pdf.js reads goes to pdf.js first.
 *
 * @throws QaulyError `input.damaged`, `input.encrypted`, `aborted`.
 */
export async function readPdf(
  bytes: Uint8Array,
  engine: EngineName | PdfEngine | undefined,
  options: ReadOptions,
): Promise<ReadPdf> {
  if (engine !== undefined) {
    return readBy(typeof engine === "string" ? LOADERS[engine] : async () => engine, bytes, options);
  }
  const { pdfium, "pdf.js": pdfjs } = LOADERS;
  const [preferred, other] = (await needsPdfjs(bytes)) ? [pdfjs, pdfium] : [pdfium, pdfjs];
  const first = await readBy(preferred, bytes, options).catch((error: unknown) => asFailure(error));
  if ("pages" in first && damagedPages(first) === 0) return first;
  const second = await readBy(other, bytes, options).catch((error: unknown) =>
    "pages" in first ? { error } : asFailure(error),
  );
  throwIfAborted(options.signal);
  if ("pages" in second && (!("pages" in first) || damagedPages(second) < damagedPages(first))) return second;
  if ("pages" in first) return first;
  throw first.error instanceof QaulyError || !("error" in second) ? first.error : second.error;
}

async function readBy(load: () => Promise<PdfEngine>, bytes: Uint8Array, options: ReadOptions): Promise<ReadPdf> {
  const engine = await load();
  return { pages: await readPages(engine, bytes, options), engine: engine.name };
}

/** Errors that another engine would not change go on; for the others there is a second try. */
function asFailure(error: unknown): { readonly error: unknown } {
  if (error instanceof QaulyError && (error.code !== "input.damaged" || exceedsBounds(error))) throw error;
  return { error };
}

const damagedPages = ({ pages }: ReadPdf): number => pages.filter(({ damaged }) => damaged === true).length;
