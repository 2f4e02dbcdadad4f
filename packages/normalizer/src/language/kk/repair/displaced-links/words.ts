import { foldWord } from "../../../../text/fold.js";
import { tail } from "../../../../text/tail.js";
import { actNouns } from "../../acts/act-nouns.js";
import { monthStems } from "../../calendar.js";
import { unitNouns } from "../../citations/pinpoint-units.js";
import { analyse } from "../../morphology.js";

/** What a word beside a link is, by its form alone. */

export function isActNoun(word: string): boolean {
  // `… (Салық кодексі)"` ends a title.
  if (/["»”)]$/.test(word)) return false;
  const bare = word.replace(/^["«(]+|[",;.»)]+$/gu, "");
  return actNouns.some((noun) => analyse(bare, noun) !== null);
}

export function isCode(word: string): boolean {
  const bare = word.replace(/[,;.]+$/, "");
  return actNouns.some((noun) => noun.type === "code" && analyse(bare, noun) !== null);
}

export function isPinpoint(word: string): boolean {
  const bare = word.replace(/^\d+(?:-\d+)?\)?[-–]/, "").replace(/[,;.]+$/, "");
  return unitNouns.some((noun) => noun.unit !== "section" && analyse(bare, noun) !== null);
}

export function startsPinpoint(word: string): boolean {
  return /^\d+(?:-\d+)?(?:\)|[-–]\p{L})/u.test(word) && (isPinpoint(word) || word.endsWith(")"));
}

/** `№412`, `480-V`, `16/14`, `А-12/496`; no number of a sub-clause (`7)`) or article (`9-`). */
export function isActNumber(word: string): boolean {
  return /^№?(?:\p{L}{1,4}-)?\d(?:[\p{L}\d/.-]*[\p{L}\d])?$/u.test(word);
}

export function isMonth(word: string): boolean {
  const folded = foldWord(word);
  return monthStems.some((stems) => stems.some((stem) => folded.startsWith(stem)));
}

export function lastWord(text: string): string {
  const words = tail(text, 120).trimEnd();
  let start = words.length;
  while (start > 0 && !blank.test(words.charAt(start - 1))) start -= 1;
  return words.slice(start);
}

const blank = /\s/;

export function firstWord(text: string): string {
  return /^\s*(\S+)/.exec(text.slice(0, 120))?.[1] ?? "";
}
