import { isTotalsLabel } from "@qauly/model/rules";
import type { Line } from "../../text/flow.js";
import { cellsOfFigures, countAtEnd, figuresAtEnd, figuresLength, onlyFigures } from "./figures.js";

/** How many columns of each kind, from left to right: row number, texts, figures, texts behind them. */
export interface Shape {
  readonly numbered: boolean;
  readonly texts: number;
  readonly figures: number;
  readonly behind: number;
}

export interface RowExtent {
  readonly to: number;
  readonly number: number | null;
  readonly totals: boolean;
  /** Characters of its first line that are its number. */
  readonly label: number;
}

export const rowNumber = /^(\d{1,4})\.?(?=\s|$)/;
/** `2 180` alone on a line is one figure and no row number. */
const thousands = /^\d{1,3}(?: \d{3})+$/;
/** Lines of the longest row: a cell with a long name in a narrow column. */
const longestRow = 80;
/** Lines of the longest heading between two rows: a group's name, or the header again. */
export const longestBetween = 14;

export const textAt = (lines: readonly Line[], at: number): string => lines[at]?.text.text.trim() ?? "";

export function numberAt(lines: readonly Line[], at: number): number {
  return Number(rowNumber.exec(textAt(lines, at))?.[1] ?? Number.NaN);
}

/** The row that starts at `from`, or null when none does. */
export function rowAt(lines: readonly Line[], from: number, shape: Shape, previous: number): RowExtent | null {
  if (isTotalsLine(textAt(lines, from))) return totalsRow(lines, from);
  const number = shape.numbered ? numberAt(lines, from) : null;
  if (number !== null && !(number > previous)) return null;
  const label = number === null ? 0 : labelLength(textAt(lines, from));
  const to = endOfRow(lines, from, shape, number, label);
  return to === null ? null : { to, number, totals: false, label };
}

/** The line behind a row whose number, `number` or what stands for it, takes `label` characters. */
export function endOfRow(
  lines: readonly Line[],
  from: number,
  shape: Shape,
  number: number | null,
  label: number,
): number | null {
  if (shape.figures > 0 && shape.behind === 0) return endByFigures(lines, from, shape, number, label);
  if (number === null) return null;
  if (shape.behind > 0) return endBehindFigures(lines, from, shape, number, label);
  return endByNextNumber(lines, from, number);
}

const labelLength = (line: string): number => rowNumber.exec(line)?.[0].length ?? 0;

/** The label of a totals row, with or without its figures: `Барлығы: 349 - 10`. */
function isTotalsLine(line: string): boolean {
  return line.length < 200 && isTotalsLabel(line.replace(figuresAtEnd, ""));
}

function totalsRow(lines: readonly Line[], from: number): RowExtent {
  let to = from + 1;
  while (to < lines.length && onlyFigures.test(textAt(lines, to).slice(0, figuresLength))) to += 1;
  return { to, number: null, totals: true, label: 0 };
}

/** Where the table goes on with its next number after lines that are no row. */
export function nextRow(lines: readonly Line[], from: number, shape: Shape, previous: number): number | null {
  if (!shape.numbered) return null;
  for (let at = from + 1; at < Math.min(lines.length, from + longestBetween); at += 1) {
    const number = numberAt(lines, at);
    // A count may leave out a number or two.
    if (number > previous && number <= previous + 3 && rowAt(lines, at, shape, previous) !== null) return at;
  }
  return null;
}

/**
 * The row ends with the line that completes its figures: they stand together at the end of a line, or one a line; a
 * single figure after words belongs to the words. A row that lacks a figure ends where the next one starts, so that an
 * odd cell never costs a neighbour.
 */
function endByFigures(
  lines: readonly Line[],
  from: number,
  shape: Shape,
  number: number | null,
  label: number,
): number | null {
  let words = false;
  let figures = 0;
  let lastFigures: number | null = null;
  for (let at = from; at < Math.min(lines.length, from + longestRow); at += 1) {
    const raw = textAt(lines, at);
    if (words && figures > 0 && startsNext(lines, at, number)) return at;
    const line = at === from ? raw.slice(label).trim() : raw;
    if (line === "") continue;
    const cells = cellsOfFigures(line, shape.figures);
    if (cells !== null) figures += cells.length;
    else {
      words = true;
      figures = countAtEnd(line, shape.figures);
    }
    if (figures > 0) lastFigures = at;
    if (words && figures >= shape.figures) return at + 1;
  }
  return words && lastFigures !== null ? lastFigures + 1 : null;
}

/** Whether the next row or the totals start at a line: the next number before words, after a line of figures. */
export function startsNext(lines: readonly Line[], at: number, number: number | null): boolean {
  const text = textAt(lines, at);
  if (isTotalsLine(text)) return true;
  if (number === null || numberAt(lines, at) !== number + 1) return false;
  const rest = text.replace(rowNumber, "").trim() || textAt(lines, at + 1);
  return /[\p{L}№"«]/u.test(rest);
}

/** A row whose last columns hold words ends with them, where the next number stands before words. */
function endBehindFigures(lines: readonly Line[], from: number, shape: Shape, number: number, label: number): number {
  const figuresEnd = endByFigures(lines, from, shape, null, label);
  if (figuresEnd === null) return endByNextNumber(lines, from, number);
  for (let at = figuresEnd; at < lines.length; at += 1) if (startsNext(lines, at, number)) return at;
  return lines.length;
}

/**
 * What may stand where a row has its number: figures, letters that look like them (`l2`, `З`, `1O`), marks beside or
 * around them (`(5)`, `5)`, `№5`).
 */
export const oddNumber =
  /^[([№#]{0,2}\s?(?:\d[\dOОoоlІIiіЗзбБ|]*|[OОoоlІIiіЗзбБ|]\d{0,8})(?:[-.,][\dOОoоlІIі]{0,4})?\s?[.,:;)\]]{0,2}(?=\s|$)/u;

/** Whether a line is nothing but what looks like a row's number, with the first of its cells right below. */
export function isNumberAlone(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.blankBefore === 0 || next.blankBefore > 0) return false;
  const text = textAt(lines, at);
  return oddNumber.exec(text)?.[0].length === text.length && /^["«“№\p{Lu}]/u.test(textAt(lines, at + 1));
}

/**
 * A row without figures ends before the next number. One that is misprinted counts where it stands as the row's own
 * does, alone above the first cell, or where the number behind it follows: `2 …`, `9 …`, `4 …`.
 */
function endByNextNumber(lines: readonly Line[], from: number, number: number): number {
  const isAlone = isNumberAlone(lines, from);
  let misprinted = -1;
  for (let at = from + 1; at < lines.length; at += 1) {
    const text = textAt(lines, at);
    const next = thousands.test(text) ? Number.NaN : numberAt(lines, at);
    const gap = next > number + 1 && next <= number + 3 && /^\d+\.?\s+["«\p{L}]/u.test(text);
    if (next === number + 2 && gap && misprinted > 0) return misprinted;
    if (next === number + 1 || gap || isTotalsLine(text) || (isAlone && isNumberAlone(lines, at))) return at;
    const isNumbered = misprinted < 0 && lines[at]?.blankBefore !== 0 && oddNumber.test(text);
    if (isNumbered && /\s["«“\p{Lu}]/u.test(text)) misprinted = at;
  }
  return lines.length;
}
