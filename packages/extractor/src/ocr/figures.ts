import { CLEARLY, isLatinWord, LATIN, MIN_LATIN } from "./latin-names.js";
import type { ReadWord } from "./reader.js";
import { DISPUTED, doubted, joined, type Other, replaced, SURE, UNREAD, UNSURE } from "./readings.js";

/**
 * Figures are read twice, by two models: what both read alike may be believed, and where they differ a person must look.
 * The text model errs in typefaces whose figures it does not know (a flat-topped 3 is a 5 to it, and it is sure of it).
 */

/** Confidence below which a name in quotation marks may be in letters that the text model does not know. */
const UNSURE_NAME = 0.92;
const IN_QUOTES = /^["«“]\p{Lu}\p{L}|\p{L}["»”]$/u;

const DIGIT = /\d/;
/** All that stands in a figure: digits, signs between them, a percent sign, Roman numerals behind a dash or a slash. */
const FIGURE = /^[("«“]?[№]?\d[\d.,/\\:;%)"»”\-–—]*(?:[IVXLC]+[.,;)]*)?$/;
const ROMAN_TAIL = /^(\d[\d/–—-]*[/–—-])([IVXLC]+)([.,;)"»”]*)$/;
const LEADING_DIGITS = /^[^\p{L}\d]*(\d+)/u;

const DASH = /^[-–—]+$/;

/** Whether the second model has anything to say of the word: it holds a digit, or nothing was read for sure. */
export const wantsSecondReading = ({ text, confidence }: ReadWord): boolean =>
  DIGIT.test(text) ||
  (confidence < UNREAD && text.length <= 4 && !DASH.test(text)) ||
  (confidence < (IN_QUOTES.test(text) ? UNSURE_NAME : UNSURE) && text.length >= MIN_LATIN);

/** A letter or two, which may be a figure in disguise: `З`, `О`, `с.`. */
const isLone = ({ text }: ReadWord): boolean => /^\p{L}{1,2}[.,;:]?$/u.test(text);

/** Whether it is worth asking the text model again: it saw a figure. */
export const wantsThirdReading = ({ text }: ReadWord): boolean => DIGIT.test(text);

/** The word after second readings by the figure model, each what it reads in the same place; null where none settles it. */
export function settled(word: ReadWord, seconds: readonly (readonly ReadWord[])[]): ReadWord | null {
  const others = seconds.flatMap((words) => joined(words) ?? []);
  return DIGIT.test(word.text) ? figureOf(word, others) : lettersOf(word, others);
}

/**
 * The word where nothing settled it: a person must look. Two like readings of the figure model go before the text model's
 * where it is sure of one; a single one, or two of which it is not, where the text model itself, asked `again` at another size,
 * does not stay with its own.
 */
export function unsettled(
  word: ReadWord,
  seconds: readonly (readonly ReadWord[])[],
  again: readonly ReadWord[],
): ReadWord {
  if (!DIGIT.test(word.text) || !FIGURE.test(word.text)) return DIGIT.test(word.text) ? doubted(word) : word;
  const figures = seconds.flatMap((words) => joined(words) ?? []).filter(({ text }) => FIGURE.test(text));
  const [first, second] = figures;
  const sure = figures.filter(({ confidence }) => confidence >= SURE);
  const repeated = joined(again);
  const isRepeated = repeated !== null && same(word.text, repeated.text);
  if (
    first !== undefined &&
    second !== undefined &&
    same(first.text, second.text) &&
    (sure.length > 0 || !isRepeated)
  ) {
    return replaced(word, (first.confidence >= second.confidence ? first : second).text, DISPUTED);
  }
  const isSeenToo = figures.some(({ text }) => same(word.text, text));
  if (sure.length === 1 && figures.length === 2 && !(isRepeated && isSeenToo)) {
    return replaced(word, (sure[0] as Other).text, DISPUTED);
  }
  if (isRepeated) return doubted(word);
  const seenBetter =
    repeated !== null && word.confidence < UNREAD && FIGURE.test(repeated.text) && repeated.confidence >= SURE;
  if (seenBetter && sure.length === 0) return replaced(word, repeated.text, DISPUTED);
  const other =
    figures.find(({ text }) => repeated !== null && same(text, repeated.text)) ?? (second ? undefined : first);
  return other !== undefined && other.confidence >= SURE ? replaced(word, other.text, DISPUTED) : doubted(word);
}

/** A word with digits: null where no reading bears it out. */
function figureOf(word: ReadWord, others: readonly Other[]): ReadWord | null {
  if (others.some((other) => isWithoutLastLetter(word.text, other))) {
    return replaced(word, word.text.slice(0, -1), DISPUTED);
  }
  for (const other of others) {
    const roman = ROMAN_TAIL.exec(other.text);
    if (roman !== null && word.text.startsWith(roman[1] as string)) {
      return replaced(word, other.text, Math.min(Math.max(word.confidence, SURE), Math.max(other.confidence, UNSURE)));
    }
    const bearsOut = FIGURE.test(word.text) ? same(word.text, asFigures(other.text)) : sameStart(word.text, other.text);
    // A surer reading says otherwise: this one settles nothing.
    const contradicted = others.some(
      (third) => FIGURE.test(third.text) && third.confidence >= SURE && !same(third.text, other.text),
    );
    if (bearsOut && !(contradicted && other.confidence < SURE))
      return { ...word, confidence: Math.max(word.confidence, Math.min(other.confidence, 0.95)) };
  }
  // Digits amid letters: of Latin ones, or the figure model does not know the letters.
  const isMixed = /\p{L}{2}/u.test(word.text);
  const latin = others.find(({ text, confidence }) => isMixed && LATIN.test(text) && confidence >= SURE);
  if (latin !== undefined && latin.confidence > word.confidence + CLEARLY) {
    return replaced(word, latin.text, latin.confidence);
  }
  return LEADING_DIGITS.test(word.text) ? null : word;
}

/** A word without digits: null where no reading shows a figure or a Latin word in its place. */
function lettersOf(word: ReadWord, others: readonly Other[]): ReadWord | null {
  for (const other of others) {
    if (other.confidence < SURE) continue;
    if (isLone(word) && /^\d+[.)]?$/.test(other.text)) return replaced(word, other.text, DISPUTED);
    const isFigure = FIGURE.test(other.text) && !/[%№]/.test(word.text) && word.confidence < UNREAD;
    const isLatin = isLatinWord(other.text) && other.confidence > word.confidence + CLEARLY;
    if (isFigure || isLatin) return replaced(word, other.text, other.confidence);
  }
  return null;
}

