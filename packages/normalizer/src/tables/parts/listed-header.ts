import { overlaid } from "../grid-cover.js";
import type { TableCells, TextRow } from "../table-cells.js";

/**
 * The header whose cells were written one after another, those of its second row last: they start in lower case, with a
 * sign or as a year, and the cells right before them head as many groups as there are cells too many. Null where the cells
 * do not make `width` columns.
 *
 *     № | Атауы | Тариф, теңге | ҚҚС-сыз | ҚҚС-пен
 */
export function listedHeader(cells: TextRow, width: number): Pick<TableCells, "headers" | "headerRows"> | null {
  if (cells.length === width) return { headers: cells };
  const groups = cells.length - width;
  let start = cells.length;
  const sign = YEAR.test(cells.at(-1)?.text ?? "") ? YEAR : /^[\p{Ll}(%]/u;
  while (start > 0 && sign.test(cells[start - 1]?.text ?? "")) start -= 1;
  const below = cells.slice(start);
  const each = below.length / groups;
  const single = start - groups;
  if (groups < 1 || !Number.isInteger(each) || each < 2 || single < 1 || single + below.length !== width) return null;
  const above = cells.slice(0, single);
  const top = [...above, ...cells.slice(single, start).flatMap((cell) => Array.from({ length: each }, () => cell))];
  const headerRows = [top, [...above, ...below]];
  return { headers: overlaid(headerRows), headerRows };
}

const YEAR = /^(?:19|20)\d{2}$/;
