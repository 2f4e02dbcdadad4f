import type { Steps } from "@qauly/model/rules";
import { namesSomethingElse } from "../../language/column-headers.js";
import { joinLines } from "../../repair/line-joins.js";
import type { Reading } from "../../structure/read-text.js";
import type { Line } from "../../text/flow.js";
import { foldWord } from "../../text/fold.js";
import { SourcedText } from "../../text/sourced-text.js";
import type { FoundTable } from "../annex-table.js";
import { columnNumbersAt } from "../column-numbers.js";
import { headerSigns } from "../roles/header-evidence.js";
import { fillsCells, splitTextCells } from "../text-cells.js";
import { nextRow, type RowExtent, rowAt, type Shape } from "./extent.js";
import { partInside, takeFigures } from "./figures.js";
import { groupedBlocks, groupedHeader } from "./grouped-header.js";
import { groupEnd, groupRow, repeatsHeader } from "./groups.js";
import { startAtFirst, type TableStart, tableStarts } from "./header.js";
import { cellsAt, cutHeader, type HeaderText, headerText } from "./header-cells.js";
import { counted, misnumberedRowAt, nextMisnumberedRow, startOfCount } from "./misnumbered.js";
import { type FigureRow, placeFigures } from "./missing-figures.js";
import { type FoundShape, type SaidByHeader, shapeOfRows, withoutNumber } from "./shape.js";

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
 * figures as most rows have. What the header says is not asked for that: it is cut into as many cells as the rows have.
 */
export function* findBlockTable(lines: readonly Line[], reading: Reading): Steps<FoundTable | null> {
  for (const start of tableStarts(lines)) {
    yield;
    if (start === null) continue;
    const found = yield* readTable(lines, start, reading);
    if (found !== null) return found;
  }
  return null;
}

/** The table whose header, the first line, is one by its words: among sentences nothing else shows where one starts. */
export function* blockTableAtFirst(lines: readonly Line[], reading: Reading): Steps<FoundTable | null> {
  const start = startAtFirst(lines);
  return start === null ? null : yield* readTable(lines, start, reading);
}

/** Rows that a table has at least whose header no words open. */
const leastRows = 2;

/** Whether rows make a table whose header no words open: they agree, and one figure a row agrees with the header too. */
function isTable(found: FoundShape | null, header: HeaderText): boolean {
  if (found === null || found.whole < leastRows) return false;
  const { figures, numbered } = found.shape;
  return figures > 1 || (numbered && found.odd === 0 && header.capitals.length === leastWidth);
}

/** Row number, words and a figure. */
const leastWidth = 3;

function* readTable(lines: readonly Line[], start: TableStart, reading: Reading): Steps<FoundTable | null> {
  const numbers = numbersBelowHeader(lines, start);
  const dataStart = numbers?.to ?? start.firstRow;
  const headerEnd = numbers?.from ?? dataStart;
  const header = headerText(lines.slice(start.header, headerEnd), start.numbered, reading);
  const found = shapeOfRows(
    lines,
    dataStart,
    start.numbered,
    saidBy(cellsAt(header, header.capitals), start.known && start.numbered),
  );
  if (!start.known && !isTable(found, header)) return null;
  const width = withTexts(found, header, lines, dataStart, start, reading);
  if (width === null || (numbers !== null && !start.known && numbers.count !== widthOf(width.shape))) return null;
  const { shape } = width;
  const grouped = groupedHeader(width.header, widthOf(shape)) ?? groupedBlocks(width.header, widthOf(shape));
  const headers = grouped?.headers ?? cutHeader(width.header, widthOf(shape), shape.numbered);
  const rows = yield* readRows(lines, dataStart, shape, headers, numbers !== null, reading);
  if (rows.cells.length === 0) return null;
  const groups = width.group === null ? [] : [groupRow(width.group, shape)];
  const body = [...groups, ...rows.cells];
  const table = grouped === null ? { headers, rows: body } : { ...grouped, rows: body };
  return { from: start.header, to: rows.to, table };
}

function saidBy(cells: readonly SourcedText[], counts: boolean): SaidByHeader {
  const headers = cells.map(({ text }) => text);
  const said = headerSigns({ headers: headers.map(foldWord) }).filter(
    ({ role, weight }) => weight > 0 && (role === "headcount" || role === "percent" || role === "positions"),
  );
  let figures = 0;
  while (said.some(({ column }) => column === headers.length - 1 - figures)) figures += 1;
  return { figures, words: headers.map(namesSomethingElse), counts };
}

const widthOf = ({ numbered, texts, figures, behind }: Shape): number => (numbered ? 1 : 0) + texts + figures + behind;

