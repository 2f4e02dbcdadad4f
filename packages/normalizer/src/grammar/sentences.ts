import { allMatches } from "@qauly/model/rules";
import type { Part } from "./found.js";

/**
 * A stop that ends a sentence: a capital, or nothing, follows. The stops of abbreviations and initials stand behind one or two
 * letters: `м.а.`, `1992 г. N 309`, `А.Б. Самалов`.
 */
const sentenceEnd = /(?<![\s.«"(]\p{L}{1,2}|^\p{L}{1,2})\.(?=\s*$|\s+["«(]?\p{Lu}|\p{Lu}\p{Ll}{2})/gu;

/** The sentences of a line of metadata, each without its stop; offsets into the text. */
export function sentencesOf(text: string): readonly Part[] {
  const sentences: Part[] = [];
  let start = 0;
  const push = (end: number): void => {
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    const to = text.slice(0, end).trimEnd().length;
    if (to > from) sentences.push({ start: from, end: to });
  };
  for (const match of allMatches(text, sentenceEnd)) {
    push(match.index);
    start = match.index + 1;
  }
  push(text.length);
  return sentences;
}
