import { parseNumberCell } from "@qauly/model/rules";
import { SourcedText } from "../text/sourced-text.js";
import { withoutColumnNumbers } from "./column-numbers.js";
import { overlaid } from "./grid-cover.js";
import type { TableCells } from "./table-cells.js";

type Row = readonly SourcedText[];

/**
 * Gives a table whose first row was taken for its header the header that it has: of two rows, with the column numbers
 * below it left out, or none at all where a table starts with its data, as one does that another act amends.
 *
 *     № | Ұйымның атауы | Квота      |                 № | Ұйымның атауы | Квота мөлшері | Квота саны
 *       |               | мөлшері    | саны      →
 *     1 | …                                            1 | …
 */
export function withWholeHeader(table: TableCells): TableCells {
  const numbered = withoutColumnNumbers(table);
  const [first, ...rows] = numbered.rows;
  if (isData(numbered.headers)) {
    const blank = numbered.headers.map(() => SourcedText.empty);
    return { ...numbered, headers: blank, headerRows: [], rows: [numbered.headers, ...numbered.rows] };
  }
  if (first === undefined || !goesOnWithHeader(numbered.headers, first, rows[0])) return numbered;
  const headerRows = overOneAnother(numbered.headers, first);
  return withoutColumnNumbers({ ...numbered, headers: overlaid(headerRows), headerRows, rows });
}

const isNumber = (cell: SourcedText | undefined): boolean => parseNumberCell(cell?.text ?? "").value !== null;

/** A row that has its number and a further figure, and words between: what no header has. */
function isData(row: Row): boolean {
  const [number, ...cells] = row;
  if (!/^\d{1,4}[.)]?$/.test(number?.text ?? "")) return false;
  return cells.some(isNumber) && cells.some(({ text }) => /\p{L}{2}/u.test(text));
}

/** Words in several cells, none below the first, above a row that has figures. */
function goesOnWithHeader(headers: Row, row: Row, below: Row | undefined): boolean {
  const filled = row.flatMap((cell, at) => (cell.length > 0 ? [at] : []));
  if (below === undefined || filled.length < 2 || filled[0] === 0 || row.some(isNumber)) return false;
  const isFree = (at: number): boolean => headers[at]?.length === 0 || headers[at + 1]?.length === 0;
  return filled.every((at) => isFree(at)) && below[0]?.length !== 0 && below.some(isNumber);
}

/**
 * A cell of the first row stands over those to its right that it leaves empty; one without a cell below it takes both rows.
 */
function overOneAnother(headers: Row, row: Row): SourcedText[][] {
  let above = SourcedText.empty;
  const top = row.map((cell, at) => {
    const header = headers[at] ?? SourcedText.empty;
    if (header.length > 0) above = header;
    return cell.length === 0 ? header : above;
  });
  return [top, row.map((cell, at) => (cell.length === 0 ? (top[at] ?? cell) : cell))];
}
