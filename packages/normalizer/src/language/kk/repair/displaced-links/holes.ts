import { allMatches } from "@qauly/model/rules";
import type { Line } from "../../../../text/flow.js";
import { linkPhrasesAt } from "../link-phrases.js";
import { longestTail } from "./link-tail.js";

/** Offsets of the blanks that are the hole; a hole at the start of a line has none. */
export interface Hole {
  readonly start: number;
  readonly end: number;
}

/** A small indent in mid-paragraph, or a paragraph that starts with the word which governs the link. */
export function startsWithHole({ indent, text }: Line, index: number): boolean {
  return index === 0 ? /^\s*сәйкес\s/u.test(text.text) : indent > 0 && indent <= 2;
}

/** A double blank, a blank before a comma, semicolon, full stop or closing bracket. */
export function findHoles(text: string, startsWithHole: boolean): Hole[] {
  const holes: Hole[] = startsWithHole || /^[,;).]/.test(text) ? [{ start: 0, end: 0 }] : [];
  for (const match of allMatches(text, /(?<=\S)(?:\s{2,}(?=\S)|\s(?=[,;)](?:\s|$)|\.(?:\s|$)))/g)) {
    holes.push({ start: match.index, end: match.index + match[0].length });
  }
  // A link that is the last of its line comes out in its place, after the blank that was drawn before it.
  const last = holes.at(-1);
  if (last !== undefined && last.end > last.start && isLinkPhrase(text.slice(last.end))) holes.pop();
  return holes;
}

function isLinkPhrase(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= longestTail && linkPhrasesAt(words, 0).some((phrase) => phrase.length === words.length);
}
