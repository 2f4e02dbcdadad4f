import { isTotalsLabel, parseNumberCell } from "@qauly/model/rules";
import type { SourcedText } from "../text/sourced-text.js";
import { placeFigures } from "./block/missing-figures.js";

type Row = readonly SourcedText[];

/**
 * Puts the cells of a totals row that was written shorter than the others, its label standing for several columns, where
 * the columns have those sums: counted from the left they would stand under the wrong headers. The label stands in each
 * column that it covers.
 *
 *     1 | Подача воды | 1 250 | 3
 *     Итого           | 1 250 | 3
 */
export function withTotalsPlaced(rows: readonly Row[], width: number): Row[] {
  const full = rows.filter((row) => row.length === width && !isTotalsLabel(row[0]?.text ?? ""));
  const isFigure = (column: number): boolean => {
    const numbers = full.filter((row) => parseNumberCell(row[column]?.text ?? "").value !== null);
    return numbers.length * 2 > full.length;
  };
  return rows.map((row) => {
    const [label, ...figures] = row;
    const isShort = row.length < width && row.length > 1 && full.length > 1;
    if (!isShort || label === undefined || !isTotalsLabel(label.text) || figures.some(({ length }) => length === 0)) {
      return row;
    }
    let first = width;
    while (first > 1 && isFigure(first - 1)) first -= 1;
    const columns = width - first;
    if (figures.length > columns) return row;
    const above = full.map((one) => ({ figures: one.slice(first), totals: false }));
    const [placed = []] = placeFigures([{ figures, totals: true }, ...above], columns);
    return [...Array.from({ length: first }, () => label), ...placed];
  });
}

/** What a cell holds, as far as it tells its column. */
type Kind = "number" | "code" | "words";

function kindOf(text: string): Kind | null {
  if (text === "") return null;
  if (parseNumberCell(text).value !== null) return "number";
  return /^\S{1,8}$/.test(text) && /\d/.test(text) ? "code" : "words";
}

/** Share of a column's cells that are of one kind, where the column is of it. */
const nearlyAll = 0.6;

/**
 * Puts the cells of a row that was written without those that reach down from the row above, by what the columns hold:
 * counted from the left they would stand under the wrong headers.
 *
 *     1 | Домовладения благоустроенные | 1 житель | 2,13          1 | Домовладения благоустроенные   | 1 житель | 2,13
 *     Домовладения неблагоустроенные | 1 житель | 2,48       →    1 | Домовладения неблагоустроенные | 1 житель | 2,48
 */
export function withCoveredPlaced(rows: readonly Row[], width: number): Row[] {
  const firstFull = rows.findIndex(({ length }) => length === width);
  const full = rows.filter(({ length }) => length === width);
  if (full.length === 0 || full.length === rows.length) return [...rows];
  const kinds = Array.from({ length: width }, (_, column): Kind | null => {
    const own = full.flatMap((row) => kindOf(row[column]?.text ?? "") ?? []);
    const often = (["number", "code", "words"] as const).find(
      (kind) => own.filter((one) => one === kind).length > own.length * nearlyAll,
    );
    return often ?? null;
  });
  const whole: Row[] = [];
  for (const [at, row] of rows.entries()) {
    const above = whole.at(-1);
    const missing = width - row.length;
    const mayBe = at > firstFull && missing > 0 && row.length > 1 && above?.length === width;
    whole.push(
      mayBe && !isTotalsLabel(row[0]?.text ?? "") && reachesDown(row, missing, kinds)
        ? [...above.slice(0, missing), ...row]
        : row,
    );
  }
  return whole;
}

/** Whether the cells of a row fit the last columns better than the first. */
function reachesDown(row: Row, missing: number, kinds: readonly (Kind | null)[]): boolean {
  const fit = (from: number): number =>
    row.reduce((sum, { text }, at) => {
      const [own, column] = [kindOf(text), kinds[from + at] ?? null];
      return own === null || column === null ? sum : sum + (own === column ? 1 : -1);
    }, 0);
  return fit(missing) > fit(0);
}
