import type { Box, Ruling, SourcePage, Token } from "@qauly/extractor";
import type { PageLine } from "./page-lines.js";
import type { RegionCell, TableRegion } from "./table-region.js";

/**
 * Tables by their rulings, in steps: segments that touch form a table; their places, snapped, are its column and row
 * borders; a cell is a field of that lattice, joined with the next one where no segment parts them.
 */
const snap = 2.5;

export function ruledTables(page: SourcePage, lines: readonly PageLine[]): TableRegion[] {
  const tokens = lines.flatMap((line) => line.tokens);
  return connected(page.rulings)
    .map((rulings) => lattice(rulings))
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

function touches(a: Ruling, b: Ruling): boolean {
  if (a.orientation === b.orientation) {
    return Math.abs(a.at - b.at) <= snap && a.from <= b.to + snap && b.from <= a.to + snap;
  }
  return within(b.at, a.from, a.to) && within(a.at, b.from, b.to);
}

function within(value: number, from: number, to: number): boolean {
  return value >= from - snap && value <= to + snap;
}

function lattice(rulings: readonly Ruling[]): Lattice {
  const places = (orientation: Ruling["orientation"]): number[] => {
    const sorted = rulings
      .filter((ruling) => ruling.orientation === orientation)
      .map((ruling) => ruling.at)
      .sort((a, b) => a - b);
    return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] as number) > snap);
  };
  return { rulings, columns: places("vertical"), rows: places("horizontal") };
}

function region(grid: Lattice, tokens: readonly Token[]): TableRegion {
  const rows: RegionCell[][] = [];
  for (let row = 0; row + 1 < grid.rows.length; row += 1) rows.push(rowCells(grid, row, tokens));
  return { basis: "rulings", top: grid.rows[0] as number, bottom: grid.rows.at(-1) as number, rows };
}

/** Fields of one row, neighbours without a segment between them joined; a field below a joined one stays empty. */
function rowCells(grid: Lattice, row: number, tokens: readonly Token[]): RegionCell[] {
  const cells: RegionCell[] = [];
  const last = grid.columns.length - 2;
  for (let column = 0; column <= last; ) {
    let end = column;
    while (end < last && !parted(grid, "vertical", grid.columns[end + 1] as number, grid.rows, row)) end += 1;
    const above = row > 0 && !parted(grid, "horizontal", grid.rows[row] as number, grid.columns, column);
    const bottom = above ? row : lastJoinedRow(grid, row, column);
    const span = end - column + 1;
    if (above) cells.push({ span, tokens: [], bbox: null });
    else {
      const bbox = fieldBox(grid, row, column, bottom, end);
      cells.push({ span, tokens: tokens.filter((token) => isInside(token, bbox)), bbox });
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

function isInside(token: Token, [x0, top, x1, bottom]: Box): boolean {
  const x = (token.bbox[0] + token.bbox[2]) / 2;
  const y = (token.bbox[1] + token.bbox[3]) / 2;
  return x >= x0 && x < x1 && y >= top && y < bottom;
}
