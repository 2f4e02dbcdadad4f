import type { ReadWord } from "./reader.js";

/**
 * Figures are read twice, by two models: what both read alike may be believed, and where they differ a person must look.
 * The text model errs in typefaces whose figures it does not know (a flat-topped 3 is a 5 to it, and it is sure of it).
 */

/** Confidence of a figure on which the two models differ. */
export const DISPUTED = 0.4;
/** From here on the figure model's reading of a disputed figure is the likelier one. */
export const SURE = 0.85;
/** Below this the text model has seen no word, below that it may have seen one in letters that it does not know. */
const UNREAD = 0.6;
const UNSURE = 0.82;
/** The same of a name in quotation marks, which is the likelier one in Latin letters. */
const UNSURE_NAME = 0.92;
const IN_QUOTES = /^["«“]\p{Lu}\p{L}|\p{L}["»”]$/u;

const DIGIT = /\d/;
/** All that stands in a figure: digits, signs between them, a percent sign, Roman numerals behind a dash. */
const FIGURE = /^[("«“]?[№]?\d[\d.,/\\:;%)"»”\-–—]*(?:[IVXLC]+[.,;)]*)?$/;
const ROMAN_TAIL = /^([\d/]+[-–—])([IVXLC]+)([.,;)"»”]*)$/;
const LEADING_DIGITS = /^[^\p{L}\d]*(\d+)/u;

/** Whether the second model has anything to say of the word: it holds a digit, or nothing was read for sure. */
export const wantsSecondReading = ({ text, confidence }: ReadWord): boolean =>
  DIGIT.test(text) ||
  (confidence < UNREAD && text.length <= 4) ||
  (confidence < (IN_QUOTES.test(text) ? UNSURE_NAME : UNSURE) && text.length >= MIN_LATIN);

/** A letter or two, which may be a figure in disguise: `З`, `О`, `с.`. */
export const isLone = ({ text }: ReadWord): boolean => /^\p{L}{1,2}[.,;:]?$/u.test(text);

const LETTER = /\p{L}/u;
const OPENS = /^["«“„(]/;
const CLOSES = /["»”)][.,;:]*$/;
const SHORT_LATIN = /^["«“(]*[A-Za-z][A-Za-z0-9&.'-]*["»”).,;:]*$/;
/** From here on what the figure model reads beside a Latin word may be another one. */
const BESIDE_LATIN = 0.5;

/** Words from an index to another, both included. */
export type WordRange = readonly [from: number, to: number];

/**
 * Ranges of words that may all be in Latin letters since they stand in one pair of quotation marks and one of them is:
 * `"NOMAD BETON KZ"` looks like Cyrillic letters in part.
 */
export function besideLatin(words: readonly ReadWord[]): WordRange[] {
  const found: WordRange[] = [];
  let from: number | null = null;
  const close = (to: number): void => {
    const group = from === null ? [] : words.slice(from, to + 1);
    const latin = group.filter(({ text }) => isLatinWord(text)).length;
    if (from !== null && latin > 0 && latin < group.length) found.push([from, to]);
    from = null;
  };
  for (const [at, { text }] of words.entries()) {
    if (OPENS.test(text)) {
      close(at - 1);
      from = at;
    }
    if (CLOSES.test(text)) close(at);
  }
  close(words.length - 1);
  return found;
}

/** A name in Latin letters as the figure model reads it whole; null where it is no such name. */
export function asLatinName(words: readonly ReadWord[], second: readonly ReadWord[]): readonly ReadWord[] | null {
  const isLatin = second.every(({ text, confidence }) => LATIN_PART.test(text) && confidence >= BESIDE_LATIN);
  if (second.length === 0 || !isLatin || meanOf(second) < meanOf(words) - CLEARLY) return null;
  const [opens] = OPENS.exec(words[0]?.text ?? "") ?? [""];
  const [closes] = CLOSES.exec(words.at(-1)?.text ?? "") ?? [""];
  return second.map((word, at) => {
    const before = at === 0 && !OPENS.test(word.text) ? opens : "";
    const behind = at === second.length - 1 && !CLOSES.test(word.text) ? closes : "";
    const spelled = before + word.text + behind;
    const confidence = word.confidence >= SURE ? word.confidence : DISPUTED;
    return spelled === word.text ? { ...word, confidence } : replaced(word, spelled, confidence);
  });
}

const LATIN_PART = /^["«“(]*[A-Za-z0-9&+.'-]+["»”).,;:]*$/;
const meanOf = (words: readonly ReadWord[]): number =>
  words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length;

/** Whether a word beside a Latin one has letters and is not known to be Latin. */
export const isMaybeCyrillic = ({ text }: ReadWord): boolean => LETTER.test(text) && !isLatinWord(text);

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
function isLatinWord(text: string): boolean {
  return LATIN.test(text) && ONLY_LATIN.test(text);
}

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

/** Whether a reading shows a word that may be in Latin letters, though none settled it. */
export const maybeLatin = (word: ReadWord, seconds: readonly (readonly ReadWord[])[]): boolean =>
  !DIGIT.test(word.text) && seconds.some((words) => isLatinWord(joined(words)?.text ?? ""));

/**
 * The word where the figure model sees one in Latin letters and is not sure: letters that the text model knows look the same
 * to it `again`, at another size; letters that it does not know look like others each time.
 */
export function cyrillicOrLatin(
  word: ReadWord,
  seconds: readonly (readonly ReadWord[])[],
  again: readonly ReadWord[],
): ReadWord {
  const latin = seconds
    .flatMap((words) => joined(words) ?? [])
    .filter(({ text }) => isLatinWord(text) && CAPITAL.test(text))
    .sort((a, b) => b.confidence - a.confidence);
  const [best, next] = latin;
  if (best === undefined) return word;
  const repeated = joined(again);
  const isTwice = next !== undefined && next.text === best.text;
  const isLikelier = isTwice && best.confidence >= SURE && best.confidence > word.confidence;
  const isStable = repeated !== null && repeated.text === word.text && repeated.confidence >= UNREAD;
  if (!isLikelier && isStable) {
    const isSure = Math.min(word.confidence, repeated?.confidence ?? 0) >= UNSURE;
    return isSure || best.confidence < word.confidence - CLEARLY ? word : doubted(word);
  }
  if (!isTwice && best.confidence < Math.min(word.confidence, repeated?.confidence ?? 0)) return doubted(word);
  return replaced(
    word,
    best.text,
    isTwice && best.confidence >= SURE && repeated?.text !== word.text ? best.confidence : DISPUTED,
  );
}

/** Names begin with one; what the figure model makes of Cyrillic words in small letters does not. */
const CAPITAL = /^["«“(]*[A-Z]/;

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
