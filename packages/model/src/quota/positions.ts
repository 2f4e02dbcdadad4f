/** Arithmetic of quotas, exact: binary fractions would put 50 × 1.1 % on the wrong side of a half. */

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

/**
 * Jobs that a quota gives: headcount × percent / 100, rounded half up (50 × 1 % = 0.5 gives 1). Both are non-negative;
 * `percent` is 2 for 2 %.
 */
export function expectedPositions(headcount: number, percent: number): number {
  const people = decimal(headcount);
  const share = decimal(percent);
  const divisor = 100n * 10n ** BigInt(people.scale + share.scale);
  return Number((2n * people.digits * share.digits + divisor) / (2n * divisor));
}

/** Sum of decimal numbers without binary rounding: 0.1 and 0.2 give 0.3. */
export function exactSum(values: readonly number[]): number {
  const decimals = values.map(decimal);
  const scale = Math.max(0, ...decimals.map((one) => one.scale));
  const digits = decimals.reduce((sum, one) => sum + one.digits * 10n ** BigInt(scale - one.scale), 0n);
  const padded = String(digits).padStart(scale + 1, "0");
  return Number(`${padded.slice(0, padded.length - scale)}.${padded.slice(padded.length - scale)}`);
}
