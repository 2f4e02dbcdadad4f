import { type ActNoun, actNouns } from "../../language/kk/act-nouns.js";
import { datePattern, findDates } from "../../language/kk/dates.js";
import { analyse, type NounForm, nominativeOfPossessed } from "../../language/kk/morphology.js";
import { tail } from "../../text/tail.js";
import type { ActCitation, Stretch } from "../citation.js";
import { type QuotedStretches, quotedStretches } from "../quotes.js";
import { bracketAfter, bracketBefore, type FoundRegistration, readRegistration } from "../registration.js";
import { authorityBefore } from "./authority-before.js";
import { readPinpoint } from "./pinpoint.js";

/**
 * Finds citations of acts. A citation hangs on the noun that names the act; its parts stand before it in any order, and
 * a registration and a pinpoint may follow:
 *
 *     Қазақстан Республикасының 2016 жылғы 6 сәуірдегі № 480-V "Құқықтық актілер туралы" Заңының 65-бабына
 *     ^authority                ^date                  ^number ^title                    ^noun   ^pinpoint
 */
export function findActCitations(text: string): ActCitation[] {
  const quoted = quotedStretches(text);
  const citations: ActCitation[] = [];
  let floor = 0;
  for (const word of text.matchAll(/(?<![\p{L}\d-])\p{L}+/gu)) {
    if (word.index < floor || quoted.holding(word.index) !== undefined) continue;
    const noun = actNounOf(word[0]);
    if (noun === null) continue;
    const found = citationsAt(text, { start: word.index, end: word.index + word[0].length }, noun, quoted, floor);
    if (found.length === 0) continue;
    citations.push(...found);
    floor = (found.at(-1) as ActCitation).end;
  }
  return citations;
}

function actNounOf(word: string): { noun: ActNoun; form: NounForm } | null {
  for (const noun of actNouns) {
    const form = analyse(word, noun);
    if (form !== null) return { noun, form };
  }
  return null;
}

/** What stands before the noun, read from right to left. */
interface Parts {
  start: number;
  title: string | null;
  authority: string | null;
  date: string | null;
  number: string | null;
  registration: FoundRegistration | null;
}

function citationsAt(
  text: string,
  word: Stretch,
  { noun, form }: { noun: ActNoun; form: NounForm },
  quoted: QuotedStretches,
  floor: number,
): ActCitation[] {
  const parts = partsBefore(text, word.start, quoted, floor);
  if (noun.type === "code" && parts.title === null) nameCode(text, word, parts, quoted, floor);
  if (!isCitation(parts)) return [];
  const citations = form.plural ? earlierTitles(text, parts, noun, quoted, floor) : [];
  const tail = readTail(text, word.end, parts.registration);
  return [...citations, asCitation(noun, parts, tail)];
}

/** A citation says at least a title, or a date or number with an authority. */
function isCitation(parts: Parts): boolean {
  return parts.title !== null || parts.number !== null || (parts.date !== null && parts.authority !== null);
}

function asCitation(noun: ActNoun, parts: Parts, tail: Tail): ActCitation {
  const { number, date } = tail.registration ?? {};
  return {
    kind: "act",
    start: parts.start,
    end: tail.end,
    type: noun.type,
    title: parts.title,
    authority: parts.authority,
    date: parts.date,
    number: parts.number,
    registration: number === undefined ? null : { number, date: date ?? null },
    pinpoint: tail.pinpoint,
  };
}

