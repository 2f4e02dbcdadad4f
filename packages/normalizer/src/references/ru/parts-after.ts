import type { ActType } from "@qauly/model";
import { afterSession, dateAt, numberAt } from "../../language/ru/act-details.js";
import { authorityAt } from "../../language/ru/authority-at.js";
import { findDates } from "../../language/ru/dates.js";
import type { ActCitation } from "../citation.js";
import type { Quoted } from "../quotes.js";
import { bracketAfter, readRegistration } from "../registration.js";
import { unquotedTitleAt } from "./code-names.js";

/** What stands after the noun of a citation, read from left to right. */
export interface Parts extends Pick<ActCitation, "title" | "authority" | "date" | "number" | "registration"> {
  readonly end: number;
}

export function emptyParts(end: number): Parts {
  return { end, title: null, authority: null, date: null, number: null, registration: null };
}

/** Reads a part at the end of `parts`, or null when none of its kind stands there or it is known already. */
type PartReader = (text: string, parts: Parts, quoted: readonly Quoted[], type: ActType) => Parts | null;

const readers: readonly PartReader[] = [
  (text, parts) => {
    if (parts.authority !== null || text[parts.end] !== " ") return null;
    const found = authorityAt(text, parts.end + 1);
    return found === null ? null : { ...parts, authority: found.name, end: found.end };
  },
  (text, parts) => {
    const found = parts.date === null ? dateAt(text, parts.end) : null;
    return found === null ? null : { ...parts, date: found.iso, end: found.next };
  },
  (text, parts) => {
    const found = parts.number === null ? numberAt(text, parts.end) : null;
    return found === null ? null : { ...parts, number: text.slice(found.start, found.end), end: found.next };
  },
  (text, parts, quoted) => {
    const from = text[parts.end] === " " ? parts.end + 1 : parts.end;
    const quote = parts.title === null ? quoted.find(({ start }) => start === from) : undefined;
    const title = quote === undefined ? "" : text.slice(quote.start + 1, quote.end - 1).trim();
    return quote === undefined || title === "" ? null : { ...parts, title, end: quote.end };
  },
  (text, parts, _, type) => {
    const name = type === "code" && parts.title === null ? unquotedTitleAt(text, parts.end) : null;
    return name === null ? null : { ...parts, title: name.title, end: name.end };
  },
  (text, parts) => {
    const bracket = parts.registration === null ? bracketAfter(text, parts.end) : null;
    const found = bracket === null ? null : readRegistration(text, bracket, findDates);
    if (found === null) return null;
    return { ...parts, registration: { number: found.number, date: found.date }, end: found.end };
  },
];

/** Takes parts until something else stands there; a session between them says nothing about the act. */
export function partsAfter(text: string, known: Parts, quoted: readonly Quoted[], type: ActType): Parts {
  let parts = known;
  for (;;) {
    const here = parts;
    const beyond = { ...here, end: afterSession(text, here.end) };
    const next =
      firstPart(text, here, quoted, type) ?? (beyond.end > here.end ? firstPart(text, beyond, quoted, type) : null);
    if (next === null) return parts;
    parts = next;
  }
}

function firstPart(text: string, parts: Parts, quoted: readonly Quoted[], type: ActType): Parts | null {
  for (const read of readers) {
    const found = read(text, parts, quoted, type);
    if (found !== null) return found;
  }
  return null;
}
