import { needsPdfjs } from "../features.js";
import { PdfFile } from "../structure/file.js";
import { pageTree } from "../structure/pages.js";
import { checkPages } from "./check-pages.js";
import type { PageDamage } from "./page-damage.js";
import { repaired } from "./repair.js";

/** What a file says of itself before anything reads its text. */
export interface Examination {
  /** Damage of pages, by their numbers from 1. */
  readonly pages: ReadonlyMap<number, readonly PageDamage[]>;
  /** Number of pages that the file leads to; null where it cannot be looked into. */
  readonly pageCount: number | null;
  /** Whether engines may lose pages or contents because the file leads to them wrongly, or cannot be examined. */
  readonly isDoubtful: boolean;
  /** Whether the file has features that only pdf.js reads. */
  readonly isForPdfjs: boolean;
  /** Whether pdf.js would take hours over it. */
  readonly isTooDeepForPdfjs: boolean;
  /** The file with tables that lead to all it holds; null where that would change nothing, or cannot be done. */
  readonly mend: () => Uint8Array | null;
}

/** Graphics states that are kept at a time: the time of pdf.js grows with their square. Acts keep under a hundred. */
const MAX_DEPTH = 2000;

/** Of a file that leads to no page, or cannot be looked into. */
const nothing = (pageCount: 0 | null): Examination => ({
  pages: new Map(),
  pageCount,
  isDoubtful: true,
  isForPdfjs: false,
  isTooDeepForPdfjs: false,
  mend: () => null,
});

/**
 * Looks for damage in the streams, the pages and the tables of objects of a PDF.
 *
 * @throws QaulyError `aborted`.
 */
export async function examine(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<Examination> {
  const file = new PdfFile(bytes);
  if (!file.isEncrypted) return examineFile(file, signal);
  const { decrypted } = await import("../pdfium/decrypted.js");
  const copy = await decrypted(bytes).catch(() => null);
  // The copy is written anew: it tells nothing of the file's own tables, and no engine need read it.
  return copy === null ? nothing(null) : { ...(await examineFile(new PdfFile(copy), signal)), mend: () => null };
}

async function examineFile(file: PdfFile, signal: AbortSignal | undefined): Promise<Examination> {
  const tree = pageTree(file);
  if (tree.nodes.every(({ page }) => page === null)) return nothing(0);
  const { damages: pages, depth } = await checkPages(file, tree, signal);
  // Where the bytes are missing is not known: the first page stands for the file.
  if (isShifted(file)) pages.set(1, [...(pages.get(1) ?? []), { kind: "shifted", object: null }]);
  const { tables, misplaced, broken, missing } = file.faults;
  const leadsWrongly = tables || misplaced.size > 0 || tree.isBroken;
  return {
    pages,
    pageCount: tree.nodes.length,
    isTooDeepForPdfjs: depth > MAX_DEPTH,
    isForPdfjs: needsPdfjs(file, tree),
    isDoubtful: leadsWrongly || broken.size > 0 || missing.size > 0,
    mend: () => (leadsWrongly ? repaired(file, tree) : null),
  };
}

/** Several objects that all stand as far from their places: bytes before them are missing, or were added. */
function isShifted({ faults: { tables, misplaced } }: PdfFile): boolean {
  const distances = [...misplaced.values()].filter((distance) => distance !== null);
  return tables || new Set(distances).size < distances.length;
}
