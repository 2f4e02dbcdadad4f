import type { Stretch } from "./citation.js";
import type { FoundDate } from "./found.js";

export interface FoundRegistration extends Stretch {
  readonly number: string;
  readonly date: string | null;
}

/**
 * In Russian the verb, or the noun with its adjective, stands before what it says; a publication may stand before it.
 * `заригистрирован` is a misprint seen in acts.
 */
const inRussian =
  /зар[еи]гистрирован|р[еи]гистрационн[а-я]{2,3}\sномер|номер[а-я]{0,2}\s(?:государственной\s)?р[еи]гистрации/i;
const inKazakh = /тіркел|тізілім/iu;
/** `14 549`: thousands parted by a blank, and no letter, date or further part behind them. */
const grouped = "\\d{1,3}(?:\\s\\d{3})+(?![./-]?[\\p{L}\\p{N}])";
const number = new RegExp(
  `(?:№|номером|(?:номер|регистрации)(?=\\s?\\d))\\s?(${grouped}|[\\p{L}\\p{N}][\\p{L}\\p{N}./-]*)|(?<!\\d)(${grouped}|\\d+)\\s+(?:нөмірімен|болып)`,
  "u",
);

/** `№ 267 от 6 мая 2003 года`: a date behind the number. */
const dateFollows = /^\s?от\s/;

/**
 * `(Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 14010 болып тіркелген)`: the first number, and the
 * date before it; what follows (a newspaper and its date) is not the act's.
 */
export function readRegistration(
  text: string,
  bracket: Stretch,
  findDates: (text: string) => FoundDate[],
): FoundRegistration | null {
  const whole = text.slice(bracket.start, bracket.end);
  const russian = inRussian.exec(whole);
  if (russian === null && !inKazakh.test(whole)) return null;
  const inside = whole.slice(russian?.index ?? 0);
  const match = number.exec(inside);
  const value = match?.[1] ?? match?.[2];
  if (match === null || value === undefined) return null;
  const date =
    findDates(inside.slice(0, match.index)).at(-1) ??
    dateBehind(inside.slice(match.index + match[0].length), findDates);
  return { ...bracket, number: value.replaceAll(/\s/g, ""), date: date?.iso ?? null };
}

function dateBehind(rest: string, findDates: (text: string) => FoundDate[]): FoundDate | undefined {
  const before = dateFollows.exec(rest)?.[0];
  if (before === undefined) return undefined;
  return findDates(rest).find(({ start }) => start <= before.length);
}