/** The lines of the column numbers below the header. */
function numbersBelowHeader(
  lines: readonly Line[],
  { header, firstRow }: TableStart,
): { readonly from: number; readonly to: number; readonly count: number } | null {
  const end = Math.min(lines.length, firstRow + 1);
  for (let from = header + 1; from < end; from += 1) {
    const numbers = columnNumbersAt(lines, from);
    if (numbers !== null) return { from, ...numbers };
  }
  return null;
}

interface Width {
  readonly shape: Shape;
  readonly header: HeaderText;
  /** The heading of a first group, which stands below the header and looks like one more column. */
  readonly group: SourcedText | null;
}

/** How many columns of words the rows have: as the header says, where the rows can be parted so. */
function withTexts(
  found: FoundShape | null,
  header: HeaderText,
  lines: readonly Line[],
  dataStart: number,
  { numbered }: TableStart,
  reading: Reading,
): Width | null {
  const cells = header.capitals.length;
  const rowNumbers = numbered ? 1 : 0;
  if (found === null) {
    // A list, and no table, where the rows do not part into the cells of the header.
    const shape: Shape = { numbered, texts: cells - rowNumbers, figures: 0, behind: 0 };
    if (!numbered || shape.texts < 1) return null;
    const rows = rowsFrom(lines, dataStart, shape);
    return rows.length > 0 && share(rows, shape, reading) > 0.5 ? { shape, header, group: null } : null;
  }
  const { figures, behind } = found.shape;
  const rows = found.rows
    .filter(({ totals }) => !totals)
    .map(({ from, to, label }): FoundRow => ({ lines: lines.slice(from, to), label }));
  const withTextColumns = (count: number): Shape => ({ numbered, texts: count, figures, behind });
  const said = cells - rowNumbers - figures - behind;
  // A header that capital letters do not part says less than its blocks, and those less than the rows.
  const texts = said > 0 ? said : textsOfRows(rows, withTextColumns, header.blocks.length + 1 - rowNumbers, reading);
  if (texts === said && texts > 2 && !mayFill(rows, withTextColumns(texts), reading)) {
    // A header with more capital letters than the rows have cells, in every one of them.
    const fewer = withTextColumns(texts - 1);
    if (behind === 0 && share(rows, fewer, reading) === 1) return { shape: fewer, header, group: null };
  }
  const further = behind > 0 && said > 1 ? withMoreBehind(rows, withTextColumns(said), reading) : null;
  if (further !== null) return { shape: further, header, group: null };
  if (texts === 1 || share(rows, withTextColumns(texts), reading) > 0.5) {
    return { shape: withTextColumns(texts), header, group: null };
  }
  const last = header.capitals.at(-1) as number;
  const standsApart = header.blocks.includes(last);
  if (!standsApart || behind > 0) return { shape: withTextColumns(texts), header, group: null };
  return {
    shape: withTextColumns(texts - 1),
    header: {
      ...header,
      text: header.text.slice(0, last).trim(),
      capitals: header.capitals.slice(0, -1),
      blocks: header.blocks.filter((at) => at < last),
      openers: header.openers.filter((at) => at < last),
    },
    group: cellsAt(header, header.capitals).at(-1) ?? null,
  };
}

/** Whether the words of any row can be parted into so many cells, by whatever sign. */
function mayFill(rows: readonly FoundRow[], shape: Shape, reading: Reading): boolean {
  return rows.some(({ lines, label }) => {
    const words = shape.numbered ? withoutNumber(lines, label) : [...lines];
    takeFigures(words, shape.figures);
    return splitTextCells(words, shape.texts, (part) => joinLines(part, reading.stock)).every(
      ({ length }) => length > 0,
    );
  });
}

/** Shares the columns of words anew where the rows have several of them behind their figures; null where they do not. */
function withMoreBehind(rows: readonly FoundRow[], shape: Shape, reading: Reading): Shape | null {
  if (share(rows, shape, reading) > 0.5) return null;
  for (let texts = shape.texts - 1; texts > 0; texts -= 1) {
    const own = { ...shape, texts, behind: shape.behind + shape.texts - texts };
    const fitting = rows.filter(({ lines, label }) => {
      const inside = partInside(own.numbered ? withoutNumber(lines, label) : [...lines], own.figures);
      const join = (part: readonly Line[]): SourcedText => joinLines(part, reading.stock);
      return inside !== null && fillsCells(inside.before, texts, join) && fillsCells(inside.behind, own.behind, join);
    });
    if (fitting.length * 2 > rows.length) return own;
  }
  return null;
}

/** How many columns of words most rows part into, at most as many as the blocks of the header leave. */
function textsOfRows(
  rows: readonly FoundRow[],
  shapeWith: (texts: number) => Shape,
  cells: number,
  reading: Reading,
): number {
  const { figures, behind } = shapeWith(1);
  for (let texts = Math.min(mostTexts, Math.max(2, cells - figures - behind)); texts > 1; texts -= 1) {
    if (share(rows, shapeWith(texts), reading) > 0.5) return texts;
  }
  return 1;
}

