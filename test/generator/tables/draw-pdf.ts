/** A drawn table on the sheets of a PDF: rows of a page, headers that come again, borders of every make or none. */

import {
  breakLines,
  drawLine,
  ensureRoom,
  lineHeight,
  page,
  room,
  type Setting,
  type Sheet,
  textWidth,
} from "../pdf-sheet.js";
import type { Random } from "../random.js";
import { plain, type Word } from "../runs.js";
import { bandsOf, type Grid, type GridCell } from "./grid.js";
import type { DrawnTable } from "./kinds.js";

/** `segments`: a dashed line as strokes of its own; `rows`: a line under each row; `frame`: above, under the header, at the end. */
export type Border = "strokes" | "boxes" | "filled" | "double" | "dashed" | "segments" | "rows" | "frame" | "none";

export interface PdfStyle {
  readonly border: Border;
  readonly size: number;
  readonly padding: number;
  readonly middle: boolean;
  /** Whether the header comes again on each page. */
  readonly repeats: boolean;
}

const borders = {
  lines: ["strokes", "boxes"],
  rects: ["filled", "double", "dashed", "segments"],
  partly: ["rows", "frame"],
  unruled: ["none"],
} as const satisfies Record<string, readonly Border[]>;
export type PdfLayout = keyof typeof borders;

export function pdfStyle(layout: PdfLayout, random: Random): PdfStyle {
  return {
    border: random.pick<Border>(borders[layout]),
    size: random.pick([8.5, 9, 9.5]),
    padding: random.pick([3, 4, 5]),
    middle: random.chance(0.5),
    repeats: random.chance(0.7),
  };
}

/** Width of a sheet of A3. */
const doubleWidth = 1190.55;

interface Place {
  readonly x: number;
  readonly width: number;
}

export function drawTables(sheet: Sheet, table: DrawnTable, style: PdfStyle): void {
  const whole: Place = { x: page.left, width: textWidth };
  const [first, second] = table.grids;
  switch (table.arrangement) {
    case "one":
      drawGrid(sheet, first!, whole, style);
      break;
    case "halves":
      // Two tables' columns do not fit on the width of an upright sheet.
      sheet.pdf.addPage({ size: [doubleWidth, page.height], margin: 0 });
      drawGrid(sheet, inHalves(first!), { x: page.left, width: doubleWidth - page.left - page.right }, style);
      break;
    case "beside": {
      const gap = 24;
      const width = (textWidth - gap) / 2;
      ensureRoom(sheet, 330);
      const top = sheet.y;
      drawGrid(sheet, first!, { x: page.left, width }, style);
      const end = sheet.y;
      sheet.y = top;
      drawGrid(sheet, second!, { x: page.left + width + gap, width }, style);
      sheet.y = Math.max(end, sheet.y);
      break;
    }
    case "sheets": {
      const cut = 5;
      sheet.pdf.addPage();
      const heights = rowHeights(sheet, first!, [whole, cut], style);
      drawGrid(sheet, columnsOf(first!, 0, cut), whole, style, heights);
      sheet.pdf.addPage();
      drawGrid(sheet, columnsOf(first!, cut, first!.columns), whole, style, heights);
      break;
    }
  }
}

/** Rows 1–n beside rows n+1–2n, under the header twice. */
export function inHalves(grid: Grid): Grid {
  const body = grid.rows - grid.headerRows;
  const half = Math.ceil(body / 2);
  const cells: GridCell[] = grid.cells.flatMap((cell) => {
    if (cell.row < grid.headerRows) return [cell, { ...cell, column: cell.column + grid.columns }];
    const row = cell.row - grid.headerRows;
    return row < half ? [cell] : [{ ...cell, row: cell.row - half, column: cell.column + grid.columns }];
  });
  return {
    ...grid,
    rows: grid.headerRows + half,
    columns: 2 * grid.columns,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    widths: [...grid.widths, ...grid.widths],
    centred: [...grid.centred, ...grid.centred],
  };
}

const columnsOf = (grid: Grid, from: number, to: number): Grid => ({
  ...grid,
  columns: to - from,
  cells: grid.cells
    .filter(({ column }) => column >= from && column < to)
    .map((cell) => ({ ...cell, column: cell.column - from })),
  widths: grid.widths.slice(from, to),
  centred: grid.centred.slice(from, to),
});