/** Whether both are one figure, the signs between its digits too: `23,7` is no `23/7`. */
function same(a: string, b: string): boolean {
  return figureIn(a) === figureIn(b);
}

/** Whether a sure reading shows all of an act's number but a letter at its end, which the text model adds: `28С-3/5Б`. */
function isWithoutLastLetter(text: string, other: Other): boolean {
  return other.confidence >= SURE && NUMBER_AND_LETTER.test(text) && shapeOf(text).slice(0, -1) === shapeOf(other.text);
}

const NUMBER_AND_LETTER = /^№?\d+\p{L}?[-–—/][\d/–—-]*\d\p{L}$/u;
/** The two models have letters of two scripts. */
const shapeOf = (text: string): string => text.replace(/\p{L}/gu, "L").replace(/[–—]/g, "-");

function sameStart(a: string, b: string): boolean {
  const [own, theirs] = [LEADING_DIGITS.exec(a)?.[1], LEADING_DIGITS.exec(b)?.[1]];
  return own !== undefined && own === theirs;
}

const figureIn = (text: string): string => /\d.*\d|\d/.exec(text)?.[0]?.replace(/[–—]/g, "-") ?? "";

/** Where the text model sees a figure alone, these are how the figure model may see its 1 and 0. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { l: "1", I: "1", i: "1", "|": "1", "!": "1", O: "0", o: "0" };
const asFigures = (text: string): string => text.replace(/[lIi|!Oo]/g, (letter) => LOOK_ALIKES[letter] as string);