/** Columns of words that a row is parted into where no header says how many there are. */
const mostTexts = 4;

/** The lines of a row, and how many characters of the first are its number. */
interface FoundRow {
  readonly lines: readonly Line[];
  readonly label: number;
}

function rowsFrom(lines: readonly Line[], from: number, shape: Shape): FoundRow[] {
  const rows: FoundRow[] = [];
  let count = startOfCount;
  for (let at = from; at < lines.length; ) {
    const row = rowAt(lines, at, shape, count.last) ?? misnumberedRowAt(lines, at, shape, count);
    if (row === null) break;
    if (!row.totals) rows.push({ lines: lines.slice(at, row.to), label: row.label });
    count = counted(count, row);
    at = row.to;
  }
  return rows;
}

/** Share of the rows that part into so many columns of words. */
function share(rows: readonly FoundRow[], shape: Shape, reading: Reading): number {
  const fitting = rows.filter(({ lines, label }) => {
    const body = shape.numbered ? withoutNumber(lines, label) : [...lines];
    const inside = shape.behind > 0 ? partInside(body, shape.figures) : null;
    const words = inside?.before ?? body;
    if (inside === null) takeFigures(words, shape.figures);
    return fillsCells(words, shape.texts, (part) => joinLines(part, reading.stock));
  });
  return rows.length === 0 ? 0 : fitting.length / rows.length;
}

/** Reads the rows from `from` on, and says where the table ends. */
function* readRows(
  lines: readonly Line[],
  from: number,
  shape: Shape,
  headers: readonly SourcedText[],
  hasColumnNumbers: boolean,
  reading: Reading,
): Steps<{ readonly cells: readonly (readonly SourcedText[])[]; readonly to: number }> {
  const rows: ReadRow[] = [];
  const group = (text: SourcedText): void => {
    rows.push({ texts: groupRow(text, shape), figures: [], totals: false, behind: [], isGroup: true });
  };
  let to = from;
  let count = startOfCount;
  while (to < lines.length) {
    yield;
    const again = hasColumnNumbers ? columnNumbersAt(lines, to) : null;
    if (again?.count === headers.length) {
      to = again.to;
      continue;
    }
    const row = rowAt(lines, to, shape, count.last) ?? misnumberedRowAt(lines, to, shape, count);
    if (row === null) {
      const next = nextRow(lines, to, shape, count.last) ?? nextMisnumberedRow(lines, to, shape, count);
      if (next === null) break;
      const between = joinLines(lines.slice(to, next), reading.stock);
      if (!repeatsHeader(between, headers)) group(between);
      to = next;
      continue;
    }
    const start = row.totals ? to : groupEnd(lines, to, row.to, shape);
    if (start > to) group(joinLines(lines.slice(to, start), reading.stock));
    rows.push(readRow(lines.slice(start, row.to), row, shape, reading));
    count = counted(count, row);
    to = row.to;
  }
  const figures = placeFigures(
    rows.filter(({ isGroup }) => !isGroup),
    shape.figures,
  );
  let at = 0;
  const cells = rows.map((row) =>
    row.isGroup ? row.texts : [...row.texts, ...(figures[at++] as SourcedText[]), ...row.behind],
  );
  return { cells, to };
}

interface ReadRow extends FigureRow {
  /** The row number and the texts before the figures; all cells of a group's heading. */
  readonly texts: readonly SourcedText[];
  readonly behind: readonly SourcedText[];
  readonly isGroup: boolean;
}

function readRow(lines: readonly Line[], row: RowExtent, shape: Shape, reading: Reading): ReadRow {
  const join = (part: readonly Line[]): SourcedText =>
    part.length === 0 ? SourcedText.empty : joinLines(part, reading.stock);
  const numbered = shape.numbered && !row.totals;
  const body = numbered ? withoutNumber(lines, row.label) : [...lines];
  const number = numbered ? [numberOf(lines, row.label)] : shape.numbered ? [SourcedText.empty] : [];
  const inside = shape.behind > 0 ? partInside(body, shape.figures) : null;
  const figures = inside?.figures ?? takeFigures(body, shape.figures);
  const texts = splitTextCells(inside?.before ?? body, shape.texts, join);
  const behind = shape.behind > 0 ? splitTextCells(inside?.behind ?? [], shape.behind, join) : [];
  return { texts: [...number, ...texts], figures, totals: row.totals, behind, isGroup: false };
}

const numberOf = (lines: readonly Line[], label: number): SourcedText =>
  (lines[0] as Line).text.trim().slice(0, label).trim();
