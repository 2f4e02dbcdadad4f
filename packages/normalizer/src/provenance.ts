import type { SourceDocument, SourcePage } from "@qauly/extractor";
import type { Span } from "@qauly/model";
import type { SourceRange } from "./text/sourced-text.js";

/** Turns source ranges into spans: on pages with tokens one span a line, boxed. */
export interface Locator {
  spans(ranges: readonly SourceRange[]): Span[];
  /** One span that covers a whole range. */
  span(range: SourceRange): Span;
}

export function locator(document: SourceDocument): Locator {
  const pages = new Map(document.pages.map((page) => [page.number, page]));
  const one = (range: SourceRange): Span => {
    const page = pages.get(range.page);
    const tokens = page === undefined ? [] : tokensIn(page, range);
    const scores = tokens.flatMap((token) => (token.confidence === null ? [] : [token.confidence]));
    return {
      page: range.page,
      bbox: union(tokens.map((token) => boxWithin(token, range))),
      start: range.start,
      end: range.end,
      confidence: scores.length === 0 ? null : Math.min(...scores),
    };
  };
  return {
    span: one,
    spans: (ranges) => ranges.flatMap((range) => splitLines(pages.get(range.page), range)).map(one),
  };
}

type Token = SourcePage["tokens"][number];

/** Visible tokens are in the order of the text, so the first is found by halving. */
function tokensIn(page: SourcePage, range: SourceRange): Token[] {
  const { tokens } = page;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle] as Token;
    if (!token.hidden && token.end <= range.start) low = middle + 1;
    else high = middle;
  }
  const found: Token[] = [];
  for (let at = low; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.hidden || token.start >= range.end) break;
    found.push(token);
  }
  return found;
}

/** A value that wraps has one box a line: parts a range at the line breaks of a page that has tokens. */
function splitLines(page: SourcePage | undefined, range: SourceRange): SourceRange[] {
  if (page === undefined || page.tokens.length === 0) return [range];
  const parts: SourceRange[] = [];
  let start = range.start;
  for (const piece of page.text.slice(range.start, range.end).split("\n")) {
    if (piece.trim() !== "") parts.push({ page: range.page, start, end: start + piece.length });
    start += piece.length + 1;
  }
  return parts.length === 0 ? [range] : parts;
}

/** The box of a word's characters that lie in the range. */
function boxWithin({ bbox, edges, start, end }: Token, range: SourceRange): Token["bbox"] {
  if (edges === null || (range.start <= start && range.end >= end)) return bbox;
  const [, top, , bottom] = bbox;
  const from = edges[Math.max(0, range.start - start)] ?? bbox[0];
  const to = edges[Math.min(end, range.end) - start] ?? bbox[2];
  return [Math.min(from, to), top, Math.max(from, to), bottom];
}

function union(boxes: readonly Token["bbox"][]): Span["bbox"] {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map(([x0]) => x0)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , x1]) => x1)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ];
}
