import { rowNumberHeader } from "../../language/column-headers.js";
import type { Line } from "../../text/flow.js";
import { foldWord } from "../../text/fold.js";
import { isColumnNumbers } from "../column-numbers.js";
import { oddNumber, textAt } from "./extent.js";
import { endsWithFigures, onlyFigures } from "./figures.js";
import { startsOrganization } from "./groups.js";

/** Where a block table may start: its header, and the first of its rows. */
export interface TableStart {
  readonly header: number;
  readonly firstRow: number;
  readonly numbered: boolean;
  /** Whether words that head tables opened it, or only the rows below show it. */
  readonly known: boolean;
}

/** Lines of the longest header, and of the cells between an organisation and its figures. */
const longestHeader = 40;
const longestCells = 14;
/** Characters of the longest block of lines that may be part of a header. */
const longestBlock = 160;

/**
 * The places where a table may start, the surest first: below words that head tables; else above the first rows of
 * figures, whatever the header says.
 */
export function* tableStarts(lines: readonly Line[]): Generator<TableStart> {
  for (let header = 0; header < lines.length; header += 1) {
    const start = knownStart(lines, header);
    if (start !== null) yield start;
  }
  if (!lines.some((line) => isFigure(line) || /\d\s?%?\s+\d/.test(line.text.text))) return;
  const one = firstNumberedRow(lines, 0, false);
  if (one !== null) yield { header: headerAbove(lines, one), firstRow: one, numbered: true, known: false };
  const figures = firstRowByFigures(lines, 0);
  if (figures !== null) {
    yield { header: headerAbove(lines, figures), firstRow: figures, numbered: false, known: false };
  }
}

/** The table whose header the first line opens by its words. */
export const startAtFirst = (lines: readonly Line[]): TableStart | null =>
  lines.length === 0 ? null : knownStart(lines, 0);

/** Whether words that head tables stand at a line. */
export const opensHeader = (lines: readonly Line[], at: number): boolean => startsHeader(blockText(lines, at));

function knownStart(lines: readonly Line[], header: number): TableStart | null {
  if (!opensHeader(lines, header)) return null;
  const numbered = rowNumberHeader.test((lines[header] as Line).text.text.trim());
  const firstRow = numbered ? firstNumberedRow(lines, header, true) : firstRowByFigures(lines, header);
  return firstRow === null ? null : { header, firstRow, numbered, known: true };
}

/** The text of the block of lines from `at` on: the first cell of a header may be wrapped. */
function blockText(lines: readonly Line[], at: number): string {
  const next = lines.slice(at + 1, at + 4);
  const end = next.findIndex((line) => line.blankBefore > 0);
  const block = [lines[at] as Line, ...(end < 0 ? next : next.slice(0, end))];
  return block.map((line) => line.text.text.trim()).join(" ");
}

function startsHeader(text: string): boolean {
  const number = rowNumberHeader.exec(text);
  if (number !== null) return !/^\s*\d/.test(text.slice(number[0].length));
  return /^(?:ұйым|кәсіпорын|мекеме|жұмыс\s+беруші)\p{L}*.*атау|^наименование/u.test(foldWord(text));
}

/**
 * The first row by its number. Below a header that says that rows have numbers, one above it whose number is misprinted
 * or missing shows by its figures.
 */
function firstNumberedRow(lines: readonly Line[], header: number, known: boolean): number | null {
  const end = Math.min(lines.length, header + longestHeader);
  let [one, any] = [-1, -1];
  for (let at = header + 1; at < end && one < 0; at += 1) {
    const text = textAt(lines, at);
    if (/^1\.?(?=\s|$)/.test(text) && wordsFollow(lines, at)) one = at;
    else if (any < 0 && (/^\d{1,4}\.?$/.test(text) || beginsRow(text))) any = at;
  }
  if (one >= 0 || any < 0 || !known) return one >= 0 ? one : any < 0 ? null : any;
  let first = any;
  for (let above = rowAbove(lines, header, first); above !== null; above = rowAbove(lines, header, first))
    first = above;
  return first;
}

