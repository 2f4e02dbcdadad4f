import type { RegionCell } from "./table-region.js";

type Row = readonly RegionCell[];

/** Rows that belong together: `at` holds the first cells of all of them. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Share of rows that may be otherwise, as sums are. */
const fewOthers = 0.2;

/**
 * Finds the cells of the first columns that reach over several rows where no ruling shows it: those columns, two or
 * more, are either all filled or all empty, and all others are filled in either case. Where the cells are set in the
 * middle of their rows, a row without them may stand above the one that has them:
 *
 *        |             | жастар     | 2 | 5         set at the top:    1 | "Астық" ЖШС | жастар     | 2 | 5
 *      1 | "Астық" ЖШС | босатылған | 1 | 3                              |             | босатылған | 1 | 3
 */
export function underJoinedCells(rows: readonly Row[]): readonly Row[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const firsts = rows.map((row) => firstFilled(row, width));
  const under = Math.max(...firsts);
  if (under < 2 || under >= width - 1) return rows;
  const plain = rows.filter((row) => row.length === width).length;
  const others = rows.filter(
    (row, at) => row.length === width && firsts[at] !== 0 && firsts[at] !== under && !isClosed(row),
  );
  if (others.length > fewOthers * plain) return rows;
  const groups = groupsOf(rows, firsts, under);
  return groups === null ? rows : groups.reduce((all, group) => joined(all, group, under), [...rows]);
}

/** The first filled cell of a row whose further cells are all filled; -1 for any other row. */
function firstFilled(row: Row, width: number): number {
  if (row.length !== width || isClosed(row)) return -1;
  const first = row.findIndex(({ tokens }) => tokens.length > 0);
  return first >= 0 && row.slice(first).every(({ tokens }) => tokens.length > 0) ? first : -1;
}

/** Whether a row is one of several whose joined cell is known. */
const isClosed = (row: Row): boolean => row.some(({ height, bbox }) => height > 1 || bbox === null);

/** The rows under each joined cell; null where rows stand under none. */
function groupsOf(rows: readonly Row[], firsts: readonly number[], under: number): Group[] | null {
  const holders = rows.flatMap((row, at): Group[] => {
    const height = Math.max(1, ...row.slice(0, under).map((cell) => cell.height));
    const holds = firsts[at] === 0 || (height > 1 && row.slice(0, under).every(({ tokens }) => tokens.length > 0));
    return holds ? [{ from: at, to: at + height, at }] : [];
  });
  const atTop = assigned(rows, firsts, under, holders, fromTop);
  const inMiddle = assigned(rows, firsts, under, holders, fromMiddle);
  if (atTop === null || inMiddle === null) return (atTop ?? inMiddle)?.groups ?? null;
  return atTop.miss <= inMiddle.miss ? atTop.groups : inMiddle.groups;
}

/** How far the joined cell of a group stands from where it is to. */
type Miss = (cells: Row, rows: readonly Row[]) => number;

const fromTop: Miss = (cells, rows) => Math.abs(topOf(cells) - topOf(rows[0] as Row));
const fromMiddle: Miss = (cells, rows) =>
  Math.abs((topOf(cells) + bottomOf(cells)) / 2 - (topOf(rows[0] as Row) + bottomOf(rows.at(-1) as Row)) / 2);

function assigned(
  rows: readonly Row[],
  firsts: readonly number[],
  under: number,
  holders: readonly Group[],
  miss: Miss,
): { readonly groups: Group[]; readonly miss: number } | null {
  const groups: Group[] = [];
  let missed = 0;
  let next = 0;
  for (const holder of holders) {
    let from = holder.from;
    while (from > next && firsts[from - 1] === under) from -= 1;
    // Rows above that no joined cell takes, or that a cell at the top of its rows cannot.
    if (miss === fromTop && from < holder.from) return null;
    if (rows.slice(next, from).some((_, at) => firsts[next + at] === under)) return null;
    let last = holder.to;
    while (firsts[last] === under) last += 1;
    const cells = (rows[holder.at] as Row).slice(0, under);
    const isLast = last === rows.length || firsts[last] === -1;
    let best = { to: last, miss: miss(cells, rows.slice(from, last)) };
    if (miss === fromMiddle && !(isLast && rows[last] === undefined)) {
      for (let to = holder.to; to < last; to += 1) {
        const own = miss(cells, rows.slice(from, to));
        if (own < best.miss) best = { to, miss: own };
      }
    }
    groups.push({ from, to: best.to, at: holder.at });
    missed += best.miss;
    next = best.to;
  }
  if (firsts.slice(next).includes(under)) return null;
  return { groups, miss: missed };
}

function joined(rows: readonly Row[], { from, to, at }: Group, under: number): Row[] {
  if (to - from < 2) return [...rows];
  const cells = (rows[at] as Row).slice(0, under);
  return rows.map((row, index) => {
    if (index < from || index >= to) return row;
    const above = index === from;
    return row.map((cell, column): RegionCell => {
      const held = cells[column];
      if (held === undefined) return cell;
      return above ? { ...held, height: to - from } : { ...cell, tokens: [], height: 1, bbox: null };
    });
  });
}

const topOf = (cells: Row): number => Math.min(...cells.flatMap(({ tokens }) => tokens.map(({ bbox }) => bbox[1])));
const bottomOf = (cells: Row): number => Math.max(...cells.flatMap(({ tokens }) => tokens.map(({ bbox }) => bbox[3])));
