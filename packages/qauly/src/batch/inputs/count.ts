/** How many documents paths lead to, and how many of their pages may be scans, before any is read. */
import { open, readFile, stat } from "node:fs/promises";
import type { OcrMode } from "@qauly/extractor";
import { mebibyte } from "../../limits.js";
import { shownPath, systemPath } from "../../paths.js";
import { isArchive, listedIn } from "./archive.js";
import { exclusion } from "./exclusion.js";
import { type InputOptions, inputsOf } from "./inputs.js";

/** How many documents paths lead to, by their names alone. */
export async function countDocuments(paths: Iterable<string>, options: InputOptions): Promise<number> {
  let count = 0;
  for await (const _ of expectedDocuments(paths, { ...options, ocr: "never" })) count += 1;
  return count;
}

export interface ExpectedDocument {
  /** As it will stand in the results. */
  readonly path: string;
  /** Pages that are probably to be recognised. */
  readonly scans: number;
}

/** Each document once, as the batch will meet them. `ocr`: which pages are recognised; files are looked into for them. */
export async function* expectedDocuments(
  paths: Iterable<string>,
  { ocr, ...options }: InputOptions & { readonly ocr: OcrMode },
): AsyncGenerator<ExpectedDocument> {
  const seen = new Set<string>();
  const isExcluded = exclusion(options.exclude);
  for await (const input of inputsOf(paths, options)) {
    const path = shownPath(input.path);
    const entries =
      input.kind === "file" && /\.zip$/i.test(path) && (await isZip(input.path))
        ? await listedIn(input.path, { isExcluded })
        : null;
    const found: readonly { readonly path: string; readonly byteLength: number | null }[] = entries ?? [
      { path, byteLength: null },
    ];
    for (const document of found) {
      if (seen.has(document.path)) continue;
      seen.add(document.path);
      const isWeighed = ocr !== "never" && input.kind === "file";
      const scans = isWeighed ? await scansIn(document.path, input.path, document.byteLength, ocr) : 0;
      yield { path: document.path, scans };
    }
  }
}

async function isZip(path: string): Promise<boolean> {
  const handle = await open(systemPath(path), "r").catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return isArchive(path, buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** `byteLength`: of an entry of an archive, which is not looked into. */
async function scansIn(name: string, file: string, byteLength: number | null, ocr: OcrMode): Promise<number> {
  if (/\.(?:png|jpe?g|tiff?|webp|gif)$/i.test(name)) return 1;
  if (!/\.pdf$/i.test(name)) return 0;
  const least = ocr === "always" ? 1 : 0;
  if (byteLength !== null) return byteLength < usualPdf ? least : Math.ceil(byteLength / usualScan);
  const state = await stat(systemPath(file)).catch(() => null);
  if (state === null || !state.isFile() || state.size < smallestScan) return least;
  if (state.size > largestLook) return Math.ceil(state.size / usualScan);
  const bytes = await readFile(systemPath(file)).catch(() => Buffer.alloc(0));
  return Math.max(pagePictures(bytes), ocr === "always" ? Math.max(1, pagesIn(bytes)) : 0);
}

/** Pages whose dictionaries are not packed. */
const pagesIn = (bytes: Buffer): number => bytes.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Bytes: a PDF of text is rarely longer; a scanned page takes about so many, and hardly fewer than the last. */
const [usualPdf, usualScan, smallestScan] = [400_000, 150_000, 8_000];
/** Larger files are weighed by their size alone. */
const largestLook = 64 * mebibyte;

/** Pixels of a page that can be read: the short side of an A5 page at 100 dpi. */
const leastWidth = 500;

/** Dictionaries of pictures stand in the file as they are, whatever else is packed. */
function pagePictures(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf("/Image"); at >= 0; at = bytes.indexOf("/Image", at + 6)) {
    const around = bytes.toString("latin1", Math.max(0, at - 400), at + 400);
    const begin = around.lastIndexOf("obj", Math.min(400, at));
    const end = around.indexOf("stream", Math.min(400, at));
    const dictionary = around.slice(Math.max(0, begin), end < 0 ? undefined : end);
    const [width, height] = ["Width", "Height"].map((side) =>
      Number(new RegExp(`/${side}\\s+(\\d{1,6})`).exec(dictionary)?.[1] ?? 0),
    );
    if (Math.min(width ?? 0, height ?? 0) >= leastWidth) count += 1;
  }
  return count;
}
