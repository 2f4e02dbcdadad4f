import { isTotalsLabel } from "@qauly/model/rules";
import { rowNumberHeader } from "../language/column-headers.js";
import { legalForms } from "../language/legal-forms.js";
import { numeralWords } from "../language/numeral-words.js";
import { joinLines } from "../repair/line-joins.js";
import type { Reading } from "../structure/read-text.js";
import type { Line } from "../text/flow.js";
import { escapeRegExp, foldWord } from "../text/fold.js";
import { SourcedText } from "../text/sourced-text.js";
import { tail } from "../text/tail.js";
import type { FoundTable } from "./annex-table.js";
import { columnNumbersAt } from "./column-numbers.js";
import { headerCells } from "./header-cells.js";
import { columnRoles } from "./roles/column-roles.js";
import { splitTextCells } from "./text-cells.js";

/**
 * A table whose cells a tool has written one after another as blocks of lines, single-line neighbours on one line:
 *
 *     1                         row number
 *
 *     "Дариян арнаулы           cell of text, wrapped
 *     әлеуметтік қызмет …
 *
 *     73 2 1                    cells of figures
 *
 * Blank lines also come from page breaks, so a row is read by what its columns hold: a row number, text, and as many
 * figures at its end as there are columns of figures. Only then may the next row start.
 */
export function findBlockTable(lines: readonly Line[], reading: Reading): FoundTable | null {
  const from = lines.findIndex((_, at) => startsHeader(blockText(lines, at)));
  if (from < 0) return null;
  const numbered = rowNumberHeader.test((lines[from] as Line).text.text.trim());
  const firstRow = numbered ? firstNumberedRow(lines, from) : firstRowByFigures(lines, from);
  const numbers = numbersBelowHeader(lines, from, firstRow, reading);
  const dataStart = numbers?.to ?? firstRow;
  if (dataStart === null) return null;
  const { headers, group } = withoutGroup(
    headerCells(lines.slice(from, numbers?.from ?? dataStart), reading),
    lines,
    dataStart,
    numbered,
  );
  const figures = trailingFigures(headers);
  if (headers.length < 2 || (!numbered && figures === 0)) return null;
  if (headers.length - figures - (numbered ? 1 : 0) < 1) return null;
  const shape: Shape = { numbered, figures, texts: headers.length - figures - (numbered ? 1 : 0) };
  const rows: SourcedText[][] = group === null ? [] : [groupRow(group, shape)];
  let to = dataStart;
  let previous = 0;
  while (to < lines.length) {
    const again = numbers === null ? null : columnNumbersAt(lines, to);
    if (again?.count === headers.length) {
      to = again.to;
      continue;
    }
    const row = rowAt(lines, to, shape, previous);
    if (row === null) {
      const next = nextRow(lines, to, shape, previous);
      if (next === null) break;
      const between = joinLines(lines.slice(to, next), reading.stock);
      if (!repeatsHeader(between, headers)) rows.push(groupRow(between, shape));
      to = next;
      continue;
    }
    const start = row.totals ? to : groupEnd(lines, to, row.to, shape);
    if (start > to) rows.push(groupRow(joinLines(lines.slice(to, start), reading.stock), shape));
    rows.push(readRow(lines.slice(start, row.to), row, shape, reading));
    previous = row.number ?? previous;
    to = row.to;
  }
  return rows.length === 0 ? null : { from, to, table: { headers, rows } };
}

/** The lines of the column numbers below the header at `header`, as many of them as it has cells. */
function numbersBelowHeader(
  lines: readonly Line[],
  header: number,
  firstRow: number | null,
  reading: Reading,
): { readonly from: number; readonly to: number } | null {
  const end = Math.min(lines.length, (firstRow ?? lines.length) + longestBetween);
  for (let from = header + 1; from < end; from += 1) {
    const numbers = columnNumbersAt(lines, from);
    if (numbers === null) continue;
    const headers = headerCells(lines.slice(header, from), reading);
    return numbers.count === headers.length ? { from, to: numbers.to } : null;
  }
  return null;
}

/**
 * The heading of a first group stands below the header and looks like one more column. It is none when the columns of
 * figures before it end the first row.
 */
function withoutGroup(
  cells: readonly SourcedText[],
  lines: readonly Line[],
  dataStart: number,
  numbered: boolean,
): { readonly headers: readonly SourcedText[]; readonly group: SourcedText | null } {
  const headers = cells.slice(0, -1);
  const figures = trailingFigures(headers);
  if (trailingFigures(cells) > 0 || figures === 0) return { headers: cells, group: null };
  const texts = headers.length - figures - (numbered ? 1 : 0);
  const first = rowAt(lines, dataStart, { numbered, figures, texts }, 0);
  const endsRow =
    first !== null && figuresAtEnd.test(` ${tail((lines[first.to - 1] as Line).text.text.trim(), figuresLength)}`);
  return endsRow ? { headers, group: cells.at(-1) ?? null } : { headers: cells, group: null };
}

