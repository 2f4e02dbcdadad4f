import type { SourcedText } from "../../text/sourced-text.js";
import type { TableCells, TextRow } from "../table-cells.js";

/** Columns of a half: fewer are chance. */
const leastColumns = 2;

/**
 * Puts the two halves of a table that was set in them one below the other: the second half of its header says the same as
 * the first, and the first of its rows goes on with the count.
 *
 *     № | Атауы | Саны | № | Атауы | Саны
 *     1 | …     | 5    | 51 | …    | 7
 */
export function withoutSides(table: TableCells): TableCells {
  const { headers, rows } = table;
  const half = headers.length / 2;
  if (!Number.isInteger(half) || half < leastColumns || rows.length === 0) return table;
  const texts = headers.map(({ text }) => text);
  const isRepeated = texts.slice(0, half).every((text, at) => text !== "" && text === texts[at + half]);
  const isSame = new Set(texts.slice(0, half)).size === half;
  if (!isRepeated || !isSame || !(countsOn(rows, half) || holdWords(rows, half))) return table;
  const right = rows.map((row) => row.slice(half)).filter((row) => row.some(({ length }) => length > 0));
  // A heading over the whole width stands over both halves.
  const left = rows.map((row) => row.slice(0, half)).filter((row) => row.some(({ length }) => length > 0));
  const { headerRows, ...others } = table;
  const cut = { ...others, headers: headers.slice(0, half), rows: [...left, ...right] };
  return headerRows === undefined ? cut : { ...cut, headerRows: headerRows.map((row) => row.slice(0, half)) };
}

const numberIn = (cell: SourcedText | undefined): number => {
  const digits = /^(\d{1,5})[.)]?$/.exec(cell?.text ?? "")?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
};

/** Whether the right half counts on where the left one ends. */
function countsOn(rows: readonly TextRow[], half: number): boolean {
  const left = rows.map((row) => numberIn(row[0])).filter((number) => !Number.isNaN(number));
  const right = rows.map((row) => numberIn(row[half])).filter((number) => !Number.isNaN(number));
  return right.length > 0 && right[0] === (left.at(-1) ?? Number.NaN) + 1;
}

/** Whether the first column of either half holds words, and no words of the other. */
function holdWords(rows: readonly TextRow[], half: number): boolean {
  const words = (at: number): string[] => rows.map((row) => row[at]?.text ?? "").filter((text) => text !== "");
  const [left, right] = [words(0), words(half)];
  const known = new Set(left);
  return (
    right.length > 0 &&
    [...left, ...right].every((text) => /^\p{L}/u.test(text)) &&
    !right.some((text) => known.has(text))
  );
}
