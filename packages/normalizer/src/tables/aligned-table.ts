import { allMatches } from "@qauly/model/rules";
import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { FoundTable } from "./annex-table.js";
import { withWholeHeader } from "./header-rows.js";

/** A cell's text and the column of its first character. */
interface Chunk {
  readonly text: SourcedText;
  readonly column: number;
}

/**
 * Cells lined up by blanks:
 *
 *     №   Ұйымның атауы      Жұмыскерлердің тізімдік саны   Квота мөлшері
 *     1   "Заречное" ЖШС     224                            3
 *         Барлығы:           224                            -
 *
 * The header has at least three cells; every row starts its cells where the header does. A row with a cell left
 * empty is laid out by columns, since counting its cells would shift them. A line that only goes on with wrapped cells
 * belongs to the row above it.
 */
export function findAlignedTable(lines: readonly Line[]): FoundTable | null {
  for (let from = 0; from < lines.length - 1; from += 1) {
    const found = alignedTableAt(lines, from);
    if (found !== null) return found;
  }
  return null;
}

/** The table whose header a line is. */
export function alignedTableAt(lines: readonly Line[], from: number): FoundTable | null {
  const header = chunksOf(lines[from] as Line);
  if (header.length < 3 || isDash(header[0] as Chunk)) return null;
  const rows: SourcedText[][] = [];
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const line = lines[to] as Line;
    const chunks = chunksOf(line);
    const wrapped = rows.length > 0 && line.blankBefore === 0 && isContinuation(chunks, header);
    if (chunks.length > header.length) break;
    if (chunks.length < 2 && !wrapped && !isGroup(lines, to)) break;
    const cells = layOut(chunks, header).map((cell) => collapseBlanks(cell));
    if (wrapped) rows.push(mergeCells(rows.pop() as SourcedText[], cells));
    else rows.push(cells);
  }
  return rows.length === 0
    ? null
    : { from, to, table: withWholeHeader({ headers: header.map((chunk) => chunk.text), rows }) };
}

/** What a member of a list starts with. */
const isDash = ({ text }: Chunk): boolean => /^[-–—•*]$/.test(text.text);

/** The heading of a group of rows: a lone text with rows right below. */
function isGroup(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return line?.blankBefore === 0 && next?.blankBefore === 0 && chunksOf(next).length > 1;
}

/** The rest of wrapped cells: nothing under the first header, and each piece goes on in lower case. */
function isContinuation(chunks: readonly Chunk[], header: readonly Chunk[]): boolean {
  const [first, second] = header as readonly [Chunk, Chunk];
  return chunks.every(
    ({ text, column }) =>
      Math.abs(column - second.column) <= Math.abs(column - first.column) && /^[\p{Ll}(]/u.test(text.text),
  );
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

function chunksOf(line: Line): Chunk[] {
  const text = line.text.text.trimEnd();
  const chunks: Chunk[] = [];
  for (const match of allMatches(text, /\S+(?:\s\S+)*/g)) {
    const part = line.text.slice(match.index, match.index + match[0].length);
    const source = part.extent();
    const origin = line.text.extent();
    const column = source === null || origin === null ? match.index : source.start - origin.start;
    chunks.push({ text: part, column: line.indent + column });
  }
  return chunks;
}

/** Puts each chunk under the header that starts nearest, in order. */
function layOut(chunks: readonly Chunk[], header: readonly Chunk[]): SourcedText[] {
  if (chunks.length === header.length) return chunks.map((chunk) => chunk.text);
  const cells: SourcedText[] = header.map(() => SourcedText.empty);
  let free = 0;
  chunks.forEach((chunk, index) => {
    const last = header.length - (chunks.length - index);
    let best = free;
    for (let at = free; at <= last; at += 1) {
      if (distance(chunk, header[at]) < distance(chunk, header[best])) best = at;
    }
    cells[best] = chunk.text;
    free = best + 1;
  });
  return cells;
}

function distance(chunk: Chunk, header: Chunk | undefined): number {
  return header === undefined ? Number.POSITIVE_INFINITY : Math.abs(chunk.column - header.column);
}
