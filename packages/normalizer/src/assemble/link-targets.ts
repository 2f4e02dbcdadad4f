import type { SourceDocument } from "@qauly/extractor";
import type { Reference, Resolution, Target } from "@qauly/model";
import { adiletIdFromUri, adiletUri } from "@qauly/model/rules";
import type { SourcedText } from "../text/sourced-text.js";

/** The registry document that a hyperlink under the citation's words points to. */
export function linkTarget(
  source: SourcedText | undefined,
  document: SourceDocument,
  language: Resolution["language"],
): Target | null {
  for (const range of source?.ranges() ?? []) {
    const page = document.pages.find((candidate) => candidate.number === range.page);
    for (const { start, end, url } of page?.linked ?? []) {
      if (end <= range.start || start >= range.end) continue;
      const id = adiletIdFromUri(url);
      if (id !== null) return { id, uri: adiletUri(id, language), path: null, basis: "link" };
    }
    for (const token of page?.tokens ?? []) {
      if (token.link === null || token.hidden || token.end <= range.start || token.start >= range.end) continue;
      const id = adiletIdFromUri(token.link);
      if (id !== null) return { id, uri: adiletUri(id, language), path: null, basis: "link" };
    }
  }
  return null;
}

/** A reference, and the words on which its citation rests; null for one of a place in this act. */
export interface CitedReference {
  readonly reference: Reference;
  readonly origin: object | null;
}

/** A link under one of several citations that rest on the same words is a link to the act of all of them. */
export function withSharedLinks(cited: readonly CitedReference[]): Reference[] {
  const links = new Map<object, Target>();
  for (const { reference, origin } of cited) {
    const { target } = reference;
    if (target?.basis === "link" && origin !== null && !links.has(origin)) links.set(origin, target);
  }
  return cited.map(({ reference, origin }) => {
    const shared = origin === null ? undefined : links.get(origin);
    return reference.target === null && shared !== undefined ? { ...reference, target: shared } : reference;
  });
}
