import type { CitedParts } from "../../../grammar/citation.js";
import { readRegistration } from "../../../grammar/registration.js";
import {
  bracketTo,
  markAt,
  type Reading,
  registryIdMark,
  stretchOf,
  type Token,
  wordAt,
} from "../../../grammar/tokens/token.js";
import { findDates, isMonth, isYearWord } from "../dates.js";
import { authorityBefore } from "./authority-before.js";
import { holdsCitation, speaksOfAmendment } from "./brackets.js";
import {
  about,
  forceOfLaw,
  jointAdjective,
  kindAdjectives,
  romanNumeral,
  sessionNouns,
  sessionWords,
} from "./citation-words.js";
import { registrationBefore } from "./unbracketed-registration.js";

/** What stands before the noun of a citation. */
export interface Parts extends Omit<CitedParts, "type"> {
  /** Index of the first token. */
  readonly from: number;
  /** Offset of the first character. */
  readonly start: number;
  /** `бірлескен`: several bodies adopted the act. */
  readonly joint: boolean;
}

/** No part, before the token at `at`. */
export function noParts({ tokens, text }: Reading, at: number): Parts {
  const start = tokens[at]?.start ?? text.length;
  return { title: null, authority: null, date: null, number: null, registration: null, from: at, start, joint: false };
}

/** Reads a part that ends right before `parts`, or null when none of its kind stands there or it is known already. */
type PartReader = (reading: Reading, parts: Parts) => Parts | null;

/** The token at `from` becomes the first of the parts. */
function startingAt({ tokens }: Reading, parts: Parts, from: number): Parts {
  return { ...parts, from, start: (tokens[from] as Token).start };
}

/** `"…"`, `"…" туралы`; a closing mark too many, `…"»`, belongs to the quote before it. */
const title: PartReader = (reading, parts) => {
  if (parts.title !== null) return null;
  let at = parts.from - 1;
  if (wordAt(reading, at) === about && reading.tokens[at - 1]?.kind === "quoted") at -= 1;
  while (/^["»”]$/.test(markAt(reading, at))) at -= 1;
  const token = reading.tokens[at];
  if (token?.kind !== "quoted" || token.title === "") return null;
  return startingAt(reading, { ...parts, title: token.title }, at);
};

const number: PartReader = (reading, parts) => {
  const at = parts.from - 1;
  const token = reading.tokens[at];
  if (parts.number !== null || token?.kind !== "number") return null;
  return startingAt(reading, { ...parts, number: token.number }, at);
};

/**
 * `№ 31 қбпү бұйрығының`: an abbreviation behind the number tells how the act may be used, and is no part of the
 * number. It is told from words by its first two letters: Kazakh words of its own stock do not begin with two
 * consonants.
 */
const abbreviation = /^[бвгғджзйкқлмнңпрстфхһцчшщ]{2}[а-яёәғқңөұүһі]{0,2}$/;
const markedNumber: PartReader = (reading, parts) => {
  const token = reading.tokens[parts.from - 1];
  const isMark = token?.kind === "word" && !token.capital && abbreviation.test(token.folded);
  return isMark ? number(reading, { ...parts, from: parts.from - 1 }) : null;
};

/** Marks that numbers hold between figures: `10/233`. */
const numberMark = /^[-/.–]$/;

/** `2012 жылғы 29 қарашадағы 389 бұйрығына`: a number whose sign was left out stands right after the date. */
const unsignedNumber: PartReader = (reading, parts) => {
  const { text, tokens } = reading;
  if (parts.number !== null || parts.date !== null) return null;
  let at = parts.from - 1;
  if (tokens[at]?.kind !== "figure") return null;
  while (numberMark.test(markAt(reading, at - 1)) && tokens[at - 2]?.kind === "figure") at -= 2;
  if (tokens[at - 1]?.kind !== "date") return null;
  const { start, end } = stretchOf(reading, at, parts.from - 1);
  return startingAt(reading, { ...parts, number: text.slice(start, end) }, at);
};

const date: PartReader = (reading, parts) => {
  const at = parts.from - 1;
  const token = reading.tokens[at];
  if (parts.date !== null || token?.kind !== "date") return null;
  return startingAt(reading, { ...parts, date: token.iso }, at);
};

/** Tokens between the year and the month of a date whose day cannot be read. */
const longestDay = 3;

/**
 * `1996 жылғы II қарашадағы`, `2011 жылғы қарашадағы`, `2011 жылғы « » қарашадағы`, `2011 жылғы`: a date that cannot be
 * read takes nothing from the citation but the date.
 */
const unreadDate: PartReader = (reading, parts) => {
  if (parts.date !== null) return null;
  const last = parts.from - 1;
  const furthest = isMonth(wordAt(reading, last)) ? last - 1 - longestDay : last;
  for (let at = last; at >= furthest; at -= 1) {
    const figure = reading.tokens[at - 1];
    if (!isYearWord(wordAt(reading, at)) || figure?.kind !== "figure") continue;
    return /^\d{4}$/.test(figure.number) ? startingAt(reading, parts, at - 1) : null;
  }
  return null;
};

/** `(… тіркелген)`. */
const registration: PartReader = (reading, parts) => {
  const open = parts.registration === null ? bracketTo(reading, parts.from - 1) : null;
  if (open === null) return null;
  const found = readRegistration(reading.text, stretchOf(reading, open, parts.from - 1), findDates);
  if (found === null) return null;
  return startingAt(reading, { ...parts, registration: { number: found.number, date: found.date } }, open);
};

/** `кезектен тыс XLVI сессиясының`, without brackets. */
const session: PartReader = (reading, parts) => {
  if (!sessionNouns.has(wordAt(reading, parts.from - 1))) return null;
  let at = parts.from - 1;
  while (isSessionWord(reading, at - 1)) at -= 1;
  return startingAt(reading, parts, at);
};

function isSessionWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind === "figure" || markAt(reading, at) === "-") return true;
  const word = wordAt(reading, at);
  return word !== "" && (sessionWords.has(word) || romanNumeral.test(word));
}

