import { allMatches, remembering } from "@qauly/model/rules";
import { skeletonOf } from "../text/letter-shapes.js";
import { latinToCyrillic } from "../text/look-alikes.js";
import { kazakhEvidence } from "./kk/evidence.js";
import { kazakh } from "./kk/kk.js";
import type { Language } from "./language.js";
import { russianEvidence } from "./ru/evidence.js";
import { russian } from "./ru/ru.js";

/** All languages of acts. */
export const languages: readonly Language[] = [kazakh, russian];

/** The language of a text, and how sure that is. */
export interface ToldLanguage {
  readonly language: Language;
  /** From 0, where the signs are as much for the one as for the other, to 1, where all of them agree. */
  readonly margin: number;
  /** Whether another sign or two would have told another language. */
  readonly isDoubtful: boolean;
  /** What each sign says, by its weight: above zero for Kazakh, below for Russian. */
  readonly signs: Readonly<Record<Sign, number>>;
}

type Sign = keyof typeof weights;

/**
 * What each sign weighs. A sign says as much as its share is one-sided: all of its words Kazakh is the whole weight.
 * An act names itself and enacts in its own language, and no sentence does without function words; endings stand in
 * names, too; letters are missing in texts typed or scanned without them, and so only break a tie.
 */
const weights = { formula: 4, functionWord: 4, actNoun: 2, ending: 2, letter: 0.5 };

/** Occurrences that are held to be in doubt: one word of a kind says less than many. */
const doubt: Readonly<Record<Sign, number>> = { formula: 0.5, functionWord: 2, actNoun: 2, ending: 3, letter: 0 };

/** A margin under which the language is determined by a hair. */
const hair = 0.15;

/**
 * Texts are looked at in pieces of so many characters, each of which counts for half of the one before it: the head,
 * the formula and the first clauses decide. What follows the last of them is not asked, unless those were silent.
 */
const piece = 1200;
const pieces = 3;

interface Count {
  kk: number;
  ru: number;
}

type Counts = Readonly<Record<Sign, Count>>;

const noCounts = (): Counts => ({
  formula: { kk: 0, ru: 0 },
  functionWord: { kk: 0, ru: 0 },
  actNoun: { kk: 0, ru: 0 },
  ending: { kk: 0, ru: 0 },
  letter: { kk: 0, ru: 0 },
});

/** The language of an act, or of a part of it, by what it says. */
export function tellLanguage(text: string): ToldLanguage {
  const counts = noCounts();
  let weight = 1;
  for (let at = 0, from = 0; from < text.length && (at < pieces || isSilent(counts)); at += 1, weight /= 2) {
    const end = endOfPiece(text, from);
    count(text.slice(from, end), weight, counts);
    from = end;
  }
  const signs = {
    formula: say("formula", counts),
    functionWord: say("functionWord", counts),
    actNoun: say("actNoun", counts),
    ending: say("ending", counts),
    letter: sayLetters(counts.letter),
  };
  const said = Object.values(signs);
  const sum = said.reduce((all, one) => all + one, 0);
  const spoken = said.reduce((all, one) => all + Math.abs(one), 0);
  const margin = spoken === 0 ? 0 : Math.abs(sum) / spoken;
  return { language: sum < 0 ? russian : kazakh, margin, isDoubtful: spoken > 0 && margin < hair, signs };
}

/** Whether nothing was said yet: a text may begin with figures. */
const isSilent = (counts: Counts): boolean => Object.values(counts).every(({ kk, ru }) => kk + ru === 0);

/** The end of the word in which a piece ends. */
function endOfPiece(text: string, from: number): number {
  const end = text.slice(from + piece, from + piece + 100).search(/\s/);
  return from + piece + Math.max(0, end);
}

function say(sign: Exclude<Sign, "letter">, counts: Counts): number {
  const { kk, ru } = counts[sign];
  return (weights[sign] * (kk - ru)) / (kk + ru + doubt[sign]);
}

