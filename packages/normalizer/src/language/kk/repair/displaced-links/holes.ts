import type { Line } from "../../../../text/flow.js";
import { findGaps, type Gap } from "../../../../text/gaps.js";
import { linkPhrasesAt } from "../link-phrases.js";
import { longestTail } from "./link-tail.js";

/** A gap that a link may have left; one at the start of a line has no width. */
export type Hole = Gap;

/** A small indent in mid-paragraph, or a paragraph that starts with the word which governs the link. */
export function startsWithHole({ indent, text }: Line, index: number): boolean {
  return index === 0 ? /^\s*сәйкес\s/u.test(text.text) : indent > 0 && indent <= 2;
}

/** The gaps of a line, and its start where words may be missing there. */
export function findHoles(text: string, startsWithHole: boolean): Hole[] {
  const start = startsWithHole || /^[,;).]/.test(text) ? [{ start: 0, end: 0 }] : [];
  const holes: Hole[] = [...start, ...findGaps(text)];
  // A link that is the last of its line comes out in its place, after the blank that was drawn before it.
  const last = holes.at(-1);
  if (last !== undefined && last.end > last.start && isLinkPhrase(text.slice(last.end))) holes.pop();
  return holes;
}

function isLinkPhrase(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= longestTail &&
    linkPhrasesAt(words, 0).some(
      // A figure may be the text's: `Кодексінің  56 | бабына`.
      ({ kind, numbered, length }) => length === words.length && (numbered || kind !== "number"),
    )
  );
}
