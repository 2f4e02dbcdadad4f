import { allMatches, lookAlikesBy } from "@qauly/model/rules";
import type { Edit } from "../text/edits.js";
import { latinToCyrillic } from "../text/look-alikes.js";

/** Words of one letter of a language, small: `авикосуя`. */
type OneLetterWords = string;

/**
 * The letter for which a language has a Latin one in a word, where that is another than the one drawn alike; else null.
 */
type OwnTwin = (latin: string, word: string, at: number) => string | null;

/**
 * Latin look-alikes inside Cyrillic words, letter by letter:
 *
 *     əкiмдігінің → әкімдігінің      ЕТЕДI → ЕТЕДІ
 *
 * A word all in Latin letters (`KazDala`, `LTD`) is left alone, unless it is a word of one letter among Cyrillic ones;
 * so is one with a letter that has no look-alike, and a Roman numeral of mixed letters (`38-VІ`, `XXXХІІ`): numbers of
 * acts are compared without regard to script.
 */
export function homoglyphEdits(text: string, ownTwin: OwnTwin, oneLetterWords: OneLetterWords = ""): Edit[] {
  if (!/[A-Za-zÀ-ɏə]/.test(text)) return [];
  const edits: Edit[] = [];
  for (const word of allMatches(text, /\p{L}{1,100}/gu)) {
    const letters = word[0];
    if (!/\p{Script=Latin}/u.test(letters)) continue;
    if (letters.length === 1 && isWordAmongCyrillic(text, word.index, oneLetterWords)) {
      const after = latinToCyrillic[letters] as string;
      edits.push({ start: word.index, end: word.index + 1, after, kind: "homoglyph" });
    }
    if (!/\p{Script=Cyrillic}/u.test(letters) || isRomanNumeral(letters)) continue;
    const fixed = asCyrillic(letters, ownTwin);
    if (fixed === null) continue;
    for (let at = 0; at < letters.length; at += 1) {
      const after = fixed[at] as string;
      if (after === letters[at]) continue;
      edits.push({ start: word.index + at, end: word.index + at + 1, after, kind: "homoglyph" });
    }
  }
  return edits;
}

/**
 * Whether a Latin letter looks like a word and goes on with a Cyrillic one or, small, with a figure: `Установить c 1
 * июля`.
 */
function isWordAmongCyrillic(text: string, at: number, oneLetterWords: OneLetterWords): boolean {
  const letter = text[at] as string;
  const twin = latinToCyrillic[letter];
  if (twin === undefined || !oneLetterWords.includes(twin.toLowerCase())) return false;
  const before = text.slice(0, at);
  const behind = text.slice(at + 1);
  if (letter === letter.toLowerCase()) return /[а-яё][,;]? $/i.test(before) && /^ (?:[«"“]?[а-яё]{2}|\d)/i.test(behind);
  return /(?:^|[.:] )$/.test(before) && /^ [«"“]?[а-яё]{2}/i.test(behind);
}

const roman = /^(?=[IVXLCM]{2,9}$)M{0,3}(?:C[DM]|D?C{0,3})(?:X[CL]|L?X{0,4})(?:I[VX]|V?I{0,4})$/;
const latinTwins = lookAlikesBy("latin");

/** Whether capitals of two scripts are a numeral: `ХХIII` with the tens in Cyrillic letters. */
function isRomanNumeral(letters: string): boolean {
  return letters.length < 10 && roman.test(letters.replace(/[ІХСМ]/g, (letter) => latinTwins[letter] ?? letter));
}

function asCyrillic(letters: string, ownTwin: OwnTwin): string | null {
  const mapped = [...letters].map((letter) => (/\p{Script=Latin}/u.test(letter) ? latinToCyrillic[letter] : letter));
  if (mapped.includes(undefined)) return null;
  const word = mapped.join("");
  return [...word].map((letter, at) => ownTwin(letters[at] as string, word, at) ?? letter).join("");
}
