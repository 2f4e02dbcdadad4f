import type { ActCitation } from "../../../grammar/citation.js";
import type { DefinedNames } from "../../../grammar/defined-names.js";
import type { QuotedToken, Reading, Token } from "../../../grammar/tokens/token.js";
import { bracketTo, wordAt } from "../../../grammar/tokens/token.js";
import { foldWord } from "../../../text/fold.js";
import { type ActNoun, actNouns, codeNames } from "../acts/act-nouns.js";
import { type NounForm, nominativeOfPossessed } from "../morphology.js";
import { speaksOfAmendment } from "./brackets.js";
import { about, forceOfLaw, kindAdjectives, misprintedAct, senseOf, thisWord } from "./citation-words.js";
import { nameCode } from "./code-names.js";
import { earlierActs } from "./earlier-acts.js";
import { readTail, type Tail } from "./parts-after.js";
import { adjectivesBefore, noParts, type Parts, partsBefore } from "./parts-before.js";
import { readPinpoints } from "./pinpoints.js";
import { pointedBack } from "./pointing-back.js";
import { defineName, namedAct } from "./short-names.js";

/**
 * Finds citations of acts. A citation hangs on the noun that names the act; its parts stand before it in any order,
 * and a registration and pinpoints may follow:
 *
 *     Қазақстан Республикасының 2016 жылғы 6 сәуірдегі № 480-V "Құқықтық актілер туралы" Заңының 65-бабына
 *     ^authority                ^date                  ^number ^title                    ^noun   ^pinpoint
 *
 * A name that an earlier citation defined, `(бұдан әрі – Заң)`, cites its act again: `Заңның 5-бабына`. Names that this
 * text defines are added to `names`.
 */
export function findActCitations(reading: Reading, names: DefinedNames): ActCitation[] {
  const citations: ActCitation[] = [];
  const ends: number[] = [];
  let floor = 0;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at] as Token;
    if (at < floor) continue;
    const found = foundAt(reading, at, token, floorAt(reading, at, floor, ends), names);
    if (found === null) continue;
    citations.push(...found.citations);
    names.cite(found.citations);
    floor = found.next;
    ends.push(floor);
    defineName(reading, found, names);
  }
  return citations.sort((a, b) => a.start - b.start);
}

/**
 * `… № 31 (… № 45 қаулысымен өзгерістер енгізілген) қаулысы`: acts that a bracket before the noun names are no end for
 * the parts of the act that they amended.
 */
function floorAt(reading: Reading, at: number, floor: number, ends: readonly number[]): number {
  const open = bracketTo(reading, at - 1);
  if (open === null || floor <= open || !speaksOfAmendment(reading, open, at - 1)) return floor;
  return ends.findLast((end) => end <= open) ?? 0;
}

function foundAt(reading: Reading, at: number, token: Token, floor: number, names: DefinedNames): FoundCitation | null {
  if (token.kind === "quoted") return titleAlone(reading, at, token, floor);
  if (token.kind !== "word") return null;
  const sense = actNamed(reading, at, token.folded);
  const cited =
    sense === undefined ? null : (citationAt(reading, at, sense, floor) ?? pointedBack(reading, at, sense, names));
  return cited ?? (token.capital ? namedAct(reading, at, names) : null);
}

interface NamedAct {
  readonly noun: ActNoun;
  readonly form: NounForm;
}

/** The noun of an act at a token, also a misprinted one where the parts of a citation stand before it. */
function actNamed(reading: Reading, at: number, word: string): NamedAct | undefined {
  const sense = senseOf(word) ?? (partStandsBefore(reading, at) ? misprintedAct(word) : undefined);
  if (sense?.is !== "act") return undefined;
  return forceOfLaw.every((one, index) => wordAt(reading, at + index) === one) ? undefined : sense;
}

/** A title, a number, a date or a bracket; the name of a code. */
function partStandsBefore(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (before === undefined || before.kind === "figure") return false;
  if (before.kind === "word") {
    return before.folded === about || codeNames.has(before.folded) || kindAdjectives.has(before.folded);
  }
  return before.kind !== "mark" || before.mark === ")";
}

