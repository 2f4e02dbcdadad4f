/** The documents themselves, read again for the review where they still lie and are still the same. */
import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { extract, type SourcePage } from "@qauly/extractor";
import type { Resolution } from "@qauly/model";
import { candidatesOf } from "../batch/inputs/candidate.js";
import type { SourceText } from "../corrections/anchor.js";
import { defaultLimits, withinTime } from "../limits.js";
import { pathFromShown, systemPath } from "../paths.js";
import { scratchFolder } from "../scratch.js";

export interface OpenSource {
  /** Null where the words are not at hand. */
  readonly text: SourceText | null;
  readonly bytes: Uint8Array | null;
  readonly pages: readonly SourcePage[];
  /** Why the words are not at hand, else null. */
  readonly missing: string | null;
}

const without = (missing: string, bytes: Uint8Array | null = null): OpenSource => ({
  text: null,
  bytes,
  pages: [],
  missing,
});

/** Between an archive and what lies in it. */
const into = "!/";

/** Throws where there is no such file. */
async function bytesAt(path: string, root: string): Promise<Uint8Array> {
  const at = path.indexOf(into);
  if (at < 0) return readFile(systemPath(resolve(root, pathFromShown(path))));
  const archive = resolve(root, path.slice(0, at));
  const wanted = `${archive}${path.slice(at)}`;
  const spool = await scratchFolder("qauly-review-");
  try {
    const options = { maxSize: largestBytes, spool, isExcluded: (label: string) => label !== wanted };
    for await (const { path: label, file } of candidatesOf({ kind: "file", path: pathFromShown(archive) }, options)) {
      if (label === wanted && file !== null) return await readFile(file);
    }
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
  throw new Error("not in the archive");
}

/** What the batch reads unless it is told otherwise, and more. */
const largestBytes = 512 * 1024 ** 2;

/** `path`: as the batch was given it; relative ones are sought from `root`. */
export async function openSource(path: string | null, root: string, { source }: Resolution): Promise<OpenSource> {
  if (path === null) return without("the results do not say where the file lies");
  let bytes: Uint8Array;
  try {
    bytes = await bytesAt(path, root);
  } catch {
    return without(`${path} is not to be found; --root says where the batch was run`);
  }
  if (createHash("sha256").update(bytes).digest("hex") !== source.sha256) {
    return without(`${path} is another file now than the one that was read`);
  }
  if (source.method === "ocr") return without("the page is a picture: p draws the place", bytes);
  try {
    const { pages } = await withinTime(defaultLimits.timeLimit, undefined, ({ signal }) =>
      extract(bytes, { ocr: "never", signal }),
    );
    return { text: (page) => pages[page - 1]?.text ?? null, bytes, pages, missing: null };
  } catch (error) {
    return without(error instanceof Error ? error.message : String(error), bytes);
  }
}
