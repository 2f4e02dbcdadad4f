import type { Box, Ruling, SourcePage, Token } from "@qauly/extractor";
import { numberedBands } from "./numbered-bands.js";
import type { PageLine } from "./page-lines.js";
import type { RegionCell, TableRegion } from "./table-region.js";

/**
 * Tables by their rulings, in steps: segments that touch form a table; their places, snapped, are its column and row
 * borders; a cell is a field of that lattice, joined with the next one where no segment parts them. Outer borders may be
 * missing.
 */
const snap = 2.5;

export function ruledTables(page: SourcePage, lines: readonly PageLine[]): TableRegion[] {
  if (page.rulings.length === 0) return [];
  const tokens = lines.flatMap((line) => line.tokens);
  return stacked(connected(page.rulings), lines)
    .map((rulings) => lattice(rulings, tokens))
    .filter((grid) => grid.columns.length > 2 && grid.rows.length > 1)
    .map((grid) => region(grid, tokens))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell.tokens.length > 0)));
}

interface Lattice {
  readonly rulings: readonly Ruling[];
  /** x of the column borders, y of the row borders, ascending. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Groups of segments that touch or cross one another. */
function connected(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const touching = groups.filter((group) => group.some((other) => touches(ruling, other)));
    const merged = [ruling, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

/** The most lines that the heading of a group of rows takes. */
const longestHeading = 3;

/**
 * Joins the parts of a table without outer borders that the heading of a group of rows breaks, since no column border
 * runs through it:
 *
 *     ───┬──────────┬──────
 *      1 │ …        │ 243        rulings as wide above and below, some lines of text between them
 *     ───┴──────────┴──────
 *         Өнеркәсіп
 *     ───┬──────────┬──────
 */
function stacked(groups: readonly (readonly Ruling[])[], lines: readonly PageLine[]): Ruling[][] {
  const joined: Ruling[][] = [];
  const parts = groups
    .map((group) => ({ group, extent: openExtent(group) }))
    .sort((a, b) => (a.extent?.top ?? 0) - (b.extent?.top ?? 0));
  let above: Extent | null = null;
  for (const { group, extent } of parts) {
    if (above !== null && extent !== null && headingBetween(above, extent, lines)) joined.at(-1)?.push(...group);
    else joined.push([...group]);
    above = extent;
  }
  return joined;
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a group without outer borders stands; null for one that has a border at either side. */
function openExtent(group: readonly Ruling[]): Extent | null {
  const horizontal = group.filter(({ orientation }) => orientation === "horizontal");
  if (horizontal.length === 0) return null;
  const from = Math.min(...horizontal.map((ruling) => ruling.from));
  const to = Math.max(...horizontal.map((ruling) => ruling.to));
  const closed = group.some(
    ({ orientation, at }) => orientation === "vertical" && (Math.abs(at - from) <= snap || Math.abs(at - to) <= snap),
  );
  const places = horizontal.map(({ at }) => at);
  return closed ? null : { from, to, top: Math.min(...places), bottom: Math.max(...places) };
}

function headingBetween(above: Extent, below: Extent, lines: readonly PageLine[]): boolean {
  const sameWidth = Math.abs(above.from - below.from) <= snap && Math.abs(above.to - below.to) <= snap;
  if (!sameWidth) return false;
  const between = lines.filter(({ baseline }) => baseline > above.bottom && baseline < below.top);
  const size = between[0]?.fontSize ?? 0;
  const tall = below.top - above.bottom > (2 * between.length + 1) * size;
  return between.length > 0 && between.length <= longestHeading && !tall;
}

function touches(a: Ruling, b: Ruling): boolean {
  if (a.orientation === b.orientation) {
    return Math.abs(a.at - b.at) <= snap && a.from <= b.to + snap && b.from <= a.to + snap;
  }
  return within(b.at, a.from, a.to) && within(a.at, b.from, b.to);
}

function within(value: number, from: number, to: number): boolean {
  return value >= from - snap && value <= to + snap;
}

function lattice(rulings: readonly Ruling[], tokens: readonly Token[]): Lattice {
  const vertical = rulings.filter(({ orientation }) => orientation === "vertical");
  const horizontal = rulings.filter(({ orientation }) => orientation === "horizontal");
  const columns = places(vertical);
  const rows = places(horizontal);
  if (columns.length === 0 || rows.length === 0) return { rulings, columns, rows };
  const standsIn =
    (low: 0 | 1, ends: readonly [number, number]) =>
    (from: number, to: number): boolean =>
      tokens.some(({ bbox }) => {
        const across = low === 0 ? 1 : 0;
        return (
          isWithin(bbox[low] as number, bbox[low + 2] as number, from, to) &&
          isWithin(bbox[across] as number, bbox[across + 2] as number, ...ends)
        );
      });
  const withSides = withOuter(columns, horizontal, standsIn(0, extentOf(vertical)));
  const width = [withSides[0] as number, withSides.at(-1) as number] as const;
  return { rulings, columns: withSides, rows: withOuter(rows, vertical, standsIn(1, width)) };
}

const extentOf = (rulings: readonly Ruling[]): [number, number] => [
  Math.min(...rulings.map(({ from }) => from)),
  Math.max(...rulings.map(({ to }) => to)),
];

function places(rulings: readonly Ruling[]): number[] {
  const sorted = rulings.map(({ at }) => at).sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] as number) > snap);
}

const isWithin = (low: number, high: number, from: number, to: number): boolean =>
  (low + high) / 2 > from && (low + high) / 2 < to;

/** A table drawn without its outer borders goes as far as the rulings that would cross them, where text stands there. */
function withOuter(
  borders: readonly number[],
  crossing: readonly Ruling[],
  holdsText: (from: number, to: number) => boolean,
): number[] {
  const [first, last] = [borders[0] as number, borders.at(-1) as number];
  const [start, end] = extentOf(crossing);
  return [
    ...(start < first - 2 * snap && holdsText(start, first) ? [start] : []),
    ...borders,
    ...(end > last + 2 * snap && holdsText(last, end) ? [end] : []),
  ];
}

function region(grid: Lattice, tokens: readonly Token[]): TableRegion {
  const byRow = tokensByRow(grid.rows, tokens);
  const rows: RegionCell[][] = [];
  for (let row = 0; row + 1 < grid.rows.length; row += 1) rows.push(rowCells(grid, row, byRow));
  return {
    basis: "rulings",
    top: grid.rows[0] as number,
    bottom: grid.rows.at(-1) as number,
    borders: grid.columns,
    rows: withoutSlivers(rows, grid.rows).flatMap((row) => numberedBands(row) ?? [row]),
  };
}

/** Height in points below which no line of text stands in a row. */
const leastHeight = 5;

/**
 * Leaves the slivers between double borders out, which stand beside cells that end a little sooner than their neighbours:
 * the cells that begin or end in one hold for the row beside it alone.
 */
function withoutSlivers(rows: RegionCell[][], borders: readonly number[]): RegionCell[][] {
  let kept = rows;
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const height = (borders[at + 1] as number) - (borders[at] as number);
    const isEmpty = (rows[at] as RegionCell[]).every(({ tokens, height: rowsOf }) => tokens.length + rowsOf === 1);
    const reaching = (rows[at] as RegionCell[]).some(({ bbox }) => bbox === null);
    if (height < leastHeight && isEmpty && reaching) kept = withoutRow(kept, at);
  }
  return kept;
}

