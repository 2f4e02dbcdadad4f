/** Whether words print a day. */
import { monthNames } from "../text/month-names.js";

/** How each month's names begin, by its number; figures stand for it as well. */
const stems = new Map(
  Object.values(monthNames).flatMap((names) =>
    names.flatMap((name, index) => name.split("|").map((stem) => [stem, index + 1] as const)),
  ),
);
const NAMED = new RegExp(`(?<!\\p{L})(?:${[...stems.keys()].join("|")})`, "gu");

/**
 * Whether the figures and the month's name are those of an ISO date. A month whose name is misprinted is not judged,
 * and no more is a day or a year that stands elsewhere: what is printed must not be another.
 */
export function saysDay(text: string, date: string): boolean {
  const [year, month, day] = date.split("-").map(Number);
  const printed: readonly string[] = text.match(/\d+/g) ?? [];
  const figures = printed.map(Number);
  const named = [...text.toLowerCase().matchAll(NAMED)].map(([stem]) => stems.get(stem));
  const isMonth = named.length > 0 ? named.includes(month) : figures.length < 3 || figures.includes(month as number);
  const isShort = printed.every((one) => one.length < 4) && printed.includes(date.slice(2, 4));
  return isMonth && figures.includes(day as number) && (isShort || figures.includes(year as number));
}
