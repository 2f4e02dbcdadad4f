/** Budgets of clauses: what comes in, less what goes out, is the balance. */
import type { Clause } from "../schema/clause.js";

/**
 * The lines of a budget as acts state them (Budget Code, article on the structure of a budget): income, outlay, net
 * lending, balance of operations with assets, and the deficit or surplus, which is the first less the others.
 */
const LINES = 5;
/** Sums below this may agree by chance. */
const LEAST_SUM = 1000;

const AMOUNT =
  /(?:[-–—:]\s*|^)([-–—−]?\s?\d{1,3}(?:[\s\u00a0]\d{3})+(?:[.,]\d+)?|[-–—−]?\s?\d+(?:[.,]\d+)?)\s*(?:мың|тысяч|тыс)/iu;

/** The first sum of a line in thousands of tenge; null for one that states none. */
export function amountOf(text: string): number | null {
  const printed = AMOUNT.exec(text)?.[1];
  if (printed === undefined) return null;
  const value = Number(
    printed
      .replace(/[\s\u00a0]/g, "")
      .replace(/^[–—−]/, "-")
      .replace(",", "."),
  );
  return Number.isFinite(value) ? value : null;
}

/** The pointers of the lines of each budget whose balance holds. */
export function budgetsThatHold(clauses: readonly Clause[]): string[][] {
  return clauses.flatMap(({ children }, index) => {
    const first = children.flatMap(({ number, text }, at) => (number === null ? [] : [{ at, text }])).slice(0, LINES);
    if (first.length < LINES) return [];
    const amounts = first.map(({ text }) => amountOf(text));
    if (amounts.includes(null)) return [];
    const [income = 0, outlay = 0, lending = 0, assets = 0, balance = 0] = amounts as number[];
    const isExact = Math.abs(income - outlay - lending - assets - balance) < 0.05;
    if (income < LEAST_SUM || !isExact) return [];
    return [first.map(({ at }) => `/clauses/${index}/children/${at}/text`)];
  });
}