/** The heights of the rows of a table that is cut into sheets: the highest of its parts. */
function rowHeights(sheet: Sheet, grid: Grid, [place, cut]: readonly [Place, number], style: PdfStyle): number[] {
  const [first, second] = [columnsOf(grid, 0, cut), columnsOf(grid, cut, grid.columns)].map((part) =>
    heightsOf(part, setCells(sheet, part, columnPlaces(sheet, part, place, style), style), style),
  );
  return first!.map((height, row) => Math.max(height, second![row]!));
}

interface SetCell {
  readonly cell: GridCell;
  readonly setting: Setting;
  readonly lines: readonly (readonly Word[])[];
}

/** The columns share the width; none is narrower than its longest word. */
function columnPlaces({ pdf }: Sheet, grid: Grid, { x, width }: Place, { size, padding }: PdfStyle): Place[] {
  pdf.font("regular").fontSize(size);
  const least = grid.widths.map((_, column) =>
    Math.max(
      ...grid.cells
        .filter((cell) => cell.column <= column && column < cell.column + cell.colSpan)
        .flatMap(({ text, colSpan }) =>
          text.split(" ").map((word) => (pdf.widthOfString(word) + 2 * padding + 1) / colSpan),
        ),
    ),
  );
  let left = width;
  let shares = grid.widths.reduce((sum, share) => sum + share, 0);
  const widths = grid.widths.map(() => 0);
  // The columns that need more than their share take it first, the others share what is left.
  for (const column of grid.widths.map((_, index) => index).sort((a, b) => need(b) - need(a))) {
    const own = Math.max(least[column]!, (grid.widths[column]! / shares) * left);
    widths[column] = own;
    left -= own;
    shares -= grid.widths[column]!;
  }
  let at = x;
  return widths.map((own) => {
    const place = { x: at, width: own };
    at += own;
    return place;
  });
  function need(column: number): number {
    return least[column]! / grid.widths[column]!;
  }
}

function setCells(sheet: Sheet, grid: Grid, places: readonly Place[], style: PdfStyle): SetCell[] {
  return grid.cells.map((cell) => {
    const { x } = places[cell.column]!;
    const last = places[cell.column + cell.colSpan - 1]!;
    const width = last.x + last.width - x;
    const centred = cell.row < grid.headerRows || cell.colSpan > 1 || grid.centred[cell.column]!;
    const setting: Setting = {
      font: "regular",
      size: style.size,
      align: centred ? "center" : "left",
      x: x + style.padding,
      width: width - 2 * style.padding,
      indent: 0,
    };
    return { cell, setting, lines: cell.text === "" ? [] : breakLines(sheet, [plain(cell.text)], setting) };
  });
}

function heightsOf(grid: Grid, cells: readonly SetCell[], { size, padding }: PdfStyle): number[] {
  const need = ({ lines }: SetCell) => Math.max(1, lines.length) * lineHeight(size) + 2 * padding;
  const heights = Array.from({ length: grid.rows }, () => lineHeight(size) + 2 * padding);
  for (const set of cells) {
    if (set.cell.rowSpan === 1) heights[set.cell.row] = Math.max(heights[set.cell.row]!, need(set));
  }
  for (const set of cells) {
    const { row, rowSpan } = set.cell;
    if (rowSpan === 1) continue;
    const has = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0);
    const last = row + rowSpan - 1;
    if (need(set) > has) heights[last] = heights[last]! + need(set) - has;
  }
  return heights;
}