/**
 * `"… туралы" 6 бабы 1 тармағына`: the noun was forgotten; only laws and codes have articles. `"… туралы" Зщңының
 * 6-бабы`: it cannot be read. `«Су кодексінің» 38-бабы`: it stands inside the quotation marks, with its case.
 */
function titleAlone(reading: Reading, at: number, { title }: QuotedToken, floor: number): FoundCitation | null {
  const noun = nounOfTitle(title);
  if (noun === null) return null;
  const first = reading.tokens[at + 1]?.kind === "figure" ? at + 1 : at + 2;
  if (reading.tokens[first]?.kind !== "figure") return null;
  const word = wordAt(reading, at + 1);
  if (first === at + 2 && (word === "" || actNamed(reading, at + 1, word) !== undefined)) return null;
  const points = readPinpoints(reading, first);
  if (points === null || points.points[0]?.steps[0]?.unit !== "article") return null;
  const parts = partsBefore(reading, noParts(reading, at + 1), floor);
  const named = noun.type === "code" ? { ...parts, title: nominativeOfPossessed(title) } : parts;
  return { citations: citationsOf(noun, named, { ...points, registration: null }), noun: first, next: points.next };
}

const law = actNouns.find(({ type }) => type === "law") as ActNoun;

function nounOfTitle(title: string): ActNoun | null {
  const last = foldWord(title.slice(title.lastIndexOf(" ") + 1));
  if (last === "туралы") return law;
  const sense = senseOf(last);
  return sense?.is === "act" && sense.noun.type === "code" ? sense.noun : null;
}

/** What one noun cites, and where reading goes on. */
export interface FoundCitation {
  readonly citations: readonly ActCitation[];
  /** Index after the noun that names the act. */
  readonly noun: number;
  /** Index after the last token. */
  readonly next: number;
}

function citationAt(reading: Reading, at: number, { noun, form }: NamedAct, floor: number): FoundCitation | null {
  const adjectives = adjectivesBefore(reading, at, floor);
  const before = partsBefore(reading, adjectives, floor);
  // `Кодекстің 5-бабы`: without a possessive the words before the noun are not its name.
  const named = before.title === null && noun.type === "code" && form.possessed;
  const parts = named ? (nameCode(reading, at, floor) ?? before) : before;
  const tail = readTail(reading, at + 1, form, parts.registration);
  if (!isCitation(parts, noun, tail) || wordAt(reading, parts.from - 1) === thisWord) return null;
  const earlier = earlierActs(reading, parts, form.plural, floor);
  const shared = earlier.acts.map((act) => ({
    ...asCitation(noun, act, { end: act.end, registration: null }),
    shares: true,
  }));
  return { citations: [...shared, ...citationsOf(noun, earlier.last, tail)], noun: at + 1, next: tail.next };
}

/** A citation says at least a title, or two of number, date and authority; the Constitution needs its state. */
function isCitation({ title, number, date, authority }: Parts, { type }: ActNoun, { points }: Tail): boolean {
  if (type === "other") return authority !== null || points.length > 0;
  return title !== null || [number, date, authority].filter((part) => part !== null).length >= 2;
}

/** One citation for each place, the first with the act's own words. */
function citationsOf(noun: ActNoun, parts: Parts, tail: Tail): ActCitation[] {
  const whole = asCitation(noun, parts, tail);
  if (tail.points.length < 2) return [{ ...whole, pinpoint: tail.points[0]?.steps ?? [] }];
  const last = tail.points.length - 1;
  return tail.points.map(({ steps, start, end }, index) => ({
    ...whole,
    start: index === 0 ? whole.start : start,
    end: index === last ? tail.end : end,
    pinpoint: steps,
  }));
}

function asCitation(
  { type, label }: ActNoun,
  { start, title, authority, date, number, registration }: Parts,
  tail: Pick<Tail, "end" | "registration">,
): ActCitation {
  return {
    kind: "act",
    start,
    end: tail.end,
    type,
    title: type === "other" ? (title ?? label) : title,
    authority,
    date,
    number,
    registration: registration ?? tail.registration,
    pinpoint: [],
    origin: {},
  };
}
