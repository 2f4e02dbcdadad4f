import { foldWord } from "../../../../text/fold.js";
import { actNouns } from "../../acts/act-nouns.js";
import { analyse } from "../../morphology.js";
import { numerals } from "../../numerals.js";
import type { LinkPhrase } from "../link-phrases.js";
import { isActNoun, isActNumber, isCode, isMonth, isPinpoint, lastWord, startsPinpoint } from "./words.js";

/** `№ 148`: the number is the act's, so no article or clause is counted by it. */
export const actNumberEnds = /№\s?\S+\s*$/u;

/** How well the text before the tail runs on into the next line. */
export function runsOn(rest: string, after: string): number {
  const left = lastWord(rest);
  if (/^\d+$/.test(left)) {
    // After its sign, or after a numeral that counts already (`екі 3` or `1,5 3` | `пайызы`), the figure is the link's.
    const before = lastWord(rest.slice(0, rest.length - left.length));
    const ofLink = before === "№" || numerals[foldWord(before)] !== undefined || /^\d+(?:[.,]\d+)?$/.test(before);
    return !ofLink && (counted.test(foldWord(after)) || isMonth(after)) ? 2 : -2;
  }
  // `Заңына` | `25 бабы`: the noun before a pinpoint stands in the genitive.
  const dative = actNouns.some((noun) => analyse(left.replace(/[,;.»")]+$/gu, ""), noun)?.case === "dative");
  return dative && /^\d{1,3}(?:-\d+)?(?:[-–]\p{L}|$|\))/u.test(after) ? -4 : 0;
}

/**
 * What a figure before the tail may count, so that it belongs to the text and not to the link (a day counts before its
 * month, too): a noun in the singular, as numerals take it (`3 адамға`, never `3 адамдарды`).
 */
const counted =
  /^(?:%|(?:пайыз|жыл|адам|бірлік|теңге|орын|тармақ|бап)(?!дар|дер|тар|тер|лар|лер)|(?:күн|ай)(?:ға|ге|дан|нен|да|де|лық|дік|нің|дың)?(?!\p{L}))/u;

/** Endings of the genitive, which governs a pinpoint: `қаулының 1-тармағы`. */
const genitive = /[ндт][ыі]ң$/u;

/** How well a phrase stands between two words: above zero when it may. */
export function suitability(phrase: LinkPhrase, words: string, left: string, right: string): number {
  const wantsDative = /^сәйкес/u.test(foldWord(right));
  if (wantsDative && phrase.case !== "dative") return 0;
  if (phrase.case === "dative" && startsPinpoint(right)) return 0;
  switch (phrase.kind) {
    case "annex":
      if (/^№?\d+[-–]?$/.test(left)) return phrase.numbered ? 0 : 3;
      if (isActNoun(left)) return 3;
      return wantsDative ? 1 : 0;
    case "act-noun":
      if (isActNoun(left) || isPinpoint(left)) return 0;
      if (isCode(words.split(/\s+/).at(-1) ?? "") || isCode(words.split(/\s+/)[0] ?? ""))
        return codeSuits(phrase, left);
      if (/(?:["»”]|\p{L}\))$/u.test(left) || isMonth(left) || isActNumber(left)) return 3;
      if (/Республикасы(?:ның)?$/u.test(left)) return 3;
      return /(?:ның|нің)$/u.test(left) ? 2 : 0;
    case "pinpoint":
      if (/^\d+(?:-\d+)?[-–)]{0,2}$/.test(left)) return phrase.numbered ? 0 : 3;
      if (!phrase.numbered) return 0;
      if ((isActNoun(left) && genitive.test(left)) || isPinpoint(left)) return 3;
      return /^(?:және|,)$/u.test(left) || /,$/.test(left) ? 1 : 0;
    case "number":
      if (left === "№") return phrase.numbered ? 0 : 3;
      // Without its sign a number must be one of several parts and have a title or the kind of act behind it.
      if (!phrase.numbered) {
        const isParted = /^\d+[-/]/.test(words);
        return isParted && isMonth(left) && (/^["«“„]/.test(right) || isActNoun(right)) ? 2 : 0;
      }
      if (isMonth(left)) return 3;
      return /["»”]$/.test(left) && isActNoun(right) ? 2 : 0;
  }
}

/** A code's noun needs its name before it, in the tail (`phrase.numbered`) or at the hole; the state's name is none. */
function codeSuits(phrase: LinkPhrase, left: string): number {
  const afterState = /Республикасы(?:ның)?$/u.test(left) || isMonth(left);
  if (phrase.numbered) return afterState ? 2 : 0;
  if (/(?:["»”]|\p{L}\))$/u.test(left) || isActNumber(left)) return 3;
  if (isMonth(left)) return 2;
  return !afterState && /^\p{L}/u.test(left) ? 3 : 0;
}
