import type { RequisiteRegistration } from "../../language.js";
import { findDates } from "../dates.js";

/** `тіркелді`, `тіркеу`, `тізіліміне енгізілді`. */
const speaksOfRegister = /тірке(?:л|у)|тізілім/iu;
/** What a sentence of a citation holds and one of the act's own registration does not. */
const ofCitation = /["«(]|сәйкес|бабы|тармағы/iu;
const signed = /(?:№|(?<!\p{L})N)\s?(\d[^\s,;()«»"]*)/gu;
const unsigned = /(\d[\d-]*)(?=\s+(?:нөмірімен|болып))/gu;
const body = /^[^№\d"«»]{3,200}?(?:нде|нда)(?=\s)/u;
const locative = /(?:нде|нда)$/u;

/**
 * Reads a sentence of state registration: `Самал облысының Әділет департаментінде 2017 жылғы 9 наурызда № 5756 болып тіркелді`.
 * Null for a sentence of something else.
 */
export function findRegistration(text: string): RequisiteRegistration | null {
  // A citation of another act tells of its registration.
  if (!speaksOfRegister.test(text) || ofCitation.test(text)) return null;
  const number = [...text.matchAll(signed), ...text.matchAll(unsigned)][0];
  if (number === undefined) return null;
  const digits = (number[1] as string).replace(/[.,]+$/, "");
  const start = number.index + number[0].indexOf(number[1] as string);
  const authority = body.exec(text)?.[0];
  return {
    number: { start, end: start + digits.length },
    date: findDates(text)[0] ?? null,
    authority:
      authority === undefined ? null : { start: 0, end: authority.length, name: authority.replace(locative, "") },
  };
}

const lost = /күш(?:і|ін)\s+жой|күшін\s+жоғалт/iu;
const ended = /тоқтатыл|мерзімі\p{L}*\s+(?:өт|аяқтал|біт)/iu;

/** What a sentence says of an act's force: that it was repealed, or that it ended by itself. */
export function lossOfForce(sentence: string): "repealed" | "ended" | null {
  if (lost.test(sentence)) return "repealed";
  return ended.test(sentence) ? "ended" : null;
}
