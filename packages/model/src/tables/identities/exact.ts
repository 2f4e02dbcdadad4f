/** Sums of decimal numbers without binary rounding. */

/** A decimal number: `units` in the place `10 ** -scale`. */
interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

function decimalOf(value: number): Decimal {
  const printed = String(value);
  const [mantissa = "", exponent = "0"] = printed.split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

/** Whether a sum is as small as a safe whole number, of which nothing is lost. */
const isSafe = (value: number): boolean => Number.isSafeInteger(value);

/** The sum of numbers, each exactly as it is printed. */
export function sumOf(values: readonly number[]): number {
  let plain = 0;
  let whole = true;
  for (const value of values) {
    plain += value;
    whole &&= isSafe(value) && isSafe(plain);
  }
  if (whole) return plain === 0 ? 0 : plain;
  const decimals = values.map(decimalOf);
  const scale = Math.max(0, ...decimals.map((one) => one.scale));
  let units = 0n;
  for (const one of decimals) units += one.units * 10n ** BigInt(scale - one.scale);
  return scaled(units, scale);
}

/** The product of two numbers, each exactly as it is printed. */
export function productOf(a: number, b: number): number {
  const [first, second] = [decimalOf(a), decimalOf(b)];
  return scaled(first.units * second.units, first.scale + second.scale);
}

function scaled(units: bigint, scale: number): number {
  const sign = units < 0n ? "-" : "";
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const value = Number(
    `${sign}${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale) || "0"}`,
  );
  return value === 0 ? 0 : value;
}

/** Places behind the point of the number that has most of them. */
export function placesOf(values: readonly number[]): number {
  let places = 0;
  for (const value of values) if (!Number.isInteger(value)) places = Math.max(places, decimalOf(value).scale);
  return places;
}

/** What so many rounded parts may differ from their rounded sum: half of the last place each. */
export const roundingOf = (parts: readonly number[], stated: number): number =>
  ((parts.length + 1) / 2) * 10 ** -placesOf([...parts, stated]);
