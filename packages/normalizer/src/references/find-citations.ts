import type { Citation } from "./citation.js";
import { findActCitations } from "./find-acts.js";
import { findInternalCitations } from "./find-internal.js";

/** All citations of a text in reading order. Inside the citation of another act nothing of this act is cited. */
export function findCitations(text: string): Citation[] {
  const acts = findActCitations(text);
  const internal = findInternalCitations(text).filter(
    (citation) => !acts.some((act) => act.start < citation.end && citation.start < act.end),
  );
  return [...acts, ...internal].sort((a, b) => a.start - b.start);
}
