import { SourcedText } from "../../text/sourced-text.js";
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
  const places = Array.from({ length: width }, (_, at): Column => {
    const cells = full.map((chunks) => chunks[at] as Chunk);
    return {
      start: Math.min(...cells.map(({ start }) => start)),
      end: Math.max(...cells.map(({ end }) => end)),
      holdsNumbers: false,
    };
  });
  const laid = lines.map((chunks) => layOut(chunks, places));
  return places.map((place, at) => {
    const cells = laid.flatMap((row) => row[at] ?? []);
    const body = cells.slice(Math.max(0, cells.findIndex(isNumber)));
    return { ...place, holdsNumbers: body.filter(isNumber).length * 2 > body.length };
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
export function countsRows(lines: readonly (readonly Chunk[])[], columns: readonly Column[]): boolean {
  const [own] = columns;
  if (own?.holdsNumbers !== true) return false;
  const counted = lines.slice(1).flatMap(([first]) => {
    const isOwn = first !== undefined && isRowNumber(first) && first.start < own.end && first.end > own.start;
    return isOwn ? Number.parseInt(first.text.text, 10) : [];
  });
  const start = counted.indexOf(1);
  if (start < 0) return false;
  // Codes of a list have a one among them as well.
  const steps = counted.slice(1).filter((number, at) => number === (counted[at] as number) + 1).length;
  return steps * 2 >= counted.length - 1;
}

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
  // A line in which a gap parts a cell has more.
  if (chunks.length > columns.length) return layOut(withoutGaps(chunks, columns.length), columns);
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

/** As many chunks as there are columns: those that the narrowest gaps part are one. */
function withoutGaps(chunks: readonly Chunk[], count: number): Chunk[] {
  const whole = [...chunks];
  while (whole.length > count) {
    let at = 1;
    const gap = (index: number): number => (whole[index] as Chunk).start - (whole[index - 1] as Chunk).end;
    for (let index = 2; index < whole.length; index += 1) if (gap(index) < gap(at)) at = index;
    const [left, right] = [whole[at - 1] as Chunk, whole[at] as Chunk];
    const text = SourcedText.concat([left.text, SourcedText.standingFor(" ", null), right.text]);
    whole.splice(at - 1, 2, { text, start: left.start, end: right.end });
  }
  return whole;
}
