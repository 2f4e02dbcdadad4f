import { extents, gutterOf, merge } from "./columns.js";
import type { FurnitureReason } from "./page-layout.js";
import { hasSmallGap, type PageLine, type TextMeasure, textOf } from "./page-lines.js";

/** A line that is no part of the text, and why. */
export interface Furniture {
  readonly line: PageLine;
  readonly reason: FurnitureReason;
}

export interface Pages {
  readonly pages: readonly (readonly PageLine[])[];
  readonly furniture: readonly Furniture[];
}

const pageNumber = /^(?:[-–—]\s*)?(?:бет\s+|стр\.?\s*)?\d{1,4}(?:\s*(?:\/|из|-)\s*\d{1,4})?(?:\s*бет)?(?:\s*[-–—])?$/iu;
const longestBlock = 3;
/** Shares of the page's height: where running lines may stand, and where nothing but furniture does. */
const edgeShare = 0.12;
const marginShare = 0.07;
/** In points: the margin of a page that is wide and low. */
const leastMargin = 56;
/**
 * In parts of the text's font size: a margin's small type, and a title's large one, which in bold is never furniture.
 */
const smallType = 0.81;
const largeType = 1.08;
const sameSize = 0.02;
/** Distance in points within which lines of several pages stand in the same place. */
const samePlace = 6;

type Edge = "top" | "bottom";

/**
 * A block at a page's edge: its text with all figures left open, those figures, and how far it stands from the edge.
 */
interface Seen {
  readonly page: number;
  readonly key: string;
  readonly figures: readonly number[];
  readonly distance: number;
}

/** Whether two blocks are one running line: in the same place, and only their page numbers differ. */
function isSame(a: Seen, b: Seen): boolean {
  return (
    a.page !== b.page &&
    a.key === b.key &&
    Math.abs(a.distance - b.distance) <= samePlace &&
    a.figures.every((figure, at) => figure === b.figures[at] || figure - a.page === (b.figures[at] as number) - b.page)
  );
}

/**
 * Takes running headers and footers and page numbers off the pages: blocks at the top or bottom edge, parted from the
 * text by a gap, that repeat in the same place on most pages that have a line there, are a page number, or stand in the
 * margin in clearly smaller type. A cut row's last words may repeat too, but not on most pages. What repeats and leaves
 * its pages empty runs beside nothing: it is their text. `mayBe` is false for lines that are none, whatever repeats; nor
 * is the header of a table.
 */
export function withoutRunningLines(
  pages: readonly (readonly PageLine[])[],
  measure: TextMeasure,
  mayBe: (line: PageLine) => boolean,
): Pages {
  const blockAt = (lines: readonly PageLine[], edge: Edge): readonly PageLine[] =>
    outerBlock(lines, edge, measure, mayBe);
  const seen = new Map<string, Seen[]>();
  for (const lines of pages) {
    for (const edge of ["top", "bottom"] as const) {
      let left = lines;
      for (let block = blockAt(left, edge); block.length > 0; block = blockAt(left, edge)) {
        const place = seenAs(block, edge);
        const same = seen.get(place.key);
        if (same === undefined) seen.set(place.key, [place]);
        else same.push(place);
        left = without(left, block, edge);
      }
    }
  }
  const distances = { top: lineDistances(pages, "top"), bottom: lineDistances(pages, "bottom") };
  const pagesWithLineAt = ({ distance }: Seen, edge: Edge): number =>
    distances[edge].filter((lines) => lines.some((other) => Math.abs(other - distance) <= samePlace)).length;
  const reasonFor = (block: readonly PageLine[], edge: Edge, inwards: readonly PageLine[]): FurnitureReason | null => {
    const self = seenAs(block, edge);
    const same = (seen.get(self.key) ?? []).filter((other) => isSame(self, other)).length + 1;
    const repeats = same > 1 && same * 2 >= pagesWithLineAt(self, edge) && (same > 2 || block.every(inMargin));
    if (repeats) return "repeated";
    if (block.every((line) => inMargin(line) && isPageNumber(line))) return "page-number";
    const small = block.every((line) => inMargin(line) && isSmall(line, measure));
    return small && !standsInColumns(block, inwards) ? "small-type" : null;
  };
  const stripped = pages.map((lines): StrippedPage => {
    let left = lines;
    const taken: Taken[] = [];
    for (const edge of ["top", "bottom"] as const) {
      for (;;) {
        const block = blockAt(left, edge);
        const rest = without(left, block, edge);
        const inwards = edge === "top" ? rest : [...rest].reverse();
        const reason = block.length === 0 ? null : reasonFor(block, edge, inwards);
        if (reason === null) break;
        taken.push({ block, key: seenAs(block, edge).key, reason });
        left = rest;
      }
    }
    return { left, taken };
  });
  const whole = withoutEmpty(stripped);
  return {
    pages: whole.map(({ left }) => left),
    furniture: whole.flatMap(({ taken }) =>
      taken.flatMap(({ block, reason }) =>
        block.map((line): Furniture => ({ line, reason: isPageNumber(line) ? "page-number" : reason })),
      ),
    ),
  };
}

/** A block that was taken off a page. */
interface Taken {
  readonly block: readonly PageLine[];
  readonly key: string;
  readonly reason: FurnitureReason;
}

interface StrippedPage {
  readonly left: readonly PageLine[];
  /** From the top inwards, then from the bottom. */
  readonly taken: readonly Taken[];
}

/** Share of a page that a picture of its text covers. */
const pictureShare = 0.5;

/**
 * Gives pages of which nothing is left their innermost block back, where it runs beside other text on few of its pages
 * alone. The page of a picture has its text there; one that is blank but for a running head that others have stays so.
 */
