/** A ruled table whose rows a page may cut, its header never: cells are centred vertically, the organisation column is justified. */
import type { ColumnRole, TableSpec } from "./act-spec.js";
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
} from "./pdf-sheet.js";
import { plain, type Word } from "./runs.js";
import { cellsOf } from "./table.js";

const size = 9.5;
const padding = 4;
/** Share of the text width by role: the narrow organisation column makes lines of one word. */
const shares: Record<ColumnRole, number> = {
  "row-number": 0.08,
  organization: 0.23,
  headcount: 0.22,
  percent: 0.22,
  positions: 0.25,
  other: 0.2,
};

interface Cell {
  readonly lines: readonly (readonly Word[])[];
  readonly setting: Setting;
  /** Whether the cell's last line is that of the whole text, which is not justified. */
  readonly ends: boolean;
}

export function drawTable(sheet: Sheet, table: TableSpec): void {
  const total = table.columns.reduce((sum, column) => sum + shares[column.role], 0);
  let x = page.left;
  const columns = table.columns.map(({ role }) => {
    const width = (textWidth * shares[role]) / total;
    const column = { role, x, width };
    x += width;
    return column;
  });
  const cell = (text: string, index: number, inHeader: boolean): Cell => {
    const { role, x, width } = columns[index]!;
    const align = role === "organization" && !inHeader ? "justify" : role === "organization" ? "left" : "center";
    const setting: Setting = {
      font: "regular",
      size,
      align,
      x: x + padding,
      width: width - 2 * padding,
      indent: 0,
    };
    return { lines: breakLines(sheet, [plain(text)], setting), setting, ends: true };
  };
  const header = table.columns.map((column, index) => cell(column.header, index, true));
  ensureRoom(sheet, height(header));
  drawRow(sheet, header);
  for (const row of table.rows)
    drawRow(
      sheet,
      cellsOf(row, table).map((text, index) => cell(text, index, false)),
    );
}

const height = (cells: readonly Cell[]): number =>
  Math.max(...cells.map((cell) => cell.lines.length)) * lineHeight(size) + 2 * padding;

/** Draws a row; one that does not fit is cut after the last line that does, and goes on overleaf. */
function drawRow(sheet: Sheet, cells: readonly Cell[]): void {
  const fitting = Math.floor((room(sheet) - 2 * padding) / lineHeight(size));
  if (height(cells) <= room(sheet)) {
    drawPart(sheet, cells);
  } else if (fitting < 1) {
    sheet.pdf.addPage();
    drawRow(sheet, cells);
  } else {
    drawPart(
      sheet,
      cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fitting), ends: cell.lines.length <= fitting })),
    );
    ensureRoom(sheet, room(sheet) + 1);
    drawRow(
      sheet,
      cells.map((cell) => ({ ...cell, lines: cell.lines.slice(fitting) })),
    );
  }
}

function drawPart(sheet: Sheet, cells: readonly Cell[]): void {
  const { pdf } = sheet;
  const rowHeight = height(cells);
  for (const { lines, setting, ends } of cells) {
    pdf
      .rect(setting.x - padding, sheet.y, setting.width + 2 * padding, rowHeight)
      .lineWidth(0.6)
      .stroke();
    let y = sheet.y + (rowHeight - lines.length * lineHeight(size)) / 2;
    lines.forEach((line, index) => {
      drawLine(sheet, line, setting, { first: false, last: ends && index === lines.length - 1 }, y);
      y += lineHeight(size);
    });
  }
  sheet.y += rowHeight;
}
