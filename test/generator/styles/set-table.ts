/** A table set in a manner: rows that a page may cut, headers of one or two rows, borders of every sort or none. */
import type { ColumnRole, RowSpec, TableSpec } from "../act-spec.js";
import { plain, type Word } from "../runs.js";
import { cellsOf } from "../table.js";
import { bodyCells } from "./body-cells.js";
import { type HeaderCell, headerRows } from "./grouped-headers.js";
import {
  add,
  bodyWidth,
  breakLines,
  ensureRoom,
  lineHeight,
  newPage,
  room,
  type Setting,
  type Sheet,
  setLine,
} from "./sheet.js";

/** Share of the body's width by role. */
const shares: Record<ColumnRole, number> = {
  "row-number": 0.08,
  organization: 0.26,
  headcount: 0.21,
  percent: 0.2,
  positions: 0.25,
  other: 0.22,
};

interface Cell {
  readonly lines: readonly (readonly Word[])[];
  readonly setting: Setting;
  readonly ends: boolean;
  readonly rows: number;
}

interface Frame {
  readonly sheet: Sheet;
  readonly edges: readonly number[];
  readonly size: number;
  readonly padding: number;
  /** Where the part of the table on this page starts. */
  top: number;
}

export function setTable(sheet: Sheet, table: TableSpec): void {
  const { manner } = sheet;
  const total = table.columns.reduce((sum, { role }) => sum + shares[role], 0);
  const edges = [manner.page.side];
  for (const { role } of table.columns) edges.push(edges.at(-1)! + (bodyWidth(manner) * shares[role]) / total);
  const size = fittingSize(sheet, table, edges);
  const frame: Frame = { sheet, edges, size, padding: paddingOf(size), top: sheet.y };

  const header = manner.table.twoHeaderRows ? headerRows(table.columns) : [oneRow(table)];
  const headerCells = header.map((row) => row.map((each) => headerCell(frame, each)));
  const setHeader = (): void => setHeaderRows(frame, headerCells);
  ensureRoom(sheet, headerHeight(frame, headerCells) + 3 * lineHeight(sheet, size));
  frame.top = sheet.y;
  setHeader();
  for (const row of table.rows) {
    setRow(frame, rowCells(frame, row, table), manner.table.repeatedHeader ? setHeader : null);
  }
}

const paddingOf = (size: number): number => Math.max(4, size * 0.45);

/** The largest size at which no word is wider than its column. */
function fittingSize(sheet: Sheet, table: TableSpec, edges: readonly number[]): number {
  const words = table.columns.map(({ header }, column) =>
    [header, ...table.rows.map((row) => cellsOf(row, table)[column]!)].flatMap((text) => text.split(" ")),
  );
  const fits = (size: number): boolean =>
    words.every((each, column) => {
      const room = edges[column + 1]! - edges[column]! - 2 * paddingOf(size);
      return each.every((word) => sheet.measure(word, "regular", size) <= room);
    });
  let size = sheet.manner.size - 0.5;
  while (size > 6 && !fits(size)) size -= 0.5;
  return size;
}

function oneRow(table: TableSpec): HeaderCell[] {
  return table.columns.map(({ header }, column) => ({ text: header, column, span: 1, rows: 1 }));
}

function cellOf(frame: Frame, text: string, column: number, span: number, align: Setting["align"], rows: number): Cell {
  const { edges, padding, size, sheet } = frame;
  const setting: Setting = {
    font: "regular",
    size,
    align,
    x: edges[column]! + padding,
    width: edges[column + span]! - edges[column]! - 2 * padding,
    indent: 0,
  };
  return { lines: breakLines(sheet, [plain(text)], setting), setting, ends: true, rows };
}

const headerCell = (frame: Frame, { text, column, span, rows }: HeaderCell): Cell =>
  cellOf(frame, text, column, span, "center", rows);

