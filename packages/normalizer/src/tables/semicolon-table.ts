import { parseNumberCell } from "@qauly/model/rules";
import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import type { FoundTable } from "./annex-table.js";
import { withWholeHeader } from "./header-rows.js";

/** Rows with the header, and cells of each, that make lines with semicolons a table. */
const leastRows = 3;
const leastCells = 3;

/**
 * Lines of which each has as many semicolons, with a column of numbers below a header that has none there, and no line
 * that ends as a point of a list does:
 *
 *     №;Наименование;Единица;Тариф
 *     1;Подача воды;куб.м;1250
 */
export function findSemicolonTable(lines: readonly Line[]): FoundTable | null {
  for (let from = 0; from + leastRows <= lines.length; ) {
    const cells = cellsOf(lines[from] as Line);
    let to = from + 1;
    if (cells !== null) {
      while (to < lines.length && cellsOf(lines[to] as Line)?.length === cells.length) to += 1;
      const [headers = [], ...rows] = lines.slice(from, to).map((line) => cellsOf(line) ?? []);
      const isNumber = (text: string): boolean => parseNumberCell(text).value !== null;
      const counts = headers.some(
        ({ text }, at) => !isNumber(text) && rows.every((row) => isNumber(row[at]?.text ?? "")),
      );
      if (to - from >= leastRows && counts) return { from, to, table: withWholeHeader({ headers, rows }) };
    }
    from = to;
  }
  return null;
}

function cellsOf({ text }: Line) {
  const parts = text.text.split(";");
  if (parts.length < leastCells || parts.at(-1)?.trim() === "") return null;
  let start = 0;
  return parts.map((part) => {
    const cell = collapseBlanks(text.slice(start, start + part.length).trim());
    start += part.length + 1;
    return cell;
  });
}
