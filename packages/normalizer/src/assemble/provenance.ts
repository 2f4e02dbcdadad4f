import type { Box, SourceBlock, SourceDocument, SourceLine, SourcePage } from "@qauly/extractor";
import { seenBox } from "@qauly/extractor/seen-box";
import type { Span } from "@qauly/model";
import { isBlank } from "../text/blank.js";
import type { SourceRange } from "../text/sourced-text.js";

/** Turns source ranges into spans: on pages with tokens one span a line, boxed. */
export interface Locator {
  spans(ranges: readonly SourceRange[]): Span[];
  /** One span that covers a whole range. */
  span(range: SourceRange): Span;
}

export function locator(document: SourceDocument): Locator {
  const pages = new Map(document.pages.map((page) => [page.number, page]));
  const lines = new Map(document.pages.map((page) => [page.number, linesOf(page.blocks ?? [])]));
  const span = (range: SourceRange): Span => {
    const element = elementAt(lines.get(range.page) ?? [], range.start);
    const placed = spanOf(pages.get(range.page), range);
    return element === null ? placed : { ...placed, element };
  };
  return {
    span,
    spans: (ranges) => {
      const spans: Span[] = [];
      for (const range of ranges) {
        for (const line of splitLines(pages.get(range.page), range)) spans.push(span(line));
      }
      return spans;
    },
  };
}

const linesOf = (blocks: readonly SourceBlock[]): SourceLine[] =>
  blocks.flatMap((block) => (block.kind === "line" ? [block] : block.rows.flat().flatMap((cell) => cell.lines)));

/** The element of the last line that begins at or before an offset; null where no line has one. */
function elementAt(lines: readonly SourceLine[], start: number): string | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as SourceLine).start <= start) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1]?.element ?? null;
}

type Token = SourcePage["tokens"][number];

/** The box around the range's letters, and the least confidence of its words. */
function spanOf(page: SourcePage | undefined, { page: number, start, end }: SourceRange): Span {
  let [x0, top, x1, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  let confidence: number | null = null;
  const tokens = page?.tokens ?? [];
  for (let at = firstToken(tokens, start); at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.hidden || token.start >= end) break;
    x0 = Math.min(x0, leftOf(token, start));
    x1 = Math.max(x1, rightOf(token, end));
    top = Math.min(top, token.bbox[1]);
    bottom = Math.max(bottom, token.bbox[3]);
    if (token.confidence !== null) confidence = Math.min(confidence ?? 1, token.confidence);
  }
  const bbox: Box | null = isBox([x0, top, x1, bottom]) ? [x0, top, x1, bottom] : null;
  const seen = bbox === null || page?.toSeen === undefined ? bbox : seenBox(page, bbox);
  return { page: number, bbox: seen === null ? null : [...seen], start, end, confidence };
}

/** Whether there is a place that a box shows: a damaged font may have heights that turn it upside down, or none. */
const isBox = ([x0, top, x1, bottom]: Box): boolean =>
  [x0, top, x1, bottom].every(Number.isFinite) && x0 <= x1 && top <= bottom;

/** Visible tokens are in the order of the text, so the first that ends after `start` is found by halving. */
function firstToken(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle] as Token;
    if (!token.hidden && token.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a word's part from the offset `start` on begins. */
function leftOf({ bbox, edges, start: own }: Token, start: number): number {
  return start <= own || edges === null ? bbox[0] : (edges[start - own] ?? bbox[0]);
}

/** Where a word's part up to the offset `end` ends. */
function rightOf({ bbox, edges, start: own, end: last }: Token, end: number): number {
  return end >= last || edges === null ? bbox[2] : (edges[end - own] ?? bbox[2]);
}

/** A value that wraps has one box a line: parts a range at the line breaks of a page that has tokens or markup. */
function splitLines(page: SourcePage | undefined, range: SourceRange): readonly SourceRange[] {
  if (page === undefined || (page.tokens.length === 0 && page.blocks === undefined)) return [range];
  const breakAt = (from: number): number => {
    const at = page.text.indexOf("\n", from);
    return at < 0 || at > range.end ? range.end : at;
  };
  if (breakAt(range.start) === range.end) return [range];
  const parts: SourceRange[] = [];
  for (let start = range.start; start <= range.end; ) {
    const end = breakAt(start);
    if (!isBlank(page.text, start, end)) parts.push({ page: range.page, start, end });
    start = end + 1;
  }
  return parts.length === 0 ? [range] : parts;
}