function withoutEmpty(pages: readonly StrippedPage[]): StrippedPage[] {
  const alone = new Map<string, { all: number; empty: number }>();
  for (const { left, taken } of pages) {
    for (const { key } of taken) {
      const count = alone.get(key) ?? { all: 0, empty: 0 };
      alone.set(key, { all: count.all + 1, empty: count.empty + (left.length === 0 ? 1 : 0) });
    }
  }
  const runsAlone = ({ block, key, reason }: Taken): boolean => {
    const { all, empty } = alone.get(key) ?? { all: 0, empty: 0 };
    return reason === "repeated" && empty * 2 > all && !block.every(isPageNumber);
  };
  return pages.map(({ left, taken }) => {
    const inner = left.length > 0 ? undefined : taken.findLast(runsAlone);
    const page = inner?.block[0]?.page;
    if (inner === undefined || (page?.imageCoverage ?? 0) >= pictureShare) return { left, taken };
    return { left: inner.block, taken: taken.filter((one) => one !== inner) };
  });
}

/**
 * Takes off what is written across the text's direction: slanted words are a watermark, sideways ones a note in the
 * margin. `inTable` holds for lines inside the rulings of a table, whose header may stand on its side.
 */
export function withoutAside(pages: readonly (readonly PageLine[])[], inTable: (line: PageLine) => boolean): Pages {
  const main = mainAngle(pages.flat());
  const furniture: Furniture[] = [];
  const kept = pages.map((lines) =>
    lines.filter((line) => {
      const turn = Math.abs(line.angle - main);
      if (turn === 0) return true;
      const upright = turn % 90 === 0;
      if (upright && inTable(line)) return true;
      furniture.push({ line, reason: upright ? "side-note" : "watermark" });
      return false;
    }),
  );
  return { pages: kept, furniture };
}

function mainAngle(lines: readonly PageLine[]): number {
  const letters = new Map<number, number>();
  for (const { angle, tokens } of lines) {
    let count = letters.get(angle) ?? 0;
    for (const { text } of tokens) count += text.length;
    letters.set(angle, count);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function without(lines: readonly PageLine[], block: readonly PageLine[], edge: Edge): readonly PageLine[] {
  return edge === "top" ? lines.slice(block.length) : lines.slice(0, -block.length);
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
    if (last !== undefined && (edge === "top" ? hasSmallGap(last, line, measure) : hasSmallGap(line, last, measure)))
      break;
    block.push(line);
    if (block.length > longestBlock) return [];
  }
  if (edge === "bottom") block.reverse();
  const near = block.every(
    (line) => mayBe(line) && nearEdge(line, edge) && !(line.bold && line.fontSize > measure.fontSize * largeType),
  );
  return near && !(edge === "top" && headsColumns(block, lines.slice(block.length))) ? block : [];
}

const heightOf = (line: PageLine): number => line.page.size?.height ?? 1;

function nearEdge(line: PageLine, edge: Edge): boolean {
  const share = line.baseline / heightOf(line);
  return edge === "top" ? share < edgeShare : share > 1 - edgeShare;
}

function inMargin(line: PageLine): boolean {
  const margin = Math.max(marginShare * heightOf(line), leastMargin);
  return line.baseline < margin || line.baseline > heightOf(line) - margin;
}

export const isPageNumber = (line: PageLine): boolean => pageNumber.test(textOf(line));

const isSmall = (line: PageLine, measure: TextMeasure): boolean => line.fontSize <= measure.fontSize * smallType;

/** Lines next to a block that show whether it is a row of their table. */
const nearLines = 8;

/**
 * Whether a block is of the type of the lines next to it and leaves their gutters free: a row of their table in small
 * type.
 */
function standsInColumns(block: readonly PageLine[], inwards: readonly PageLine[]): boolean {
  const beside = inwards.slice(0, nearLines);
  const columns = merge(extents(beside), gutterOf(beside));
  return (
    isOfType(block, beside) &&
    columns.length >= 3 &&
    merge([...columns, ...extents(block)], gutterOf(beside)).length >= columns.length
  );
}

/** Whether a block is the header of the rows below it: it leaves the same gutters free, and fills as many columns. */
function headsColumns(block: readonly PageLine[], below: readonly PageLine[]): boolean {
  const beside = below.slice(0, nearLines);
  if (beside.length === 0 || !isOfType(block, beside)) return false;
  const gutter = gutterOf(beside);
  const own = merge(extents(block), gutter);
  const columns = merge(extents(beside), gutter);
  const joint = merge([...columns, ...own], gutter);
  return own.length >= 3 && columns.length >= 3 && joint.length >= Math.min(own.length, columns.length);
}

function isOfType(block: readonly PageLine[], beside: readonly PageLine[]): boolean {
  return block.every(({ fontSize }) => Math.abs(fontSize - (beside[0]?.fontSize ?? 0)) <= sameSize * fontSize);
}

function lineDistances(pages: readonly (readonly PageLine[])[], edge: Edge): number[][] {
  return pages.map((lines) => lines.filter((line) => nearEdge(line, edge)).map((line) => distanceOf(line, edge)));
}

const distanceOf = (line: PageLine, edge: Edge): number =>
  edge === "top" ? line.baseline : heightOf(line) - line.baseline;

function seenAs(block: readonly PageLine[], edge: Edge): Seen {
  const first = block[0] as PageLine;
  const text = block.map(textOf).join(" ");
  return {
    page: first.page.number,
    key: `${edge} ${text.replace(/\d+/g, "#").toLowerCase()}`,
    figures: (text.match(/\d+/g) ?? []).map(Number),
    distance: distanceOf(first, edge),
  };
}
