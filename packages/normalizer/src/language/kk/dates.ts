import { actDate, findDatesBy, yearFirstDate } from "../../grammar/found.js";
import { letter } from "../../text/letters.js";
import type { FoundDate } from "../language.js";
import { monthEnding, monthStems, olderMonthStems, yearWord } from "./calendar.js";

const stems: readonly (readonly [string, number])[] = [
  ...monthStems.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ...Object.entries(olderMonthStems),
];
const monthByStem = new Map(stems);
const monthAlternatives = stems
  .map(([stem]) => stem)
  .sort((a, b) => b.length - a.length)
  .join("|");

/** `2016 жылғы 13 маусымдағы`, `2014 жылғы « 31 » шілдедегі`, `06.12.2018`, `03.12.04 ж.`, `2010.12.27`. */
function dateSource(open: "(" | "(?:"): string {
  const inWords = `${open}\\d{4})\\s*${yearWord}\\s+(?:["«]\\s*)?${open}\\d{1,2})(?:\\s*["«»])?\\s*${open}${monthAlternatives})${monthEnding}(?![${letter}])`;
  const dayFirst = `${open}\\d{2})\\.${open}\\d{2})\\.${open}\\d{4}|\\d{2}(?=\\s?ж\\.))(?:\\s+жылғы|\\s?ж\\.)?(?!\\d)`;
  const yearFirst = `${open}\\d{4})\\.${open}\\d{2})\\.${open}\\d{2})\\.?(?!\\d)`;
  return `${inWords}|${dayFirst}|${yearFirst}`;
}

/** Source of a regular expression that matches a date and captures nothing. */
export const datePattern = `(?:${dateSource("(?:")})`;

const date = new RegExp(dateSource("("), "gi");

/** All dates of a text, in order. A date that no calendar has is none. */
export function findDates(text: string): FoundDate[] {
  return findDatesBy(date, readDate, text);
}

function readDate(match: RegExpMatchArray): string | null {
  const [, year, day, month, dottedDay, dottedMonth, dottedYear, isoYear, isoMonth, isoDay] = match;
  if (year !== undefined && day !== undefined && month !== undefined) {
    return actDate(Number(year), monthByStem.get(month.toLowerCase()) ?? 0, Number(day));
  }
  if (dottedYear !== undefined) return actDate(fullYear(dottedYear), Number(dottedMonth), Number(dottedDay));
  return yearFirstDate(Number(isoYear), Number(isoMonth), Number(isoDay));
}

/** `03.12.04 ж.`: acts of the register begin in the nineties. */
function fullYear(year: string): number {
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) > 50 ? 1900 : 2000);
}
