import type { LinkAnnotation, Token } from "../../document.js";
import { boxAround, centre, contains } from "../box.js";
import type { Glyph } from "../content.js";
import { directionsOf } from "./directions.js";
import { withoutDoubled } from "./doubled.js";
import { linesOf } from "./lines.js";
import type { Word } from "./word.js";
import { wordsOf } from "./words.js";

export interface PageText {
  readonly text: string;
  /** In the order of `text`; hidden ones last. */
  readonly tokens: readonly Token[];
}

type Unplaced = Omit<Token, "start" | "end">;

/** Glyphs in drawing order to the page's text in visual order, each word with its box and the link that covers it. */
export function pageText(glyphs: readonly Glyph[], links: readonly LinkAnnotation[]): PageText {
  const lines: Unplaced[][] = [];
  const hidden: Unplaced[] = [];
  for (const { glyphs: placed, angle, toPage } of directionsOf(glyphs)) {
    const words = wordsOf(withoutDoubled(placed));
    const tokenOf = (word: Word): Unplaced => token(word, angle, toPage, links);
    for (const { words: row } of linesOf(words.filter((word) => !word.hidden))) lines.push(row.map(tokenOf));
    for (const { words: row } of linesOf(words.filter((word) => word.hidden))) hidden.push(...row.map(tokenOf));
  }
  return write(lines, hidden);
}

/** Joins words by one space and lines by "\n", and notes where each word comes to stand. */
function write(lines: readonly (readonly Unplaced[])[], hidden: readonly Unplaced[]): PageText {
  const tokens: Token[] = [];
  let text = "";
  for (const line of lines) {
    if (text !== "") text += "\n";
    for (const [index, unplaced] of line.entries()) {
      if (index > 0) text += " ";
      tokens.push({ ...unplaced, start: text.length, end: text.length + unplaced.text.length });
      text += unplaced.text;
    }
  }
  for (const unplaced of hidden) tokens.push({ ...unplaced, start: text.length, end: text.length });
  return { text, tokens };
}

function token(
  word: Word,
  angle: number,
  toPage: (along: number, across: number) => readonly [number, number],
  links: readonly LinkAnnotation[],
): Unplaced {
  const top = word.baseline - word.ascent * word.size;
  const bottom = word.baseline + word.descent * word.size;
  const bbox = boxAround([
    toPage(word.start, top),
    toPage(word.end, top),
    toPage(word.end, bottom),
    toPage(word.start, bottom),
  ]);
  return {
    text: word.text,
    bbox,
    edges: angle === 0 ? word.edges : null,
    baseline: toPage(word.start, word.baseline)[1],
    fontSize: word.size,
    bold: word.bold,
    italic: word.italic,
    link: links.find((link) => contains(link.bbox, centre(bbox)))?.url ?? null,
    hidden: word.hidden,
    confidence: null,
  };
}
