import { type Citation, type InternalCitation, withoutOverlaps } from "../grammar/citation.js";
import { DefinedNames } from "../grammar/defined-names.js";
import type { Reading } from "../grammar/tokens/token.js";
import { tokenize } from "../grammar/tokens/tokenize.js";
import type { Language } from "../language/language.js";

/**
 * All citations of a text in reading order. Inside the citation of another act nothing of this act is cited. `names`
 * holds the short names that the document has defined so far; those that this text defines are added.
 */
export function findCitations(
  text: string,
  language: Language,
  names: DefinedNames = new DefinedNames(),
): readonly Citation[] {
  return citationsIn(tokenize(text, language), language, names);
}

/** The same of a text that was parted into tokens already. */
export function citationsIn(reading: Reading, language: Language, names: DefinedNames): readonly Citation[] {
  const acts = language.findActCitations(reading, names);
  const internal = withoutOverlaps(language.findInternalCitations(reading), acts);
  return [...acts, ...internal].sort((a, b) => a.start - b.start);
}

/** The citations of places in this act alone. */
export function findInternalCitations(text: string, language: Language): InternalCitation[] {
  return findCitations(text, language).filter((citation) => citation.kind === "internal");
}