function drawGrid(sheet: Sheet, grid: Grid, place: Place, style: PdfStyle, given?: readonly number[]): void {
  const places = columnPlaces(sheet, grid, place, style);
  const cells = setCells(sheet, grid, places, style);
  const heights = given ?? heightsOf(grid, cells, style);
  const bands = bandsOf(grid).map(({ from, to }) => ({
    from,
    to,
    height: heights.slice(from, to).reduce((sum, height) => sum + height, 0),
    cells: cells.filter(({ cell }) => cell.row >= from && cell.row < to),
  }));
  const draw = (band: (typeof bands)[number], inHeader: boolean) => {
    const tops: number[] = [];
    let y = sheet.y;
    for (let row = band.from; row < band.to; row += 1) {
      tops.push(y);
      y += heights[row]!;
    }
    tops.push(y);
    for (const set of band.cells) {
      const { row, column, rowSpan, colSpan } = set.cell;
      const last = places[column + colSpan - 1]!;
      const box = {
        x: places[column]!.x,
        y: tops[row - band.from]!,
        right: last.x + last.width,
        bottom: tops[row - band.from + rowSpan]!,
      };
      drawText(sheet, set, box, style);
      drawBorder(sheet, box, style);
    }
    if (style.border === "rows" || style.border === "frame") {
      const line = (at: number) =>
        sheet.pdf
          .moveTo(place.x, at)
          .lineTo(place.x + place.width, at)
          .lineWidth(0.6)
          .stroke();
      if (inHeader) {
        line(sheet.y);
        // A line under the headings that have others below them.
        for (const { cell } of band.cells) {
          if (cell.colSpan === 1) continue;
          const lastOne = places[cell.column + cell.colSpan - 1]!;
          const at = tops[cell.row - band.from + cell.rowSpan]!;
          sheet.pdf
            .moveTo(places[cell.column]!.x, at)
            .lineTo(lastOne.x + lastOne.width, at)
            .lineWidth(0.6)
            .stroke();
        }
      }
      if (inHeader || style.border === "rows" || band === bands.at(-1)) line(y);
    }
    sheet.y = y;
  };
  const header = bands[0]!;
  ensureRoom(sheet, header.height + bands[1]!.height);
  draw(header, true);
  for (const band of bands.slice(1)) {
    if (room(sheet) < band.height) {
      sheet.pdf.addPage();
      if (style.repeats) draw(header, true);
    }
    draw(band, false);
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

function drawText(sheet: Sheet, { lines, setting }: SetCell, box: Box, { size, padding, middle }: PdfStyle): void {
  const height = lines.length * lineHeight(size);
  let y = middle ? box.y + (box.bottom - box.y - height) / 2 : box.y + padding;
  lines.forEach((line, index) => {
    drawLine(sheet, line, setting, { first: false, last: index === lines.length - 1 }, y);
    y += lineHeight(size);
  });
}

function drawBorder({ pdf }: Sheet, { x, y, right, bottom }: Box, { border }: PdfStyle): void {
  const sides = [
    [x, y, right, y],
    [x, bottom, right, bottom],
    [x, y, x, bottom],
    [right, y, right, bottom],
  ] as const;
  switch (border) {
    case "boxes":
      pdf
        .rect(x, y, right - x, bottom - y)
        .lineWidth(0.6)
        .stroke();
      break;
    case "strokes":
    case "dashed":
      pdf.lineWidth(0.6);
      if (border === "dashed") pdf.dash(2, { space: 2 });
      for (const [x1, y1, x2, y2] of sides) pdf.moveTo(x1, y1).lineTo(x2, y2).stroke();
      pdf.undash();
      break;
    case "filled":
      for (const [x1, y1, x2, y2] of sides) {
        pdf.rect(x1 - 0.25, y1 - 0.25, x2 - x1 + 0.5, y2 - y1 + 0.5).fill("black");
      }
      break;
    case "double":
      pdf.lineWidth(0.4);
      for (const [x1, y1, x2, y2] of sides) {
        for (const by of [-0.8, 0.8]) {
          const [dx, dy] = x1 === x2 ? [by, 0] : [0, by];
          pdf
            .moveTo(x1 + dx, y1 + dy)
            .lineTo(x2 + dx, y2 + dy)
            .stroke();
        }
      }
      break;
    case "segments":
      pdf.lineWidth(0.5);
      for (const [x1, y1, x2, y2] of sides) {
        const length = Math.hypot(x2 - x1, y2 - y1);
        const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
        for (let at = 0; at < length; at += 4) {
          const to = Math.min(at + 2.5, length);
          pdf
            .moveTo(x1 + dx * at, y1 + dy * at)
            .lineTo(x1 + dx * to, y1 + dy * to)
            .stroke();
        }
      }
      break;
  }
}
