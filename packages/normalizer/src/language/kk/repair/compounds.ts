import { foldWord } from "../../../text/fold.js";
import type { HyphenWording } from "../../language.js";
import { scanStems } from "./scan-stems.js";

/**
 * Left halves, folded, of words that are written with a hyphen and may be parted at it by a line end: `Қылмыстық-` |
 * `атқару`. Those that the form of the halves does not show: short ones, and those that acts which divide words hold.
 * Source: spellings in acts of the register, see docs/sources.md.
 */
const leftHalves: ReadonlySet<string> = new Set(["ата", "өзін", "өзі", "іс", "жан", "оқу", "көші", "қылмыстық"]);

/**
 * Endings one after the other, which are no word: `сы-на`, `лық-тар-ы`, `тыр-у`. Source: `morphology.ts` and the
 * derivation of nouns and verbs.
 */
const endings =
  /^(?:[лдт][ыі][қк]|[лдт][ае]р|сы|сі|ы|і|[ндт][ыі]ң|[ғг][ае]|[қк][ае]|н[ае]|н?д[ае]|т[ае]|[дтн][ае]н|[мбп]ен|[дтн][ыі]|[ғг][ыі]|н?[дт]а[ғқ]ы|н?[дт]егі|[ғгқк][ае]н|й?т[ыі]н|у|[ыі]н|л[ыі]|с[ыі]з|ш[ыі]|с[ыі]н|л[ае]|[лн][ае]?н|[дт][ыі]р|[ыі]л|[ыі]м|[ыі]п|[мбп][ае]|[ае]т)+$/u;

/** The end of a verb in a finite form or of a participle, which no word with a hyphen has: `бекі-` | `тілсін`. */
const verbEnd = /^\p{L}{1,5}(?:с[ыі]н|[ае]д[ыі]|[ае]т[ыі]н|[ғгқк][ае]н)$/u;

const vowels = /[аәеёиоөуүұыіэюя]/gu;
const frontVowels = /[әеөүі]/u;
const backVowels = /[аоұы]/u;

/** Whether the vowels on both sides of a hyphen are of different classes, as those of one native word are not. */
function breaksHarmony(left: string, right: string): boolean {
  const last = left.match(vowels)?.at(-1) ?? "";
  const first = right.match(vowels)?.[0] ?? "";
  return (frontVowels.test(last) && backVowels.test(first)) || (backVowels.test(last) && frontVowels.test(first));
}

/**
 * Letters with which no Kazakh word begins, or hardly any but borrowed ones, behind an open syllable: `жібе-` | `руді`,
 * `орна-` | `ластыру`, `қаты-` | `настарға`. Source: the phonotactics of Turkic languages.
 */
const seldomFirst = /^[рлнңғйыіь]/;
const openSyllable = /[аәеиоөуүұыі]$/;

/** How Kazakh writes words with a hyphen. */
export const hyphens: HyphenWording = {
  leftHalves,
  isEnding: (right) => endings.test(foldWord(right)) || verbEnd.test(foldWord(right)),
  isOneWord: (left, right) => openSyllable.test(foldWord(left)) && seldomFirst.test(foldWord(right)),
  // `бір-біріне`, `өз-өзіне`: a word said twice.
  isCompound: (left, right) =>
    breaksHarmony(foldWord(left), foldWord(right)) || (left.length > 1 && foldWord(right).startsWith(foldWord(left))),
  stems: scanStems,
  keepsUnknown: true,
};