/** In Kazakh about every eighth letter is one that Russian lacks; a name here and there has some in Russian, too. */
const usualShare = 0.02;

/** By letters: their share against the usual one; nothing where there are none. */
function sayLetters({ kk, ru }: Count): number {
  if (kk + ru === 0) return 0;
  const share = kk / (kk + ru);
  return weights.letter * Math.max(-1, Math.min(1, (share - usualShare) / usualShare));
}

/** A word, and a stop that would make a single letter an initial. */
const wordPattern = /[A-Za-zƏəЀ-ӿ]+(?:\.(?=[A-Za-zƏəЀ-ӿ\s]))?/g;
const cyrillicWord = /[Ѐ-ӿ]/;
const smallLetter = /\p{Ll}/u;
/** Four single letters in a row show that some are spaced. */
const anySpaced = /(?:^|\s)\S[ \u00a0]\S[ \u00a0]\S[ \u00a0]\S/;
/** Letters with blanks between them, as formulas are printed: `П О С Т А Н О В Л Я Е Т`. */
const spacedLetters = /(?<=(?:^|\s)\p{L})[ \u00a0](?=\p{L}(?:[\s:]|$))/gu;

/** Adds what a piece of text shows, at its weight. */
function count(text: string, weight: number, counts: Counts): void {
  const add = (sign: Sign, language: keyof Count, times = 1): void => {
    counts[sign][language] += weight * times;
  };
  const plainText = anySpaced.test(text) ? text.replace(spacedLetters, "") : text;
  for (const line of plainText.split("\n")) {
    const isCapital = !smallLetter.test(line);
    const plain: string[] = [];
    // A line without Latin letters, as nearly all are, has Cyrillic words alone.
    const hasLatin = anyLatin.test(line);
    for (const [found] of allMatches(line, wordPattern)) {
      if (hasLatin && !cyrillicWord.test(found)) continue;
      const isInitial = found.length <= 2 && found.endsWith(".");
      const bare = found.endsWith(".") ? found.slice(0, -1) : found;
      const { word, own, isSmall, said } = wordOf(hasLatin ? inCyrillic(bare) : bare);
      plain.push(word);
      add("letter", "kk", own);
      add("letter", "ru", word.length - own);
      if (isInitial || (word.length === 1 && !isCapital && !isSmall)) continue;
      for (const [sign, language] of said) add(sign, language);
    }
    const sentence = plain.join(" ");
    if (kazakhEvidence.formula.test(sentence)) add("formula", "kk");
    if (russianEvidence.formula.test(sentence)) add("formula", "ru");
  }
}

/** What a word says, by sign. */
type Say = readonly (readonly [sign: Sign, language: keyof Count])[];

function sayOf(word: string): Say {
  if (kazakhEvidence.functionWords.has(skeletonOf(word))) return [["functionWord", "kk"]];
  if (russianEvidence.functionWords.has(word)) return [["functionWord", "ru"]];
  if (word.length < 4) return [];
  const either = (sign: "actNoun" | "ending"): Say => {
    if (kazakhEvidence[sign].test(word)) return [[sign, "kk"]];
    return russianEvidence[sign].test(word) ? [[sign, "ru"]] : [];
  };
  return [...either("actNoun"), ...either("ending")];
}

interface Word {
  /** In small letters. */
  readonly word: string;
  readonly isSmall: boolean;
  /** Letters that Russian has not. */
  readonly own: number;
  readonly said: Say;
}

const wordOf = remembering((printed): Word => {
  const word = printed.toLowerCase();
  return { word, isSmall: word === printed, own: ownLetters(word), said: sayOf(word) };
});

/** Cyrillic letters that Russian has not, those of old Kazakh fonts too. */
function ownLetters(word: string): number {
  let own = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 0x44f && code !== 0x451) own += 1;
  }
  return own;
}

const anyLatin = /[A-Za-zƏə]/;

function inCyrillic(word: string): string {
  if (!anyLatin.test(word)) return word;
  return Array.from(word, (letter) => latinToCyrillic[letter] ?? letter).join("");
}
