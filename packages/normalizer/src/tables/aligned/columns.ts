import type { Chunk } from "./chunks.js";
import { isNumber, isRowNumber } from "./chunks.js";

/** Where a column's cells stand, and what they hold. */
export interface Column {
  readonly start: number;
  readonly end: number;
  /** Whether most of its cells are numbers. */
  readonly holdsNumbers: boolean;
}

/**
 * The columns that the fullest lines show: those that have as many chunks as the header, or as several lines have. The cells
 * of a column take the places from the first to the last that any of them takes. Null where those of two columns overlap:
 * then only the count of the cells tells their columns.
 */
export function columnsOf(lines: readonly (readonly Chunk[])[]): readonly Column[] {
  const width = widthOf(lines);
  const full = lines.filter((chunks) => chunks.length === width);
  return Array.from({ length: width }, (_, at) => {
    const cells = full.map((chunks) => chunks[at] as Chunk);
    const body = cells.slice(cells.length > 1 && full[0] === lines[0] ? 1 : 0);
    return {
      start: Math.min(...cells.map(({ start }) => start)),
      end: Math.max(...cells.map(({ end }) => end)),
      holdsNumbers: body.filter(isNumber).length * 2 > body.length,
    };
  });
}

function widthOf(lines: readonly (readonly Chunk[])[]): number {
  const first = lines[0]?.length ?? 0;
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const often = [...counts].flatMap(([length, count]) => (count > 1 || lines.length < 4 ? [length] : []));
  return Math.max(first, ...often);
}

/** Whether the first column counts the rows. */
export const countsRows = (lines: readonly (readonly Chunk[])[], columns: readonly Column[]): boolean =>
  columns[0]?.holdsNumbers === true &&
  lines.some(([first], at) => at > 0 && first !== undefined && isRowNumber(first) && /^1\D?$/.test(first.text.text));

/** The columns whose places a chunk takes; the nearest one where it takes none of any. */
export function columnsUnder({ start, end }: Chunk, columns: readonly Column[]): readonly number[] {
  const under = columns.flatMap((column, at) => (start < column.end && end > column.start ? [at] : []));
  if (under.length > 0) return under;
  let nearest = 0;
  const gap = (at: number): number => {
    const column = columns[at] as Column;
    return Math.max(column.start - end, start - column.end);
  };
  for (let at = 1; at < columns.length; at += 1) if (gap(at) < gap(nearest)) nearest = at;
  return [nearest];
}

/** Puts each chunk into a column, in order; one that lies under several goes where it lies most, or starts nearest. */
export function layOut(chunks: readonly Chunk[], columns: readonly Column[]): (Chunk | undefined)[] {
  const cells: (Chunk | undefined)[] = columns.map(() => undefined);
  if (chunks.length === columns.length) return [...chunks];
  let free = 0;
  for (const [index, chunk] of chunks.entries()) {
    const last = columns.length - (chunks.length - index);
    let best = free;
    for (let at = free; at <= last; at += 1) {
      if (farness(chunk, columns[at] as Column) < farness(chunk, columns[best] as Column)) best = at;
    }
    cells[best] = chunk;
    free = best + 1;
  }
  return cells;
}

/** How far a chunk stands from a column: less than nothing where it takes its places, by how many. */
function farness({ start, end }: Chunk, column: Column): number {
  const shared = Math.min(end, column.end) - Math.max(start, column.start);
  const edge = Math.min(Math.abs(start - column.start), Math.abs(end - column.end));
  return shared > 0 ? -1 / (1 + edge) : edge;
}
