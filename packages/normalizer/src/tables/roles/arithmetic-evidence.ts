import type { QuotaAround } from "../../structure/draft.js";
import { highestPercent } from "./content-evidence.js";
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

/** Share of the rows that must come out: a source may have misprints. */
const mostRows = 0.8;

/**
 * The triples of columns that reckon: `200 | 2 | 4` or `150 | 1,5 | 2`. Positions are rounded, in some acts up or down, so
 * that a difference of less than one is none.
 */
export function tripleSigns({ numbers, quota }: TableText): Triple[] {
  const ofNumbers = numbers.flatMap((values, column) =>
    // Row numbers may be percentages by chance.
    values.filter((value) => value !== null).length * 2 > values.length && !(column === 0 && counts(values))
      ? [column]
      : [],
  );
  const triples: Triple[] = [];
  for (const headcount of ofNumbers) {
    for (const positions of ofNumbers) {
      if (headcount === positions) continue;
      const weight = weightOfPair(numbers[headcount] as Numbers, numbers[positions] as Numbers, quota);
      if (weight > 0) triples.push({ headcount, percent: -1, positions, weight });
    }
    for (const percent of ofNumbers) {
      for (const positions of ofNumbers) {
        if (headcount === percent || percent === positions || headcount === positions) continue;
        const weight = weightOf(
          numbers[headcount] as Numbers,
          numbers[percent] as Numbers,
          numbers[positions] as Numbers,
          quota,
        );
        if (weight > 0) triples.push({ headcount, percent, positions, weight });
      }
    }
  }
  return triples;
}

type Numbers = readonly (number | null)[];

const counts = (values: Numbers): boolean =>
  values.length >= leastRows && values.every((value, at) => value === at + 1);

/** Percentages that acts set for all employers of a list. */
const percentages = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9, 10];
/** Rows from which on it is no chance that one percentage fits all. */
const leastRows = 3;

/** What it weighs that one percentage gives nearly all positions, most of all one that the act states. */
function weightOfPair(headcounts: Numbers, positions: Numbers, quota: QuotaAround | null): number {
  const rows = rowsOf(headcounts, positions);
  const gives = (percent: number): boolean => {
    const fitting = rows.filter(([staff, count]) => count > 0 && isPart(staff, percent, count));
    return fitting.length > 0 && fitting.length >= rows.length * mostRows;
  };
  const isList = rows.length >= leastRows && new Set(rows.map(([staff]) => staff)).size >= leastRows;
  if (isList && percentages.some(gives)) return quota === null ? weights.arithmeticPair : weights.arithmeticPairOfQuota;
  if (quota === null) return 0;
  if (quota.percents.some(gives)) return isList ? weights.arithmetic : weights.arithmeticOfClause;
  // Few different small numbers may be percentages as well.
  if (new Set(rows.map(([, count]) => count)).size <= Math.max(2, rows.length / 2)) return 0;
  const shares = rows.filter(([staff, count]) => count > 0 && count <= staff * highestShare);
  return rows.length >= leastRows && shares.length >= rows.length * mostRows ? weights.smallShare : 0;
}

/** Positions are no larger part of the staff than this, whatever percentage they are reckoned with. */
const highestShare = 0.15;

function rowsOf(headcounts: Numbers, positions: Numbers): (readonly [staff: number, count: number])[] {
  return headcounts.flatMap((staff, at) => {
    const count = positions[at];
    return staff === null || count == null ? [] : [[staff, count] as const];
  });
}

const isPart = (staff: number, percent: number, count: number): boolean =>
  Math.abs((staff * percent) / 100 - count) < 1;

function weightOf(headcounts: Numbers, percents: Numbers, positions: Numbers, quota: QuotaAround | null): number {
  let rows = 0;
  let exact = 0;
  // Rows that tell percentage and positions apart: `120 | 2 | 2` reckons either way.
  let telling = 0;
  let tellingExact = 0;
  let near = 0;
  for (const [at, headcount] of headcounts.entries()) {
    const percent = percents[at];
    const count = positions[at];
    if (headcount == null || percent == null || count == null) continue;
    rows += 1;
    const tells = !isPart(headcount, count, percent);
    if (tells) telling += 1;
    if (percent <= 0 || percent > highestPercent || count <= 0 || headcount <= percent) continue;
    const fits = isPart(headcount, percent, count);
    if (fits) exact += 1;
    if (!tells) continue;
    if (fits) tellingExact += 1;
    const share = (headcount * percent) / 100;
    if (Math.abs(share - count) <= Math.max(2, share * nearly)) near += 1;
  }
  if (rows === 0) return 0;
  if (exact >= rows * mostRows) {
    if (rows > 2 && tellingExact > 1) return weights.arithmeticTelling;
    return rows > 2 ? weights.arithmetic : rows === 2 ? weights.arithmeticTwoRows : weights.arithmeticOneRow;
  }
  if (quota === null || telling < leastRows) return 0;
  return tellingExact >= telling / 2
    ? weights.arithmeticOfHalf
    : near >= telling * mostRows
      ? weights.arithmeticNearly
      : 0;
}

/** Part of what was reckoned by which the printed positions may differ, where an act agrees on them. */
const nearly = 0.6;
