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
      if (tokens.length === 0) {
        if (!reachesOver(cells, first, bare)) return null;
        columns.push(cluster);
        continue;
      }
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
    for (const cell of over) takeEndings(cell, single);
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
  takeNeighbours(cells);
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
 * A column without a text above it belongs to the text on its left, which is narrower than its columns: then that stands
 * over both, and what is in the columns stands below it. False where there is no text on the left.
 */
function reachesOver(cells: HeaderCell[], column: number, bare: number[]): boolean {
  const left = cells.findIndex((cell) => cell.level === 0 && cell.column + cell.span === column);
  const cell = cells[left];
  if (cell === undefined || cells.some(({ level, column: at }) => level === 1 && at === column - 1)) return false;
  cells[left] = { ...cell, span: cell.span + 1 };
  if (cell.span === 1) bare.push(cell.column);
  bare.push(column);
  return true;
}

interface TextOver {
  readonly column: number;
  readonly span: number;
  readonly tokens: Token[];
}

/** Distance in line heights within which a line goes on with the text above it. */
const nextLine = 0.6;
const closeLine = 0.4;

/**
 * The last lines of a text over several columns may be so short that they stand in one of them alone: they go on with it
 * where they stand close below it and above the texts of its columns.
 */
function takeEndings(over: TextOver, single: Token[][]): void {
  const own = single.slice(over.column, over.column + over.span);
  const bottom = (): number => Math.max(...over.tokens.map(({ bbox }) => bbox[3]));
  const below = own.map((tokens) => tokens.filter(({ bbox }) => (bbox[1] + bbox[3]) / 2 >= bottom()));
  // Where each column has a text of its own, they begin on a level of which those last lines stand clear.
  const level = Math.max(...below.map((tokens) => Math.min(...tokens.map(({ bbox }) => bbox[1]))));
  const rest = own.flat().sort((a, b) => a.bbox[1] - b.bbox[1]);
  for (const token of rest) {
    const [, top, , low] = token.bbox;
    const isClose = top - bottom() <= (level === Number.POSITIVE_INFINITY ? nextLine : closeLine) * (low - top);
    if (!isClose || low > level + 1) return;
    over.tokens.push(token);
    for (const tokens of own) if (tokens.includes(token)) tokens.splice(tokens.indexOf(token), 1);
  }
}

/**
 * A text over several columns that is narrower than they are does not reach its last ones. What stands right of its lower
 * cells on their level is one of them, where the texts that stand alone over their columns begin higher:
 *
 *     №  | Ұйымның атауы | Квота бойынша орындар
 *        |               | мүгедектер | босатылған | пробация
 */
function takeNeighbours(cells: HeaderCell[]): void {
  const topOf = ({ tokens }: HeaderCell): number => Math.min(...tokens.map(({ bbox }) => bbox[1]));
  for (;;) {
    const at = cells.findIndex((cell) => {
      if (cell.level !== 0 || cell.span !== 1 || cell.tokens.length === 0) return false;
      const group = cells.find(({ level, span, column }) => level === 0 && span > 1 && column + span === cell.column);
      const lower = cells.filter(({ level, column }) => level === 1 && group !== undefined && column >= group.column);
      const beside = lower.filter(({ column }) => column < cell.column);
      if (group === undefined || beside.length !== group.span) return false;
      const level = Math.min(...beside.map(topOf));
      const isLevel = beside.every((other) => Math.abs(topOf(other) - topOf(cell)) < 1);
      return isLevel && cells.some((other) => other.level === 0 && other.span === 1 && topOf(other) < level - 1);
    });
    const cell = cells[at];
    if (cell === undefined) return;
    const left = cells.findIndex(({ level, span, column }) => level === 0 && span > 1 && column + span === cell.column);
    const group = cells[left] as HeaderCell;
    cells[left] = { ...group, span: group.span + 1 };
    cells[at] = { ...cell, level: 1 };
  }
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
