import { isTotalsLabel } from "@qauly/model/rules";
import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import { type Chunk, chunksOf, isNumber, isRowNumber, isYear } from "./aligned/chunks.js";
import { type Column, columnsOf, columnsUnder, countsRows, layOut } from "./aligned/columns.js";
import { headerRows } from "./aligned/header.js";
import type { FoundTable } from "./annex-table.js";
import { isOpen } from "./cut-rows.js";
import { overlaid } from "./grid-cover.js";
import { withWholeHeader } from "./header-rows.js";

/**
 * Cells lined up by blanks:
 *
 *     №   Ұйымның атауы      Жұмыскерлердің тізімдік саны   Квота мөлшері
 *     1   "Заречное" ЖШС     224                            3
 *         Барлығы:           224                            -
 *
 * The header has at least three cells. The fullest lines show where the columns stand; the cells of other lines are told
 * by their places, wherever in its column each stands. A line that only goes on with wrapped cells belongs to the row
 * above it, or, above the first row, to the header.
 */
export function findAlignedTable(lines: readonly Line[]): FoundTable | null {
  for (let from = 0; from < lines.length - 1; from += 1) {
    const found = alignedTableAt(lines, from);
    if (found !== null) return found;
  }
  return null;
}

/** Lines of the longest header. */
const longestHeader = 8;
/** Lines that tell where the columns stand while the end of a table is looked for. */
const mostTold = 24;
/** Cells of a header. */
const leastCells = 3;

/** The table whose header a line is. */
export function alignedTableAt(lines: readonly Line[], from: number): FoundTable | null {
  const first = chunksOf(lines[from] as Line);
  if (first.length < leastCells && !headsTwoColumns(lines, from, first)) return null;
  if (isDash(first[0] as Chunk)) return null;
  const all = [first];
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const chunks = chunksOf(lines[to] as Line);
    if (chunks.length < 2 && !goesOn(lines, to, all)) break;
    if (to > from + 1 && startsAnother(lines[to] as Line, chunks, all)) break;
    all.push(chunks);
  }
  const columns = columnsOf(all);
  const isNumbered = countsRows(all, columns);
  const hasFigures = columns.some(({ holdsNumbers }) => holdsNumbers);
  const rowsFrom = isNumbered || hasFigures ? startOfRows(all, columns, isNumbered) : 1;
  const headerEnd = withoutHeading(all, rowsFrom, columns, isNumbered);
  while (to - from > headerEnd && !isRest(all, to - from - 1, columns)) {
    to -= 1;
    all.pop();
  }
  if (all.length <= headerEnd) return null;
  const header = headerRows(all.slice(0, headerEnd), columns);
  const body = rowsOf(lines.slice(from, to), all, headerEnd, columns, isNumbered);
  const rows = body.map((row) => row.map((cell) => collapseBlanks(cell)));
  const headers = overlaid(header);
  const table = header.length === 1 ? { headers, rows } : { headers, headerRows: header, rows };
  return { from, to, table: header.length === 1 ? withWholeHeader(table) : table };
}

/** Rows of two columns from which on they are a table, and lines of their header. */
const leastRows = 3;
const longestPair = 3;

/** Whether lines of words and a figure each stand below one of two pieces of words, the figures below one another. */
function headsTwoColumns(lines: readonly Line[], from: number, first: readonly Chunk[]): boolean {
  const [name, amount] = first;
  if (name === undefined || amount === undefined || !isOfWords(name) || !isOfWords(amount)) return false;
  const figures: Chunk[] = [];
  for (let at = from + 1; at < lines.length && figures.length < leastRows; at += 1) {
    const [text, figure, more] = chunksOf(lines[at] as Line);
    if (text === undefined || more !== undefined) return false;
    if (figure !== undefined && isNumber(figure) && isOfWords(text)) figures.push(figure);
    else if (figures.length > 0 || at - from >= longestPair || (lines[at] as Line).blankBefore > 0) return false;
  }
  const [top] = figures;
  if (top === undefined || figures.length < leastRows) return false;
  const middle = ({ start, end }: Chunk): number => start + end;
  return (
    figures.every(({ start }) => start === top.start) ||
    figures.every(({ end }) => end === top.end) ||
    figures.every((figure) => Math.abs(middle(figure) - middle(top)) <= 2)
  );
}

const isOfWords = (chunk: Chunk): boolean => /\p{L}{2}/u.test(chunk.text.text) && !/[–—-]$/.test(chunk.text.text);

/** What a member of a list starts with. */
const isDash = ({ text }: Chunk): boolean => /^[-–—•*]$/.test(text.text);