/** Rows without an empty one, over which cells from above may reach. */
function withoutRow(rows: readonly RegionCell[][], at: number): RegionCell[][] {
  return rows
    .map((row, index) =>
      row.map((cell) => (index < at && index + cell.height > at ? { ...cell, height: cell.height - 1 } : cell)),
    )
    .filter((_, index) => index !== at);
}

/** The tokens between each row border and the next, in the order of the page. */
function tokensByRow(borders: readonly number[], tokens: readonly Token[]): Token[][] {
  const rows: Token[][] = borders.slice(1).map(() => []);
  for (const token of tokens) {
    const y = (token.bbox[1] + token.bbox[3]) / 2;
    let below = 0;
    while (below < borders.length && (borders[below] as number) <= y) below += 1;
    if (below > 0) rows[below - 1]?.push(token);
  }
  return rows;
}

/** Fields of one row, neighbours without a segment between them joined; a field below a joined one stays empty. */
function rowCells(grid: Lattice, row: number, byRow: readonly (readonly Token[])[]): RegionCell[] {
  const cells: RegionCell[] = [];
  const last = grid.columns.length - 2;
  for (let column = 0; column <= last; ) {
    let end = column;
    while (end < last && !parted(grid, "vertical", grid.columns[end + 1] as number, grid.rows, row)) end += 1;
    const above = row > 0 && !parted(grid, "horizontal", grid.rows[row] as number, grid.columns, column);
    const bottom = above ? row : lastJoinedRow(grid, row, column);
    const span = end - column + 1;
    const height = bottom - row + 1;
    if (above) cells.push({ span, height, tokens: [], bbox: null });
    else {
      const bbox = fieldBox(grid, row, column, bottom, end);
      const tokens: Token[] = [];
      for (let line = row; line <= bottom; line += 1) {
        for (const token of byRow[line] ?? []) if (isBetween(token, bbox)) tokens.push(token);
      }
      cells.push({ span, height, tokens, bbox });
    }
    column = end + 1;
  }
  return cells;
}

function fieldBox({ columns, rows }: Lattice, row: number, column: number, bottom: number, end: number): Box {
  return [columns[column] ?? 0, rows[row] ?? 0, columns[end + 1] ?? 0, rows[bottom + 1] ?? 0];
}

function lastJoinedRow(grid: Lattice, row: number, column: number): number {
  let bottom = row;
  while (
    bottom + 2 < grid.rows.length &&
    !parted(grid, "horizontal", grid.rows[bottom + 1] as number, grid.columns, column)
  ) {
    bottom += 1;
  }
  return bottom;
}

/** Whether segments at `at` cover most of the field number `field` along the other axis. */
function parted(
  grid: Lattice,
  orientation: Ruling["orientation"],
  at: number,
  borders: readonly number[],
  field: number,
): boolean {
  const from = borders[field] as number;
  const to = borders[field + 1] as number;
  let covered = 0;
  for (const ruling of grid.rulings) {
    if (ruling.orientation !== orientation || Math.abs(ruling.at - at) > snap) continue;
    covered += Math.max(0, Math.min(to, ruling.to) - Math.max(from, ruling.from));
  }
  return covered >= (to - from) / 2;
}

/** Whether a token stands between the sides of a field. */
function isBetween({ bbox }: Token, [x0, , x1]: Box): boolean {
  const x = (bbox[0] + bbox[2]) / 2;
  return x >= x0 && x < x1;
}
