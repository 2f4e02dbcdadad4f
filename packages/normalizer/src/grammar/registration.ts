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

/** Characters of the longest bracket: registration and publication in several newspapers. */
const longestBracket = 1500;

/** The bracket that opens at or after `from`, blanks before it allowed. */
export function bracketAfter(text: string, from: number): Stretch | null {
  const open = /^\s{0,3}\(/.exec(text.slice(from, from + 4));
  if (open === null) return null;
  const start = from + open[0].length - 1;
  const end = closingBracket(text, start);
  return end === null ? null : { start, end };
}

/** The bracket that closes right before `to`. */
export function bracketBefore(text: string, to: number): Stretch | null {
  const trimmed = text.slice(0, to).trimEnd();
  if (!trimmed.endsWith(")")) return null;
  let depth = 0;
  for (let at = trimmed.length - 1; at >= Math.max(0, trimmed.length - longestBracket); at -= 1) {
    if (trimmed[at] === ")") depth += 1;
    if (trimmed[at] === "(") depth -= 1;
    if (depth === 0) return { start: at, end: trimmed.length };
  }
  return null;
}

function closingBracket(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + longestBracket); at += 1) {
    if (text[at] === "(") depth += 1;
    // `14)` inside a bracket closes none.
    if (
      text[at] === ")" &&
      !(depth === 1 && /(?:^|[\s(])\d+$/.test(text.slice(Math.max(0, at - 12), at)) && hasLaterClose(text, at))
    ) {
      depth -= 1;
    }
    if (depth === 0) return at + 1;
  }
  return null;
}

function hasLaterClose(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 1 + longestBracket);
  const close = rest.indexOf(")");
  const open = rest.indexOf("(");
  return close >= 0 && (open < 0 || close < open);
}
