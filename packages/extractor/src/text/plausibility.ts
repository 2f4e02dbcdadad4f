/**
 * How much a decoded text looks like Kazakh or Russian. Every single-byte code page decodes every byte to something;
 * the wrong one shows in letters of other alphabets, in capitals inside words and in words without vowels.
 */

/** Letters of the Kazakh alphabet, which holds all Russian ones. */
const ALPHABET = new Set("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ");
const VOWELS = new Set("аәеёиоөуұүыіэюяАӘЕЁИОӨУҰҮЫІЭЮЯ");

/** Signs beyond ASCII that typed acts use: quotes, dashes, ellipsis, number and section signs, degree, hard blank. */
const PUNCTUATION = new Set("«»“”„‘’‚–—…№§°·•\u00a0\u00ad±€™©‰‹›");

/** Worth of a letter outside the alphabet and of a letter in a word of mixed case; a fitting letter is worth 1. */
const FOREIGN = -3;
const MIXED_CASE = -1;

/** In both languages two letters of five are vowels; as many letters are needed for the share to tell. */
const MIN_VOWELS = 0.28;
const MIN_LETTERS = 30;

const WORD = /[\p{L}]+/gu;
/** Case the wrong way round, `рПУФБОПЧМЕОЙЕ`; a name joined of several, `ТемірЖолСервис`, is no such word. */
const MIXED = /^\p{Ll}+\p{Lu}|\p{Ll}\p{Lu}{2}/u;

/**
 * Mean worth of the letters and signs beyond ASCII: 1 for a text in Kazakh or Russian, 0 or less for nonsense; 1 where
 * there are none.
 */
export function plausibility(text: string): number {
  const letters: number[] = [];
  let vowels = 0;
  for (const [word] of text.matchAll(WORD)) {
    const fitting = MIXED.test(word) ? MIXED_CASE : 1;
    for (const letter of word) {
      if (letter <= "\u007f") continue;
      letters.push(ALPHABET.has(letter) ? fitting : FOREIGN);
      if (VOWELS.has(letter)) vowels += 1;
    }
  }
  if (letters.length >= MIN_LETTERS && vowels < MIN_VOWELS * letters.length) return 0;
  const signs = Array.from(text.replace(WORD, "")).filter((sign) => sign > "\u007f" && !PUNCTUATION.has(sign));
  const counted = letters.length + signs.length;
  const worth = letters.reduce((sum, letter) => sum + letter, 0) + signs.length * FOREIGN;
  return counted === 0 ? 1 : worth / counted;
}
