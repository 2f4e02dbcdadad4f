import { lookAlikesBy } from "@qauly/model/rules";

/** Kazakh letters and the Russian ones that a reader takes them for. */
export const NEIGHBOURS = lookAlikesBy("russian");

/** Other letters that are drawn so much alike that small print hides the difference: a tail, a bar, a corner. */
const ALIKE = lookAlikesBy("outline");

const anyNeighbour = new RegExp(`[${Object.keys(NEIGHBOURS).join("")}]`, "g");

export const skeletonOf = (word: string): string =>
  word.replace(anyNeighbour, (letter) => NEIGHBOURS[letter] ?? letter);

/** What is left of a word in small letters when letters that look alike are one. */
export const outlineOf = (word: string): string =>
  Array.from(skeletonOf(word), (letter) => ALIKE[letter] ?? letter).join("");
