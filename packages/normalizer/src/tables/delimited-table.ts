import { parseNumberCell } from "@qauly/model/rules";
import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { FoundTable } from "./annex-table.js";
import { withoutColumnNumbers } from "./column-numbers.js";
import { drawnRows, isBorder } from "./drawn/drawing.js";
import { overlaid } from "./grid-cover.js";
import { withWholeHeader } from "./header-rows.js";
import { withoutQuotation } from "./parts/quoted-rows.js";
import { findSemicolonTable } from "./semicolon-table.js";
import { withCoveredPlaced, withTotalsPlaced } from "./short-rows.js";

/** Marks between cells: a tab, or an upright line, also one of those that drawings of boxes have. */
const delimiters = [/\t/g, /[|│┃║]/g] as const;
/** Borders within a table from which on they part its rows, and not its header alone. */
const leastBorders = 2;

/**
 * Cells parted by a character:
 *
 *     №<TAB>Ұйымның атауы<TAB>…        | № | Ұйымның атауы | … |        │ № │ Ұйымның атауы │ … │
 *
 * A row is a line, or the lines between two drawn borders; lines without the character end the table. Where a drawing is
 * exact, its marks show which columns a cell covers.
 */
export function findDelimitedTable(lines: readonly Line[]): FoundTable | null {
  let earliest: FoundTable | null = null;
  for (const delimiter of delimiters) {
    const found = findTable(earliest === null ? lines : lines.slice(0, earliest.from), delimiter);
    if (found !== null) earliest = found;
  }
  const semicolons = findSemicolonTable(earliest === null ? lines : lines.slice(0, earliest.from));
  return semicolons ?? earliest;
}

function findTable(lines: readonly Line[], delimiter: RegExp): FoundTable | null {
  const isTab = delimiter === delimiters[0];
  const count = ({ text }: Line): number => text.text.match(delimiter)?.length ?? 0;
  const holds = (line: Line): boolean => count(line) > 0;
  const draws = (line: Line): boolean => !isTab && isBorder(line);
  const isFirst = (line: Line, at: number): boolean =>
    count(line) > (isTab ? 0 : 1) || (count(line) === 1 && headsTwoColumns(lines, at));
  for (let from = 0; from < lines.length; ) {
    const first = lines.findIndex((line, at) => at >= from && isFirst(line, at) && !draws(line));
    if (first < 0) return null;
    const end = endOf(lines, first, (line) => holds(line) || draws(line));
    const to = draws(lines[first - 1] ?? (lines[first] as Line)) ? end : endBeforeHeader(lines, first, end, delimiter);
    const table = readTable(lines, first, to, delimiter, draws);
    if (table !== null) return table;
    from = to;
  }
  return null;
}

function readTable(
  lines: readonly Line[],
  first: number,
  to: number,
  delimiter: RegExp,
  draws: (line: Line) => boolean,
): FoundTable | null {
  let from = first;
  while (from > 0 && draws(lines[from - 1] as Line)) from -= 1;
  const own = withoutQuotation(lines.slice(from, to));
  // Without marks around the rows, a mark at the start of one parts off an empty cell.
  const cellLines = own.filter((line) => !draws(line));
  const most = (test: (line: string) => boolean): boolean =>
    cellLines.filter(({ text }) => test(text.text.trim())).length * 2 > cellLines.length;
  const outer = { start: most((line) => /^[|│┃║]/.test(line)), end: most((line) => /[|│┃║]$/.test(line)) };
  const drawn = outer.start && outer.end && own.some(draws) ? drawnRows(own) : null;
  const lineRows = (): SourcedText[][] =>
    rowsOf(own, draws, (line) => cellsOf(line.text, delimiter, outer)).filter(
      (cells) => !cells.every((cell) => /^[-:=\s]*$/.test(cell.text)),
    );
  const rows = (drawn?.rows ?? joinBroken(lineRows())).map((row) => tidied(row));
  const [headers, ...body] = rows;
  if (headers === undefined || headers.length < 2) return null;
  const width = Math.max(headers.length, ...body.map(filledWidth));
  const whole = withCoveredPlaced(withTotalsPlaced(body, width), width).map((row) => toWidth(row, width));
  const level = drawn?.headerRows ?? 0;
  if (level > 1 && level < rows.length) {
    const headerRows = rows.slice(0, level);
    return {
      from,
      to,
      table: withoutColumnNumbers({ headers: overlaid(headerRows), headerRows, rows: whole.slice(level - 1) }),
    };
  }
  return { from, to, table: withWholeHeader({ headers: toWidth(headers, width), rows: whole }, headers.length) };
}

