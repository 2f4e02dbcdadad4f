import type { Box, LinkAnnotation, TextRange, Token } from "../../document.js";
import type { Annotations } from "../annotations.js";
import { boxAround, centre } from "../box.js";
import { BoxIndex } from "../box-index.js";
import type { Glyph } from "../content.js";
import type { Point } from "../matrix.js";
import { type Direction, directionsOf, toPage } from "./directions.js";
import { withoutDoubled } from "./doubled.js";
import { linesOf } from "./lines.js";
import { noteLines } from "./note-lines.js";
import { overlayOf } from "./overlay.js";
import type { Line, Word } from "./word.js";
import { wordsOf } from "./words.js";

export interface PageText {
  readonly text: string;
  /** In the order of `text`; hidden ones last. */
  readonly tokens: readonly Token[];
  /** Where words stand in `text` that nobody sees. */
  readonly unseen: readonly TextRange[];
  /** Where the words of annotations stand in `text`. */
  readonly annotated: readonly TextRange[];
}

/**
 * Glyphs in drawing order to the page's text in visual order, each word with its box and the link that covers it; below
 * them the words of annotations that lie over others, which mix with no line of the page.
 */
export function pageText(
  glyphs: readonly Glyph[],
  links: readonly LinkAnnotation[],
  annotations: Pick<Annotations, "notes" | "drawn">,
): PageText {
  const page: Page = { text: "", tokens: [], unseen: [], linkOver: linksBy(links) };
  const hidden: Placed[] = [];
  const overlay = overlayOf(glyphs, annotations);
  for (const { angle, along, glyphs: written } of withLevel(directionsOf(overlay.glyphs), overlay.words)) {
    const words = [...wordsOf(withoutDoubled(written)), ...(angle === 0 ? overlay.words : [])];
    for (const line of linesOf(words.filter((word) => !word.hidden))) addLine(page, line.words, { angle, along });
    for (const line of linesOf(words.filter((word) => word.hidden))) {
      for (const word of line.words) hidden.push({ word, direction: { angle, along } });
    }
  }
  const annotated = [
    ...overlay.glyphsApart.map((apart) => addLines(page, linesOf(wordsOf(withoutDoubled(apart))))),
    ...overlay.notesOver.map((note) =>
      addLines(
        page,
        noteLines(note).map((words) => ({ words })),
      ),
    ),
  ];
  for (const { word, direction } of hidden) page.tokens.push(token(page, word, direction, page.text.length));
  return { text: page.text, tokens: page.tokens, unseen: page.unseen, annotated };
}

/** The directions of the glyphs, and the level one where words are to stand in it. */
function withLevel(directions: readonly Direction[], words: readonly Word[]): readonly Direction[] {
  const isThere = words.length === 0 || directions.some(({ angle }) => angle === 0);
  return isThere ? directions : [...directions, { angle: 0, along: [1, 0], glyphs: [] }];
}

function addLines(page: Page, lines: readonly Pick<Line, "words">[]): TextRange {
  const first = page.tokens.length;
  for (const { words } of lines) addLine(page, words, { angle: 0, along: [1, 0] });
  return { start: page.tokens[first]?.start ?? page.text.length, end: page.text.length };
}

/** Level words that OCR has read to the page's text in visual order. */
export function textOfWords(words: readonly Word[]): Pick<PageText, "text" | "tokens"> {
  const page: Page = { text: "", tokens: [], unseen: [], linkOver: () => null };
  for (const line of linesOf(words)) addLine(page, line.words, { angle: 0, along: [1, 0] });
  return { text: page.text, tokens: page.tokens };
}

interface Page {
  text: string;
  readonly tokens: Token[];
  readonly unseen: TextRange[];
  /** The address of the link at a point. */
  readonly linkOver: (at: Point) => string | null;
}

/** Of links that lie over one another the first one counts. */
function linksBy(links: readonly LinkAnnotation[]): Page["linkOver"] {
  if (links.length === 0) return () => null;
  const fromLast = links.toReversed();
  const index = new BoxIndex();
  for (const [order, { bbox }] of fromLast.entries()) index.add(bbox, order);
  return (at) => fromLast[index.lastOver(at) ?? -1]?.url ?? null;
}

type Writing = Pick<Direction, "angle" | "along">;

interface Placed {
  readonly word: Word;
  readonly direction: Writing;
}

/** Joins words by one space and lines by "\n", and notes where each word comes to stand. */
function addLine(page: Page, words: readonly Word[], direction: Writing): void {
  for (const [index, word] of words.entries()) {
    if (page.text !== "") page.text += index === 0 ? "\n" : " ";
    const start = page.text.length;
    page.text += word.text;
    if (word.unseen === true) page.unseen.push({ start, end: page.text.length });
    page.tokens.push(token(page, word, direction, start));
  }
}

/** Of a hidden word nothing stands in the text. */
function token({ linkOver }: Page, word: Word, { angle, along }: Writing, start: number): Token {
  const bbox = boxOf(word, along);
  return {
    text: word.text,
    start,
    end: word.hidden ? start : start + word.text.length,
    bbox,
    edges: along[0] === 1 ? word.edges : null,
    baseline: along[0] === 1 ? word.baseline : toPage(along, word.start, word.baseline)[1],
    fontSize: word.size,
    angle,
    bold: word.bold,
    italic: word.italic,
    link: linkOver(centre(bbox)),
    hidden: word.hidden,
    confidence: word.confidence ?? null,
  };
}

function boxOf({ start, end, baseline, ascent, descent, size }: Word, along: Point): Box {
  const top = baseline - ascent * size;
  const bottom = baseline + descent * size;
  if (along[0] === 1) return [start, top, end, bottom];
  return boxAround([
    toPage(along, start, top),
    toPage(along, end, top),
    toPage(along, end, bottom),
    toPage(along, start, bottom),
  ]);
}
