/** The documents themselves, read again for the review where they still lie and are still the same. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { extract, type SourcePage } from "@qauly/extractor";
import type { Resolution } from "@qauly/model";
import type { SourceText } from "../corrections/anchor.js";

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

/** `path`: as the batch was given it; relative ones are sought from `root`. */
export async function openSource(path: string | null, root: string, { source }: Resolution): Promise<OpenSource> {
  if (path === null) return without("the results do not say where the file lies");
  if (path.includes("!/")) return without("the file lies in an archive: unpack it to see its words here");
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(root, path));
  } catch {
    return without(`${path} is not to be found; --root says where the batch was run`);
  }
  if (createHash("sha256").update(bytes).digest("hex") !== source.sha256) {
    return without(`${path} is another file now than the one that was read`);
  }
  if (source.method === "ocr") return without("the page is a picture: p draws the place", bytes);
  try {
    const { pages } = await extract(bytes, { ocr: "never" });
    return { text: (page) => pages[page - 1]?.text ?? null, bytes, pages, missing: null };
  } catch (error) {
    return without(error instanceof Error ? error.message : String(error), bytes);
  }
}
