import type { Line } from "../layout/flow.js";
import { collapseBlanks } from "../repair/line-joins.js";
import type { Reading } from "../structure/read-text.js";
import { SourcedText } from "../text/sourced-text.js";
import type { FoundTable } from "./annex-table.js";

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
 * empty is laid out by columns, since counting its cells would shift them.
 */
export function findAlignedTable(lines: readonly Line[], reading: Reading): FoundTable | null {
  for (let from = 0; from < lines.length - 1; from += 1) {
    const header = chunksOf(lines[from] as Line);
    if (header.length < 3) continue;
    const rows: SourcedText[][] = [];
    let to = from + 1;
    for (; to < lines.length; to += 1) {
      const chunks = chunksOf(lines[to] as Line);
      if (chunks.length < 2 || chunks.length > header.length) break;
      rows.push(layOut(chunks, header).map((cell) => collapseBlanks(cell, reading.repairs)));
    }
    if (rows.length === 0) continue;
    return { from, to, table: { headers: header.map((chunk) => chunk.text), rows } };
  }
  return null;
}

function chunksOf(line: Line): Chunk[] {
  const text = line.text.text.trimEnd();
  const chunks: Chunk[] = [];
  for (const match of text.matchAll(/\S+(?:\s\S+)*/g)) {
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
