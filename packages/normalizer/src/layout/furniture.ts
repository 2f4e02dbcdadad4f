import { hasGap, type PageLine, type TextMeasure } from "./page-lines.js";

/**
 * Running headers and footers, page numbers and stamps: lines at the top or bottom edge of a page, parted from the
 * text, that are a page number, or repeat on other pages, or are set clearly smaller than the text.
 */
const pageNumber = /^(?:[-–—]\s*)?(?:бет\s+|стр\.?\s*)?\d{1,4}(?:\s*(?:\/|из|-)\s*\d{1,4})?(?:\s*бет)?(?:\s*[-–—])?$/iu;
const edgeLines = 3;
const edgeShare = 0.12;

export function withoutFurniture(pages: readonly (readonly PageLine[])[], measure: TextMeasure): PageLine[][] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(({ line }) => keyOf(line)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return pages.map((lines) => {
    const dropped = new Set<PageLine>();
    for (const { line, neighbour } of edges(lines)) {
      if (neighbour !== null && !dropped.has(neighbour) && !standsApart(line, neighbour, measure)) continue;
      const small = line.fontSize <= measure.fontSize * 0.8;
      const repeats = (seen.get(keyOf(line)) ?? 0) > 1;
      if (pageNumber.test(textOf(line)) || repeats || small) dropped.add(line);
    }
    return lines.filter((line) => !dropped.has(line));
  });
}

interface Edge {
  readonly line: PageLine;
  /** The next line towards the middle of the page. */
  readonly neighbour: PageLine | null;
}

/** Lines in the outer shares of the page, from the edge inwards. */
function edges(lines: readonly PageLine[]): Edge[] {
  const top = lines.slice(0, edgeLines).map((line, at) => ({ line, neighbour: lines[at + 1] ?? null }));
  const bottom = lines
    .slice(-edgeLines)
    .map((line, at, slice) => ({ line, neighbour: lines[lines.length - slice.length + at - 1] ?? null }))
    .reverse();
  return [
    ...top.filter(({ line }) => line.baseline < height(line) * edgeShare),
    ...bottom.filter(({ line }) => line.baseline > height(line) * (1 - edgeShare)),
  ];
}

function height(line: PageLine): number {
  return line.page.size?.height ?? 0;
}

function standsApart(line: PageLine, neighbour: PageLine, measure: TextMeasure): boolean {
  return line.baseline < neighbour.baseline ? hasGap(line, neighbour, measure) : hasGap(neighbour, line, measure);
}

function textOf(line: PageLine): string {
  return line.tokens.map((token) => token.text).join(" ");
}

/** The text with its figures alike, and whether it stands above or below. */
function keyOf(line: PageLine): string {
  return `${line.baseline < height(line) / 2 ? "top" : "bottom"} ${textOf(line).toLowerCase().replace(/\d+/g, "#")}`;
}
