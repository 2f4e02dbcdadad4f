/** Arithmetic of quotas, exact: binary fractions would put 50 × 1.1 % on the wrong side of a half. */
import type { Rounding } from "./quota-rule.js";

interface Decimal {
  readonly digits: bigint;
  /** Power of ten by which `digits` is divided. */
  readonly scale: number;
}

/** The decimal number that JavaScript prints for `value`: the one that was read from the source. */
function decimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** A decimal as text without an exponent: 296 and 2 give `2.96`. */
function printed({ digits, scale }: Decimal): string {
  const padded = String(digits).padStart(scale + 1, "0");
  const [whole, fraction] = [padded.slice(0, padded.length - scale), padded.slice(padded.length - scale)];
  const rest = fraction.replace(/0+$/, "");
  return rest === "" ? whole : `${whole}.${rest}`;
}

/** headcount × percent / 100, not rounded. */
function share(headcount: number, percent: number): Decimal {
  const people = decimal(headcount);
  const part = decimal(percent);
  return { digits: people.digits * part.digits, scale: people.scale + part.scale + 2 };
}

/** headcount × percent / 100 as decimal text, every digit: 148 × 2 % gives `2.96`. Both are non-negative. */
export function exactShare(headcount: number, percent: number): string {
  return printed(share(headcount, percent));
}

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** Whole numbers up to this one are divided by a hundred without a fault that could reach the next whole number. */
const MOST_EXACT = 2 ** 40;
/** What is added to hundredths before the fraction is cut off. */
const BELOW_NEXT: Readonly<Record<Rounding, number>> = { "half-up": 50, up: 99, down: 0 };

/**
 * Jobs that a quota gives: headcount × percent / 100, rounded half up unless told otherwise (50 × 1 % = 0.5 gives 1).
 * Both are non-negative; `percent` is 2 for 2 %.
 */
export function expectedPositions(headcount: number, percent: number, rounding: Rounding = "half-up"): number {
  const hundredths = headcount * percent;
  if (isWhole(headcount) && isWhole(percent) && hundredths < MOST_EXACT) {
    return Math.floor((hundredths + BELOW_NEXT[rounding]) / 100);
  }
  const { digits, scale } = share(headcount, percent);
  const one = 10n ** BigInt(scale);
  switch (rounding) {
    case "half-up":
      return Number((2n * digits + one) / (2n * one));
    case "up":
      return Number((digits + one - 1n) / one);
    case "down":
      return Number(digits / one);
  }
}

/** Sum of decimal numbers without binary rounding: 0.1 and 0.2 give 0.3. */
export function exactSum(values: readonly number[]): number {
  if (values.every(isWhole)) {
    const sum = values.reduce((all, value) => all + value, 0);
    if (Number.isSafeInteger(sum)) return sum;
  }
  const decimals = values.map(decimal);
  const scale = Math.max(0, ...decimals.map((one) => one.scale));
  const digits = decimals.reduce((sum, one) => sum + one.digits * 10n ** BigInt(scale - one.scale), 0n);
  return Number(printed({ digits, scale }));
}
