import type { ReadWord } from "./reader.js";
import { DISPUTED, doubted, joined, type Other, replaced, SURE, UNREAD, UNSURE } from "./readings.js";
import { BARRED, TRACED } from "./script-look-alikes.js";

/** Names in Latin letters, which the figure model reads and the text model takes for Cyrillic ones. */

/** The figure model reads Latin words, too. */
export const MIN_LATIN = 3;
export const LATIN = /^["«“(]*[A-Za-z][A-Za-z0-9&.'-]{2,}["»”).,;:]*$/;
/** Letters that no Cyrillic one looks like: `MKK` may as well be a short form of a Kazakh name. */
const ONLY_LATIN = /[DFGJLNQRSUVWZbdfghijlmnqrstuvwz]/;
/** How much surer one reading must be than another. */
export const CLEARLY = 0.05;

/** Whether it can be nothing else. */
export function isLatinWord(text: string): boolean {
  return LATIN.test(text) && ONLY_LATIN.test(text);
}

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

/** Whether a reading shows a word that may be in Latin letters, though none settled it. */
export const maybeLatin = (word: ReadWord, seconds: readonly (readonly ReadWord[])[]): boolean =>
  !/\d/.test(word.text) &&
  seconds.some((words) => isLikelyLatin(joined(words))) &&
  !seconds.some((words) => isTraced(word, joined(words)));

/**
 * Whether what the figure model reads is the text model's own word, letter by letter in those of its own, with one among them
 * that is not Latin: `"Тұмар-Н"` read `"Tymap-H"`.
 */
function isTraced({ text, confidence }: ReadWord, other: Other | null): boolean {
  if (other === null || confidence < UNSURE || !BARRED.test(text) || text.length !== other.text.length) return false;
  return Array.from(text).every((letter, at) => {
    const seen = other.text.charAt(at);
    return letter === seen || (TRACED[letter]?.includes(seen) ?? false);
  });
}

/** What the figure model makes of Cyrillic letters has figures and capitals in its midst: `TemipZKonCepsuc`. */
const SPELLED = /^["«“(]*(?:[A-Z]+|[A-Z]?[a-z]+)(?:[&.'-](?:[A-Z]+|[A-Z]?[a-z]+))*["»”).,;:]*$/;

const isLikelyLatin = (other: Other | null): other is Other =>
  other !== null && isLatinWord(other.text) && (other.confidence >= SURE || SPELLED.test(other.text));

/** Two capitals at the end of a name, as of `"NOMAD BETON KZ"`, whose rest may stand in the line above. */
const SHORT_NAME_END = /^[A-Z][A-Z0-9](?=["»”]*[.,;:]*$)/;

/** Whether a word closes a name and the figure model sees two Latin capitals in it. */
export const maybeLatinEnd = (word: ReadWord, second: readonly ReadWord[]): boolean =>
  CLOSES.test(word.text) && word.confidence < UNSURE && latinEnd(joined(second)) !== null;

const latinEnd = (other: Other | null): string | null => {
  const [capitals] = SHORT_NAME_END.exec(other?.text ?? "") ?? [];
  return capitals !== undefined && ONLY_LATIN.test(capitals) ? capitals : null;
};

/** The last word of a name, in Latin capitals where one sure reading or two like ones show them; else null. */
export function asLatinEnd(word: ReadWord, seconds: readonly (readonly ReadWord[])[]): ReadWord | null {
  const found = seconds.filter((second) => maybeLatinEnd(word, second)).map((second) => joined(second) as Other);
  const best = found.reduce<Other | null>((a, b) => (a !== null && a.confidence >= b.confidence ? a : b), null);
  const capitals = latinEnd(best);
  const isTwice = found.filter((other) => latinEnd(other) === capitals).length > 1;
  if (best === null || capitals === null || (best.confidence < SURE && !isTwice)) return null;
  const [marks] = CLOSES.exec(word.text) ?? [""];
  return replaced(word, capitals + marks, best.confidence >= SURE ? best.confidence : DISPUTED);
}

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
    .map(joined)
    .filter(isLikelyLatin)
    .sort((a, b) => b.confidence - a.confidence);
  const [best, next] = latin.filter(({ text }) => CAPITAL.test(text));
  const likely = latin[0]?.confidence ?? 0;
  if (best === undefined) return likely >= word.confidence - CLEARLY ? doubted(word) : word;
  const repeated = joined(again);
  const isTwice = next !== undefined && next.text === best.text;
  const isLikelier = isTwice && best.confidence >= SURE && best.confidence > word.confidence;
  const isStable = repeated !== null && repeated.text === word.text && repeated.confidence >= UNREAD;
  if (!isLikelier && isStable) {
    const isSure = Math.min(word.confidence, repeated?.confidence ?? 0) >= UNSURE;
    return isSure || best.confidence < word.confidence - CLEARLY ? word : doubted(word);
  }
  if (!isTwice && best.confidence < SURE) return doubted(word);
  return replaced(
    word,
    best.text,
    isTwice && best.confidence >= SURE && repeated?.text !== word.text ? best.confidence : DISPUTED,
  );
}

/** Names begin with one; what the figure model makes of Cyrillic words in small letters does not. */
const CAPITAL = /^["«“(]*[A-Z]/;
