import type { AuthorityKind } from "@qauly/model";
import { isMisprintOf } from "../../../grammar/near-words.js";
import { foldWord } from "../../../text/fold.js";
import { analyse } from "../morphology.js";
import { authorityNouns } from "./authorities.js";

/** Words at the end of a name among which its head stands: `министрінің міндетін атқарушысы`. */
const headWords = 3;

/** The kind of an authority by the noun that its name ends with; `other` when none is known. */
export function authorityKind(name: string): AuthorityKind {
  const words = name.split(/\s+/).reverse();
  for (const word of words.slice(0, headWords)) {
    const noun = authorityNouns.find((candidate) => analyse(word, candidate) !== null);
    if (noun !== undefined) return noun.kind;
  }
  // `маслихатының`: a name with a letter wrong.
  const near = authorityNouns.find(({ possessed }) =>
    words.slice(0, headWords).some((word) => isMisprintOf(foldWord(word), possessed)),
  );
  return near?.kind ?? "other";
}
