import { parseNumberCell } from "@qauly/model/rules";
import { SourcedText } from "../../text/sourced-text.js";

/** The figures of a row; fewer than there are columns where it lacks some. */
export interface FigureRow {
  readonly figures: readonly SourcedText[];
  readonly totals: boolean;
}

/** By how much the best place must be better than the next: less is a guess. */
const clear = 0.5;
/** What it costs to sum up to another number, or not to be among the numbers of a column. */
const otherSum = 1;

/**
 * Puts the figures of a row that lacks some into their columns, by the numbers that whole rows have there: a totals row
 * holds their sums. Where two places are as good, the figures stand together in the first of their columns, where no
 * number is read from them.
 */
export function placeFigures(rows: readonly FigureRow[], count: number): SourcedText[][] {
  const whole = rows.filter(({ figures, totals }) => !totals && figures.length === count);
  const columns = Array.from({ length: count }, (_, at) =>
    whole.map(({ figures }) => parseNumberCell(figures[at]?.text ?? "").value),
  );
  return rows.map((row) => (row.figures.length === count ? [...row.figures] : placed(row, columns)));
}

type Numbers = readonly (number | null)[];

function placed({ figures, totals }: FigureRow, columns: readonly Numbers[]): SourcedText[] {
  const empty = columns.map(() => SourcedText.empty);
  if (figures.length === 0) return empty;
  const values = figures.map(({ text }) => parseNumberCell(text).value);
  const ranked = choices(columns.length, figures.length)
    .map((places) => ({
      places,
      cost: places.reduce((sum, column, at) => sum + costOf(values[at] ?? null, columns[column] as Numbers, totals), 0),
    }))
    .sort((a, b) => a.cost - b.cost);
  const [best, second] = ranked;
  if (best === undefined) return empty;
  if (second !== undefined && second.cost - best.cost < clear) {
    const blank = SourcedText.standingFor(" ", null);
    const together = SourcedText.concat(figures.flatMap((cell, at) => (at === 0 ? [cell] : [blank, cell])));
    return [together, ...empty.slice(1)];
  }
  return empty.map((cell, column) => figures[best.places.indexOf(column)] ?? cell);
}

function costOf(value: number | null, column: Numbers, totals: boolean): number {
  const numbers = column.filter((number) => number !== null);
  if (value === null || numbers.length === 0) return 0;
  if (totals) {
    const sum = numbers.reduce((all, number) => all + number, 0);
    return Math.abs(Math.log((value + 1) / (sum + 1))) + (sum === value ? 0 : otherSum);
  }
  const nearest = Math.min(...numbers.map((number) => Math.abs(Math.log((value + 1) / (number + 1)))));
  return numbers.includes(value) ? 0 : nearest;
}

/** The ways to choose columns from left to right. */
function choices(columns: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  const all: number[][] = [];
  for (let at = from; at + count <= columns; at += 1) {
    for (const rest of choices(columns, count - 1, at + 1)) all.push([at, ...rest]);
  }
  return all;
}
