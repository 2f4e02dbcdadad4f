import { allMatches } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import { foldWord } from "../text/fold.js";
import type { DraftDecision } from "./decision.js";
import type { DraftSignatory } from "./draft.js";

/** What may part two offices of one person. */
const between = /\s[-–—]+\s|[,;(]/;
const named = /(?:^|[\s|_,–—-])(?:\p{Lu}\p{Ll}?\.\s?){1,2}(\p{Lu}[\p{L}’'ʼ-]+)/gu;

/**
 * Signatories that may be several: two columns of signatures that lost their gap stand line by line in one office, with
 * the second name, or with the noun of a second office, in it. Nothing tells where each line is to be cut.
 */
export function doubtsOfSignatories(signatories: readonly DraftSignatory[], language: Language): DraftDecision[] {
  const lacksOffice = signatories.some(({ role, name }) => role === null && name !== null);
  return signatories.flatMap(({ role }): DraftDecision[] => {
    if (role === null || !mayBeSeveral(role.text, lacksOffice, language)) return [];
    return [{ about: "signatories", text: role, taken: true, margin: 0, signs: [] }];
  });
}

/** `… күші жойылды деп саналсын. Облыс әкімі`: the end of a sentence before the office. */
const sentenceBefore = /\p{L}{4}[.;:]\s+\S/u;

function mayBeSeveral(role: string, lacksOffice: boolean, { signatures }: Language): boolean {
  if (sentenceBefore.test(role)) return true;
  if (allMatches(role, named).some(([, surname = ""]) => !signatures.isOther(surname))) return true;
  return role.split(between).some((office) => {
    const nouns = office
      .split(/\s+/)
      .filter((word) => signatures.namesOffice(word) && signatures.endsAsOffice(word))
      .map(foldWord);
    return nouns.length > 1 && (lacksOffice || new Set(nouns).size < nouns.length);
  });
}
