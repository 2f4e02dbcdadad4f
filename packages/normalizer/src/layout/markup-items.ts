import type { AsideKind, SourceCell, SourceLine, SourcePage, SourceTable } from "@qauly/extractor";
import type { Steps } from "@qauly/model/rules";
import type { FlowItem, Grid, GridCell, Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import { footnoteMark } from "./footnotes.js";
import type { Layout } from "./lay-out.js";
import type { FurnitureRange, FurnitureReason } from "./page-layout.js";

/** Columns of the page as which markup is laid out: where a centred line would stand on it tells what it is. */
const pageWidth = 100;
/** The least indent of what is set to the right, whose lines would be broken so; and of a long centred line. */
const rightHalf = 55;
const leastCentred = 4;
/** Points from one column border of a table to the next. */
const columnWidth = 100;

/** Reads the lines and tables of markup; what is aside of the text is kept apart. */
export function* markupItems(pages: readonly SourcePage[]): Steps<Layout> {
  const items: FlowItem[] = [];
  const aside: Line[] = [];
  const footnotes: Line[][] = [];
  const furniture = new Map<number, FurnitureRange[]>(pages.map(({ number }) => [number, []]));
  for (const page of pages) {
    let pageStart = true;
    for (const block of page.blocks ?? []) {
      yield;
      if (block.kind === "table") {
        const grid = toGrid(page, block, pageStart);
        if (grid.rows.length === 0) continue;
        items.push(grid);
        pageStart = false;
        continue;
      }
      const line = toLine(page, block, pageStart && block.aside === null);
      if (block.aside === null) {
        items.push(line);
        pageStart = false;
      } else if (block.aside === "note") {
        if (footnotes.length === 0 || footnoteMark(line.text.text) !== null) footnotes.push([line]);
        else footnotes.at(-1)?.push(line);
      } else {
        aside.push(line);
        furniture.get(page.number)?.push({ start: block.start, end: block.end, reason: reasonOf[block.aside] });
      }
    }
  }
  return {
    items,
    pages: () => [],
    furniture: () => [...furniture].map(([page, lines]) => ({ page, furniture: lines })),
    aside,
    footnotes,
    inColumnsOn: [],
  };
}

const reasonOf: Readonly<Record<Exclude<AsideKind, "note">, FurnitureReason>> = {
  site: "site",
  beside: "beside",
  "other-language": "other-language",
  header: "repeated",
  footer: "repeated",
};

function toLine(page: SourcePage, line: SourceLine, pageStart: boolean): Line {
  const { start, end, gap, bold } = line;
  const text = page.text.slice(start, end);
  const [indent, width] = extentOf(line, text.trimEnd().length);
  return {
    kind: "line",
    text: SourcedText.of(text, page.number, start),
    page: page.number,
    indent,
    width,
    blankBefore: gap,
    pageStart,
    bold,
    end: text.trimEnd().endsWith("\u00ad") ? "soft-hyphen" : "plain",
    placed: true,
    whole: true,
    scanned: false,
  };
}

/** The columns between which a line stands. */
function extentOf({ align, indent }: SourceLine, length: number): [indent: number, width: number] {
  const free = Math.max(0, pageWidth - length);
  if (align === "end") return [Math.max(rightHalf, free), pageWidth];
  if (align === "start") return [Math.round(indent), Math.min(pageWidth, Math.round(indent) + length)];
  const left = Math.max(leastCentred, Math.floor(free / 2));
  return [left, pageWidth - left];
}

/** A cell with the row and column at which it begins, and where it ends. */
interface PlacedCell {
  readonly cell: SourceCell;
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
}

/** The most columns of a table: more is no table of an act. */
const mostColumns = 1000;

function toGrid(page: SourcePage, { rows }: SourceTable, pageStart: boolean): Grid {
  const cells = placeCells(rows);
  // Rows and columns in which no cell begins are none: a row that has but cells from above, a span over what is not there.
  const rowsAt = indexOf(cells.map(({ row }) => row));
  const columnsAt = indexOf(cells.map(({ column }) => column));
  const places: (PlacedCell | undefined)[][] = Array.from({ length: rowsAt.size }, () => []);
  for (const placed of cells) {
    for (let row = placed.row; row < placed.bottom; row += 1) {
      const line = places[rowsAt.get(row) ?? -1];
      if (line === undefined) continue;
      for (let column = placed.column; column < placed.right; column += 1) {
        const at = columnsAt.get(column);
        if (at !== undefined) line[at] = placed;
      }
    }
  }
  const grid = places.map((line, row): GridCell[] => {
    const own: GridCell[] = [];
    for (let column = 0; column < columnsAt.size; ) {
      const placed = line[column];
      let end = column + 1;
      while (placed !== undefined && end < columnsAt.size && line[end] === placed) end += 1;
      const begins = placed !== undefined && rowsAt.get(placed.row) === row;
      let height = 1;
      while (begins && places[row + height]?.[column] === placed) height += 1;
      const lines = begins ? placed.cell.lines.map((one) => toLine(page, one, false)) : [];
      own.push({ span: end - column, height, lines });
      column = end;
    }
    return own;
  });
  const borders = Array.from({ length: columnsAt.size + 1 }, (_, at) => at * columnWidth);
  return { kind: "grid", page: page.number, pageStart, bordered: true, borders, rows: grid };
}

/** Puts cells where HTML puts them: each at the first place of its row that no cell from above covers. */
function placeCells(rows: readonly (readonly SourceCell[])[]): PlacedCell[] {
  const placed: PlacedCell[] = [];
  /** For each column the row behind the last one that a cell covers there. */
  const free: number[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? 0) > row) column += 1;
      const right = Math.min(column + cell.colSpan, mostColumns);
      const bottom = Math.min(row + cell.rowSpan, rows.length);
      if (column >= right) break;
      placed.push({ cell, row, column, bottom, right });
      for (let at = column; at < right; at += 1) free[at] = Math.max(free[at] ?? 0, bottom);
      column = right;
    }
  }
  return placed;
}

/** The places of values in their order, each value once. */
const indexOf = (values: readonly number[]): Map<number, number> =>
  new Map([...new Set(values)].sort((a, b) => a - b).map((value, at) => [value, at]));
