import type { Stretch } from "../grammar/citation.js";

/** A sign that is no letter, blank or mark of punctuation, in place of what says nothing of what is done. */
const MASK = "\u00a4";

const QUOTED = /«[^«»]*(?:«[^«»]*»[^«»]*)*»|"[^"]*"|“[^“”]*”|„[^„“”]*[“”]/g;
const BRACKETED = /\([^()]*(?:\([^()]*\)[^()]*)*\)/g;

/** A text without its citations, quotations, brackets and new wording; offsets stay. */
export function masked(text: string, stretches: readonly Stretch[]): string {
  let left = text;
  for (const { start, end } of stretches) left = left.slice(0, start) + MASK.repeat(end - start) + left.slice(end);
  const blank = (found: string): string => MASK.repeat(found.length);
  return left.replace(QUOTED, blank).replace(BRACKETED, blank);
}

/** A stop or a semicolon ends a sentence, a colon opens a list. */
const END = /[;:]|\.(?=\s+(?:["«(\u00a4]?\p{Lu}|\u00a4|\d+[.)])|\s*$)/gu;

export interface Sentence extends Stretch {
  /** Whether a list follows, of which it is the lead. */
  readonly opensList: boolean;
}

export function sentencesIn(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(END)) {
    if (index > start) found.push({ start, end: index, opensList: sign === ":" });
    start = index + 1;
  }
  if (text.slice(start).trim() !== "") found.push({ start, end: text.length, opensList: false });
  return found;
}
