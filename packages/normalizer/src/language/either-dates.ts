import type { FoundDate } from "../grammar/found.js";
import { findDates as kazakhDates } from "./kk/dates.js";
import { findDates as russianDates } from "./ru/dates.js";

/** What a date has that is written in the other language. */
const kazakhYear = /\d\s?[жЖ](?:[ыЫ][лЛ]|\.)/;
const russianYear = /\d\s?[гГ](?:\.|[оО][дД])/;

/** A cheap look: a year, or a day and a month in figures. */
const mayBeDated = /\d{4}|\d[./]\s?\d/;

/** The dates of a Kazakh text; one in Russian words was left from the other version of the act, or from a form. */
export function datesInKazakh(text: string): FoundDate[] {
  if (!mayBeDated.test(text)) return [];
  return russianYear.test(text) ? both(kazakhDates(text), russianDates(text)) : kazakhDates(text);
}

/** The same for a Russian text. */
export function datesInRussian(text: string): FoundDate[] {
  if (!mayBeDated.test(text)) return [];
  return kazakhYear.test(text) ? both(russianDates(text), kazakhDates(text)) : russianDates(text);
}

/** Own dates, and those of the other language beside them. */
function both(own: FoundDate[], other: FoundDate[]): FoundDate[] {
  const further = other.filter(({ start, end }) => own.every((date) => date.end <= start || date.start >= end));
  return further.length === 0 ? own : [...own, ...further].sort((a, b) => a.start - b.start);
}
