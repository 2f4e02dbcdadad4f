import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../text/edits.js";
import { latinToCyrillic } from "../text/look-alikes.js";

/** The letter for which a language has a Latin one in a word, where that is another than the one drawn alike; else null. */
type OwnTwin = (latin: string, word: string, at: number) => string | null;

/**
 * Latin look-alikes inside Cyrillic words, letter by letter:
 *
 *     əкiмдігінің → әкімдігінің      ЕТЕДI → ЕТЕДІ
 *
 * A word all in Latin letters (`KazDala`, `LTD`) is left alone; so is one with a letter that has no look-alike, such as a
 * Roman numeral of mixed letters (`38-VІ`): numbers of acts are compared without regard to script.
 */
export function homoglyphEdits(text: string, ownTwin: OwnTwin): Edit[] {
  if (!/[A-Za-zÀ-ɏə]/.test(text)) return [];
  const edits: Edit[] = [];
  for (const word of allMatches(text, /\p{L}{1,100}/gu)) {
    const letters = word[0];
    if (!/\p{Script=Latin}/u.test(letters) || !/\p{Script=Cyrillic}/u.test(letters)) continue;
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

function asCyrillic(letters: string, ownTwin: OwnTwin): string | null {
  const mapped = [...letters].map((letter) => (/\p{Script=Latin}/u.test(letter) ? latinToCyrillic[letter] : letter));
  if (mapped.includes(undefined)) return null;
  const word = mapped.join("");
  return [...word].map((letter, at) => ownTwin(letters[at] as string, word, at) ?? letter).join("");
}
