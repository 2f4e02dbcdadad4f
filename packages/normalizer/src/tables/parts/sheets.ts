import type { SourcedText } from "../../text/sourced-text.js";
import type { TableCells, TextRow } from "../table-cells.js";

/**
 * Joins the two sheets of a wide table: the second repeats the first columns, with the same texts in every row, and goes on
 * with others. Null where it does not.
 *
 *     № | Атауы | Қаңтар | Ақпан       № | Наурыз | Сәуір
 *     1 | Су    | 10     | 20          1 | 11     | 21
 */
export function joinSheets(first: TableCells, second: TableCells): TableCells | null {
  const count = first.rows.length;
  if (count < 2 || second.rows.length !== count) return null;
  const repeats = (at: number): boolean =>
    isLike(first.headers[at], second.headers[at]) &&
    first.headers[at]?.length !== 0 &&
    first.rows.every((row, index) => isLike(row[at], second.rows[index]?.[at]));
  let keys = 0;
  while (keys < Math.min(first.headers.length, second.headers.length) && repeats(keys)) keys += 1;
  const width = second.headers.length;
  const isOther = second.headers.slice(keys).some(({ text }) => !first.headers.some((header) => header.text === text));
  if (keys === 0 || keys === width || !isOther) return null;
  // Under a count alone, names of its own make a table of its own.
  const named = second.rows.filter((row) => /^["«]?\p{L}{2}/u.test(row[keys]?.text ?? "")).length;
  if (keys === 1 && /^\d/.test(first.rows[0]?.[0]?.text ?? "") && named * 2 > count) return null;
  const beside = (left: TextRow, right: TextRow): TextRow => [...left, ...right.slice(keys)];
  const headers = beside(first.headers, second.headers);
  const rows = first.rows.map((row, at) => beside(row, second.rows[at] as TextRow));
  const repeated = [second.headers, ...second.rows].flatMap((row) => row.slice(0, keys));
  const [top, other] = [first.headerRows ?? [first.headers], second.headerRows ?? [second.headers]];
  const levels = Math.max(top.length, other.length);
  if (levels === 1) return { headers, rows, repeated };
  const level = (header: readonly TextRow[], at: number): TextRow => header[Math.min(at, header.length - 1)] as TextRow;
  const headerRows = Array.from({ length: levels }, (_, at) => beside(level(top, at), level(other, at)));
  return { headers, headerRows, rows, repeated };
}

const isLike = (one: SourcedText | undefined, other: SourcedText | undefined): boolean =>
  (one?.text ?? "").replace(/\.$/, "") === (other?.text ?? "").replace(/\.$/, "");
