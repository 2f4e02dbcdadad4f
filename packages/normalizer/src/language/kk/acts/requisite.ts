import type { AuthorityKind } from "@qauly/model";
import { partOf } from "../../../grammar/found.js";
import { letter } from "../../../text/letters.js";
import type { Requisite, RequisiteRegistration } from "../../language.js";
import { datePattern, findDates } from "../dates.js";
import { analyse, withoutGenitive } from "../morphology.js";
import { actNouns } from "./act-nouns.js";
import { authorityNouns } from "./authorities.js";

const number = `№\\s?([${letter}\\d][^\\s,;()«»"]*(?:\\s[${letter}\\d./-]*\\d[${letter}\\d./-]*)?)`;
/** `қаулысымен`, with which the sentence of a repeal ends. */
const instrumentals = actNouns.map((noun) => `${noun.possessed}мен`).join("|");
const nominativeNouns = [...new Set(actNouns.map((noun) => noun.possessed))].join("|");

/** Characters of the longest requisite line with its registration and repeal. */
const longestRequisite = 1500;

/** A quick look before the long patterns: most lines name no act. */
const actNoun = new RegExp(nominativeNouns, "i");
const namesAnAct = (text: string): boolean => /\d/.test(text) && actNoun.test(text);

/** `А-ның D № N қаулысы`; the date or the number may be absent. */
const usualOrder = new RegExp(
  `^([${letter}][^"«»()]*?[ндт][ыі]ң)\\s+(?:${datePattern}[,\\s]+(?:${number}\\s+)?|${number}\\s+)((?:бірлескен\\s+)?(?:${nominativeNouns}))(?=[.\\s]|$)`,
  "i",
);
/** `Қазақстан Республикасының Заңы D № N`: the type word first. */
const typeFirst = new RegExp(
  `^([${letter}][^"«»()]*?[ндт][ыі]ң)\\s+(${nominativeNouns})\\s+${datePattern}(?:\\s+${number})?`,
  "i",
);
const registered =
  /^[.\s]*([^№]*?(?:нде|нда))\s+([^№]*?)№\s?(\S+?)\s+(?:болып\s+|нөмірімен\s+)?(?:мемлекеттік\s+)?тіркел(?:ді|ген)\.?/i;
/** What may stand after the registration: nothing, or how the act lost its force. */
const onlyRepeal = new RegExp(
  `^[.\\s]*(?:ҚРЗ[.\\s]*)?(?:күшін?\\s+жой(?:ылды|ған)(?:\\s*[-–—]\\s*.{5,300}(?:${instrumentals})(?:\\s*\\([^()]{0,200}\\))?)?[.\\s]*)?$`,
  "i",
);
const repealed = /күші\s+жойылды|күшін\s+жойған/i;

/** Reads a requisite line; null when the text is none. Nothing but registration and repeal sentences may follow. */
export function parseRequisite(text: string): Requisite | null {
  if (text.length > longestRequisite || !namesAnAct(text)) return null;
  const usual = usualOrder.exec(text);
  const match = usual ?? typeFirst.exec(text);
  if (match === null) return null;
  const [head, authority = ""] = match;
  // A title that stands before the requisite is no part of the authority's name.
  if (!/^\p{Lu}/u.test(authority) || /(?:^|\s)туралы\s/u.test(authority)) return null;
  const [numberText, nounText = ""] = usual === null ? [match[3], match[2]] : [match[2] ?? match[3], match[4]];
  const rest = text.slice(head.length);
  if (!onlyRepeal.test(rest.replace(registered, ""))) return null;
  const date = findDates(head)[0] ?? null;
  const nounAt = text.indexOf(nounText, authority.length);
  const noun = actNouns.find((candidate) => analyse(nounText.split(/\s+/).at(-1) ?? "", candidate) !== null);
  if (noun === undefined) return null;
  const numberAt = numberText === undefined ? -1 : text.indexOf(numberText, date?.end ?? authority.length);
  return {
    authority: { start: 0, end: authority.length, name: withoutGenitive(authority) },
    date,
    number:
      numberText === undefined ? null : { start: numberAt, end: numberAt + numberText.replace(/[.,]$/, "").length },
    actNoun: { start: nounAt, end: nounAt + nounText.length, type: noun.type, label: noun.label },
    registration: parseRegistration(rest, head.length),
    repealed: partOf(repealed.exec(rest), head.length),
  };
}

function parseRegistration(text: string, offset: number): RequisiteRegistration | null {
  const match = registered.exec(text);
  if (match === null) return null;
  const [whole, authority = "", , registrationNumber = ""] = match;
  const authorityAt = text.indexOf(authority);
  const numberAt = whole.lastIndexOf(registrationNumber);
  const date = findDates(whole).at(-1) ?? null;
  const stem = authority.replace(/(?:нде|нда)$/u, "");
  return {
    number: { start: offset + numberAt, end: offset + numberAt + registrationNumber.length },
    date: date === null ? null : { start: offset + date.start, end: offset + date.end, iso: date.iso },
    authority: { start: offset + authorityAt, end: offset + authorityAt + authority.length, name: stem },
  };
}

/** The kind of an authority by the noun that its name ends with; `other` when none is known. */
export function authorityKind(name: string): AuthorityKind {
  const words = name.split(/\s+/).reverse();
  for (const word of words.slice(0, 3)) {
    const noun = authorityNouns.find((candidate) => analyse(word, candidate) !== null);
    if (noun !== undefined) return noun.kind;
  }
  return "other";
}
