import type { Line } from "../../text/flow.js";
import { tail } from "../../text/tail.js";
import { numberAt, type RowExtent, rowAt, rowNumber, type Shape } from "./extent.js";
import { cellsAtEnd, partInside } from "./figures.js";
import { counted, misnumberedRowAt, type RowCount, startOfCount } from "./misnumbered.js";

/** The shape that most rows have, and how many those are. */
export interface FoundShape {
  readonly shape: Shape;
  /** Rows that have it, and rows that do not. */
  readonly whole: number;
  readonly odd: number;
  readonly rows: readonly (RowExtent & { readonly from: number })[];
}

/** What the header says of the cells below it, as far as capital letters part it. */
export interface SaidByHeader {
  /** How many of the last cells speak of numbers. */
  readonly figures: number;
  /** For each cell, whether it speaks of something that is no number of a quota: an address, a telephone. */
  readonly words: readonly boolean[];
  /** Whether it says by its words that rows have numbers. */
  readonly counts: boolean;
}

/** Columns of figures that are tried. */
const mostFigures = 8;
/** Shares of the rows for which the header's words stand: for a number of figures, and against one. */
const expectedShare = 0.3;
const wordsShare = 0.6;
const narrowShare = 0.1;
/** Rows from which on words behind the figures are no chance. */
const leastBehind = 2;
/** Rows that decide where all agree with one another and with the header. */
const leastSure = 2;
/** What lines between two rows count, in rows that have another shape. */
const gapShare = 0.5;
/** What a whole row counts whose number is not the next one. */
const misnumberedShare = 0.6;
/** Rows enough to tell the shape. */
const mostRows = 24;

/**
 * The shape of a block table is read from its rows: how many figures most of them end with. A number that is tried
 * and wrong leaves figures with the words of a row, or runs on into the next one. What the header
 * says only tips the scales. Null where no shape fits most rows.
 */
export function shapeOfRows(
  lines: readonly Line[],
  from: number,
  numbered: boolean,
  header: SaidByHeader,
): FoundShape | null {
  let best: FoundShape | null = null;
  const worth = ({ whole, odd, shape: { figures, behind } }: FoundShape): number => {
    const expected = figures === header.figures && behind === 0 ? expectedShare : 0;
    const ofWords = header.words.slice(-figures - behind, header.words.length - behind).includes(true) ? wordsShare : 0;
    const narrow = header.words.length < (numbered ? 2 : 1) + figures + behind ? narrowShare : 0;
    return whole - odd + (whole + odd) * (expected - ofWords - narrow);
  };
  for (const [figures, behind] of shapesToTry(numbered, header.figures)) {
    const found = fit(lines, from, { numbered, texts: 1, figures, behind }, header);
    // A row that holds all others looks like one with words behind its figures.
    if (behind > 0 && found.whole < leastBehind) continue;
    if (best === null || worth(found) > worth(best)) best = found;
    // Nothing outweighs rows that all are as the header says.
    if (figures === header.figures && behind === 0 && found.odd === 0 && found.whole >= leastSure) break;
  }
  return best !== null && best.whole > best.odd ? best : null;
}

/** Numbers of figures, and of columns of words behind them: what the header says first. */
function shapesToTry(numbered: boolean, said: number): (readonly [number, number])[] {
  const figures = Array.from({ length: mostFigures }, (_, at) => at + 1);
  const before = [...figures.filter((count) => count === said), ...figures.filter((count) => count !== said)];
  return [
    ...before.map((count) => [count, 0] as const),
    ...(numbered ? figures.slice(1).map((count) => [count, 1] as const) : []),
  ];
}

