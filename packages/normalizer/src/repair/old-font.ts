import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../text/edits.js";
import { oldFontLetters } from "../text/old-font-letters.js";

const letters = Object.keys(oldFontLetters).join("");
const anyLetter = new RegExp(`[${letters}]`);
const eachLetter = new RegExp(`[${letters}]`, "g");
/** A word with at least one of the letters. */
const wordWithOne = new RegExp(`[\\p{L}]*[${letters}][\\p{L}]*`, "gu");

/** Words and different letters from which on a text was written for such a font: a name from abroad has one or two. */
const leastWords = 3;
const leastLetters = 2;

/**
 * Whether a text was written, all of it or in part, for a Kazakh font from before Unicode: `ќаулыныѕ`. Words with
 * letters of neither alphabet are many then, and those letters are several.
 */
export function isInOldFont(text: string): boolean {
  if (!anyLetter.test(text)) return false;
  const words = new Set<string>();
  const found = new Set<string>();
  for (const [word] of allMatches(text, wordWithOne)) {
    words.add(word);
    for (const letter of word.match(eachLetter) ?? []) found.add(letter.toLowerCase());
    if (words.size >= leastWords && found.size >= leastLetters) return true;
  }
  return false;
}

/** `ќаулыныѕ → қаулының`, letter by letter. */
export function oldFontEdits(text: string): Edit[] {
  return allMatches(text, eachLetter).map((match) => ({
    start: match.index,
    end: match.index + 1,
    after: oldFontLetters[match[0]] as string,
    kind: "encoding",
  }));
}
