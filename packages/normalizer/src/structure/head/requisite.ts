import type { ActPhrase, NamedAct } from "../../grammar/act-phrase.js";
import { readActPhrase } from "../../grammar/act-phrase.js";
import type { Part } from "../../grammar/found.js";
import { sentencesOf } from "../../grammar/sentences.js";
import type { Reading as Tokens } from "../../grammar/tokens/token.js";
import { tokenize } from "../../grammar/tokens/tokenize.js";
import type { Language, Requisite, RequisiteRegistration } from "../../language/language.js";
import type { Reading } from "../read-text.js";
import { shownOf } from "../signs.js";
import type { RequisiteSign, RequisiteWeights } from "./requisite-weights.js";

/** A text read as the line of requisites, with what speaks for it and against. */
export interface ScoredRequisite {
  readonly requisite: Requisite;
  readonly signs: readonly RequisiteSign[];
  readonly score: number;
}

/** Characters of the longest line with its registration and repeal. */
const longest = 2500;
/** Characters of remarks behind the name, registration and force apart. */
const longestRest = 150;
/** Words of the longest name of an authority that is no title run into it. */
const longestAuthority = 16;

/**
 * Reads a text as the line of requisites. The first sentence names the act by itself; what follows is registration,
 * loss of force or a remark, and never decides about the head. Null when no kind of act is named in the nominative.
 * `known` keeps the phrases that were read: of a text that grows line by line the first sentence soon stays the same.
 */
export function readRequisite(
  text: string,
  { language, weights }: Pick<Reading, "language" | "weights">,
  known: Map<string, ActPhrase | null> = new Map(),
): ScoredRequisite | null {
  if (text.length > longest || !isPromising(text, language)) return null;
  const [first, ...others] = sentencesOf(text);
  if (first === undefined || !isPromising(text.slice(first.start, first.end), language)) return null;
  const sentence = text.slice(0, first.end);
  const seen = known.get(sentence);
  const phrase = seen === undefined ? promisingPhrase(text, first, language) : seen;
  known.set(sentence, phrase);
  if (phrase === null) return null;
  const [act] = phrase.acts;
  if (act?.kind == null || act.kind.case !== "nominative" || (act.date === null && act.number === null)) return null;
  const end = endOfParts(phrase, text);
  const joint = [...phrase.acts.slice(1)];
  const tails: Part[] = end < first.end ? [{ start: end, end: first.end }] : [];
  for (const sentence of others) {
    const second = joint.length === 0 ? secondAct(text, sentence, language) : null;
    if (second !== null) joint.push(second);
    else tails.push(sentence);
  }
  const { registration, force, rest } = readTails(text, tails, language);
  const requisite: Requisite = {
    ...act,
    kind: labelled(text, first, phrase, act.kind),
    joint,
    registration,
    force,
    rest,
    unread: phrase.unread.filter((part) => part.end <= end),
  };
  const signs = signsOf(text, first, phrase, act, end, requisite);
  if (force !== null && namesAct(text, force, language)) signs.push("whole-force");
  return { requisite, signs, score: scoreOf(signs, weights.requisite) };
}

/** A cheap look before the sentence is taken apart. */
function isPromising(sentence: string, language: Language): boolean {
  return /\d/.test(sentence) && language.mayNameAct(sentence);
}

const scoreOf = (signs: readonly RequisiteSign[], weights: RequisiteWeights): number =>
  signs.reduce((sum, sign) => sum + weights[sign], 0);

function phraseIn(text: string, part: Part, language: Language): ActPhrase {
  return readActPhrase(tokensIn(text, part, language), language.phrase);
}

function tokensIn(text: string, { start, end }: Part, language: Language): Tokens {
  // What stands before the sentence becomes blank, so that offsets stay.
  return tokenize(" ".repeat(start) + text.slice(start, end), language);
}

/**
 * The phrase of a first sentence that has a kind of act in the nominative, and figures that may be its date or number.
 */
function promisingPhrase(text: string, sentence: Part, language: Language): ActPhrase | null {
  const reading = tokensIn(text, sentence, language);
  const { phrase } = language;
  let hasFigures = false;
  let hasKind = false;
  for (const [at, { kind }] of reading.tokens.entries()) {
    if (kind === "date" || kind === "number" || kind === "figure") hasFigures = true;
    if (kind !== "word" || hasKind) continue;
    const word = phrase.wordAt(reading, at);
    if (word?.is === "act" && word.case === "nominative") hasKind = true;
  }
  return hasFigures && hasKind ? readActPhrase(reading, phrase) : null;
}

/** `№ 404-VI ҚРЗ`: capitals behind the number name the series in which it counts. */
const series = /\s\p{Lu}{2,4}(?=[.\s]|$)/uy;