function fit(lines: readonly Line[], from: number, shape: Shape, { words, counts }: SaidByHeader): FoundShape {
  // A header that is not parted, or has words behind its figures: the last figure stands before words as a number does.
  const mayMiscount = counts && words.length > 2 && words.at(-1) !== true;
  // An address may end with a figure.
  const afterWords = words.at(-shape.figures - 1) === true && !words.slice(-shape.figures).includes(true);
  const narrow = words.length < (shape.numbered ? 2 : 1) + shape.figures;
  const rows: (RowExtent & { from: number })[] = [];
  let whole = 0;
  let odd = 0;
  let count: RowCount = startOfCount;
  for (let at = from; at < lines.length && rows.length < mostRows; ) {
    const row = rowAt(lines, at, shape, count.last) ?? (mayMiscount ? misnumberedRowAt(lines, at, shape, count) : null);
    if (row === null) {
      const next = shape.numbered ? nextNumber(lines, at, count.last) : null;
      if (next === null) break;
      // Headings part groups of rows, seldom one row from the next.
      odd += gapShare;
      at = next;
      continue;
    }
    if (!row.totals) {
      const follows = !shape.numbered || count.last === 0 || row.number === count.last + 1;
      const one = lines.slice(at, row.to);
      if (
        (shape.behind > 0 || !holdsNext(lines, at, row)) &&
        isWhole(one, shape, row.label, afterWords) &&
        !(narrow && shape.figures > 1 && isOneNumber(one))
      ) {
        // Its number may be a misprint, or that of a further row that a wrong shape ran into.
        whole += follows ? 1 : misnumberedShare;
        odd += follows ? 0 : 1 - misnumberedShare;
      } else odd += 1;
      rows.push({ ...row, from: at });
    }
    count = counted(count, row);
    at = row.to;
  }
  return { shape, whole, odd, rows };
}

/** Lines between two rows that a heading or a page's end may take. */
const longestBetween = 14;

function nextNumber(lines: readonly Line[], from: number, previous: number): number | null {
  for (let at = from + 1; at < Math.min(lines.length, from + longestBetween); at += 1) {
    if (Number(rowNumber.exec((lines[at] as Line).text.text.trim())?.[1]) === previous + 1) return at;
  }
  return null;
}

/** Whether the next row starts inside of one: its number, and then words. */
function holdsNext(lines: readonly Line[], from: number, { to, number }: RowExtent): boolean {
  if (number === null) return false;
  for (let at = from + 1; at < to; at += 1) {
    if (numberAt(lines, at) !== number + 1) continue;
    const rest = (lines[at] as Line).text.text.trim().replace(rowNumber, "").trim();
    if (/^["«\p{L}]/u.test(rest === "" ? (lines[at + 1]?.text.text.trim() ?? "") : rest)) return true;
  }
  return false;
}

/** `3 982 717`: figures that are one number, where the header has no columns for more. */
function isOneNumber(row: readonly Line[]): boolean {
  return /(?:^|\s)\d{1,3}(?: \d{3})+$/.test(tail((row.at(-1) as Line).text.text.trim(), 40));
}

/** Whether a row has words and just so many figures behind them, none of which is left with the words, nor a number before. */
export function isWhole(
  row: readonly Line[],
  { numbered, figures, behind }: Shape,
  label: number,
  afterWords: boolean,
): boolean {
  const body = numbered ? withoutNumber(row, label) : row;
  if (behind > 0) {
    const parted = partInside(body, figures);
    return parted?.behind.some(({ text }) => /\p{L}/u.test(text.text)) ?? false;
  }
  const words = body.flatMap(({ text }) => text.text.trim().split(/\s+/)).filter((word) => word !== "");
  return !/^\d{1,9}(?:[.,]\d*)?%?$/.test(words[0] ?? "") && cellsAtEnd(words, figures, afterWords) !== null;
}

/** The lines of a row without its number. */
export function withoutNumber(row: readonly Line[], label: number): Line[] {
  const [first, ...others] = row;
  if (first === undefined) return [];
  const text = first.text.trim();
  const rest = text.slice(label).trim();
  return rest.length === 0 ? others : [{ ...first, text: rest }, ...others];
}
