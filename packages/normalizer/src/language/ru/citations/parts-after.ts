import type { ActType } from "@qauly/model";
import type { CitedParts } from "../../../grammar/citation.js";
import { readRegistration } from "../../../grammar/registration.js";
import {
  bracketFrom,
  markAt,
  type Reading,
  registryIdMark,
  stretchOf,
  type Token,
  wordAt,
} from "../../../grammar/tokens/token.js";
import { afterSession } from "../acts/act-details.js";
import { authorityAt } from "../acts/authority-at.js";
import { isNominative } from "../acts/authority-name.js";
import { findDates } from "../dates.js";
import { fromWord, senseOf } from "./citation-words.js";
import { unquotedTitleAt } from "./code-names.js";
import { afterForceOfLaw } from "./force-of-law.js";

const registered = /^(?:зар[еи]гистрирован|р[еи]гистрационн[а-я]{2,3}$)/;
/** `номер 267`, `под номером 267`: the noun in the place of the sign. */
const numberNoun = /^номер(?:ом)?$/;
/** Tokens of the longest registration without brackets. */
const longestRegistration = 20;

/** What stands after the noun of a citation. */
export interface Parts extends Omit<CitedParts, "type"> {
  /** Index after the last token. */
  readonly next: number;
}

export function noParts(next: number): Parts {
  return { next, title: null, authority: null, date: null, number: null, registration: null };
}

/** Offset after the last character of what was read. */
export function endOf({ tokens }: Reading, next: number): number {
  return (tokens[next - 1] as Token).end;
}

/** Reads a part right behind `parts`, or null when none of its kind stands there or it is known already. */
type PartReader = (reading: Reading, parts: Parts, type: ActType) => Parts | null;

const authority: PartReader = (reading, parts) => {
  const token = reading.tokens[parts.next];
  if (parts.authority !== null || token?.kind !== "word") return null;
  const found = authorityAt(reading.text, token.start);
  // `В соответствии с Трудовым кодексом акимат ПОСТАНОВЛЯЕТ`: the code is none of the akimat's.
  if (found === null || isNominative(reading.text.slice(found.start, found.end))) return null;
  return { ...parts, authority: found.name, next: indexAfter(reading, parts.next, found.end) };
};

const date: PartReader = (reading, parts) => {
  const at = afterComma(reading, parts.next);
  const from = wordAt(reading, at) === fromWord ? at + 1 : at;
  const token = reading.tokens[from];
  if (parts.date !== null || token?.kind !== "date") return null;
  return { ...parts, date: token.iso, next: from + 1 };
};

const number: PartReader = (reading, parts) => {
  const at = afterComma(reading, parts.next);
  const token = reading.tokens[at];
  if (parts.number !== null || token?.kind !== "number") return null;
  return { ...parts, number: token.number, next: isAbbreviation(reading.tokens[at + 1]) ? at + 2 : at + 1 };
};

/** `№ 212 дсп`: letters without a vowel behind the number tell how the act may be used, and are no part of the number. */
const abbreviation = /^[бвгджзйклмнпрстфхцчшщ]{2,4}$/;
const isAbbreviation = (token: Token | undefined): boolean =>
  token?.kind === "word" && !token.capital && abbreviation.test(token.folded);

const title: PartReader = (reading, parts) => {
  const token = reading.tokens[parts.next];
  if (parts.title !== null || token?.kind !== "quoted" || token.title === "") return null;
  return { ...parts, title: token.title, next: parts.next + 1 };
};

const unquotedTitle: PartReader = (reading, parts, type) => {
  const name =
    type === "code" && parts.title === null ? unquotedTitleAt(reading.text, endOf(reading, parts.next)) : null;
  return name === null ? null : { ...parts, title: name.title, next: indexAfter(reading, parts.next, name.end) };
};

const registration: PartReader = (reading, parts) => {
  const close = parts.registration === null ? bracketFrom(reading, parts.next) : null;
  const found =
    close === null ? null : readRegistration(reading.text, stretchOf(reading, parts.next, close), findDates);
  if (close === null || found === null) return null;
  return { ...parts, registration: { number: found.number, date: found.date }, next: close + 1 };
};

