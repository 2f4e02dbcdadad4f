import type { SourceDocument } from "@qauly/extractor";
import type { Target } from "@qauly/model";
import type { SourcedText } from "../text/sourced-text.js";
import type { Recorder } from "./recorder.js";

/** Parts of an act to which a citation may lead. */
const PART = /^(?:\/clauses\/\d+(?:\/children\/\d+)*|\/annexes\/\d+)/;

/** The part of this act to which a hyperlink under the citation's words leads, where its words do not tell. */
export function anchorTarget(
  source: SourcedText | undefined,
  document: SourceDocument,
  recorder: Recorder,
): Target | null {
  for (const range of source?.ranges() ?? []) {
    const page = document.pages.find(({ number }) => number === range.page);
    for (const { start, end, url } of page?.linked ?? []) {
      if (!url.startsWith("#") || end <= range.start || start >= range.end) continue;
      const anchor = page?.anchors?.find(({ name }) => name === url.slice(1));
      if (anchor === undefined) continue;
      const place = { page: range.page, start: anchor.start, end: anchor.start + 1 };
      for (const pointer of recorder.holding([place])) {
        const path = PART.exec(pointer)?.[0];
        if (path !== undefined) return { id: null, uri: null, path, basis: "internal" };
      }
    }
  }
  return null;
}