/** Whether a line of one chunk, or none, belongs to the table: it goes on with a cell, or heads a group of rows. */
function goesOn(lines: readonly Line[], at: number, all: readonly (readonly Chunk[])[]): boolean {
  const [line, next] = [lines[at] as Line, lines[at + 1]];
  if (line.blankBefore > 0) return false;
  const [chunk] = chunksOf(line);
  if (chunk === undefined) return false;
  if (next?.blankBefore === 0 && chunksOf(next).length > 1) return true;
  const [first, second] = all[0] as [Chunk, Chunk];
  const over = all.at(-1)?.[0];
  const isRest = over !== undefined && all.length > 1 && chunk.start < over.end && chunk.end > over.start;
  if (isRest && /^\p{Ll}/u.test(chunk.text.text) && chunk.end < second.start) return true;
  const isIndented = Math.abs(chunk.start - second.start) <= Math.abs(chunk.start - first.start);
  return isIndented && fitsColumn(chunk, all.slice(0, mostTold));
}

/** Whether a chunk is not longer than a cell: it stands between cells of the fullest line above. */
function fitsColumn(chunk: Chunk, all: readonly (readonly Chunk[])[]): boolean {
  const columns = columnsOf(all);
  const [at] = columnsUnder(chunk, columns) as [number];
  const next = columns[at + 1];
  return /^[\p{Ll}(]/u.test(chunk.text.text) || (next !== undefined && chunk.end < next.start);
}

/** Whether a line below a gap is the header of a further table: words in every place, also where rows have their numbers. */
function startsAnother(line: Line, chunks: readonly Chunk[], all: readonly (readonly Chunk[])[]): boolean {
  if (line.blankBefore === 0 || chunks.length < leastCells || chunks.some(isNumber)) return false;
  const [top] = all as [readonly Chunk[]];
  const isHeadedAlike = chunks[0]?.text.text === top[0]?.text.text;
  const isRepeated = chunks.length === top.length && chunks.every(({ text }, at) => text.text === top[at]?.text.text);
  return isHeadedAlike && !isRepeated;
}

/** The last lines of a table belong to it with two cells, or as the rest of one. */
function isRest(all: readonly (readonly Chunk[])[], at: number, columns: readonly Column[]): boolean {
  const chunks = all[at] as readonly Chunk[];
  if (chunks.length > 1) return true;
  const above = all[at - 1];
  return chunks[0] !== undefined && above !== undefined && isWrapped(chunks[0], above, columns);
}

/** Where the rows start: with the first number of one, or with the first figures. */
function startOfRows(all: readonly (readonly Chunk[])[], columns: readonly Column[], isNumbered: boolean): number {
  const end = Math.min(all.length, longestHeader);
  for (let at = 1; at < end; at += 1) {
    const cells = layOut(all[at] as Chunk[], columns);
    const [first] = cells;
    if (isNumbered ? first !== undefined && isRowNumber(first) : isFigures(cells, columns)) return at;
  }
  return 1;
}

/** Where the header ends above the rows from a line on, the last lines of which may be the heading of a first group. */
function withoutHeading(
  all: readonly (readonly Chunk[])[],
  rowsFrom: number,
  columns: readonly Column[],
  isNumbered: boolean,
): number {
  let end = rowsFrom;
  while (end > 1) {
    const [piece, ...others] = all[end - 1] as readonly Chunk[];
    const above = all.slice(0, end - 1).flat();
    if (piece === undefined || others.length > 0 || above.length < columns.length || !opensHeading(piece)) break;
    const isOverNumbers = isNumbered && piece.start <= (columns[0]?.end ?? 0) && piece.end > (columns[0]?.end ?? 0) + 1;
    const [under] = columnsUnder(piece, columns) as [number];
    const isPhrase = columns[under]?.holdsNumbers !== true && isHeading(piece, above);
    if (!isOverNumbers && !isPhrase && isWrapped(piece, above, columns)) break;
    end -= 1;
  }
  return end;
}

/** `Білім беру ұйымдары`, `1. Образование`: words that begin as a heading does. */
const opensHeading = ({ text }: Chunk): boolean => /^(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s+)?\p{Lu}\p{Ll}/u.test(text.text);

const isFigures = (cells: readonly (Chunk | undefined)[], columns: readonly Column[]): boolean =>
  cells.some((cell, at) => cell !== undefined && columns[at]?.holdsNumbers === true && isNumber(cell) && !isYear(cell));

/** The rows below the header. */
function rowsOf(
  lines: readonly Line[],
  all: readonly (readonly Chunk[])[],
  from: number,
  columns: readonly Column[],
  isNumbered: boolean,
): SourcedText[][] {
  const byBlocks = blocksAreRows(lines, all, from, columns, isNumbered);
  const rows: SourcedText[][] = [];
  // The cells of the last line of the row, for those that go on below it.
  let above: readonly Chunk[] = [];
  for (let at = from; at < all.length; at += 1) {
    const chunks = all[at] as readonly Chunk[];
    const cells = layOut(chunks, columns);
    const texts = cells.map((cell) => cell?.text ?? SourcedText.empty);
    const isBelow = rows.length > 0 && (lines[at] as Line).blankBefore === 0;
    if (isBelow && (byBlocks || isContinuation(cells, above, columns, isNumbered))) {
      rows.push(mergeCells(rows.pop() as SourcedText[], texts));
    } else rows.push(texts);
    above = chunks;
  }
  return rows;
}

/** Whether blank lines part the rows: no block of lines has two numbers in one column of numbers. */
function blocksAreRows(
  lines: readonly Line[],
  all: readonly (readonly Chunk[])[],
  from: number,
  columns: readonly Column[],
  isNumbered: boolean,
): boolean {
  const key = isNumbered ? 0 : columns.findIndex(({ holdsNumbers }) => holdsNumbers);
  if (key < 0) return false;
  let blocks = 0;
  let inBlock = 0;
  for (let at = from; at < all.length; at += 1) {
    if (at === from || (lines[at] as Line).blankBefore > 0) {
      blocks += 1;
      inBlock = 0;
    }
    const cell = layOut(all[at] as Chunk[], columns)[key];
    if (cell !== undefined && isNumber(cell)) inBlock += 1;
    if (inBlock > 1) return false;
  }
  return blocks > 1;
}

/** The rest of wrapped cells: no number of a row, no figure, and each piece goes on with the one above it. */
function isContinuation(
  cells: readonly (Chunk | undefined)[],
  above: readonly Chunk[],
  columns: readonly Column[],
  isNumbered: boolean,
): boolean {
  const pieces = cells.filter((cell) => cell !== undefined);
  if (pieces.length === 0 || (isNumbered && cells[0] !== undefined) || isFigures(cells, columns)) return false;
  if (pieces.some(({ text }) => isTotalsLabel(text.text))) return false;
  if (!isNumbered && pieces.length > 1 && !columns.some(({ holdsNumbers }) => holdsNumbers)) {
    return pieces.every(({ text }) => /^[\p{Ll}(]/u.test(text.text)) && cells[0] === undefined;
  }
  const [lone] = pieces;
  if (pieces.length === 1 && lone !== undefined && isHeading(lone, above)) return false;
  return pieces.some((piece) => isWrapped(piece, above, columns)) && (pieces.length > 1 || isLikeAbove(lone, above));
}

/**
 * Whether a lone piece heads the rows below it though the cell above it left no room: it is a phrase of common words, and
 * that cell is complete.
 */
function isHeading({ text: { text }, start, end }: Chunk, above: readonly Chunk[]): boolean {
  if (!/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) || /["«»“”\d]|\p{Lu}\./u.test(text)) return false;
  const cell = above.find((one) => one.start < end && one.end > start)?.text.text ?? "";
  return !isOpen(cell);
}

/** Whether a lone piece starts where its cell does: a heading of rows that stands elsewhere is none. */
const isLikeAbove = (piece: Chunk | undefined, above: readonly Chunk[]): boolean =>
  piece !== undefined && above.some(({ start, end }) => piece.start < end && piece.end > start);

/** Whether a piece goes on with the cell above it: in lower case, or with a word for which the column had no more room. */
function isWrapped({ text, start, end }: Chunk, above: readonly Chunk[], columns: readonly Column[]): boolean {
  if (/^[\p{Ll}(,)»]/u.test(text.text)) return true;
  const cell = above.find((one) => one.start < end && one.end > start);
  if (cell === undefined || isNumber(cell)) return false;
  const [at] = columnsUnder(cell, columns) as [number];
  const [word = ""] = text.text.split(/\s/, 1);
  if (/[,–-]$/.test(cell.text.text)) return true;
  return cell.end + 1 + word.length > (columns[at] as Column).end + 1;
}

function mergeCells(row: readonly SourcedText[], rest: readonly SourcedText[]): SourcedText[] {
  const blank = SourcedText.standingFor(" ", null);
  return row.map((cell, at) => {
    const more = rest[at] ?? SourcedText.empty;
    return cell.length === 0 || more.length === 0
      ? SourcedText.concat([cell, more])
      : SourcedText.concat([cell, blank, more]);
  });
}
