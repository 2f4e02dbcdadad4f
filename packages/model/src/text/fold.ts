/**
 * Foldings under which two printings of one thing compare equal. They serve comparison only; no folded text ever
 * reaches a result.
 */

import { lookAlikesBy } from "./look-alikes.js";

const DASHES = /[\u2010-\u2015\u2212]/g;
export const QUOTES = /["«»“”„‟″]/g;

/** Texts that only lower case changes, as nearly all are: these characters, and no blank too many. */
const PLAIN = /^[\u0400-\u04ff\d.,;:()№" -]*$/;
const LOOSE = / {2}| -|- |^ | $/;

/** Letter case, composition, kinds of dash and blank do not count; quotation marks do, but not their kind. */
export function foldText(text: string): string {
  if (PLAIN.test(text) && !LOOSE.test(text)) return text.toLowerCase();
  return text
    .normalize("NFC")
    .replace(DASHES, "-")
    .replace(QUOTES, '"')
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-")
    .trim()
    .toLowerCase();
}

/** Like `foldText`, and quotation marks are dropped. */
export function foldTitle(text: string): string {
  return foldText(text).replace(/"/g, "").replace(/\s+/g, " ").trim();
}

/** Cyrillic capitals that look like Latin ones: convocations are often typed in mixed scripts, `38-VІ`. */
export const LATIN_TWINS = lookAlikesBy("latin", ({ latin = "" }) => /^[A-Z]$/.test(latin));

/**
 * Number of an act or a registration for comparison: without number sign, blanks and leading zeros of its parts,
 * letters in one script. `№ 05/14` and `N 5/14` are one number, `38-VІ` and `38-VI` as well.
 */
export function foldNumber(text: string): string {
  return text
    .normalize("NFC")
    .toUpperCase()
    .replace(/^\s*(?:№|N(?=[\s\d]))/, "")
    .replace(/\s+/g, "")
    .replace(DASHES, "-")
    .replace(/[АВЕІКМНОРСТУХ]/g, (letter) => LATIN_TWINS[letter] ?? letter)
    .replace(/(?<!\d)0+(?=\d)/g, "");
}