/** Where a further table starts below a gap: with words in every cell, above a row that is counted anew. */
function endBeforeHeader(lines: readonly Line[], from: number, to: number, delimiter: RegExp): number {
  const cells = (at: number): string[] =>
    (lines[at]?.text.text ?? "")
      .replace(/^\s*[|│┃║]|[|│┃║]\s*$/g, "")
      .split(delimiter)
      .map((cell) => cell.trim());
  const top = cells(from);
  for (let at = from + 2; at + 1 < to; at += 1) {
    if ((lines[at] as Line).blankBefore === 0) continue;
    const own = cells(at);
    const isHeader =
      own.length > 1 &&
      own.every((cell, column) => (column > 0 && year.test(cell)) || (titled.test(cell) && !isNumeral(cell)));
    const isRepeated = own.length === top.length && own.every((cell, column) => cell === top[column]);
    if (!isHeader || isRepeated || /^[-:=\s]*$/.test(own.join(""))) continue;
    const below = cells(at + 1).every((cell) => /^[-:=\s]*$/.test(cell)) ? cells(at + 2) : cells(at + 1);
    if (/^1[.)]?$/.test(below[0] ?? "") || (own[0] === top[0] && below.slice(1).some(isNumeral))) return at;
  }
  return to;
}

/** What a header says: words, a sign, or a year. */
const titled = /\p{L}{2}|[№%]|\p{L}\/\p{L}/u;
const year = /^(?:19|20)\d{2}$/;

const isNumeral = (cell: string): boolean => parseNumberCell(cell).value !== null;

/** Cells with single blanks; places that one cell covers go on holding one text. */
function tidied(row: readonly SourcedText[]): SourcedText[] {
  const known = new Map<SourcedText, SourcedText>();
  return row.map((cell) => {
    const own = known.get(cell) ?? collapseBlanks(cell);
    known.set(cell, own);
    return own;
  });
}

/** Lines that each have two cells, the second a figure: what no sentence with an upright line in it has below. */
function headsTwoColumns(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 3);
  return (
    below.length === 2 &&
    below.every(({ text }) => /^[^|│┃║]*\p{L}[^|│┃║]*[|│┃║]\s*[-–\d][\d\s.,%]*$/u.test(text.text.trimEnd()))
  );
}

/** The rows of lines; where borders part the rows, the lines between two of them that begin no more than one are one. */
function rowsOf(
  lines: readonly Line[],
  draws: (line: Line) => boolean,
  cells: (line: Line) => SourcedText[],
): SourcedText[][] {
  const groups: SourcedText[][][] = [[]];
  for (const line of lines) {
    if (draws(line)) groups.push([]);
    else groups.at(-1)?.push(cells(line));
  }
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length <= leastBorders) return filled.flat();
  return filled.flatMap((group) => {
    const begun = group.filter(([first]) => first !== undefined && first.length > 0).length;
    return begun > 1 ? group : [group.reduce(mergeCells)];
  });
}

/** Joins the two lines of a row that a line break within a cell cut: together they have just the cells of the others. */
function joinBroken(rows: SourcedText[][]): SourcedText[][] {
  const width = rows[0]?.length ?? 0;
  const whole: SourcedText[][] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const goesOn = /^[\p{Ll}(,)»]/u.test(row[0]?.text ?? "");
    if (above !== undefined && whole.length > 1 && goesOn && above.length + row.length - 1 === width) {
      const last = mergeCells(above.slice(-1), row.slice(0, 1));
      whole[whole.length - 1] = [...above.slice(0, -1), ...last, ...row.slice(1)];
    } else whole.push(row);
  }
  return whole;
}

/** Both parts of a row whose cells are wrapped. */
function mergeCells(row: readonly SourcedText[], rest: readonly SourcedText[]): SourcedText[] {
  const blank = SourcedText.standingFor(" ", null);
  return Array.from({ length: Math.max(row.length, rest.length) }, (_, at) => {
    const [cell, more] = [row[at] ?? SourcedText.empty, rest[at] ?? SourcedText.empty];
    return SourcedText.concat(cell.length === 0 || more.length === 0 ? [cell, more] : [cell, blank, more]);
  });
}

/** The table goes on over a single line without cells, a heading of a group of rows. */
function endOf(lines: readonly Line[], from: number, holds: (line: Line) => boolean): number {
  let to = from;
  while (to < lines.length) {
    const next = lines[to + 1];
    const isGroup = to > from && lines[to]?.blankBefore === 0 && next?.blankBefore === 0 && holds(next);
    if (!holds(lines[to] as Line) && !isGroup) break;
    to += 1;
  }
  return to;
}

function cellsOf(
  text: SourcedText,
  delimiter: RegExp,
  outer: { readonly start: boolean; readonly end: boolean },
): SourcedText[] {
  let line = text;
  if (delimiter !== delimiters[0]) {
    line = line.trim();
    if (outer.start && /^[|│┃║]/.test(line.text)) line = line.slice(1);
    if (outer.end && /[|│┃║]$/.test(line.text)) line = line.slice(0, line.length - 1);
  }
  const cells: SourcedText[] = [];
  let start = 0;
  for (const part of line.text.split(delimiter)) {
    cells.push(collapseBlanks(line.slice(start, start + part.length).trim()));
    start += part.length + 1;
  }
  return cells;
}

/** Cells up to the last one with text: a row may have more of them than the header, and none is lost. */
function filledWidth(cells: readonly SourcedText[]): number {
  return cells.findLastIndex((cell) => cell.length > 0) + 1;
}

/** Rows line up with the columns: missing cells at the end are empty. */
export function toWidth(cells: readonly SourcedText[], width: number): SourcedText[] {
  const row = cells.slice(0, width);
  while (row.length < width) row.push(SourcedText.empty);
  return row;
}
