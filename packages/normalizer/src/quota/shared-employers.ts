import type { ColumnRole } from "@qauly/model";
import { isTotalsLabel, parseNumberCell } from "@qauly/model/rules";
import type { DraftTable } from "../structure/draft.js";
import { spansOf } from "../tables/finish/spans.js";
import type { SourcedText } from "../text/sourced-text.js";

type Row = readonly SourcedText[];

/**
 * Fills the empty cells below an employer to whom two rows or more belong, as a cell over several rows would:
 *
 *     1 | "Алтын Дән" ЖШС | 150 | 2 | 3
 *       |                 |  50 | 2 | 1
 *
 * Row number and name are empty, the figures of the row are there, and they reckon: what no rest of a cut row does.
 */
export function withSharedEmployers(table: DraftTable): DraftTable {
  const at = (role: ColumnRole): number => table.roles.indexOf(role);
  const number = at("row-number");
  const name = at("organization");
  const headcount = at("headcount");
  const percent = at("percent");
  const positions = at("positions");
  if (name < 0 || headcount < 0 || percent < 0 || positions < 0) return table;
  const text = (row: Row, column: number): string => (column < 0 ? "" : (row[column]?.text ?? ""));
  const value = (row: Row, column: number): number | null => parseNumberCell(text(row, column)).value;
  let changed = false;
  const rows: Row[] = [];
  for (const [at, row] of table.rows.entries()) {
    const above = rows.at(-1);
    const isBelow =
      above !== undefined &&
      text(row, name) === "" &&
      text(row, number) === "" &&
      text(above, name) !== "" &&
      !above.some((cell) => isTotalsLabel(cell.text)) &&
      value(above, positions) !== null;
    if (above === undefined || !isBelow) {
      rows.push(row);
      continue;
    }
    const ownStaff = text(row, headcount) !== "";
    const staff = value(ownStaff ? row : above, headcount);
    const [share, jobs] = [value(row, percent), value(row, positions)];
    const reckons =
      staff !== null && share !== null && jobs !== null && jobs > 0 && Math.abs((staff * share) / 100 - jobs) < 1;
    if (!reckons || leavesNumberOut(table.rows.slice(at + 1), above, value, number)) {
      rows.push(row);
      continue;
    }
    const filled = new Set([number, name, ...(ownStaff ? [] : [headcount])]);
    rows.push(row.map((cell, column) => (filled.has(column) ? (above[column] ?? cell) : cell)));
    changed = true;
  }
  if (!changed) return table;
  const above = table.spans.filter((span) => span.row < 0);
  return { ...table, rows, spans: [...above, ...spansOf(rows, 0)] };
}

/** Whether the next number in a column is one too high: then the row between lost its own, and with it its employer. */
function leavesNumberOut(
  below: readonly Row[],
  above: Row,
  value: (row: Row, column: number) => number | null,
  column: number,
): boolean {
  if (column < 0) return false;
  const last = value(above, column);
  const next = below.map((row) => value(row, column)).find((number) => number !== null);
  return last !== null && next != null && next > last + 1;
}
