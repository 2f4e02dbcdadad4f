import { parseNumberCell } from "@qauly/model/rules";
import type { TableText } from "./sign.js";
import { weights } from "./weights.js";

/** Three columns of which the third is the second's per cent of the first: headcount, percentage and positions. */
export interface Triple {
  readonly headcount: number;
  readonly percent: number;
  readonly positions: number;
  readonly weight: number;
}

/** Percentages of a quota are small. */
const highestPercent = 25;
/** Share of the rows that must come out: a source may have misprints. */
const mostRows = 0.8;

/**
 * The triples of columns that reckon: `200 | 2 | 4` or `150 | 1,5 | 2`. Positions are rounded, in some acts up or down, so
 * that a difference of less than one is none.
 */
export function tripleSigns({ columns }: TableText): Triple[] {
  const numbers = columns.map((cells) => cells.map((cell) => parseNumberCell(cell).value));
  const ofNumbers = numbers.flatMap((values, column) =>
    values.filter((value) => value !== null).length * 2 > values.length ? [column] : [],
  );
  const triples: Triple[] = [];
  for (const headcount of ofNumbers) {
    for (const percent of ofNumbers) {
      for (const positions of ofNumbers) {
        if (headcount === percent || percent === positions || headcount === positions) continue;
        const weight = weightOf(
          numbers[headcount] as Numbers,
          numbers[percent] as Numbers,
          numbers[positions] as Numbers,
        );
        if (weight > 0) triples.push({ headcount, percent, positions, weight });
      }
    }
  }
  return triples;
}

type Numbers = readonly (number | null)[];

function weightOf(headcounts: Numbers, percents: Numbers, positions: Numbers): number {
  let rows = 0;
  let exact = 0;
  for (const [at, headcount] of headcounts.entries()) {
    const [percent, count] = [percents[at], positions[at]];
    if (headcount == null || percent == null || count == null) continue;
    rows += 1;
    const fits = percent > 0 && percent <= highestPercent && count > 0 && headcount > percent;
    if (fits && Math.abs((headcount * percent) / 100 - count) < 1) exact += 1;
  }
  if (rows === 0 || exact < rows * mostRows) return 0;
  return rows > 2 ? weights.arithmetic : rows === 2 ? weights.arithmeticTwoRows : weights.arithmeticOneRow;
}
