import { editDistance } from "@qauly/model/rules";

/** Letters of the shortest word that one letter may be wrong in: shorter ones have too many neighbours. */
const shortest = 7;

/** Whether a folded word is another one with one letter wrong, missing or too many. */
export function isMisprintOf(folded: string, word: string): boolean {
  if (word.length < shortest || Math.abs(folded.length - word.length) > 1) return false;
  // Two of the first letters agree: a cheap look that most words fail.
  if (folded.charAt(0) !== word.charAt(0) && folded.charAt(1) !== word.charAt(1)) return false;
  return editDistance(folded, word, 1) <= 1;
}
