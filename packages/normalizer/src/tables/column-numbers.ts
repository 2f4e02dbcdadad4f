import type { Line } from "../text/flow.js";
import type { TableCells } from "./table-cells.js";

/**
 * The row of column numbers that forms print below a header, and again where a page starts:
 *
 *     № │ Ұйымның атауы │ Тізімдік саны │ Квота мөлшері
 *     1 │       2       │       3       │       4
 *     1 │ "Дала" ЖШС    │      60       │       2
 *
 * It belongs to the header and is no row of data.
 */
export function isColumnNumbers(cells: readonly string[]): boolean {
  return cells.length >= leastColumns && cells.every((cell, at) => columnNumber(cell) === at + 1);
}

/** Two numbers in a row are chance. */
const leastColumns = 3;

function columnNumber(cell: string): number | null {
  const digits = /^\(?(\d{1,2})[.)]?$/.exec(cell.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Leaves the column numbers below the header out, and with them their repetitions. */
export function withoutColumnNumbers(table: TableCells): TableCells {
  const numbers = (row: TableCells["rows"][number] | undefined): boolean =>
    row !== undefined && isColumnNumbers(filled(row.map(({ text }) => text)));
  return numbers(table.rows[0]) ? { ...table, rows: table.rows.filter((row) => !numbers(row)) } : table;
}

/** Without the empty cells at the end: only some other row has so many. */
function filled(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

/**
 * Column numbers that a text tool wrote as lines, on one or one a line: how many they are and the line after them. Null
 * where none start.
 */
export function columnNumbersAt(
  lines: readonly Line[],
  from: number,
): { readonly count: number; readonly to: number } | null {
  let count = 0;
  let to = from;
  for (; to < lines.length; to += 1) {
    const cells = (lines[to] as Line).text.text.trim().split(/\s+/);
    if (!cells.every((cell, at) => columnNumber(cell) === count + at + 1)) break;
    count += cells.length;
  }
  return count < leastColumns ? null : { count, to };
}
