import type { TableText } from "./sign.js";
import { weights } from "./weights.js";

/** Three columns of which the third is the second's per cent of the first: headcount, percentage and positions. */
export interface Triple {
  readonly headcount: number;
  /** -1 where no column states the percentage of all rows. */
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
export function tripleSigns({ numbers }: TableText): Triple[] {
  const ofNumbers = numbers.flatMap((values, column) =>
    values.filter((value) => value !== null).length * 2 > values.length ? [column] : [],
  );
  const triples: Triple[] = [];
  for (const headcount of ofNumbers) {
    for (const positions of ofNumbers) {
      if (headcount === positions || !isShare(numbers[headcount] as Numbers, numbers[positions] as Numbers)) continue;
      triples.push({ headcount, percent: -1, positions, weight: weights.arithmeticPair });
    }
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

/** Percentages that acts set for all employers of a list. */
const percentages = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9, 10];
/** Rows from which on it is no chance that one percentage fits all. */
const leastRows = 3;

/** Whether one percentage gives nearly all positions. */
function isShare(headcounts: Numbers, positions: Numbers): boolean {
  const staffs: number[] = [];
  const counts: number[] = [];
  for (const [at, headcount] of headcounts.entries()) {
    const count = positions[at];
    if (headcount === null || count == null) continue;
    staffs.push(headcount);
    counts.push(count);
  }
  if (staffs.length < leastRows || new Set(staffs).size < leastRows) return false;
  const fits = (percent: number): boolean => {
    let rows = 0;
    for (const [at, staff] of staffs.entries()) {
      const count = counts[at] as number;
      if (count > 0 && Math.abs((staff * percent) / 100 - count) < 1) rows += 1;
    }
    return rows >= staffs.length * mostRows;
  };
  return percentages.some(fits);
}

function weightOf(headcounts: Numbers, percents: Numbers, positions: Numbers): number {
  let rows = 0;
  let exact = 0;
  for (const [at, headcount] of headcounts.entries()) {
    const percent = percents[at];
    const count = positions[at];
    if (headcount == null || percent == null || count == null) continue;
    rows += 1;
    const fits = percent > 0 && percent <= highestPercent && count > 0 && headcount > percent;
    if (fits && Math.abs((headcount * percent) / 100 - count) < 1) exact += 1;
  }
  if (rows === 0 || exact < rows * mostRows) return 0;
  return rows > 2 ? weights.arithmetic : rows === 2 ? weights.arithmeticTwoRows : weights.arithmeticOneRow;
}
