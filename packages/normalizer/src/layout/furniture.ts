import type { FurnitureReason } from "./page-layout.js";
import { hasGap, type PageLine, type TextMeasure, textOf } from "./page-lines.js";

/**
 * Running headers and footers, page numbers and stamps: blocks at the top or bottom edge of a page, parted from the
 * text by a gap, that are a page number, repeat on other pages, or stand in the margin in clearly smaller type.
 */
const pageNumber = /^(?:[-–—]\s*)?(?:бет\s+|стр\.?\s*)?\d{1,4}(?:\s*(?:\/|из|-)\s*\d{1,4})?(?:\s*бет)?(?:\s*[-–—])?$/iu;
const longestBlock = 3;
/** Shares of the page's height: where furniture may stand, and where nothing but furniture does. */
const edgeShare = 0.12;
const marginShare = 0.07;

type Edge = "top" | "bottom";

/** The lines of a page, parted. */
export interface PartedPage {
  readonly text: readonly PageLine[];
  readonly furniture: readonly { readonly line: PageLine; readonly reason: FurnitureReason }[];
}

/** Takes furniture off the pages; `mayBe` is false for lines that are none, whatever repeats. */
export function partFurniture(
  pages: readonly (readonly PageLine[])[],
  measure: TextMeasure,
  mayBe: (line: PageLine) => boolean,
): PartedPage[] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const edge of ["top", "bottom"] as const) {
      const key = keyOf(outerBlock(lines, edge, measure, mayBe), edge);
      if (key !== null) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const reasonFor = (block: readonly PageLine[], edge: Edge): FurnitureReason | null => {
    const key = keyOf(block, edge);
    if (key === null) return null;
    if ((seen.get(key) ?? 0) > 1) return "repeated";
    const isNumber = (line: PageLine): boolean => pageNumber.test(textOf(line));
    const isSmall = (line: PageLine): boolean => line.fontSize <= measure.fontSize * 0.8;
    if (!block.every((line) => inMargin(line) && (isNumber(line) || isSmall(line)))) return null;
    return block.every(isNumber) ? "page-number" : "small-type";
  };
  return pages.map((lines) => {
    let text: readonly PageLine[] = lines;
    const furniture: PartedPage["furniture"][number][] = [];
    for (const edge of ["top", "bottom"] as const) {
      for (;;) {
        const block = outerBlock(text, edge, measure, mayBe);
        const reason = block.length === text.length ? null : reasonFor(block, edge);
        if (reason === null) break;
        furniture.push(...block.map((line) => ({ line, reason })));
        text = edge === "top" ? text.slice(block.length) : text.slice(0, -block.length);
      }
    }
    return { text, furniture };
  });
}

/** The lines at an edge up to the first gap; empty where they are too many, too far in, or a table. */
function outerBlock(
  lines: readonly PageLine[],
  edge: Edge,
  measure: TextMeasure,
  mayBe: (line: PageLine) => boolean,
): readonly PageLine[] {
  const block: PageLine[] = [];
  const ordered = edge === "top" ? lines : [...lines].reverse();
  for (const line of ordered) {
    const last = block.at(-1);
    if (last !== undefined && (edge === "top" ? hasGap(last, line, measure) : hasGap(line, last, measure))) break;
    block.push(line);
  }
  if (edge === "bottom") block.reverse();
  const near = block.every((line) => mayBe(line) && nearEdge(line, edge));
  return near && block.length <= longestBlock ? block : [];
}

function nearEdge(line: PageLine, edge: Edge): boolean {
  const share = line.baseline / (line.page.size?.height ?? 1);
  return edge === "top" ? share < edgeShare : share > 1 - edgeShare;
}

function inMargin(line: PageLine): boolean {
  const share = line.baseline / (line.page.size?.height ?? 1);
  return share < marginShare || share > 1 - marginShare;
}

/** A block's text with its page number left open; null for an empty block. */
function keyOf(block: readonly PageLine[], edge: Edge): string | null {
  const last = block.at(-1);
  if (last === undefined) return null;
  const number = String(last.page.number);
  const words = block.flatMap((line) =>
    line.tokens.map((token) => token.text.replace(/\d+/g, (figure) => (figure === number ? "#" : figure))),
  );
  return `${edge} ${words.join(" ").toLowerCase()}`;
}
