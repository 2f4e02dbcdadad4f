import type { ReadWord } from "./reader.js";

/**
 * Figures are read twice, by two models: what both read alike may be believed, and where they differ a person must look.
 * The text model errs in typefaces whose figures it does not know (a flat-topped 3 is a 5 to it, and it is sure of it).
 */

/** Confidence of a figure on which the two models differ. */
export const DISPUTED = 0.4;
/** From here on the figure model's reading of a disputed figure is the likelier one. */
const SURE = 0.85;
/** Below this the text model has seen no word, below that it may have seen one in letters that it does not know. */
const UNREAD = 0.6;
const UNSURE = 0.82;

const DIGIT = /\d/;
/** All that stands in a figure: digits, signs between them, a percent sign, Roman numerals behind a dash. */
const FIGURE = /^[("«“]?[№]?\d[\d.,/\\:;%)"»”\-–—]*(?:[IVXLC]+[.,;)]*)?$/;
const ROMAN_TAIL = /^([\d/]+[-–—])([IVXLC]+)([.,;)"»”]*)$/;
const LEADING_DIGITS = /^[^\p{L}\d]*(\d+)/u;

/** Whether the second model has anything to say of the word: it holds a digit, or nothing was read for sure. */
export const wantsSecondReading = ({ text, confidence }: ReadWord): boolean =>
  DIGIT.test(text) || (confidence < UNREAD && text.length <= 4) || (confidence < UNSURE && text.length >= MIN_LATIN);

/** A letter or two, which may be a figure in disguise: `З`, `О`, `с.`. */
export const isLone = ({ text }: ReadWord): boolean => /^\p{L}{1,2}[.,;:]?$/u.test(text);

const LETTER = /\p{L}/u;
const OPENS = /^["«“„(]/;
const CLOSES = /["»”)][.,;:]*$/;
const SHORT_LATIN = /^["«“(]*[A-Za-z][A-Za-z0-9&.'-]*["»”).,;:]*$/;
/** From here on what the figure model reads beside a Latin word may be another one. */
const BESIDE_LATIN = 0.5;

/**
 * Indices of words that may be in Latin letters since they stand in one pair of quotation marks with a word that is:
 * `"NOMAD BETON KZ"` looks like Cyrillic letters in part.
 */
export function besideLatin(words: readonly ReadWord[]): number[] {
  const found: number[] = [];
  let group: number[] = [];
  const close = (): void => {
    if (group.some((at) => isLatinWord((words[at] as ReadWord).text))) {
      found.push(
        ...group.filter(
          (at) => LETTER.test((words[at] as ReadWord).text) && !isLatinWord((words[at] as ReadWord).text),
        ),
      );
    }
    group = [];
  };
  let inside = false;
  for (const [at, { text }] of words.entries()) {
    if (OPENS.test(text)) {
      close();
      inside = true;
    }
    if (inside) group.push(at);
    if (inside && CLOSES.test(text)) {
      close();
      inside = false;
    }
  }
  return found;
}

/** The word as the figure model reads it beside a Latin one. */
export function asLatin(word: ReadWord, second: readonly ReadWord[]): ReadWord {
  const other = joined(second);
  if (other === null || !SHORT_LATIN.test(other.text) || other.confidence < BESIDE_LATIN) return doubted(word);
  return replaced(word, other.text, other.confidence >= SURE ? other.confidence : DISPUTED);
}

/** Whether it is worth asking the text model again: it saw a figure. */
export const wantsThirdReading = ({ text }: ReadWord): boolean => DIGIT.test(text);

/** The figure model reads Latin words, too. */
const MIN_LATIN = 3;
const LATIN = /^["«“(]*[A-Za-z][A-Za-z0-9&.'-]{2,}["»”).,;:]*$/;
/** Letters that no Cyrillic one looks like: `MKK` may as well be a short form of a Kazakh name. */
const ONLY_LATIN = /[DFGJLNQRSUVWZbdfghijlmnqrstuvwz]/;
const CLEARLY = 0.05;
const isLatinWord = (text: string): boolean => LATIN.test(text) && ONLY_LATIN.test(text);

/** The word after second readings by the figure model, each what it reads in the same place; null where none settles it. */
export function settled(word: ReadWord, seconds: readonly (readonly ReadWord[])[]): ReadWord | null {
  const others = seconds.flatMap((words) => joined(words) ?? []);
  return DIGIT.test(word.text) ? figureOf(word, others) : lettersOf(word, others);
}

/**
 * The word where nothing settled it: a person must look. Two like readings of the figure model go before the text model's;
 * a single one where the text model itself, asked `again` at another size, does not stay with its own.
 */
export function unsettled(
  word: ReadWord,
  seconds: readonly (readonly ReadWord[])[],
  again: readonly ReadWord[],
): ReadWord {
  if (!DIGIT.test(word.text) || !FIGURE.test(word.text)) return DIGIT.test(word.text) ? doubted(word) : word;
  const figures = seconds.flatMap((words) => joined(words) ?? []).filter(({ text }) => FIGURE.test(text));
  const [first, second] = figures;
  if (first !== undefined && second !== undefined && same(first.text, second.text)) {
    return replaced(word, (first.confidence >= second.confidence ? first : second).text, DISPUTED);
  }
  const sure = figures.filter(({ confidence }) => confidence >= SURE);
  if (sure.length === 1 && figures.length === 2) return replaced(word, (sure[0] as Other).text, DISPUTED);
  const repeated = joined(again);
  if (repeated !== null && same(word.text, repeated.text)) return doubted(word);
  const seenBetter =
    repeated !== null && word.confidence < UNREAD && FIGURE.test(repeated.text) && repeated.confidence >= SURE;
  if (seenBetter && sure.length === 0) return replaced(word, repeated.text, DISPUTED);
  const other =
    figures.find(({ text }) => repeated !== null && same(text, repeated.text)) ?? (second ? undefined : first);
  return other !== undefined && other.confidence >= SURE ? replaced(word, other.text, DISPUTED) : doubted(word);
}

/** A word with digits: null where no reading bears it out. */
function figureOf(word: ReadWord, others: readonly Other[]): ReadWord | null {
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
  if (LEADING_DIGITS.test(word.text)) return null;
  // Digits amid letters: of Latin ones, or the figure model does not know the letters.
  const latin = others.find(({ text, confidence }) => LATIN.test(text) && confidence >= SURE);
  return latin !== undefined && latin.confidence > word.confidence + CLEARLY
    ? replaced(word, latin.text, latin.confidence)
    : word;
}

/** A word without digits: null where no reading shows a figure or a Latin word in its place. */
function lettersOf(word: ReadWord, others: readonly Other[]): ReadWord | null {
  for (const other of others) {
    // As likely a word in Latin letters: which of them a person must tell.
    if (isLatinWord(other.text) && other.confidence < SURE && other.confidence >= word.confidence - CLEARLY) {
      return doubted(word);
    }
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

function sameStart(a: string, b: string): boolean {
  const [own, theirs] = [LEADING_DIGITS.exec(a)?.[1], LEADING_DIGITS.exec(b)?.[1]];
  return own !== undefined && own === theirs;
}

const figureIn = (text: string): string => /\d.*\d|\d/.exec(text)?.[0]?.replace(/[–—]/g, "-") ?? "";

/** Where the text model sees a figure alone, these are how the figure model may see its 1 and 0. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { l: "1", I: "1", i: "1", "|": "1", "!": "1", O: "0", o: "0" };
const asFigures = (text: string): string => text.replace(/[lIi|!Oo]/g, (letter) => LOOK_ALIKES[letter] as string);

const doubted = (word: ReadWord): ReadWord => ({ ...word, confidence: Math.min(word.confidence, DISPUTED) });

function replaced({ x0, x1 }: ReadWord, text: string, confidence: number): ReadWord {
  const edges = Array.from({ length: text.length + 1 }, (_, index) => x0 + ((x1 - x0) * index) / text.length);
  return { text, confidence, x0, x1, edges };
}

type Other = Pick<ReadWord, "text" | "confidence">;

function joined(words: readonly ReadWord[]): Other | null {
  if (words.length === 0) return null;
  return {
    text: words.map(({ text }) => text).join(""),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
  };
}