function rowCells(frame: Frame, row: RowSpec, table: TableSpec): Cell[] {
  const { manner } = frame.sheet;
  const wide = manner.table.centredNames ? "center" : manner.justified ? "justify" : "left";
  return bodyCells(row, table, manner.table.mergedLabels).map(({ text, column, span, words }) =>
    cellOf(frame, text, column, span, words ? wide : "center", 1),
  );
}

const height = ({ sheet, size, padding }: Frame, cells: readonly Cell[]): number =>
  Math.max(...cells.map(({ lines }) => lines.length)) * lineHeight(sheet, size) + 2 * padding;

function headerHeight(frame: Frame, rows: readonly (readonly Cell[])[]): number {
  const [upper, lower] = rowHeights(frame, rows);
  return upper + lower;
}

function rowHeights(frame: Frame, [upper, lower]: readonly (readonly Cell[])[]): [number, number] {
  if (lower === undefined) return [height(frame, upper!), 0];
  const lowerHeight = height(frame, lower);
  const single = upper!.filter(({ rows }) => rows === 1);
  const tall = upper!.filter(({ rows }) => rows > 1);
  const upperHeight = Math.max(height(frame, single), tall.length === 0 ? 0 : height(frame, tall) - lowerHeight);
  return [upperHeight, lowerHeight];
}

function setHeaderRows(frame: Frame, rows: readonly (readonly Cell[])[]): void {
  const [upper, lower] = rowHeights(frame, rows);
  for (const cell of rows[0]!) setCell(frame, cell, cell.rows > 1 ? upper + lower : upper, frame.sheet.y);
  for (const cell of rows[1] ?? []) setCell(frame, cell, lower, frame.sheet.y + upper);
  frame.sheet.y += upper + lower;
}

/** Sets a row; one that does not fit is cut after the last line that does, and goes on overleaf. */
function setRow(frame: Frame, cells: readonly Cell[], overleaf: (() => void) | null): void {
  const { sheet, size, padding } = frame;
  const fitting = Math.floor((room(sheet) - 2 * padding) / lineHeight(sheet, size));
  if (height(frame, cells) <= room(sheet)) {
    setPart(frame, cells);
    return;
  }
  const turn = (): void => {
    newPage(sheet);
    frame.top = sheet.y;
    overleaf?.();
  };
  if (fitting < 1) {
    turn();
    setRow(frame, cells, overleaf);
    return;
  }
  setPart(
    frame,
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(0, fitting), ends: cell.lines.length <= fitting })),
  );
  turn();
  setRow(
    frame,
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(fitting) })),
    overleaf,
  );
}

function setPart(frame: Frame, cells: readonly Cell[]): void {
  const rowHeight = height(frame, cells);
  for (const cell of cells) setCell(frame, cell, rowHeight, frame.sheet.y);
  frame.sheet.y += rowHeight;
}

function setCell(frame: Frame, { lines, setting, ends }: Cell, cellHeight: number, y: number): void {
  const { sheet, padding, edges, size } = frame;
  const [left, right] = [setting.x - padding, setting.x + setting.width + padding];
  const { rules, middle } = sheet.manner.table;
  const outer = { left: left - edges[0]! < 0.1, right: edges.at(-1)! - right < 0.1 };
  const open = rules === "open sides" || rules === "inner only";
  const rule = (x0: number, y0: number, x1: number, y1: number): void =>
    add(sheet, { kind: "rule", from: [x0, y0], to: [x1, y1] });
  if (rules !== "none") {
    if (!(open && outer.left)) rule(left, y, left, y + cellHeight);
    if (!(open && outer.right)) rule(right, y, right, y + cellHeight);
    const atTop = y - frame.top < 0.1;
    if (!(rules === "inner only" && atTop)) rule(left, y, right, y);
    if (rules !== "inner only") rule(left, y + cellHeight, right, y + cellHeight);
  }
  const used = lines.length * lineHeight(sheet, size);
  let at = y + (middle ? (cellHeight - used) / 2 : padding);
  lines.forEach((line, index) => {
    setLine(sheet, line, setting, { first: false, last: ends && index === lines.length - 1, inTable: true }, at);
    at += lineHeight(sheet, size);
  });
}
