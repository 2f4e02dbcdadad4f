import type { PdfFile } from "../structure/file.js";
import type { PageNode } from "../structure/pages.js";
import { PdfStream, type PdfValue, Reference } from "../structure/values.js";
import { checkContent } from "./content-check.js";

/** Whether the file holds content with text that no page has for its own. */
export function holdsOrphans(file: PdfFile, nodes: readonly PageNode[]): boolean {
  const owned = new Set(nodes.flatMap(({ page }) => contentsOf(file, page?.get("Contents") ?? null)));
  return file.numbers.some((number) => {
    const value = owned.has(number) ? null : file.object(number);
    // Streams of all other kinds say of which kind they are.
    if (!(value instanceof PdfStream) || value.dictionary.has("Type") || value.dictionary.has("Subtype")) return false;
    const { bytes } = file.unpack(value);
    return bytes !== null && checkContent(bytes).hasText;
  });
}

/** Numbers of the objects that a page's contents are made of. */
function contentsOf(file: PdfFile, contents: PdfValue): number[] {
  const parts = file.resolve(contents);
  const all = [contents, ...(Array.isArray(parts) ? (parts as readonly PdfValue[]) : [])];
  return all.flatMap((part) => (part instanceof Reference ? [part.number] : []));
}
