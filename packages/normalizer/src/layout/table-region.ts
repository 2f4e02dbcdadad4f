import type { Box, Token } from "@qauly/extractor";
import type { Grid, GridCell } from "../text/flow.js";
import type { TablePlace } from "./page-layout.js";
import { lineOf, type PageLine, type TextMeasure, toLine } from "./page-lines.js";

/** A table on one page: its tokens by row and column, and where it stands. */
export interface TableRegion {
  readonly basis: TablePlace["basis"];
  readonly top: number;
  readonly bottom: number;
  /** x of the column borders, outer ones included. */
  readonly borders: readonly number[];
  readonly rows: readonly (readonly RegionCell[])[];
}

export interface RegionCell {
  readonly tokens: readonly Token[];
  /** Numbers of columns and of rows that it covers; the places that it covers in further rows are empty cells. */
  readonly span: number;
  readonly height: number;
  /** Null for a field that a joined cell above covers. */
  readonly bbox: Box | null;
}

export function placeOfTable({ basis, top, bottom, rows }: TableRegion): TablePlace {
  const cells = rows.flatMap((row) => row.flatMap(({ bbox }) => (bbox === null ? [] : [bbox])));
  const x0 = Math.min(...cells.map(([left]) => left));
  const x1 = Math.max(...cells.map(([, , right]) => right));
  return { basis, bbox: [x0, top, x1, bottom], cells };
}

/** Makes a grid of a region: the tokens of each cell as lines. */
export function toGrid(region: TableRegion, line: PageLine, measure: TextMeasure, pageStart: boolean): Grid {
  return {
    kind: "grid",
    page: line.page.number,
    pageStart,
    bordered: region.basis === "rulings",
    borders: region.borders,
    rows: region.rows.map((row) =>
      row.map((cell): GridCell => {
        const lines = cellLines(cell.tokens, line);
        return {
          span: cell.span,
          height: cell.height,
          lines: lines.map((part, at) => toLine(part, lines[at - 1] ?? null, measure, false)),
        };
      }),
    ),
  };
}

/** Tokens that stand on one line of the page's text are one line of the cell. */
function cellLines(tokens: readonly Token[], { page }: PageLine): PageLine[] {
  const lines: Token[][] = [];
  let line: Token[] = [];
  let breakAt = -1;
  for (const token of tokens) {
    if (lines.length === 0 || (breakAt >= 0 && breakAt < token.start)) {
      line = [token];
      lines.push(line);
    } else line.push(token);
    breakAt = page.text.indexOf("\n", token.end);
  }
  return lines.map((part) => lineOf(page, part));
}
