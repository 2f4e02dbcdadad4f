import { isTotalsLabel } from "@qauly/model/rules";
import type { Grid, GridCell } from "../layout/flow.js";
import { joinLines } from "../repair/line-joins.js";
import type { DraftTable } from "../structure/draft.js";
import type { Reading } from "../structure/read-text.js";
import { foldTitle } from "../text/fold.js";
import { SourcedText } from "../text/sourced-text.js";
import { headerHeight, headerTexts, type Row } from "./grid-header.js";
import { spread, spreadOver } from "./grid-rows.js";
import { columnRoles } from "./roles.js";

/** A table in the making, as lines: a row cut by a page break gets more of them from the next page. */
interface OpenTable {
  readonly borders: readonly number[];
  readonly rows: Row[];
  readonly headerRows: number;
}

/**
 * Makes tables of the grids of one run. A grid at the top of a page goes on with the table before it when its columns
 * are those of that table; its repeated header is dropped, and where the rows at the break lack a row number they are
 * the two parts of one.
 */
export function gridTables(grids: readonly Grid[], reading: Reading): DraftTable[] {
  const tables: OpenTable[] = [];
  for (const grid of grids) {
    const open = tables.at(-1);
    const rows = open === undefined || !grid.pageStart ? null : spreadOver(grid, open.borders);
    if (open === undefined || rows === null) {
      const own = grid.rows.map(spread);
      tables.push({ borders: grid.borders, rows: own, headerRows: headerHeight(own) });
    } else continueTable(open, rows, reading);
  }
  return tables.filter(({ borders }) => borders.length > 2).map((table) => toTable(table, reading));
}

function continueTable(open: OpenTable, rows: readonly Row[], reading: Reading): void {
  const repeated = open.rows
    .slice(0, open.headerRows)
    .every((row, at) => rows[at] !== undefined && sameText(row, rows[at] as Row));
  let from = repeated ? open.headerRows : 0;
  const first = rows[from];
  const last = open.rows.at(-1);
  const cut = (row: Row): boolean => isCut(row, open, reading);
  if (
    first !== undefined &&
    last !== undefined &&
    open.rows.length > open.headerRows &&
    (cut(first) || (cut(last) && goesOn(last, first)))
  ) {
    open.rows[open.rows.length - 1] = last.map((cell, at) => ({
      ...cell,
      lines: [...cell.lines, ...(first[at]?.lines ?? [])],
    }));
    from += 1;
  }
  open.rows.push(...rows.slice(from));
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
function isCut(row: Row, open: OpenTable, reading: Reading): boolean {
  const texts = row.map(cellText);
  if (texts.every((text) => text === "") || texts.some(isTotalsLabel)) return false;
  const headers = headerTexts(open.rows.slice(0, open.headerRows), (cell) => joinLines(cell.lines, reading.stock, []));
  const roles = columnRoles(headers.map(({ text }) => text));
  const number = roles.indexOf("row-number");
  if (number >= 0) return texts[number] === "";
  const figures = roles.flatMap((role, at) => (["headcount", "percent", "positions"].includes(role) ? [at] : []));
  return figures.length > 0 && figures.every((at) => texts[at] === "");
}

function toTable({ rows, headerRows }: OpenTable, reading: Reading): DraftTable {
  const read = ({ lines }: GridCell): SourcedText =>
    lines.length === 0 ? SourcedText.empty : joinLines(lines, reading.stock, reading.repairs);
  const headers = headerTexts(rows.slice(0, headerRows), read);
  const organization = columnRoles(headers.map(({ text }) => text)).indexOf("organization");
  const body = rows.slice(headerRows).map((row) => underName(row, organization).map(read));
  return { headers, rows: body.filter((row) => row.some((cell) => cell.length > 0)) };
}

/** A label in one cell over several columns, the organisations' among them, stands in theirs. */
function underName(row: Row, organization: number): Row {
  const at = row.findIndex(({ span }, column) => column < organization && column + span > organization);
  if (at < 0) return row;
  const [label, place] = [row[at] as GridCell, row[organization] as GridCell];
  return row.map((cell, column) => (column === at ? place : column === organization ? label : cell));
}
