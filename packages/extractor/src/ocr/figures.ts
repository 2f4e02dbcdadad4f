import type { ReadWord } from "./reader.js";

/**
 * Figures are read twice, by two models: what both read alike may be believed, and where they differ a person must look.
 * The text model errs in typefaces whose figures it does not know (a flat-topped 3 is a 5 to it, and it is sure of it).
 */

/** Confidence of a figure on which the two models differ. */
export const DISPUTED = 0.4;
/** From here on the figure model's reading of a disputed figure is the likelier one. */
const SURE = 0.85;
/** Below this the text model has seen no word. */
const UNREAD = 0.6;

const DIGIT = /\d/;
/** All that stands in a figure: digits, signs between them, a percent sign, Roman numerals behind a dash. */
const FIGURE = /^[("«“]?[№]?\d[\d.,/\\:;%)"»”\-–—]*(?:[IVXLC]+[.,;)]*)?$/;
const ROMAN_TAIL = /^(\d+[-–—])([IVXLC]+)([.,;)"»”]*)$/;
const LEADING_DIGITS = /^[^\p{L}\d]*(\d+)/u;

/** Whether the second model has anything to say of the word: it holds a digit, or nothing was read for sure. */
export const wantsSecondReading = ({ text, confidence }: ReadWord): boolean =>
  DIGIT.test(text) || (confidence < UNREAD && text.length <= 4);

/** The word after a second reading; `second` is what the figure model reads in the same place, joined. */
export function settled(word: ReadWord, second: readonly ReadWord[]): ReadWord {
  const other = joined(second);
  if (!DIGIT.test(word.text)) {
    const isFigure = other !== null && FIGURE.test(other.text) && other.confidence >= SURE;
    return isFigure && word.confidence < UNREAD ? replaced(word, other.text, other.confidence) : word;
  }
  if (other === null) return doubted(word);
  const roman = ROMAN_TAIL.exec(other.text);
  if (roman !== null && word.text.startsWith(roman[1] as string)) {
    return replaced(word, other.text, Math.min(Math.max(word.confidence, SURE), other.confidence));
  }
  if (FIGURE.test(word.text) && digitsOf(asFigures(other.text)) === digitsOf(word.text)) return agreed(word, other);
  if (FIGURE.test(other.text)) {
    if (digitsOf(other.text) === digitsOf(word.text)) return agreed(word, other);
    return other.confidence >= SURE ? replaced(word, other.text, DISPUTED) : doubted(word);
  }
  const [own, theirs] = [LEADING_DIGITS.exec(word.text)?.[1], LEADING_DIGITS.exec(other.text)?.[1]];
  if (own !== undefined && theirs !== undefined) return own === theirs ? agreed(word, other) : doubted(word);
  // A word of letters that holds a digit somewhere: the figure model does not know its letters.
  return word;
}

const digitsOf = (text: string): string => text.replace(/\D+/g, " ").trim();

/** Where the text model sees a figure alone, these are how the figure model may see its 1 and 0. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { l: "1", I: "1", i: "1", "|": "1", "!": "1", O: "0", o: "0" };
const asFigures = (text: string): string => text.replace(/[lIi|!Oo]/g, (letter) => LOOK_ALIKES[letter] as string);

const agreed = (word: ReadWord, other: ReadWord): ReadWord => ({
  ...word,
  confidence: Math.max(word.confidence, Math.min(other.confidence, 0.95)),
});

const doubted = (word: ReadWord): ReadWord => ({ ...word, confidence: Math.min(word.confidence, DISPUTED) });

function replaced({ x0, x1 }: ReadWord, text: string, confidence: number): ReadWord {
  const edges = Array.from({ length: text.length + 1 }, (_, index) => x0 + ((x1 - x0) * index) / text.length);
  return { text, confidence, x0, x1, edges };
}

function joined(words: readonly ReadWord[]): Pick<ReadWord, "text" | "confidence"> & ReadWord | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    ...first,
    text: words.map(({ text }) => text).join(""),
    x1: last.x1,
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
  };
}
