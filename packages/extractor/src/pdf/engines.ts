import { QaulyError } from "@qauly/model";
import type { SourcePage } from "../document.js";
import { throwIfAborted } from "./abort.js";
import { type Examination, examine } from "./damage/examine.js";
import { fullest, knownDamage, type Reading, withDamage } from "./damage/fullest.js";
import { beyondBounds, exceedsBounds } from "./damaged.js";
import type { PdfEngine } from "./engine.js";
import { type ReadOptions, readPages } from "./read-pages.js";
import { unreadable } from "./unreadable.js";

/** The readers of PDF that come with this package. */
export type EngineName = "pdfium" | "pdf.js";

const LOADERS: Readonly<Record<EngineName, () => Promise<PdfEngine>>> = {
  pdfium: async () => (await import("./pdfium/engine.js")).pdfiumEngine,
  "pdf.js": async () => (await import("./pdfjs/engine.js")).pdfjsEngine,
};

export interface ReadPdf {
  readonly pages: readonly SourcePage[];
  /** Names of the engines that read them, joined by "+". */
  readonly engine: string;
}

/**
 * Reads a PDF by the engine that is asked for. Else PDFium reads it, or pdf.js where the file has features that only
 * pdf.js reads; a damaged file is read by both, mended where its tables of objects lead wrongly, and each page is taken
 * from the reading that reads most of it. Pages carry the damage that was found, whoever reads them.
 *
 * @throws QaulyError `input.damaged`, `input.encrypted`, `aborted`.
 */
export async function readPdf(
  bytes: Uint8Array,
  engine: EngineName | PdfEngine | undefined,
  options: ReadOptions,
): Promise<ReadPdf> {
  const examined = await examine(bytes, options.signal);
  if (engine !== undefined) {
    if (engine === "pdf.js" && examined.isTooDeepForPdfjs) throw beyondBounds("graphics states");
    const load = typeof engine === "string" ? LOADERS[engine] : async () => engine;
    const { pages, engine: name } = await readBy(load, bytes, options);
    return { pages: withAll(pages, examined), engine: name };
  }
  const { pdfium, "pdf.js": pdfjs } = LOADERS;
  const isForPdfjs = examined.isForPdfjs && !examined.isTooDeepForPdfjs;
  const preferred: Choice = { load: isForPdfjs ? pdfjs : pdfium, isApt: true };
  const other: Choice = { load: isForPdfjs ? pdfium : pdfjs, isApt: !isForPdfjs };
  const first = await readBy(preferred.load, bytes, options).catch((error: unknown) => asFailure(error));
  if (isSound(examined) && "pages" in first && first.pages.every(({ damaged }) => damaged !== true)) return first;
  return readDamaged(bytes, first, preferred, other, examined, options);
}

/** An engine, and whether it reads all that the file makes use of. */
interface Choice {
  readonly load: () => Promise<PdfEngine>;
  readonly isApt: boolean;
}

const isSound = ({ pages, isDoubtful }: Examination): boolean => pages.size === 0 && !isDoubtful;

type Attempt = ReadPdf | { readonly error: unknown };

async function readDamaged(
  bytes: Uint8Array,
  first: Attempt,
  preferred: Choice,
  other: Choice,
  examined: Examination,
  options: ReadOptions,
): Promise<ReadPdf> {
  // The file was counted and announced page by page at the first reading.
  const { onPage: _, ...quietly } = options;
  const readings: Reading[] = [];
  let failure: unknown = null;
  const add = (attempt: Attempt, isMended: boolean, { isApt }: Choice): void => {
    if ("pages" in attempt) readings.push({ ...attempt, isMended, isApt });
    else if (!(failure instanceof QaulyError)) failure = attempt.error;
  };
  const retry = async (choice: Choice, input: Uint8Array, isMended: boolean): Promise<void> => {
    const attempt = await readBy(choice.load, input, quietly).catch((error: unknown) => ({ error }));
    throwIfAborted(options.signal);
    add(attempt, isMended, choice);
  };
  add(first, false, preferred);
  const hasOther = !examined.isTooDeepForPdfjs;
  if (hasOther) await retry(other, bytes, false);
  const mended = examined.mend();
  if (mended !== null) {
    await retry(preferred, mended, true);
    if (hasOther) await retry(other, mended, true);
  }
  if (readings.length === 0) throw failure;
  return fullest(readings, examined);
}

/** With pages that the engine does not know, as damaged as they are. */
function withAll(pages: readonly SourcePage[], examined: Examination): SourcePage[] {
  const count = Math.max(pages.length, examined.pageCount ?? 0);
  return Array.from({ length: count }, (_, index) => {
    const page = pages[index];
    return page === undefined ? unreadable(index + 1) : withDamage(page, knownDamage(index + 1, examined));
  });
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
