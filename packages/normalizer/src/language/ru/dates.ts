import { actDate, findDatesBy, fullYear, yearFirstDate } from "../../grammar/found.js";
import { NearWords } from "../../grammar/near-words.js";
import type { FoundDate } from "../language.js";
import { months, yearWord } from "./calendar.js";
import { wordEnd } from "./letters.js";

/**
 * `13 июня 2016 года`, `« 31 » июля 2014 года`, `06.12.2018`, `03.12.04 г.`, `03.12.04 года`, `2010.12.27`, `13-го июня
 * 2016 года`, `13 июн. 2016 г.`, `6/12/2018`, `6. 12. 2018`, `2010-12-27`
 */
function dateSource(open: "(" | "(?:", month: string): string {
  const day = `["«“]?\\s?${open}\\d{1,2})(?:-?го)?\\s?["»”]?`;
  const inWords = `${day}\\s?${month}\\s{1,2}${open}(?:19|20)\\d{2})(?!\\d)(?:\\s?${yearWord}${wordEnd})?`;
  const dayFirst = `(?<![\\d/.])${open}\\d{1,2})[./]\\s?${open}\\d{1,2})[./]\\s?${open}\\d{4}|\\d{2}(?=\\s?${yearWord}${wordEnd}))(?!\\d)(?:\\s?${yearWord}${wordEnd})?`;
  const yearFirst = `${open}\\d{4})[.-]${open}\\d{2})[.-]${open}\\d{2})(?!\\d)`;
  return `(?:${inWords}|${dayFirst}|${yearFirst})`;
}

/** Source of a regular expression that matches a date and captures nothing. For use with the flag `i`. */
export const datePattern = dateSource("(?:", `(?:${months.join("|")})`);

const date = new RegExp(`(?<!\\d)${dateSource("(", "([а-яё]{3,12}\\.?)")}`, "gi");

/** All dates of a text, in order. A date that no calendar has is none. */
export function findDates(text: string): FoundDate[] {
  return findDatesBy(date, readDate, text);
}

function readDate(match: RegExpMatchArray): string | null {
  const [, day, month, year, dottedDay, dottedMonth, dottedYear, isoYear, isoMonth, isoDay] = match;
  if (year !== undefined && day !== undefined && month !== undefined) {
    return actDate(Number(year), monthOf(month.toLowerCase()), Number(day));
  }
  if (dottedYear !== undefined) return actDate(fullYear(dottedYear), Number(dottedMonth), Number(dottedDay));
  return yearFirstDate(Number(isoYear), Number(isoMonth), Number(isoDay));
}

/** `дек.`, `сент.`: the number of the one month that begins so; 0 for any other word. */
function abbreviated(beginning: string): number {
  const found = months.flatMap((month, index) => (month.startsWith(beginning) ? [index + 1] : []));
  return found.length === 1 ? (found[0] as number) : 0;
}

/** The number of a month in the genitive, misprinted by a letter or not; 0 for any other word. */
function monthOf(word: string): number {
  if (word.endsWith(".")) return abbreviated(word.slice(0, -1));
  return months.indexOf(word) + 1 || (misprinted.meaningOf(word) ?? 0);
}

/** With the endings of other cases and of the other declension as well: `5 июнь 2016 года`, `14 феврала`. */
const endings = ["я", "а", "ь", "й", "е", "ю", "у", ""];
const misprinted = new NearWords(() =>
  months.flatMap((month, index) =>
    endings.map((ending) => ({ form: month.slice(0, -1) + ending, stem: month, meaning: index + 1 })),
  ),
);
