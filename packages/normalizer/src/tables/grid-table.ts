import { isTotalsLabel } from "@qauly/model/rules";
import type { Grid, GridCell } from "../layout/flow.js";
import { joinLines } from "../repair/line-joins.js";
import type { DraftTable } from "../structure/draft.js";
import type { Reading } from "../structure/read-text.js";
import { foldTitle } from "../text/fold.js";
import { SourcedText } from "../text/sourced-text.js";
import { columnRoles } from "./roles.js";

/** A row as lines, before its cells are joined: a row cut by a page break gets more lines from the next page. */
type Row = GridCell[];

/**
 * Makes tables of the grids of one run. A grid at the top of a page goes on with the table before it when it has as
 * many columns; its repeated header is dropped, and where the rows at the break lack a row number they are the two
 * parts of one.
 */
export function gridTables(grids: readonly Grid[], reading: Reading): DraftTable[] {
  const tables: Row[][] = [];
  for (const grid of grids) {
    const rows = grid.rows.map((row) => spread(row));
    const open = tables.at(-1);
    if (open === undefined || !grid.pageStart || width(rows) !== width(open)) tables.push(rows);
    else continueTable(open, rows, reading);
  }
  return tables.filter((rows) => width(rows) >= 2).map((rows) => toTable(rows, reading));
}

function width(rows: readonly Row[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** Cells that cover several columns stand in their first one. */
function spread(row: readonly GridCell[]): Row {
  return row.flatMap((cell) => [cell, ...Array.from({ length: cell.span - 1 }, () => ({ lines: [], span: 1 }))]);
}

function continueTable(open: Row[], rows: Row[], reading: Reading): void {
  const header = open[0];
  let from = 0;
  if (header !== undefined && rows[0] !== undefined && sameText(header, rows[0])) from = 1;
  const first = rows[from];
  const last = open.at(-1);
  const cut = (row: Row | undefined): boolean => row !== undefined && isCut(row, open, reading);
  if (
    first !== undefined &&
    last !== undefined &&
    open.length > 1 &&
    (cut(first) || (cut(last) && goesOn(last, first)))
  ) {
    open[open.length - 1] = last.map((cell, at) => ({ ...cell, lines: [...cell.lines, ...(first[at]?.lines ?? [])] }));
    from += 1;
  }
  for (const row of rows.slice(from)) open.push(row);
}

/** Whether the first row of a page goes on with the last of the page before: in lower case, or inside its quotation. */
function goesOn(last: Row, first: Row): boolean {
  const open = (text: string): boolean =>
    (text.match(/[«“]/g)?.length ?? 0) > (text.match(/[»”]/g)?.length ?? 0) ||
    (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return last.some((cell) => open(cellText(cell))) || first.some((cell) => /^\p{Ll}/u.test(cellText(cell)));
}

function sameText(a: Row, b: Row): boolean {
  const text = (row: Row): string => foldTitle(row.map((cell) => cellText(cell)).join(" ")).replace(/\s/g, "");
  return text(a) === text(b);
}

function cellText(cell: GridCell): string {
  return cell.lines.map((line) => line.text.text.trim()).join(" ");
}

/** Whether a row is a part of one that a page break cut: its row number, or every figure, stands in the other part. */
function isCut(row: Row, open: readonly Row[], reading: Reading): boolean {
  const texts = row.map(cellText);
  if (texts.every((text) => text === "") || texts.some(isTotalsLabel)) return false;
  const headers = (open[0] as Row).map((cell) => joinLines(cell.lines, reading.stock, []).text);
  const roles = columnRoles(headers);
  const number = roles.indexOf("row-number");
  if (number >= 0) return texts[number] === "";
  const figures = roles.flatMap((role, at) => (["headcount", "percent", "positions"].includes(role) ? [at] : []));
  return figures.length > 0 && figures.every((at) => texts[at] === "");
}

function toTable(rows: readonly Row[], reading: Reading): DraftTable {
  const columns = width(rows);
  const read = (row: Row): SourcedText[] =>
    Array.from({ length: columns }, (_, at) => {
      const lines = row[at]?.lines ?? [];
      return lines.length === 0 ? SourcedText.empty : joinLines(lines, reading.stock, reading.repairs);
    });
  const [headers = [], ...body] = rows.map(read);
  return { headers, rows: body.filter((row) => row.some((cell) => cell.length > 0)) };
}
