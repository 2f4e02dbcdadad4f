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

/** What a character is, as bits. */
const LETTER = 1;
const LOWER = 2;
const UPPER = 4;
const OWN = 8;
const VOWEL = 16;
const SIGN = 32;

/** That its kind was determined already. */
const KNOWN = 64;

/** The kinds of the characters of the basic plane that have been met. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known !== undefined && known !== 0) return known;
  const character = String.fromCodePoint(code);
  const kind =
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{Ll}/u.test(character) ? LOWER : 0) |
    (/\p{Lu}/u.test(character) ? UPPER : 0) |
    (ALPHABET.has(character) ? OWN : 0) |
    (VOWELS.has(character) ? VOWEL : 0) |
    (PUNCTUATION.has(character) ? SIGN : 0) |
    KNOWN;
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/**
 * Mean worth of the letters and signs beyond ASCII: 1 for a text in Kazakh or Russian, 0 or less for nonsense; 1 where
 * there are none. Case is the wrong way round in `рПУФБОПЧМЕОЙЕ`; a name joined of several, `ТемірЖолСервис`, is no
 * such word.
 */
export function plausibility(text: string): number {
  let letters = 0;
  let vowels = 0;
  let signs = 0;
  let worth = 0;
  // Of the word that is read: its letters of the alphabet, and how its case runs.
  let fitting = 0;
  let isMixed = false;
  let isLower = true;
  let last = 0;
  let beforeLast = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number;
    at += code > 0xffff ? 2 : 1;
    const kind = kindOf(code);
    if ((kind & LETTER) === 0) {
      worth += isMixed ? fitting * MIXED_CASE : fitting;
      fitting = 0;
      isMixed = false;
      isLower = true;
      last = 0;
      beforeLast = 0;
      if (code > 0x7f && (kind & SIGN) === 0) signs += 1;
      continue;
    }
    if ((kind & UPPER) !== 0) {
      if ((last & LOWER) !== 0 && isLower) isMixed = true;
      if ((last & UPPER) !== 0 && (beforeLast & LOWER) !== 0) isMixed = true;
    }
    if ((kind & LOWER) === 0) isLower = false;
    beforeLast = last;
    last = kind;
    if (code <= 0x7f) continue;
    letters += 1;
    if ((kind & OWN) === 0) worth += FOREIGN;
    else fitting += 1;
    if ((kind & VOWEL) !== 0) vowels += 1;
  }
  worth += isMixed ? fitting * MIXED_CASE : fitting;
  if (letters >= MIN_LETTERS && vowels < MIN_VOWELS * letters) return 0;
  const counted = letters + signs;
  return counted === 0 ? 1 : (worth + signs * FOREIGN) / counted;
}
