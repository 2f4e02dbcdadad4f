/** A drawn table as lines of text: parted by tabs or pipes, framed by box-drawing characters, aligned by blanks. */
import type { Random } from "../random.js";
import { inHalves } from "./draw-pdf.js";
import { type Grid, placesOf } from "./grid.js";
import type { DrawnTable } from "./kinds.js";

export type TextStyle = "tabs" | "pipes" | "frame" | "blanks";

export const textStyle = (layout: "tabs" | "box", random: Random): TextStyle =>
  layout === "tabs" ? "tabs" : random.pick(["pipes", "frame", "frame", "blanks"]);

export function textLines(table: DrawnTable, style: TextStyle): string[] {
  const grids = table.arrangement === "halves" ? table.grids.map(inHalves) : table.grids;
  return grids.flatMap((grid, index) => [...(index > 0 ? [""] : []), ...gridLines(grid, style)]);
}

function gridLines(grid: Grid, style: TextStyle): string[] {
  switch (style) {
    case "tabs":
      return placesOf(grid).map((places) => places.join("\t"));
    case "pipes":
      return placesOf(grid).map((places) => `| ${places.join(" | ")} |`);
    case "blanks": {
      const places = placesOf(grid);
      const widths = grid.widths.map((_, column) => Math.max(...places.map((row) => row[column]!.length)));
      return places.map((row) =>
        row
          .map((text, column) => text.padEnd(widths[column]! + 3))
          .join("")
          .trimEnd(),
      );
    }
    case "frame":
      return framed(grid);
  }
}

/** Letters of a column in a frame, without its blanks. */
const frameWidth = 110;

function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function framed(grid: Grid): string[] {
  const all = grid.widths.reduce((sum, share) => sum + share, 0);
  const widths = grid.widths.map((share, column) =>
    Math.max(
      Math.floor((share / all) * frameWidth),
      ...grid.cells
        .filter((cell) => cell.column === column && cell.colSpan === 1)
        .flatMap(({ text }) => text.split(" ").map((word) => word.length)),
    ),
  );
  const lefts = [0];
  for (const width of widths) lefts.push(lefts.at(-1)! + width + 3);
  const inner = (column: number, span: number) => lefts[column + span]! - lefts[column]! - 3;
  const heights = Array.from({ length: grid.rows }, () => 1);
  const set = grid.cells.map((cell) => ({ cell, lines: broken(cell.text, inner(cell.column, cell.colSpan)) }));
  for (const { cell, lines } of set) {
    if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row]!, lines.length);
  }
  for (const { cell, lines } of set) {
    const { row, rowSpan } = cell;
    const has = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, rowSpan - 1);
    if (lines.length > has) heights[row + rowSpan - 1]! += lines.length - has;
  }
  const tops = [0];
  for (const height of heights) tops.push(tops.at(-1)! + height + 1);
  const canvas = Array.from({ length: tops.at(-1)! + 1 }, () => Array.from({ length: lefts.at(-1)! + 1 }, () => " "));
  const edges = canvas.map((line) => line.map(() => 0));
  const [up, right, down, leftwards] = [1, 2, 4, 8];
  const mark = (y: number, x: number, edge: number) => {
    edges[y]![x]! |= edge;
  };
  for (const { cell, lines } of set) {
    const [top, bottom] = [tops[cell.row]!, tops[cell.row + cell.rowSpan]!];
    const [from, to] = [lefts[cell.column]!, lefts[cell.column + cell.colSpan]!];
    for (const y of [top, bottom]) {
      for (let x = from; x < to; x += 1) {
        mark(y, x, right);
        mark(y, x + 1, leftwards);
      }
    }
    for (const x of [from, to]) {
      for (let y = top; y < bottom; y += 1) {
        mark(y, x, down);
        mark(y + 1, x, up);
      }
    }
    lines.forEach((line, index) => {
      [...line].forEach((letter, at) => {
        canvas[top + 1 + index]![from + 2 + at] = letter;
      });
    });
  }
  const signs = "  ╵╶└╷│┌├╴┘─┴┐┤┬┼".replace("  ", " ");
  return canvas.map((line, y) =>
    line
      .map((letter, x) => (edges[y]![x]! === 0 ? letter : signs[edges[y]![x]!]!))
      .join("")
      .trimEnd(),
  );
}