/** How many columns of each kind: row number, then texts, then figures. */
interface Shape {
  readonly numbered: boolean;
  readonly texts: number;
  readonly figures: number;
}

interface RowExtent {
  readonly to: number;
  readonly number: number | null;
  readonly totals: boolean;
}

const figure = "(?:\\d+(?:[.,]\\d+)?(?:\\s?%)?|[-–—])";
const figuresAtEnd = new RegExp(`(?:\\s+${figure})+$`, "u");
const onlyFigures = new RegExp(`^${figure}(?:\\s+${figure})*$`, "u");
const lastFigure = new RegExp(`(?:^|\\s)(${figure})$`, "u");
const severalFigures = new RegExp(`(?:^|\\s)${figure}(?:\\s+${figure})+$`, "u");
/** Longer than the figures of a row. */
const figuresLength = 120;
/** `2 180` alone on a line is one figure and no row number. */
const thousands = /^\d{1,3}(?: \d{3})+$/;
const rowNumber = /^(\d{1,4})\.?(?=\s|$)/;

/** The label of a totals row, with or without its figures: `Барлығы: 349 - 10`. */
function isTotalsLine(line: string): boolean {
  return line.length < 200 && isTotalsLabel(line.replace(figuresAtEnd, ""));
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

function firstNumberedRow(lines: readonly Line[], header: number): number | null {
  const first = (pattern: RegExp): number =>
    lines.findIndex((line, index) => index > header && pattern.test(line.text.text.trim()));
  const one = first(/^1\.?(?=\s|$)/);
  const any = one < 0 ? first(/^\d{1,4}\.?$/) : one;
  return any < 0 ? null : any;
}

/** Without row numbers: the block of lines that ends with the first figures. */
function firstRowByFigures(lines: readonly Line[], header: number): number | null {
  const figures = lines.findIndex(
    (line, index) => index > header && severalFigures.test(tail(line.text.text.trim(), figuresLength)),
  );
  if (figures < 0) return null;
  let start = figures;
  if (!/\p{L}/u.test((lines[figures] as Line).text.text)) start -= 1;
  while (start > header + 1 && !startsCell(lines[start] as Line)) start -= 1;
  // The cells between the organisation and the figures, an address say, are blocks of their own.
  for (let at = start - 1; at > header && at >= start - longestCells; at -= 1) {
    if (startsOrganization.test((lines[at] as Line).text.text) && (lines[at] as Line).blankBefore > 0) return at;
  }
  return start > header ? start : null;
}

function startsCell(line: Line): boolean {
  return line.blankBefore > 0 && (/^\p{Lu}/u.test(line.text.text) || startsOrganization.test(line.text.text));
}

function trailingFigures(headers: readonly SourcedText[]): number {
  const { roles } = columnRoles(
    headers.map((header) => header.text),
    [],
  );
  let count = 0;
  while (["headcount", "percent", "positions"].includes(roles[roles.length - 1 - count] ?? "")) count += 1;
  return count;
}

/** The row that starts at `from`, or null when none does. */
function rowAt(lines: readonly Line[], from: number, shape: Shape, previous: number): RowExtent | null {
  const text = (lines[from] as Line).text.text.trim();
  if (isTotalsLine(text)) return totalsRow(lines, from);
  const number = shape.numbered ? Number(rowNumber.exec(text)?.[1] ?? Number.NaN) : null;
  if (number !== null && !(number > previous)) return null;
  if (shape.figures > 0) {
    const to = endByFigures(lines, from, shape, number);
    return to === null ? null : { to, number, totals: false };
  }
  return { to: endByNextNumber(lines, from, number ?? 0), number, totals: false };
}

/** Lines of the cells between an organisation and its figures. */
const longestCells = 14;

const formLabels = legalForms
  .flatMap((form) => form.labels)
  .map(escapeRegExp)
  .join("|");
const namesOrganization = new RegExp(`["«»]|(?:^|\\s)(?:${formLabels})(?:\\s|$)`, "u");
const startsOrganization = new RegExp(`^(?:["«№]|(?:${formLabels})\\s)`, "u");

/** Lines of the longest heading between two rows: a group's name, or the header again. */
const longestBetween = 14;

/** Where the table goes on with its next number after lines that are no row. */
function nextRow(lines: readonly Line[], from: number, shape: Shape, previous: number): number | null {
  if (!shape.numbered) return null;
  for (let at = from + 1; at < Math.min(lines.length, from + longestBetween); at += 1) {
    const number = Number(rowNumber.exec((lines[at] as Line).text.text.trim())?.[1] ?? Number.NaN);
    // A count may leave out a number or two.
    if (number > previous && number <= previous + 3 && rowAt(lines, at, shape, previous) !== null) return at;
  }
  return null;
}

function repeatsHeader(text: SourcedText, headers: readonly SourcedText[]): boolean {
  const letters = (parts: readonly SourcedText[]): string =>
    foldWord(parts.map((part) => part.text).join("")).replace(/\s/g, "");
  return letters([text]) === letters(headers);
}

/**
 * Without row numbers a group's heading stands as a block above the first row of the group: it names no organisation, and
 * the block below starts one, with a quotation mark or a legal form.
 */
function groupEnd(lines: readonly Line[], from: number, to: number, shape: Shape): number {
  if (shape.numbered || shape.texts !== 1) return from;
  const second = lines.findIndex((line, at) => at > from && at < to && line.blankBefore > 0);
  if (second < 0 || !/\p{L}/u.test((lines[second] as Line).text.text)) return from;
  const first = lines
    .slice(from, second)
    .map((line) => line.text.text)
    .join(" ");
  return !namesOrganization.test(first) && startsOrganization.test((lines[second] as Line).text.text) ? second : from;
}

/** A group's heading stands in the column of names. */
function groupRow(text: SourcedText, { numbered, texts, figures }: Shape): SourcedText[] {
  const empty = (count: number): SourcedText[] => Array.from({ length: count }, () => SourcedText.empty);
  return [...empty(numbered ? 1 : 0), text, ...empty(texts - 1 + figures)];
}

function totalsRow(lines: readonly Line[], from: number): RowExtent {
  let to = from + 1;
  while (to < lines.length && onlyFigures.test((lines[to] as Line).text.text.slice(0, figuresLength).trim())) to += 1;
  return { to, number: null, totals: true };
}

/**
 * The row ends with the line that completes its figures: they stand together at the end of a line, or one a line; a
 * lone figure after words belongs to the words. A row that lacks a figure ends where the next one starts, so that an odd
 * cell never costs a neighbour.
 */
function endByFigures(lines: readonly Line[], from: number, shape: Shape, number: number | null): number | null {
  let words = false;
  let figures = 0;
  let lastFigures: number | null = null;
  for (let at = from; at < Math.min(lines.length, from + longestRow); at += 1) {
    const raw = (lines[at] as Line).text.text.trim();
    if (words && figures > 0 && startsNext(lines, at, number)) return at;
    const line = at === from && shape.numbered ? raw.replace(rowNumber, "").trim() : raw;
    if (line === "") continue;
    const cells = cellsOfFigures(line, shape.figures);
    if (cells !== null) figures += cells.length;
    else {
      words = true;
      const ending = figuresAtEnd.exec(tail(line, figuresLength))?.[0] ?? "";
      const odd = ending === "" ? oddEnding(line, shape.figures) : null;
      figures = odd !== null ? odd.length : ending === "" ? 0 : ending.trim().split(/\s+(?!%)/).length;
    }
    if (figures > 0) lastFigures = at;
    if (words && figures >= shape.figures) return at + 1;
  }
  return words && lastFigures !== null ? lastFigures + 1 : null;
}

/** Whether the next row or the totals start at a line: the next number before words, after a line of figures. */
function startsNext(lines: readonly Line[], at: number, number: number | null): boolean {
  const text = (lines[at] as Line).text.text.trim();
  if (isTotalsLine(text)) return true;
  const match = rowNumber.exec(text);
  if (number === null || match === null || Number(match[1]) !== number + 1) return false;
  const rest = text.slice(match[0].length).trim() || ((lines[at + 1] as Line | undefined)?.text.text ?? "");
  return /\p{L}/u.test(rest);
}

/** Lines of the longest row: a cell with a long name in a narrow column. */
const longestRow = 80;

/** What stands in a cell of figures without being one: a word for none, a figure with a note or its unit. */
const oddFigure = new RegExp(`^(?:\\S*\\d\\S*|[-–—]|жоқ|нет|х|x|${numeralWords.join("|")})$`, "iu");

/**
 * The cells of a line that holds nothing else than cells of figures, at most `count`; null for other lines. A unit belongs
 * to its figure (`148 адам`), and a group of three digits to the thousands before it (`1 050`) when there would be a
 * cell too many otherwise.
 */
function cellsOfFigures(line: string, count: number): string[] | null {
  if (line.length > figuresLength) return null;
  const tokens = line.replace(/\s+(?=(?:%|адам|бірлік|пайыз|чел\.?|ед\.?)(?:\s|$))/giu, "\u00a0").split(/[ \t]+/);
  while (tokens.length > count) {
    const at = tokens.findIndex((token, index) => /^\d{1,3}$/.test(token) && /^\d{3}$/.test(tokens[index + 1] ?? ""));
    if (at < 0) return null;
    tokens.splice(at, 2, `${tokens[at]} ${tokens[at + 1]}`);
  }
  return tokens.every((token) => token.split(/[ \u00a0]/).some((part) => oddFigure.test(part))) ? tokens : null;
}

/**
 * The cells of figures at the end of a line of words of which one, not the first, is odd: `ЖК Досанова Г.М. 64 2 екі`;
 * null for other lines.
 */
function oddEnding(line: string, count: number): string[] | null {
  const tokens = tail(line, figuresLength).split(/[ \t]+/);
  if (count < 2 || tokens.length <= count) return null;
  const cells = tokens.slice(-count);
  const odd = cells.filter((cell) => !onlyFigures.test(cell));
  return odd.length === 1 && odd[0] !== cells[0] && oddFigure.test(odd[0] as string) ? cells : null;
}

function endByNextNumber(lines: readonly Line[], from: number, number: number): number {
  for (let at = from + 1; at < lines.length; at += 1) {
    const text = (lines[at] as Line).text.text.trim();
    const next = thousands.test(text) ? Number.NaN : Number(rowNumber.exec(text)?.[1] ?? Number.NaN);
    const gap = next > number + 1 && next <= number + 3 && /^\d+\.?\s+["«\p{L}]/u.test(text);
    if (next === number + 1 || gap) return at;
    if (isTotalsLine(text)) return at;
  }
  return lines.length;
}

function readRow(lines: readonly Line[], row: RowExtent, shape: Shape, reading: Reading): SourcedText[] {
  const body = [...lines];
  const cells: SourcedText[] = [];
  if (shape.numbered) cells.push(row.totals ? SourcedText.empty : takeNumber(body));
  const figures = takeFigures(body, row.totals, shape.figures);
  const texts = splitTextCells(body, shape.texts, (part) => joinLines(part, reading.stock));
  return [...cells, ...texts, ...figures];
}

/** Takes the row number off the first line. */
function takeNumber(body: Line[]): SourcedText {
  const line = body[0] as Line;
  const text = line.text.trim();
  const length = rowNumber.exec(text.text)?.[0].length ?? 0;
  const rest = text.slice(length).trim();
  if (rest.length === 0) body.shift();
  else body[0] = { ...line, text: rest };
  return text.slice(0, length);
}

/** Takes the figures off the end of a row, from the last column backwards. */
function takeFigures(body: Line[], totals: boolean, count: number): SourcedText[] {
  const taken: SourcedText[] = [];
  while (taken.length < count && body.length > 0) {
    const line = body.at(-1) as Line;
    const text = line.text.trim();
    const cells = cellsOfFigures(text.text, count - taken.length);
    const odd = cells === null && taken.length === 0 ? oddEnding(text.text, count) : null;
    if (odd !== null) {
      const at = odd.reduceRight((end, cell) => text.text.lastIndexOf(cell, end - 1), text.length);
      taken.push(...placed(text.slice(at), odd));
      body[body.length - 1] = { ...line, text: text.slice(0, at).trim() };
      break;
    }
    const found = cells === null ? figureAtEnd(text) : placed(text, cells);
    if (found.length === 0) break;
    taken.unshift(...found);
    const rest = text.slice(0, text.length - lengthFrom(text, found)).trim();
    if (rest.length === 0) body.pop();
    else body[body.length - 1] = { ...line, text: rest };
  }
  // A totals row that leaves the percentage out has one figure less, and it is the middle one.
  if (totals && taken.length === count - 1 && count === 3) taken.splice(1, 0, SourcedText.empty);
  while (taken.length < count) taken.push(SourcedText.empty);
  return taken;
}

/** The last figure of a line that starts with words. */
function figureAtEnd(text: SourcedText): SourcedText[] {
  const value = lastFigure.exec(tail(text.text, figuresLength))?.[1];
  return value === undefined ? [] : [text.slice(text.length - value.length)];
}

/** The cells as parts of their line. */
function placed(text: SourcedText, cells: readonly string[]): SourcedText[] {
  let at = 0;
  return cells.map((cell) => {
    const pattern = cell.replace(/[ \u00a0]/g, " ");
    while (/\s/.test(text.text[at] ?? "")) at += 1;
    const part = text.slice(at, at + pattern.length);
    at += pattern.length;
    return part;
  });
}

/** Characters from the start of the first of the parts to the end of the line. */
function lengthFrom(text: SourcedText, parts: readonly SourcedText[]): number {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  return parts.length === 1 ? total : text.length;
}
