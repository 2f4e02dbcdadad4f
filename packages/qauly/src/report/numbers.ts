/** Numbers as the page shows them. */

/** `12,345.5`: at most two decimals. */
export function shown(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** `1 act`, `2 acts`. */
export const many = (count: number, noun: string) => `${shown(count)} ${noun}${count === 1 ? "" : "s"}`;

/** Round numbers from 0 up to the first that is not below the largest value. */
export function ticks(largest: number): number[] {
  const rough = Math.max(largest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough);
  const count = Math.ceil(Math.max(largest, 1) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
