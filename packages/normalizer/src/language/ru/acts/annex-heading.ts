import { valueAt } from "../../../grammar/found.js";
import type { AnnexHeading, FoundDate, Part } from "../../language.js";
import { datePattern } from "../dates.js";
import { formsOf, type GrammaticalCase } from "../declension.js";
import { letter } from "../letters.js";
import { afterSession, dateAt, numberAt } from "./act-details.js";
import { actNouns } from "./act-nouns.js";
import { authorityAt } from "./authority-at.js";

const inCase = (grammaticalCase: GrammaticalCase): string =>
  actNouns.flatMap((noun) => formsOf(noun, grammaticalCase)).join("|");

/** `Приложение 1 к решению`, `Приложение № 2 к совместному приказу`. */
const annexed = new RegExp(
  `^приложение(?:\\s?№?\\s?(\\d{1,3}))?\\s+к\\s+(?:совместному\\s)?(?:${inCase("dative")})(?![${letter}])`,
  "i",
);
/** `Утверждены постановлением`, where a body is approved and no annex numbered. */
const approved = new RegExp(
  `^утвержд[её]н[оаы]?\\s+(?:совместным\\s)?(?:${inCase("instrumental")})(?![${letter}])`,
  "i",
);
const longestHeading = 600;
/** Blanks of a form: `от «___» ________ 20__ года`, `№ ___`. */
const blankDate = /\s*от\s?["«]?\s?_+\s?["»]?[_\s]*(?:\d{2}_+|\d{4})?\s?(?:года|г\.)?/y;
const blankNumber = /\s*№\s?(?:_+|$)/y;

/** The last line of a heading, which starts the search for the rest: a date, a number, a body or its territory. */
const lastLine = new RegExp(
  `(?:${datePattern}|№\\s?[^\\s]{0,30}(?:\\s[^\\s№]{1,20})?|(?:маслихата|акимата|акима|области|района|города|округа|села|казахстан|_|год[ау]?|г\\.)|(?:района|области|города)\\s[^\\s]{2,30})\\s?$`,
  "i",
);

export function endsAnnexHeading(line: string): boolean {
  return line.length < 160 && lastLine.test(line);
}

/** No line above a heading belongs to it: the heading starts with its own word. */
export function isTerritoryLine(): boolean {
  return false;
}

/**
 * `Приложение 1 к постановлению акимата района Байтерек от 30 ноября 2023 года № 593`; date and number stand in either
 * order and may be blank, as in forms. Below the heading of an act that changes another the other's may follow.
 */
export function parseAnnexHeading(text: string): AnnexHeading | null {
  const first = headingAt(text, 0);
  if (first === null) return null;
  const { next, ...heading } = first;
  if (isBlank(text, next)) return heading;
  const lower = text[next] === " " ? headingAt(text, next + 1) : null;
  return lower !== null && isBlank(text, lower.next) && citesAnother(text, heading, lower) ? heading : null;
}

function isBlank(text: string, from: number): boolean {
  return /^[\s.]*$/.test(text.slice(from));
}

/** Two headings of one act stand above two annexes; the lower one names another act, or is not complete yet. */
function citesAnother(text: string, heading: AnnexHeading, lower: AnnexHeading): boolean {
  if (heading.number === null || heading.date === null) return false;
  const numberOf = ({ number }: AnnexHeading): string | null => number && text.slice(number.start, number.end);
  return lower.date?.iso !== heading.date.iso || numberOf(lower) !== numberOf(heading);
}

function headingAt(text: string, from: number): (AnnexHeading & { readonly next: number }) | null {
  const rest = text.slice(from, from + longestHeading);
  const numbered = annexed.exec(rest);
  const opening = numbered ?? approved.exec(rest);
  if (opening === null) return null;
  let at = afterSession(text, from + opening[0].length);
  const authority = text[at] === " " ? authorityAt(text, at + 1) : null;
  at = afterSession(text, authority?.end ?? at);
  const figures = numbered?.[1];
  const annexNumber = figures === undefined ? null : valueAt(figures, from + opening[0].indexOf(figures));
  return { annexNumber, authority, ...dateAndNumber(text, at) };
}

/** Date and number in either order, each stated or blank. */
function dateAndNumber(text: string, from: number): { date: FoundDate | null; number: Part | null; next: number } {
  const first = dateAt(text, from);
  const number = numberAt(text, first?.next ?? afterBlank(text, from));
  const between = number?.next ?? first?.next ?? from;
  const date = first ?? dateAt(text, between);
  return { date, number, next: afterBlank(text, Math.max(between, date?.next ?? between)) };
}

/** The offset after blanks of a form. */
function afterBlank(text: string, at: number): number {
  let end = at;
  for (const blank of [blankDate, blankNumber]) {
    blank.lastIndex = end;
    if (blank.test(text)) end = blank.lastIndex;
  }
  return end;
}
