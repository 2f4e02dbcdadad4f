/** An act on its way into the tables: the result, and what it is called in all of them. */
import type { Resolution, TerritoryCodes } from "@qauly/model";
import type { Standing } from "./current.js";

export interface DatasetAct {
  /** The digest of the document's bytes; with `-2`, `-3` … for the second, third … act of the same content. */
  readonly key: string;
  /** 0-based line of the results. */
  readonly line: number;
  /** Path of the document as the batch was given it; null where the results do not tell. */
  readonly path: string | null;
  readonly resolution: Resolution;
  /** Which act it is, whatever file and language it came in; null where the source does not tell. */
  readonly identity: string | null;
  readonly standing: Standing;
  /** Of the authority's territory. */
  readonly codes: TerritoryCodes;
  /** The page on which the field at a JSON pointer stands. */
  readonly pageOf: (pointer: string) => number | null;
}

/** Gives the acts of one set of results their keys, in the order in which they come. */
export function actKeys(): (sha256: string) => string {
  const counts = new Map<string, number>();
  return (sha256) => {
    const count = (counts.get(sha256) ?? 0) + 1;
    counts.set(sha256, count);
    return count === 1 ? sha256 : `${sha256}-${count}`;
  };
}

/**
 * Tells the page of the source on which a field stands: of what was read there first, in the field itself, in its
 * parts, or in what it is a part of. Null when nothing of it was read there. One pass over the provenance, when first
 * asked.
 */
export function pageFinder({ provenance }: Resolution): (pointer: string) => number | null {
  let pages: Map<string, number> | undefined;
  return (pointer) => {
    pages ??= firstPages(provenance);
    for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
      const page = pages.get(path);
      if (page !== undefined) return page;
    }
    return null;
  };
}

function firstPages(provenance: Resolution["provenance"]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const [pointer, [span]] of Object.entries(provenance)) {
    if (span === undefined) continue;
    for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
      pages.set(path, Math.min(span.page, pages.get(path) ?? span.page));
    }
  }
  return pages;
}
