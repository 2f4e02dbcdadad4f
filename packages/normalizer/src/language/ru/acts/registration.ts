import type { RequisiteRegistration } from "../../language.js";
import { findDates } from "../dates.js";
import { nominativeOf } from "./authority-name.js";

/** `Зарегистрировано`, `внесено в реестр государственной регистрации`. */
const speaksOfRegister = /регистр/iu;
/** What a sentence of a citation holds and one of the act's own registration does not. */
const ofCitation = /["«(]|соответстви|стать|пункт/iu;
const signed = /(?:№|(?<!\p{L})N|(?<!\p{L})(?:за|под)(?:\sномером)?)\s?(?:№\s?)?(\d[^\s,;()«»"]*)/gu;
const body = /регистрирован[оаы]?\s(?:в\s)?([^№\d"«»]{3,200}?)\s(?=(?:от\s)?["«“]?\s?\d|за\s|под\s|№|N\s)/iu;

/**
 * Reads a sentence of state registration: `Зарегистрировано Департаментом юстиции Самалской области 19 июня 2020 года № 5889`.
 * Null for a sentence of something else.
 */
export function findRegistration(text: string): RequisiteRegistration | null {
  // A citation of another act tells of its registration.
  if (!speaksOfRegister.test(text) || ofCitation.test(text)) return null;
  const number = text.matchAll(signed).next().value;
  if (number === undefined) return null;
  const digits = (number[1] as string).replace(/[.,-]+$/, "");
  const start = number.index + number[0].lastIndexOf(number[1] as string);
  const named = body.exec(text);
  const authority = named?.[1];
  const authorityAt = named === null || authority === undefined ? 0 : named.index + named[0].lastIndexOf(authority);
  return {
    number: { start, end: start + digits.length },
    date: findDates(text)[0] ?? null,
    authority:
      authority === undefined
        ? null
        : { start: authorityAt, end: authorityAt + authority.length, name: nominativeOf(authority) },
  };
}

const lost = /утрати\p{L}*\s+силу|отмен[её]н/iu;
const ended = /прекра(?:щено|тило)\s+действие|истечени\p{L}*\s+срока/iu;

/** What a sentence says of an act's force: that it was repealed, or that it ended by itself. */
export function lossOfForce(sentence: string): "repealed" | "ended" | null {
  if (lost.test(sentence)) return "repealed";
  return ended.test(sentence) ? "ended" : null;
}
