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
