import type { CitedParts, Stretch } from "../../../grammar/citation.js";
import type { Point } from "../../../grammar/pinpoints/points.js";
import { readRegistration } from "../../../grammar/registration.js";
import { bracketFrom, type Reading, stretchOf, wordAt } from "../../../grammar/tokens/token.js";
import { findDates } from "../dates.js";
import type { NounForm } from "../morphology.js";
import { holdsCitation } from "./brackets.js";
import { accordingTo, approved, isAnnex, senseOf } from "./citation-words.js";
import { readPinpoints } from "./pinpoints.js";

/** `күші жойылды`: what an act loses. */
const force = "күші";

/** What follows the noun of a citation. */
export interface Tail {
  readonly points: readonly Point[];
  readonly registration: CitedParts["registration"];
  /** Offset after the citation's last character. */
  readonly end: number;
  /** Index after its last token. */
  readonly next: number;
}

/**
 * Reads a registration in brackets and pinpoints, in either order. `бұйрығына сәйкес (… тіркелген)`, `бұйрығымен бекітілген
 * (… тіркелген)`, `бұйрығының күші жойылды деп танылсын (… тіркелген)`: the bracket may stand after what governs the noun. Other brackets are passed over only where a pinpoint follows.
 */
export function readTail(reading: Reading, at: number, form: NounForm, known: CitedParts["registration"]): Tail {
  const noun: Tail = { points: [], registration: known, end: endBefore(reading, at), next: at };
  const first = withRegistration(reading, noun, at);
  const governed = first === noun ? withRegistration(reading, noun, afterGoverning(reading, at, form)) : first;
  const pinned = withPoints(reading, governed, form);
  return pinned === governed ? governed : withRegistration(reading, pinned, pinned.next);
}

/** Words of the longest predicate that says of an act that it lost its force. */
const longestPredicate = 5;

/** Index after the word that governs the noun, or after what is said of an act: `күші жойылды деп танылсын`. */
function afterGoverning(reading: Reading, at: number, form: NounForm): number {
  const word = wordAt(reading, at);
  if (word === accordingTo || approved.has(word)) return at + 1;
  if (form.case !== "genitive" || word !== force) return at;
  let next = at + 1;
  while (next - at < longestPredicate && wordAt(reading, next) !== "") next += 1;
  return next;
}

function endBefore({ tokens }: Reading, at: number): number {
  return (tokens[at - 1] as Stretch).end;
}

function withRegistration(reading: Reading, tail: Tail, at: number): Tail {
  const close = tail.registration === null ? bracketFrom(reading, at) : null;
  const found = close === null ? null : readRegistration(reading.text, stretchOf(reading, at, close), findDates);
  if (close === null || found === null) return tail;
  const registration = { number: found.number, date: found.date };
  return { ...tail, registration, end: endBefore(reading, close + 1), next: close + 1 };
}

function withPoints(reading: Reading, tail: Tail, form: NounForm): Tail {
  const at = afterBrackets(reading, tail.next);
  const holdsParts = form.case === "genitive" || form.case === "nominative" || form.case === "locative";
  const found = readPinpoints(reading, at, form.case === "genitive" || form.case === "dative");
  if (found === null) return tail;
  // `шешіміне 1-қосымшаға`: of an act in the dative only an annex can be cited.
  if (
    !holdsParts &&
    !isAnnex(senseOf(wordAt(reading, found.next - 1))) &&
    found.points[0]?.steps[0]?.unit !== "annex"
  ) {
    return tail;
  }
  return { ...tail, points: found.points, end: found.end, next: found.next };
}

/**
 * Index after brackets between the noun and a place: `(Салық кодексі)`, `(бұдан әрі – Заң)`, where an act was published.
 * Only one that cites an act itself ends the citation.
 */
function afterBrackets(reading: Reading, at: number): number {
  const close = bracketFrom(reading, at);
  return close === null || holdsCitation(reading, at, close) ? at : afterBrackets(reading, close + 1);
}
