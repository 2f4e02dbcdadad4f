import type { TableCells, TextRow } from "../table-cells.js";

/**
 * A table that is set in parts beside one another, each below the same header, is one table with the rows of the first
 * part and then those of the next:
 *
 *     № | Ұйым | Саны | № | Ұйым | Саны           № | Ұйым | Саны
 *     1 | …    | 12   | 3 | …    | 15      →      1 | …    | 12
 *     2 | …    | 14   | 4 | …    | 10             2 | …
 */
export function inOneColumn(table: TableCells): TableCells {
  const width = widthOfPart(table.headers.map(({ text }) => text.trim()));
  if (width === null || table.headerRows?.some((row) => !repeats(row, width))) return table;
  const count = table.headers.length / width;
  const parts = Array.from({ length: count }, (_, part) =>
    table.rows.map((row) => row.slice(part * width, (part + 1) * width)),
  );
  const filled = (row: TextRow): boolean => row.some(({ length }) => length > 0);
  const rows = parts.flatMap((part) => part.filter(filled));
  const headerRows = table.headerRows?.map((row) => row.slice(0, width));
  return {
    ...table,
    headers: table.headers.slice(0, width),
    ...(headerRows === undefined ? {} : { headerRows }),
    rows,
  };
}

/** Columns of a part, at the least: a pair of headers repeats by chance. */
const leastColumns = 2;

/** How many columns a header has that is printed twice or more; null for any other. */
function widthOfPart(headers: readonly string[]): number | null {
  for (let width = leastColumns; width * 2 <= headers.length; width += 1) {
    const isPart = headers.length % width === 0 && headers.slice(0, width).every((header) => header !== "");
    const differ = new Set(headers.slice(0, width)).size === width;
    if (isPart && differ && headers.every((header, at) => header === headers[at % width])) return width;
  }
  return null;
}

const repeats = (row: TextRow, width: number): boolean =>
  row.every((cell, at) => cell.text.trim() === row[at % width]?.text.trim());
