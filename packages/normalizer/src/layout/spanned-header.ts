import type { Token } from "@qauly/extractor";
import { type Extent, gutterOf, merge, type Segment, segmentsOf } from "./columns.js";
import type { PageLine } from "./page-lines.js";

/** A cell of a header that no ruling bounds: the columns that it stands over and the level that it stands on. */
export interface HeaderCell {
  readonly column: number;
  readonly span: number;
  readonly level: number;
  /** Levels that it reaches over. */
  readonly height: number;
  readonly tokens: readonly Token[];
}

export interface SpannedHeader {
  readonly columns: readonly Extent[];
  readonly levels: number;
  readonly cells: readonly HeaderCell[];
  /** Columns that have no cell of their own below one that stands over several of them. */
  readonly bare: readonly number[];
}

/**
 * The cells of a header by the columns that its rows show. A text that runs over a gutter between two columns stands
 * over both; what stands below it in one of them is that column's own:
 *
 *      №  | Ұйымның атауы |    Квота        over two columns
 *         |               | %    |  саны
 *      1  | …             | 2    |  14
 */
export function spannedHeader(header: readonly PageLine[], body: readonly Extent[]): SpannedHeader | null {
  const gutter = gutterOf(header);
  const segments = header.flatMap((line) => segmentsOf(line, gutter));
  const clusters = merge([...segments, ...body], gutter);
  const columns: Extent[] = [];
  const cells: HeaderCell[] = [];
  const bare: number[] = [];
  let levels = 1;
  for (const cluster of clusters) {
    const within = body.filter(({ from, to }) => from >= cluster.from && to <= cluster.to);
    const own = segments.filter(({ from, to }) => from >= cluster.from && to <= cluster.to);
    const tokens = own.flatMap((segment) => segment.tokens);
    const first = columns.length;
    if (within.length <= 1) {
      if (tokens.length === 0) return null;
      columns.push(cluster);
      cells.push({ column: first, span: 1, level: 0, height: 1, tokens });
      continue;
    }
    const borders = within.slice(1).map(({ from }, at) => ((within[at] as Extent).to + from) / 2);
    const over: { column: number; span: number; tokens: Token[] }[] = [];
    const single = within.map((): Token[] => []);
    for (const segment of own) {
      const [from, to] = reachOf(segment, within, borders, own);
      if (from === to) single[from]?.push(...segment.tokens);
      else {
        const joined = over.filter((other) => other.column <= to && from < other.column + other.span);
        const low = Math.min(from, ...joined.map(({ column }) => column));
        const high = Math.max(to, ...joined.map(({ column, span }) => column + span - 1));
        for (const other of joined) over.splice(over.indexOf(other), 1);
        over.push({
          column: low,
          span: high - low + 1,
          tokens: [...joined.flatMap((other) => other.tokens), ...segment.tokens],
        });
      }
    }
    columns.push(...within.map(({ from, to }, at) => sideBySide(cluster, within, at, { from, to })));
    for (const { column, span, tokens: above } of over) {
      // The same list: short lines of the text that stand over one column alone join it below.
      cells.push({ column: first + column, span, level: 0, height: 1, tokens: above });
      levels = 2;
    }
    single.forEach((below, column) => {
      const covered = over.find((cell) => column >= cell.column && column < cell.column + cell.span);
      if (covered === undefined) {
        if (below.length > 0) cells.push({ column: first + column, span: 1, level: 0, height: 1, tokens: below });
        else bare.push(first + column);
        return;
      }
      // A line of the upper text may be so short that it stands in one column alone.
      const lowest = Math.max(...covered.tokens.map(({ bbox }) => bbox[3]));
      const [upper, lower] = parted(below, ({ bbox }) => (bbox[1] + bbox[3]) / 2 < lowest);
      (covered.tokens as Token[]).push(...upper);
      if (lower.length === 0) bare.push(first + column);
      else cells.push({ column: first + column, span: 1, level: 1, height: 1, tokens: lower });
    });
  }
  const seconds = new Set(cells.filter(({ level }) => level === 1).map(({ column }) => column));
  if (seconds.size === 0) levels = 1;
  return {
    columns,
    levels,
    bare,
    cells: cells.map((cell) => {
      const tokens = inPageOrder(cell.tokens);
      const reaches = levels === 2 && cell.level === 0 && cell.span === 1;
      return { ...cell, tokens, height: reaches ? 2 : 1 };
    }),
  };
}

/**
 * The first and the last of the columns that a text stands over: those whose rows stand below it, or the two whose
 * gutter it crosses where neither has a text of its own on the same line.
 */
function reachOf(
  segment: Segment,
  columns: readonly Extent[],
  borders: readonly number[],
  all: readonly Segment[],
): [number, number] {
  const hit = columns.flatMap(({ from, to }, at) => (from < segment.to && segment.from < to ? [at] : []));
  const [first, last] = [hit[0], hit.at(-1)];
  if (first !== undefined && last !== undefined && first < last) return [first, last];
  const from = borders.filter((border) => border <= segment.from).length;
  const to = borders.filter((border) => border < segment.to).length;
  const beside = all.filter((other) => other !== segment && other.top === segment.top);
  const isFree = beside.every((other) => columnOf(other, borders) < from || columnOf(other, borders) > to);
  if (from < to && isFree) return [from, to];
  const only = first ?? columnOf(segment, borders);
  return [only, only];
}

const columnOf = ({ from, to }: Extent, borders: readonly number[]): number =>
  borders.filter((border) => border < (from + to) / 2).length;

/** A column of a cluster; the outer ones reach as far as the cluster does. */
const sideBySide = (cluster: Extent, within: readonly Extent[], at: number, { from, to }: Extent): Extent => ({
  from: at === 0 ? cluster.from : from,
  to: at === within.length - 1 ? cluster.to : to,
});

const inPageOrder = (tokens: readonly Token[]): Token[] => [...tokens].sort((a, b) => a.start - b.start);

function parted<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
