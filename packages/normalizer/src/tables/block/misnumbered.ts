import type { Line } from "../../text/flow.js";
import {
  endOfRow,
  isNumberAlone,
  longestBetween,
  numberAt,
  oddNumber,
  type RowExtent,
  type Shape,
  startsNext,
  textAt,
} from "./extent.js";
import { cellsAtEnd, partInside } from "./figures.js";
import { startsOrganization } from "./groups.js";

/** How far the rows are counted: the number of the last one, and of the one before it. */
export interface RowCount {
  readonly last: number;
  readonly before: number;
  /** How many rows there were. */
  readonly rows: number;
}

export const startOfCount: RowCount = { last: 0, before: 0, rows: 0 };

/** Numbers that a count may leave out. */
const mostLeftOut = 3;

/** The count behind a row. A misprint does not end it: the next rows go on with it, or with the count before a leap. */
export function counted({ last, before, rows: above }: RowCount, { number, totals }: RowExtent): RowCount {
  if (totals || number === null) return { last, before, rows: above };
  const rows = above + 1;
  if (number > last) return { last: number, before: last, rows };
  if (number > before && number <= before + mostLeftOut) return { last: number, before, rows };
  return { last: last + 1, before: last, rows };
}

/** Lines of a row that only its shape shows. */
const longestRow = 30;

/**
 * The row that starts at a line without the number that is due there: a misprinted one, or none at all. Its shape shows
 * it: words and behind them just so many figures as the other rows have, before another row begins. Without a number
 * the words must begin with an organisation. Of a row without figures only the place of its number says so much.
 */
export function misnumberedRowAt(
  lines: readonly Line[],
  from: number,
  shape: Shape,
  { last, before, rows }: RowCount,
): RowExtent | null {
  // What counts no rows is no column of their numbers.
  if (!shape.numbered || before > rows + mostLeftOut) return null;
  const first = textAt(lines, from);
  const length = oddNumber.exec(first)?.[0].length ?? 0;
  const words = first.slice(length).trim() || (length > 0 ? textAt(lines, from + 1) : "");
  if (!/^["«“№(\p{L}]/u.test(words) || (length === 0 && !startsOrganization.test(`${words} `))) return null;
  const to = endOfRow(lines, from, shape, last + 1, length);
  if (to === null) return null;
  if (shape.figures === 0) {
    const isRow = isNumberAlone(lines, from) || (length > 0 && numberAt(lines, to) === last + 2);
    return isRow ? { to, number: last + 1, totals: false, label: length } : null;
  }
  if (to - from > longestRow) return null;
  const isBroken = Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at).some(
    (at) => startsNext(lines, at, last) && numberAt(lines, at) === last + 1,
  );
  if (isBroken || !holdsFigures(lines.slice(from, to), shape, length)) return null;
  const number = numberAt(lines, from);
  return { to, number: Number.isNaN(number) ? last + 1 : number, totals: false, label: length };
}

/** Where the table goes on, after lines that are no row, with the count that a misprint broke. */
export function nextMisnumberedRow(lines: readonly Line[], from: number, shape: Shape, count: RowCount): number | null {
  if (!shape.numbered || shape.figures === 0) return null;
  for (let at = from + 1; at < Math.min(lines.length, from + longestBetween); at += 1) {
    const number = numberAt(lines, at);
    const goesOn = number > count.before && number <= count.before + mostLeftOut;
    if (goesOn && misnumberedRowAt(lines, at, shape, count) !== null) return at;
  }
  return null;
}

/** Whether a row has words and just so many figures behind them. */
function holdsFigures(row: readonly Line[], { figures, behind }: Shape, length: number): boolean {
  const [first, ...others] = row;
  if (first === undefined) return false;
  const text = first.text.trim();
  const body = [{ ...first, text: text.slice(length).trim() }, ...others];
  if (behind > 0) return partInside(body, figures) !== null;
  const words = body.flatMap((line) => line.text.text.trim().split(/\s+/)).filter((word) => word !== "");
  return words.some((word) => /\p{L}{2}/u.test(word)) && cellsAtEnd(words, figures) !== null;
}