/** Whether words stand behind a number: in its line, or else in the next. */
function wordsFollow(lines: readonly Line[], at: number): boolean {
  const text = textAt(lines, at);
  const rest = text.replace(/^\S+/, "").trim();
  return /^["«“№(\p{L}]/u.test(rest === "" ? textAt(lines, at + 1) : rest);
}

/** `7 «Дала» ЖШС …`: a number and an organisation. */
const beginsRow = (text: string): boolean =>
  /^\d{1,4}\.?\s/.test(text) && startsOrganization.test(text.replace(/^\S+\s+/, ""));

/** Lines of a heading between two rows. */
const longestHeading = 6;

/** Where the row above a first one begins, with a heading between them or none; null where the header stands there. */
function rowAbove(lines: readonly Line[], header: number, first: number): number | null {
  let end = first - 1;
  while (end > header && first - end <= longestHeading && !endsRow(lines, end)) end -= 1;
  if (end <= header || !endsRow(lines, end)) return null;
  for (let at = end; at > header && at > first - longestHeader; at -= 1) {
    const text = textAt(lines, at);
    const label = oddNumber.exec(text)?.[0] ?? "";
    const words = text.slice(label.length).trim() || (label === "" ? "" : textAt(lines, at + 1));
    const isNumbered =
      label !== "" && /^["«“№\p{Lu}]/u.test(words) && (text === label || startsOrganization.test(words));
    if (isNumbered || (startsOrganization.test(`${text} `) && (lines[at] as Line).blankBefore > 0)) return at;
  }
  return null;
}

/** Whether a line ends with the figures of a row, and does not count the columns. */
function endsRow(lines: readonly Line[], at: number): boolean {
  const text = textAt(lines, at);
  return (onlyFigures.test(text) || endsWithFigures(lines[at] as Line)) && !isColumnNumbers(text.split(/\s+/));
}

/** Without row numbers: the block of lines that ends with the first figures. */
function firstRowByFigures(lines: readonly Line[], header: number): number | null {
  const figures = lines.findIndex(
    (line, index) => index > header && (endsWithFigures(line) || (isFigure(line) && isFigure(lines[index + 1]))),
  );
  if (figures < 0) return null;
  // Lines of which each is a row.
  const isRow = (line: Line | undefined): boolean =>
    line !== undefined && endsWithFigures(line) && /\p{L}/u.test(line.text.text);
  if (isRow(lines[figures]) && isRow(lines[figures + 1])) return figures;
  let start = figures;
  if (!/\p{L}/u.test((lines[figures] as Line).text.text)) start -= 1;
  while (start > header + 1 && !startsCell(lines[start] as Line)) start -= 1;
  // The cells between the organisation and the figures, an address say, are blocks of their own.
  for (let at = start - 1; at > header && at >= start - longestCells; at -= 1) {
    if (startsOrganization.test((lines[at] as Line).text.text) && (lines[at] as Line).blankBefore > 0) return at;
  }
  return start > header ? start : null;
}

const isFigure = (line: Line | undefined): boolean => line !== undefined && onlyFigures.test(line.text.text.trim());

function startsCell(line: Line): boolean {
  return line.blankBefore > 0 && (/^\p{Lu}/u.test(line.text.text) || startsOrganization.test(line.text.text));
}

/**
 * Where the header above a row starts: with the highest of the short blocks over it. A block that ends a sentence or
 * starts a numbered paragraph is none, nor is the first one, the title.
 */
function headerAbove(lines: readonly Line[], row: number): number {
  let header = row;
  for (let to = row; to > 0; ) {
    let from = to - 1;
    while (from > 0 && (lines[from] as Line).blankBefore === 0) from -= 1;
    const text = blockOf(lines.slice(from, to));
    if (from === 0 || row - from > longestHeader || text.length > longestBlock) break;
    if (/[.;:]$/.test(text) || /^\d+\s?[.)]\s/.test(text)) break;
    header = from;
    to = from;
  }
  return header;
}

const blockOf = (lines: readonly Line[]): string => lines.map(({ text }) => text.text.trim()).join(" ");
