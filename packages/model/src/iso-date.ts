/**
 * Calendar dates as ISO 8601 text, `YYYY-MM-DD`. Reckoned on numbers alone: a legal act's date has no time zone, and
 * `Date` would give it one.
 */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Gregorian leap years. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month (1–12); 0 for a month that does not exist. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** True for `YYYY-MM-DD` that names a day of the calendar: `2024-02-29`, but not `2023-02-29`. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** ISO text of a year (1–9999), month (1–12) and day; null when the calendar has no such day. */
export function toIsoDate(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Negative, zero or positive as `a` lies before, on or after `b`; ISO dates order like their text. */
export function compareIsoDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day `days` (whole, not negative) after an ISO date. */
export function addDays(date: string, days: number): string {
  let [year = 1, month = 1, day = 1] = date.split("-").map(Number);
  let left = days;
  while (left > 0) {
    const step = Math.min(left, daysInMonth(year, month) - day + 1);
    left -= step;
    day += step;
    if (day > daysInMonth(year, month)) {
      day = 1;
      month += 1;
    }
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