/** `N 2656 Заң күші бар Жарлығы`. */
const force: PartReader = (reading, parts) => {
  const from = parts.from - forceOfLaw.length;
  return forceOfLaw.every((word, index) => wordAt(reading, from + index) === word)
    ? startingAt(reading, parts, from)
    : null;
};

/** `… тізілімінде № 5884 тіркелген шешімі`. */
const unbracketedRegistration: PartReader = (reading, parts) => {
  const found = parts.registration === null ? registrationBefore(reading, parts.from) : null;
  if (found === null) return null;
  return startingAt(reading, { ...parts, registration: found.registration }, found.from);
};

/** `Z980213_`, where a link to the act was. */
const registryId: PartReader = (reading, parts) =>
  registryIdMark.test(markAt(reading, parts.from - 1)) ? startingAt(reading, parts, parts.from - 1) : null;

const authority: PartReader = (reading, parts) => {
  if (parts.authority !== null) return null;
  const found = authorityBefore(reading.text, (reading.tokens[parts.from - 1] as Token).end);
  if (found === null) return null;
  let at = parts.from - 1;
  while (at > 0 && (reading.tokens[at - 1] as Token).start >= found.start) at -= 1;
  return startingAt(reading, { ...parts, authority: found.name }, at);
};

const readers: readonly PartReader[] = [
  title,
  number,
  markedNumber,
  unsignedNumber,
  date,
  unreadDate,
  registration,
  session,
  force,
  registryId,
  unbracketedRegistration,
  authority,
];

/**
 * Takes parts off the left until something else stands there, each part once:
 *
 *     Қазақстан Республикасының 2016 жылғы 6 сәуірдегі № 480-V "Құқықтық актілер туралы" Заңының
 *     ^5 authority              ^4 date                ^3 number ^2 title                ^1 from here
 *
 * `floor` is the index of the first token that may be taken.
 */
export function partsBefore(reading: Reading, known: Parts, floor: number): Parts {
  let parts = known;
  while (parts.from > floor) {
    const next = firstPart(reading, parts) ?? beyondAside(reading, parts);
    if (next === null || next.from < floor) break;
    parts = next;
  }
  return parts;
}

/**
 * The part before a bracket that cites nothing, a session, amendments, a short name; where none stands there, the
 * bracket is none of the citation.
 */
function beyondAside(reading: Reading, parts: Parts): Parts | null {
  const close = parts.from - 1;
  const open = bracketTo(reading, close);
  if (open === null || open === 0) return null;
  if (holdsCitation(reading, open, close) && !speaksOfAmendment(reading, open, close)) return null;
  return firstPart(reading, startingAt(reading, parts, open));
}

function firstPart(reading: Reading, parts: Parts): Parts | null {
  for (const read of readers) {
    const found = read(reading, parts);
    if (found !== null) return found;
  }
  return null;
}

/** The adjectives right before the noun: `бірлескен бұйрығы`, `Конституциялық заңының`. */
export function adjectivesBefore(reading: Reading, at: number, floor: number): Parts {
  let parts = noParts(reading, at);
  while (parts.from > floor && kindAdjectives.has(wordAt(reading, parts.from - 1))) {
    const joint = parts.joint || wordAt(reading, parts.from - 1) === jointAdjective;
    parts = startingAt(reading, { ...parts, joint }, parts.from - 1);
  }
  return parts;
}
