import { allMatches, toIsoDate } from "@qauly/model/rules";

/** A stretch of a text: UTF-16 offsets. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** A date as printed: ISO form and place. */
export interface FoundDate extends Part {
  readonly iso: string;
}

/** The name of an authority in the nominative, and where its printed form stands. */
export interface NamedPart extends Part {
  readonly name: string;
}

export interface FoundFormula extends Part {
  /** After the colon. */
  readonly rest: number;
  /** The formulas of the other bodies of a joint act. */
  readonly further: readonly Part[];
}

/** Region and district, in the nominative, as the name of an authority states them. */
export interface Territory {
  readonly region: string | null;
  readonly district: string | null;
}

/** A percentage; `value` is null for a span, whose ends are `min` and `max`. */
export interface FoundPercent extends Part {
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
}

/** A percentage that is a bound only: at least or at most so much. */
export interface FoundBound extends Part {
  readonly value: number;
  readonly bound: "least" | "most";
}

/** A span of headcounts as printed; `max` is null for one without an upper end, `above` when its lower end is not in it. */
export interface FoundHeadcounts extends Part {
  readonly min: number;
  readonly max: number | null;
  readonly above: boolean;
}

/** What finding a date or a formula has in common in every language; the patterns are the language's own. */

/** All dates that a pattern (with the flag `g`) matches and `read` knows, in order; offsets in UTF-16 units of `text`. */
export function findDatesBy(
  pattern: RegExp,
  read: (match: RegExpMatchArray) => string | null,
  text: string,
): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of allMatches(text, pattern)) {
    const iso = read(match);
    if (iso !== null) found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** ISO text of a day; null when the calendar has none such, or the year is too far off for an act in force to name. */
export function actDate(year: number, month: number, day: number): string | null {
  return year < 1900 || year > 2100 ? null : toIsoDate(year, month, day);
}

/** `03.12.04 ж.`: acts of the register begin in the nineties. */
export function fullYear(year: string): number {
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) > 50 ? 1900 : 2000);
}

/** `2010.12.27`; some collections print the day before the month, `2019.27.12`, which a number above twelve shows. */
export function yearFirstDate(year: number, second: number, third: number): string | null {
  return second > 12 ? actDate(year, third, second) : actDate(year, second, third);
}

/** Where a match stands; `offset` is that of the text in which it was sought. */
export function partOf(match: RegExpExecArray | null, offset = 0): Part | null {
  if (match === null) return null;
  return { start: offset + match.index, end: offset + match.index + match[0].length };
}