/**
 * `, зарегистрированное в Реестре государственной регистрации … под № 5884`, `, регистрационный номер № 267 от 6 мая 2003 года`,
 * without brackets.
 */
const unbracketedRegistration: PartReader = (reading, parts) => {
  const from = afterComma(reading, parts.next);
  if (parts.registration !== null || !registered.test(wordAt(reading, from))) return null;
  const last = Math.min(from + longestRegistration, reading.tokens.length - 1);
  for (let at = from + 1; at <= last; at += 1) {
    const { kind } = reading.tokens[at] as Token;
    if (kind === "number" || (kind === "figure" && numberNoun.test(wordAt(reading, at - 1)))) {
      const last = isDated(reading, from, at) ? at : at + dateLength(reading, at + 1);
      const found = readRegistration(reading.text, stretchOf(reading, from, last), findDates);
      return found && { ...parts, registration: { number: found.number, date: found.date }, next: last + 1 };
    }
    if (kind !== "word" && kind !== "date") return null;
  }
  return null;
};

const isDated = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === "date");

/** Tokens of `от 6 мая 2003 года` at an index. */
const dateLength = (reading: Reading, at: number): number =>
  wordAt(reading, at) === fromWord && reading.tokens[at + 1]?.kind === "date" ? 2 : 0;

const readers: readonly PartReader[] = [
  authority,
  date,
  number,
  title,
  unquotedTitle,
  registration,
  unbracketedRegistration,
];

/**
 * Takes parts until something else stands there:
 *
 *     Закона Республики Казахстан от 6 апреля 2016 года № 480-V «О правовых актах»
 *     ^noun  ^1 authority         ^2 date               ^3 number ^4 title
 *
 * A session, a registry id, the force of a decree, and a bracket that cites nothing say nothing about the act.
 */
export function partsAfter(reading: Reading, known: Parts, type: ActType): Parts {
  let parts = known;
  for (;;) {
    const here = parts;
    const beyond = { ...here, next: afterAside(reading, here.next) };
    const next = firstPart(reading, here, type) ?? (beyond.next > here.next ? firstPart(reading, beyond, type) : null);
    if (next === null) return parts;
    parts = next;
  }
}

function firstPart(reading: Reading, parts: Parts, type: ActType): Parts | null {
  for (const read of readers) {
    const found = read(reading, parts, type);
    if (found !== null) return found;
  }
  return null;
}

/** Index after what says nothing about the act; the same index where no such thing stands. */
export function afterAside(reading: Reading, at: number): number {
  if (registryIdMark.test(markAt(reading, at))) return at + 1;
  const forced = afterForceOfLaw(reading, at);
  if (forced > at) return forced;
  const close = bracketFrom(reading, at);
  if (close !== null) {
    return holdsCitation(reading, at, close) ? at : close + 1;
  }
  const end = endOf(reading, at);
  const beyond = afterSession(reading.text, end);
  return beyond > end ? indexAfter(reading, at, beyond) : at;
}

/** The noun of an act before its title, number or date, in a bracket. */
function holdsCitation(reading: Reading, open: number, close: number): boolean {
  for (let at = open + 1; at < close; at += 1) {
    const next = reading.tokens[wordAt(reading, at + 1) === fromWord ? at + 2 : at + 1]?.kind;
    const named = next === "quoted" || next === "number" || next === "date";
    if (named && senseOf(wordAt(reading, at))?.is === "act") return true;
  }
  return false;
}

function afterComma(reading: Reading, at: number): number {
  return markAt(reading, at) === "," ? at + 1 : at;
}

/** Index of the first token from `at` on that starts at or after an offset. */
export function indexAfter({ tokens }: Reading, at: number, offset: number): number {
  let next = at;
  while (next < tokens.length && (tokens[next] as Token).start < offset) next += 1;
  return next;
}
