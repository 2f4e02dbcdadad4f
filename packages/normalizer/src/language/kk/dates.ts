import { actDate, findDatesBy, fullYear, yearFirstDate } from "../../grammar/found.js";
import { NearWords } from "../../grammar/near-words.js";
import { letter } from "../../text/letters.js";
import type { FoundDate } from "../language.js";
import { latinMonthEnding, latinMonthStems, monthEnding, monthStems, olderMonthStems, yearWord } from "./calendar.js";
import { bareEndings, possessedEndings } from "./morphology.js";

const stems: readonly (readonly [string, number])[] = [
  ...monthStems.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ...Object.entries(olderMonthStems),
];
const monthByStem = new Map(stems);
const monthAlternatives = stems
  .map(([stem]) => stem)
  .sort((a, b) => b.length - a.length)
  .join("|");

/**
 * `2016 жылғы 13 маусымдағы`, `2014 жылғы « 31 » шілдедегі`, `06.12.2018`, `03.12.04 ж.`, `2010.12.27`, `18 мамыр 1998
 * ж.`, `1997 жылғы желтоқсанның 3-індегі`, `"18" мамыр 1998 жыл`, `2016 жылғы 13-ші маусымдағы`, `6/12/2018`,
 * `2010-12-27`
 */
function dateSource(open: "(" | "(?:", month: string): string {
  const inWords = `${open}\\d{4})\\s*${yearWord}\\s+(?:["«“]\\s*)?${open}\\d{1,2})(?:\\s*["«»”])?(?:-${ordinal})?\\s*-?\\s*${month}`;
  const dayFirst = `(?<![\\d/.])${open}\\d{1,2})[./]${open}\\d{1,2})[./]${open}\\d{4}|\\d{2}(?=${yearBehind}))(?:${yearBehind})?(?!\\d)`;
  const yearFirst = `${open}\\d{4})[.-]${open}\\d{2})[.-]${open}\\d{2})\\.?(?!\\d)`;
  const dayOfMonth = `(?<!\\d)(?:["«“]\\s?)?${open}\\d{1,2})(?:\\s?["»”])?(?:-${ordinal})?\\s${open}${monthAlternatives})(?:[ыі])?\\s${open}(?:19|20)\\d{2})(?!\\d)(?:\\s?${yearWord})?`;
  const ofMonth = `${open}${monthAlternatives})(?:с?[ыі])?[ндт][ыі]ң`;
  const dayBehind = `${open}\\d{4})\\s*${yearWord}\\s+${ofMonth}\\s+${open}\\d{1,2})${dayEnding}`;
  return `${inWords}|${dayFirst}|${yearFirst}|${dayOfMonth}|${dayBehind}`;
}

/** `жылғы`, `ж.`, `ж` behind the year of a date in figures. */
const yearBehind = `\\s+жылғы|\\s?ж(?:\\.|(?![${letter}]))`;

/** `14-ші`, `3-інші` of a day before its month. */
const ordinal = "(?:[іы]?нш[іы]|ш[іы])";

/** `3-ші`, `3-і`, `6-сындағы`, `14-дегі`, of a day behind its month. */
const dayEnding = `\\s?-\\s?(?:н?ш[іы]|с?[іы]|[дт][еа])[${letter}]{0,7}(?![${letter}])`;

/** Source of a regular expression that matches a date and captures nothing. */
export const datePattern = `(?:${dateSource("(?:", `(?:${monthAlternatives})${monthEnding}(?![${letter}])`)})`;

/** Letters of both alphabets in which Kazakh months are printed. */
const word = "([A-Za-zÀ-ɏЀ-ӿ]+)";
const date = new RegExp(dateSource("(", word), "gi");

/** All dates of a text, in order. A date that no calendar has is none. */
export function findDates(text: string): FoundDate[] {
  return findDatesBy(date, readDate, text);
}

function readDate(match: RegExpMatchArray): string | null {
  const [, year, day, month, dottedDay, dottedMonth, dottedYear, isoYear, isoMonth, isoDay] = match;
  const [firstDay, itsMonth, itsYear, yearBefore, genitiveMonth, dayBehind] = match.slice(10);
  if (yearBefore !== undefined && genitiveMonth !== undefined && dayBehind !== undefined) {
    return actDate(Number(yearBefore), monthOf(genitiveMonth.toLowerCase()), Number(dayBehind));
  }
  if (firstDay !== undefined && itsMonth !== undefined && itsYear !== undefined) {
    return actDate(Number(itsYear), monthOf(itsMonth.toLowerCase()), Number(firstDay));
  }
  if (year !== undefined && day !== undefined && month !== undefined) {
    return actDate(Number(year), monthOf(month.toLowerCase()), Number(day));
  }
  if (dottedYear !== undefined) return actDate(fullYear(dottedYear), Number(dottedMonth), Number(dottedDay));
  return yearFirstDate(Number(isoYear), Number(isoMonth), Number(isoDay));
}

const printed = new RegExp(`^(${monthAlternatives})${monthEnding}$`);
const latin = latinMonthStems.map((stem) => new RegExp(`^${stem}${latinMonthEnding}$`));

const year = new RegExp(`^${yearWord}$`);

/** `жылғы`, `жылдың` behind the figures of a year. */
export const isYearWord = (folded: string): boolean => year.test(folded);

/** The name of a month in any of its forms. */
export const isMonth = (folded: string): boolean => printed.test(folded);

/** The number of a month in any of its forms, misprinted by a letter or not; 0 for any other word. */
function monthOf(folded: string): number {
  const stem = printed.exec(folded)?.[1];
  if (stem !== undefined) return monthByStem.get(stem) ?? 0;
  if (/^[a-z]/.test(folded)) return latin.findIndex((pattern) => pattern.test(folded)) + 1;
  return misprinted.meaningOf(folded) ?? 0;
}

/** Only with the ending of a case that dates have: `қазақ` is no misprint of `қазан`. */
const misprinted = new NearWords(function* () {
  for (const [stem, month] of stems) {
    const possessed = ["ы", "і", "сы", "сі"].flatMap((ending) =>
      Object.keys(possessedEndings).map((more) => [ending, more] as const),
    );
    const bare = Object.keys(bareEndings).map((more) => ["", more] as const);
    for (const [ending, more] of [...bare, ...possessed]) {
      if (more.length > 1) yield { form: stem + ending + more, stem, meaning: month };
    }
  }
});