/** `№ 412`, `№ 482-V`, `№ ҚР ДСМ-152`. */
const numberBefore = /№\s?([\p{L}\p{N}][^\s"«»()]*(?:\s\p{Lu}[^\s"«»()]*\d[^\s"«»()]*)?)$/u;
const dateBefore = new RegExp(`${datePattern}$`, "i");

/** Takes parts off the left of `to` until something else stands there; each part once. */
function partsBefore(text: string, to: number, quoted: QuotedStretches, floor: number): Parts {
  const parts: Parts = { start: to, title: null, authority: null, date: null, number: null, registration: null };
  for (;;) {
    const left = text.slice(0, parts.start).trimEnd();
    if (left.length <= floor) break;
    const taken =
      takeTitle(text, left, parts, quoted, floor) ||
      takeNumber(left, parts, floor) ||
      takeDate(left, parts, floor) ||
      takeRegistration(text, left, parts, floor) ||
      passSession(text, left, parts, floor) ||
      takeAuthority(left, parts, floor);
    if (!taken) break;
  }
  return parts;
}

function takeTitle(text: string, left: string, parts: Parts, quoted: QuotedStretches, floor: number): boolean {
  const quote = parts.title === null ? quoted.endingBefore(left.length) : undefined;
  // A closing mark too many, `…"»`, belongs to the quote before it.
  if (quote === undefined || quote.start < floor || !/^[\s"»”]{0,4}$/.test(left.slice(quote.end, quote.end + 5)))
    return false;
  parts.title = text.slice(quote.start + 1, quote.end - 1).trim();
  parts.start = quote.start;
  return parts.title.length > 0;
}

function takeNumber(left: string, parts: Parts, floor: number): boolean {
  const match = parts.number === null ? endMatch(numberBefore, left) : null;
  if (match === null || match.start < floor) return false;
  parts.number = match.groups[1] as string;
  parts.start = match.start;
  return true;
}

/** Matches a pattern at the end of a text, by a look at its last characters. */
function endMatch(pattern: RegExp, text: string): { readonly start: number; readonly groups: RegExpExecArray } | null {
  const end = tail(text, 80);
  const groups = pattern.exec(end);
  return groups === null ? null : { start: text.length - end.length + groups.index, groups };
}

function takeDate(left: string, parts: Parts, floor: number): boolean {
  const match = parts.date === null ? endMatch(dateBefore, left) : null;
  if (match === null || match.start < floor) return false;
  parts.date = findDates(match.groups[0])[0]?.iso ?? null;
  parts.start = match.start;
  return parts.date !== null;
}

function takeRegistration(text: string, left: string, parts: Parts, floor: number): boolean {
  const bracket = parts.registration === null ? bracketBefore(text, left.length) : null;
  if (bracket === null || bracket.start < floor) return false;
  parts.registration = readRegistration(text, bracket, findDates);
  if (parts.registration === null) return false;
  parts.start = bracket.start;
  return true;
}

/** `(V сайланған XLVI сессиясы)` stands between the date and the title of a maslikhat's decision. */
function passSession(text: string, left: string, parts: Parts, floor: number): boolean {
  const bracket = bracketBefore(text, left.length);
  if (bracket === null || bracket.start < floor) return false;
  if (!/сессия|шақырыл|сайланған/u.test(text.slice(bracket.start, bracket.end))) return false;
  parts.start = bracket.start;
  return true;
}

function takeAuthority(left: string, parts: Parts, floor: number): boolean {
  const authority = parts.authority === null ? authorityBefore(left, left.length) : null;
  if (authority === null || authority.start < floor) return false;
  parts.authority = authority.name;
  parts.start = authority.start;
  return true;
}

/** A code is named by the words before its noun: `Қазақстан Республикасының Қылмыстық–атқару кодексіне`. */
function nameCode(text: string, word: Stretch, parts: Parts, quoted: QuotedStretches, floor: number): void {
  const from = Math.max(floor, word.start - 200);
  const left = text.slice(from, word.start).trimEnd();
  const name = /(?<=^|[\s(])\p{Lu}[\p{L}–-]+(?:\s\p{Ll}[\p{L}–-]+){0,4}$/u.exec(left);
  if (name === null || /Республикасы(?:ның)?$/u.test(name[0])) return;
  const start = from + name.index;
  const before = partsBefore(text, start, quoted, floor);
  Object.assign(parts, before);
  parts.title = nominativeOfPossessed(text.slice(start, word.end));
}

/** A plural noun covers the titles before it, which share its authority: `"A" D, "B" D Заңдарына`. */
function earlierTitles(
  text: string,
  last: Parts,
  noun: ActNoun,
  quoted: QuotedStretches,
  floor: number,
): ActCitation[] {
  const earlier: { parts: Parts; end: number }[] = [];
  let start = last.start;
  for (;;) {
    const joint = /(?:\s*,|\s+және|\s+мен)\s*$/u.exec(text.slice(Math.max(floor, start - 20), start));
    if (joint === null) break;
    const end = start - joint[0].length;
    const parts = partsBefore(text, end, quoted, floor);
    if (parts.title === null) break;
    earlier.unshift({ parts, end });
    start = parts.start;
  }
  const authority =
    [...earlier.map(({ parts }) => parts.authority), last.authority].find((name) => name !== null) ?? null;
  last.authority ??= authority;
  return earlier.map(({ parts, end }) =>
    asCitation(
      noun,
      { ...parts, authority: parts.authority ?? authority },
      { end, pinpoint: [], registration: parts.registration },
    ),
  );
}

interface Tail {
  readonly end: number;
  readonly pinpoint: ActCitation["pinpoint"];
  readonly registration: FoundRegistration | null;
}

/** What follows the noun: a registration in brackets and a pinpoint, in either order. */
function readTail(text: string, from: number, before: FoundRegistration | null): Tail {
  let registration = before;
  let end = from;
  const takeBracket = (): void => {
    const bracket = registration === null ? bracketAfter(text, end) : null;
    const read = bracket === null ? null : readRegistration(text, bracket, findDates);
    if (read === null) return;
    registration = read;
    end = read.end;
  };
  takeBracket();
  if (registration === null) {
    // `бұйрығына сәйкес (… тіркелген)`: the bracket may stand after the word that governs the noun.
    const governed = /^\s+сәйкес(?=\s+\()/u.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    const noun = end;
    end += governed;
    takeBracket();
    if (registration === null) end = noun;
  }
  const pinpoint = readPinpoint(text, end);
  if (pinpoint !== null) {
    end = pinpoint.end;
    takeBracket();
  }
  return { end, pinpoint: pinpoint?.steps ?? [], registration };
}
