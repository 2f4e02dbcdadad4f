import { partOf } from "../../../grammar/found.js";
import type { Requisite, RequisiteRegistration } from "../../language.js";
import { datePattern } from "../dates.js";
import { lemmaOf } from "../declension.js";
import { afterSession, dateAt, numberAt } from "./act-details.js";
import { actNounOf, actNounPattern } from "./act-nouns.js";
import { nominativeOf } from "./authority-name.js";

/** `Решение`, `Конституционный закон`, `Совместное постановление`: the line starts with the kind of act. */
const opening = new RegExp(`^((?:(?:Конституционный|Совместн(?:ое|ый))\\s)?(${actNounPattern}))\\s`);
/** The name runs up to the session, the date, the number, or the second kind of a joint act. */
const nameEnd = new RegExp(`\\s(?:и\\s${actNounPattern}\\s|\\(|от\\s["«“]?\\s?\\d|№\\s?\\S|${datePattern})`, "i");
const secondKind = new RegExp(`^\\sи\\s${actNounPattern}`);
const longestName = 300;

const registered = /^[.,\s]*зарегистрирован[оаы]?\s(?:в\s)?([^№\d]{3,200}?)\s(?:от\s)?(?=["«“]?\s?\d|за\s|под\s|№)/i;
const registrationNumber = /^\s*(?:за\s|под\s)?(?:номером\s)?№?\s?(\d[\d-]*)\.?/i;
/** What may stand after the registration: nothing, or how the act lost its force. */
const onlyEnd =
  /^[.,\s]*(?:(?:[Уу]тратил[оаи]?\sсилу|[Оо]тменен[оаы]?|[Пп]рекращено\sдействие)(?!.{0,200}\s(?:В|Во|На|По)\s)[^№:.]{0,250}(?:№\s?[^\s№]{1,30}(?:\s?\([^()]{0,400}\))?)?)?[.\s]*$/;
const repealed = /^[.,\s]*(?:утратил[оаи]?\sсилу|отменен[оаы]?)/i;

/** Reads a requisite line; null when the text is none. Nothing but registration and repeal sentences may follow. */
export function parseRequisite(text: string): Requisite | null {
  const [, kind, word] = opening.exec(text) ?? [];
  const noun = word === undefined ? null : (actNounOf(word)?.noun ?? null);
  if (kind === undefined || noun === null || word?.toLowerCase() !== lemmaOf(noun)) return null;
  // `решение` in small letters goes on with a title: the accusative looks like the nominative.
  if (/^[а-я]/.test(kind)) return null;
  const from = afterSession(text, kind.length);
  const start = text[from] === " " ? from + 1 : from;
  const length = nameEnd.exec(text.slice(start, start + longestName))?.index ?? -1;
  const name = text.slice(start, start + length);
  if (length < 3 || /[.«»"“”:;]\s|\d/.test(name.replace(/^(?:вр\.?\s?)?и\.\s?о\.\s/i, ""))) return null;
  let at = afterSession(text, afterSecondKind(text, start + length));
  const date = dateAt(text, at);
  at = date?.next ?? at;
  const number = numberAt(text, at);
  at = number?.next ?? at;
  if (date === null) return null;
  const registration = readRegistration(text, at);
  const rest = text.slice(registration?.next ?? at);
  if (!onlyEnd.test(rest)) return null;
  return {
    authority: { start, end: start + length, name: nominativeOf(name) },
    date,
    number: number === null ? null : { start: number.start, end: number.end },
    actNoun: {
      start: 0,
      end: kind.length,
      type: noun.type,
      label: kind === word ? noun.label : `${kind.slice(0, -word.length)}${word.toLowerCase()}`,
    },
    registration: registration?.registration ?? null,
    repealed: partOf(repealed.exec(rest), registration?.next ?? at),
  };
}

/** `Совместное постановление акимата … и решение маслихата … от …`: the offset of what both share. */
function afterSecondKind(text: string, at: number): number {
  const second = secondKind.exec(text.slice(at, at + longestName));
  return second === null
    ? at
    : at + (nameEnd.exec(text.slice(at + second[0].length, at + longestName))?.index ?? 0) + second[0].length;
}

/** `. Зарегистрировано Департаментом юстиции Карагандинской области 19 июня 2020 года № 5889`. */
function readRegistration(text: string, at: number): { registration: RequisiteRegistration; next: number } | null {
  const match = registered.exec(text.slice(at));
  if (match === null) return null;
  const authority = match[1] as string;
  const authorityEnd = at + match[0].indexOf(authority) + authority.length;
  const date = dateAt(text, at + match[0].length);
  const from = date?.next ?? at + match[0].length;
  const numbered = registrationNumber.exec(text.slice(from, from + 60));
  if (numbered === null) return null;
  const digits = (numbered[1] as string).replace(/-$/, "");
  const start = from + numbered[0].indexOf(digits);
  const next = from + numbered[0].length;
  const later = date ?? dateAt(text, next);
  return {
    registration: {
      number: { start, end: start + digits.length },
      date: later === null ? null : { iso: later.iso, start: later.start, end: later.end },
      authority: { start: authorityEnd - authority.length, end: authorityEnd, name: nominativeOf(authority) },
    },
    next: date === null && later !== null ? later.next : next,
  };
}
