/**
 * How much a decoded text looks like Kazakh or Russian. Every single-byte code page decodes every byte to something;
 * the wrong one shows in letters of other alphabets and in capitals inside words.
 */

/** Letters of the Kazakh and Russian alphabets beyond ASCII (Kazakh: 42 Cyrillic letters; they hold all Russian ones). */
const ALPHABET = new Set("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ");

/** Signs beyond ASCII that typed acts use: quotes, dashes, ellipsis, number and section signs, degree, hard blank. */
const PUNCTUATION = new Set("«»“”„‘’‚–—…№§°·•\u00a0\u00ad±€™©‰‹›");

const FOREIGN_PENALTY = 3;
const CASE_PENALTY = 2;
const WORD = /[\p{L}]+/gu;

/**
 * Mean worth of the characters beyond ASCII: 1 for a text of Kazakh and Russian letters, below 0 for nonsense;
 * 1 where there are none.
 */
export function plausibility(text: string): number {
  let worth = 0;
  let counted = 0;
  for (const character of text) {
    if (character <= "\u007f" || PUNCTUATION.has(character)) continue;
    counted += 1;
    worth += ALPHABET.has(character) ? 1 : -FOREIGN_PENALTY;
  }
  if (counted === 0) return 1;
  for (const [word] of text.matchAll(WORD)) worth -= CASE_PENALTY * caseBreaks(word);
  return worth / counted;
}

/** Steps from a small letter to a capital inside a word: `қАУЛЫ`, `ОблысЫ`. */
function caseBreaks(word: string): number {
  let breaks = 0;
  for (let index = 1; index < word.length; index += 1) {
    if (isLower(word[index - 1]!) && isUpper(word[index]!)) breaks += 1;
  }
  return breaks;
}

const isLower = (letter: string): boolean => letter !== letter.toUpperCase() && letter === letter.toLowerCase();
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase() && letter === letter.toUpperCase();