/** The offset behind the last part of the name; words behind it are no part. */
function endOfParts({ acts }: ActPhrase, text: string): number {
  const ends = acts.flatMap(({ kind, authority, date, number }) =>
    [kind, authority, date, number].flatMap((part) => (part === null ? [] : [part.end])),
  );
  const end = Math.max(0, ...ends);
  series.lastIndex = end;
  return acts.some(({ number }) => number?.end === end) && series.test(text) ? series.lastIndex : end;
}

/** `… № 9 қаулысы. Самал аудандық мәслихатының … № 99 шешімі.`: the other body's act is a sentence of its own. */
function secondAct(text: string, sentence: Part, language: Language): NamedAct | null {
  const words = text.slice(sentence.start, sentence.end);
  if (!isPromising(words, language)) return null;
  if (language.findRegistration(words) !== null || language.lossOfForce(words) !== null) return null;
  const { acts, unread } = phraseIn(text, sentence, language);
  const [act] = acts;
  const isAct = act?.kind?.case === "nominative" && act.authority !== null && act.date !== null;
  return isAct && unread.length === 0 ? act : null;
}

function readTails(
  text: string,
  tails: readonly Part[],
  language: Language,
): Pick<Requisite, "registration" | "force" | "rest"> {
  let registration: RequisiteRegistration | null = null;
  let force: Requisite["force"] = null;
  const rest: Part[] = [];
  for (const [at, part] of tails.entries()) {
    const words = text.slice(part.start, part.end);
    // `… тіркелді. Тіркеу N 3059`: the number may stand in a sentence of its own.
    const whole = { start: part.start, end: (tails[at + 1] ?? part).end };
    const found =
      registration === null
        ? (language.findRegistration(words) ?? language.findRegistration(text.slice(whole.start, whole.end)))
        : null;
    const loss = language.lossOfForce(words);
    if (found !== null) registration = moved(found, part.start);
    // One sentence may say both; a later one repeats what was said.
    if (loss !== null && force === null) force = { ...part, value: loss };
    else if (found === null && loss === null && !isOfRegistration(registration, part) && /[\p{L}\d]/u.test(words))
      rest.push(part);
  }
  return { registration, force, rest };
}

function isOfRegistration(registration: RequisiteRegistration | null, { start, end }: Part): boolean {
  return registration !== null && registration.number.start >= start && registration.number.end <= end;
}

/** Whether a sentence says by which act force was lost: then it is whole. */
function namesAct(text: string, sentence: Part, language: Language): boolean {
  return phraseIn(text, sentence, language).acts.some(({ kind, number }) => kind !== null && number !== null);
}

function moved({ number, date, authority }: RequisiteRegistration, by: number): RequisiteRegistration {
  const move = <Found extends Part>(part: Found): Found => ({ ...part, start: part.start + by, end: part.end + by });
  return {
    number: move(number),
    date: date === null ? null : move(date),
    authority: authority === null ? null : move(authority),
  };
}

/**
 * `Совместное постановление`, `Конституционный закон`: the adjective before the kind belongs to its label in Russian.
 */
function labelled(
  text: string,
  first: Part,
  { acts }: ActPhrase,
  kind: NonNullable<NamedAct["kind"]>,
): Requisite["kind"] {
  const before = text.slice(first.start, kind.start);
  if (acts.length > 0 && /^\p{Lu}\p{L}+(?:ое|ый|ая|ой)\s$/u.test(before)) {
    return { ...kind, start: first.start, label: `${before}${kind.label.toLowerCase()}` };
  }
  return kind;
}

function signsOf(
  text: string,
  first: Part,
  { title, annex, approval }: ActPhrase,
  { authority, date, number }: NamedAct,
  end: number,
  { registration, force, rest, unread }: Requisite,
): RequisiteSign[] {
  const sentence = text.slice(first.start, first.end);
  const words = authority === null ? 0 : authority.name.split(" ").length;
  const behind = text.slice(end, first.end);
  return shownOf<Exclude<RequisiteSign, "starts-block" | "whole-force">>({
    kind: true,
    authority: authority !== null,
    "known-authority": authority?.known === true,
    date: date !== null,
    number: number !== null,
    registration: registration !== null,
    force: force !== null,
    "starts-with-capital": /^["«]?\p{Lu}/u.test(sentence),
    "long-authority": words > longestAuthority,
    "holds-title": title !== null || /туралы\s/iu.test(sentence.slice(0, Math.max(0, end - first.start))),
    "annex-word": annex !== null || approval !== null,
    formula: /:\s*$/.test(text),
    tail: /[\p{L}\d]/u.test(behind) && registration === null && force === null,
    "long-tail": behind.length > 80 && registration === null && force === null,
    "unknown-sentence": rest.some((part) => part.start > first.end),
    "long-rest": rest.reduce((sum, part) => sum + part.end - part.start, 0) > longestRest,
    "unread-word": Math.min(unread.length, 8),
  });
}
