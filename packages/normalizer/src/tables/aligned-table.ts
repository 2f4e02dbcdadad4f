import { isTotalsLabel } from "@qauly/model/rules";
import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import { type Chunk, chunksOf, isNumber, isRowNumber, isYear } from "./aligned/chunks.js";
import { type Column, columnsOf, columnsUnder, countsRows, layOut } from "./aligned/columns.js";
import { headerRows } from "./aligned/header.js";
import type { FoundTable } from "./annex-table.js";
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
  if (first.length < leastCells || isDash(first[0] as Chunk)) return null;
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
  const headerEnd = isNumbered || first.length < columns.length ? startOfRows(all, columns, isNumbered) : 1;
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
  return (
    pieces.some((piece) => isWrapped(piece, above, columns)) && (pieces.length > 1 || isLikeAbove(pieces[0], above))
  );
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
