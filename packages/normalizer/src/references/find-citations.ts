import type { Language } from "../language/language.js";
import { type Citation, withoutOverlaps } from "./citation.js";

/** All citations of a text in reading order. Inside the citation of another act nothing of this act is cited. */
export function findCitations(text: string, language: Language): Citation[] {
  const acts = language.findActCitations(text);
  const internal = withoutOverlaps(language.findInternalCitations(text), acts);
  return [...acts, ...internal].sort((a, b) => a.start - b.start);
}
