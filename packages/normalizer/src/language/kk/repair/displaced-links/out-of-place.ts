import type { Steps } from "@qauly/model/rules";
import { unitNouns } from "../../citations/pinpoint-units.js";
import { analyse } from "../../morphology.js";
import { isActNoun } from "./words.js";

/** Units that always bear a number; an act may have one annex without. */
const countedUnits = unitNouns.filter(({ unit }) => unit !== "annex" && unit !== "section" && unit !== "chapter");

const isCountedUnit = (word: string): boolean => {
  const noun = word.replace(/[,;.]+$/, "");
  return countedUnits.some((unit) => analyse(noun, unit) !== null);
};

/** A number that counts a unit: `18)`, `54`, `9-`. */
const counts = /^\d+(?:-\d+)?[-–)]?$/;
const numbered = /^\d+(?:-\d+)?\)?[-–]\p{L}/u;
const bare = /^\p{Ll}/u;

/**
 * The first link word that hangs on nothing where it stands, whatever put it there; null where all do:
 *
 *     Заңының Заңына 54 бабы        Заңының тармақшасына 65 бабының        18 бабының 18), «Пробация …
 */
export function* linkOutOfPlace(text: string): Steps<string | null> {
  const words = text.split(/\s+/);
  for (const [at, word] of words.entries()) {
    yield;
    const before = words[at - 1];
    if (before === undefined) continue;
    const isLink = /^[\p{Lu}\p{Ll}]/u.test(word) && (isActNoun(word) || (bare.test(word) && isCountedUnit(word)));
    // Two acts, or a unit without its number, behind an act that no comma ends.
    if (isLink && isActNoun(before) && !/[,;.:]$/.test(before) && !isCountedBefore(words, at))
      return `${before} ${word}`;
    if (/^\d+\),?$/.test(before) && /^,?["«“]/.test(word)) return `${before} ${word}`;
  }
  return null;
}

/** `Заңның 7-тармағы бабы`: a word that carries its number, or follows one, hangs on that. */
function isCountedBefore(words: readonly string[], at: number): boolean {
  return counts.test(words[at - 1] ?? "") || numbered.test(words[at] ?? "");
}
