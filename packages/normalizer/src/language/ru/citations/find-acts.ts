import type { ActCitation } from "../../../grammar/citation.js";
import type { DefinedNames } from "../../../grammar/defined-names.js";
import { bracketFrom, markAt, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { type ActNoun, kindAdjective } from "../acts/act-nouns.js";
import type { NounForm } from "../declension.js";
import { conjunctions, fromWord, jointStem, misprintedAct, senseOf, thisStem, toWords } from "./citation-words.js";
import { codeNameBefore } from "./code-names.js";
import { afterAside, endOf, noParts, type Parts, partsAfter } from "./parts-after.js";
import { type FoundPinpoints, readPinpoints, unitAt } from "./pinpoints.js";
import { pointedBack } from "./pointing-back.js";
import { defineName, namedAct } from "./short-names.js";

/**
 * Finds citations of acts. A citation hangs on the noun that names the act; its parts stand after it in any order,
 * pinpoints and the adjectives of a code before it:
 *
 *     подпунктом 14) пункта 1 статьи 29 Закона Республики Казахстан от 6 апреля 2016 года № 480-V «О правовых актах»
 *     ^pinpoint                         ^noun  ^authority           ^date                 ^number ^title
 *
 * A name that an earlier citation defined, `(далее – Закон)`, cites its act again: `статьей 5 Закона`. Names that this
 * text defines are added to `names`.
 */
export function findActCitations(reading: Reading, names: DefinedNames): ActCitation[] {
  const citations: ActCitation[] = [];
  let pinpoints: FoundPinpoints | null = null;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at] as Token;
    if (token.kind !== "word") continue;
    const read = unitAt(reading, at) === null ? null : readPinpoints(reading, at);
    if (read !== null) {
      pinpoints = read;
      at = read.next - 1;
      continue;
    }
    const sense = senseOf(token.folded) ?? (partFollows(reading, at) ? misprintedAct(token.folded) : undefined);
    const found =
      (sense?.is === "act" ? citationAt(reading, at, sense.noun, sense.form) : null) ??
      (sense?.is === "act" ? pointedBack(reading, at, sense, names) : null) ??
      (token.capital ? namedAct(reading, at, names) : null);
    if (found === null) continue;
    citations.push(...withPinpoints(reading, found, pinpoints), ...amendingActs(reading, at, found.next));
    names.cite(found.citations);
    defineName(reading, found, names);
    at = found.next - 1;
  }
  return citations;
}

const amendment = /^(?:изменени|дополнени)/;

/**
 * `… № 31 (зарегистрировано … № 7012, с изменениями, внесенными постановлениями … № 45 и … № 201)`: the acts that
 * amended the one that is cited, in a bracket that belongs to it.
 */
function amendingActs(reading: Reading, from: number, next: number): ActCitation[] {
  const found: ActCitation[] = [];
  for (let open = from; open < next; open += 1) {
    const close = markAt(reading, open) === "(" ? bracketFrom(reading, open) : null;
    if (close === null) continue;
    let at = open + 1;
    while (at < close && !amendment.test(wordAt(reading, at))) at += 1;
    for (; at < close; at += 1) {
      const sense = senseOf(wordAt(reading, at));
      const act = sense?.is === "act" ? citationAt(reading, at, sense.noun, sense.form) : null;
      if (act === null) continue;
      found.push(...act.citations);
      at = act.next - 1;
    }
    open = close;
  }
  return found;
}

/** A title, a number, a date or a name behind a word, as they stand behind the noun of an act. */
function partFollows(reading: Reading, at: number): boolean {
  const next = reading.tokens[wordAt(reading, at + 1) === fromWord ? at + 2 : at + 1];
  return next?.kind === "quoted" || next?.kind === "number" || next?.kind === "date" || isName(next);
}

const isName = (token: Token | undefined): boolean => token?.kind === "word" && token.capital;

/** What one noun cites, the act that pinpoints before it belong to first, and where reading goes on. */
export interface FoundCitation {
  readonly citations: readonly ActCitation[];
  /** Index after the last token. */
  readonly next: number;
}

function citationAt(reading: Reading, at: number, noun: ActNoun, form: NounForm): FoundCitation | null {
  const word = reading.tokens[at] as Token;
  const name = noun.type === "code" ? codeNameBefore(reading.text, word) : null;
  const known = { ...noParts(at + 1), title: name?.title ?? null };
  const isJoint = jointStem.test(wordAt(reading, at - 1)) && !form.plural;
  const ofFirst = partsAfter(reading, known, noun.type);
  const parts = isJoint ? withSharedParts(reading, ofFirst, noun) : ofFirst;
  if (name !== null && isAside(reading, name.start, at)) return null;
  if (!isCitation(parts, noun) || thisStem.test(wordAt(reading, at - 1))) return null;
  const adjective = kindAdjective.exec(reading.text.slice(Math.max(0, word.start - 30), word.start))?.[0].length ?? 0;
  const start = name?.start ?? word.start - adjective;
  const whole = isJoint ? withSecondBody(reading, parts, noun) : parts;
  const further = furtherActs(reading, noun, whole, form);
  return {
    citations: [
      asCitation(reading, noun, start, whole),
      ...further.map(({ from, ...act }) => ({ ...asCitation(reading, noun, from, act), shares: true })),
    ],
    next: further.at(-1)?.next ?? whole.next,
  };
}

/** A citation says at least a title, or two of number, date and authority; the Constitution needs its state. */
function isCitation({ title, number, date, authority }: Parts, { type }: ActNoun): boolean {
  if (type === "other") return authority !== null;
  return title !== null || [number, date, authority].filter((part) => part !== null).length >= 2;
}

/** `(Налоговый кодекс)` is the short name of the code whose title stands before it. */
function isAside(reading: Reading, start: number, noun: number): boolean {
  return markAt(reading, noun + 1) === ")" && reading.text.charAt(start - 1) === "(";
}

/** `совместным решением A (XV сессия) и B от D № 27/7`: two bodies with one day and number between them. */
function withSharedParts(reading: Reading, first: Parts, { type }: ActNoun): Parts {
  if (first.authority === null || first.date !== null || first.number !== null) return first;
  const at = afterJoint(reading, afterAside(reading, first.next));
  const second = at === null ? null : partsAfter(reading, noParts(at), type);
  if (second === null || second.authority === null) return first;
  return { ...second, authority: `${first.authority} и ${second.authority}`, title: first.title ?? second.title };
}

/** `совместным приказом A от D № 253 и B от D № 33`: one act, named by the first of its two bodies. */
function withSecondBody(reading: Reading, first: Parts, { type }: ActNoun): Parts {
  const at = afterJoint(reading, first.next);
  const second = at === null ? null : partsAfter(reading, noParts(at), type);
  if (second === null || second.authority === null || second.number === null) return first;
  const { next, title, registration } = second;
  return { ...first, next, title: first.title ?? title, registration: first.registration ?? registration };
}

function asCitation(
  reading: Reading,
  { type, label }: ActNoun,
  start: number,
  { next, title, authority, date, number, registration }: Parts,
): ActCitation {
  return {
    kind: "act",
    start,
    end: endOf(reading, next),
    type,
    title: type === "other" ? (title ?? label) : title,
    authority,
    date,
    number,
    registration,
    pinpoint: [],
    origin: {},
  };
}

/** `приложение 2 решения`: the annex of the act whose noun follows in the genitive. */
function isGenitive(word: string): boolean {
  const sense = senseOf(word.toLowerCase());
  return sense?.is === "act" && sense.form.case === "genitive" && !sense.form.plural;
}

/** One citation for each place, the last with the act's own words. */
function withPinpoints(
  { text }: Reading,
  { citations }: FoundCitation,
  pinpoints: FoundPinpoints | null,
): readonly ActCitation[] {
  const [act, ...others] = citations;
  if (act === undefined || pinpoints === null || pinpoints.end > act.start) return citations;
  const between = text.slice(pinpoints.end, Math.min(act.start, pinpoints.end + 10)).trim();
  const isOwner = between === "" && isGenitive(text.slice(act.start).match(/^\p{L}+/u)?.[0] ?? "");
  const belongs = pinpoints.ofAnnex
    ? isOwner || (toWords.has(between) && act.start - pinpoints.end < 5)
    : between === "";
  if (!belongs) return citations;
  const last = pinpoints.points.length - 1;
  const places = pinpoints.points.map(({ steps, start, end }, index) => ({
    ...act,
    start,
    end: index === last ? act.end : end,
    pinpoint: steps,
  }));
  return [...places, ...others];
}

/**
 * `законами Республики Казахстан от D «A», от D «B» и от D «C»`: one noun and authority for several acts. Behind a
 * singular noun, where drafters put them too, only a title with its own date counts; `постановления от D № N, от D № N`
 * may be a plural, so that a date with its number counts as well.
 */
function furtherActs(reading: Reading, noun: ActNoun, first: Parts, form: NounForm): (Parts & { from: number })[] {
  const acts: (Parts & { from: number })[] = [];
  const mayBePlural = form.case === "genitive";
  let { next } = first;
  for (;;) {
    const at = afterJoint(reading, next);
    const token = at === null ? undefined : reading.tokens[at];
    if (at === null || token === undefined) return acts;
    const opens = token.kind === "number" || token.kind === "quoted" || wordAt(reading, at) === fromWord;
    if (!opens) return acts;
    const own = partsAfter(reading, { ...noParts(at), authority: first.authority }, noun.type);
    const named = own.title ?? own.number;
    // `от 5 мая 2019 года № 12, № 13`: a number alone has the day of the one before it.
    const before = acts.at(-1) ?? first;
    const sharesDay = own.date === null && own.title === null && before.number !== null;
    const parts = sharesDay ? { ...own, date: before.date } : own;
    if (named === null || !(form.plural || (parts.date !== null && (parts.title !== null || mayBePlural)))) return acts;
    acts.push({ ...parts, from: token.start });
    next = parts.next;
  }
}

/** Index after `,`, `и`, `, а также`; null where the list ends. */
function afterJoint(reading: Reading, at: number): number | null {
  let next = markAt(reading, at) === "," ? at + 1 : at;
  while (conjunctions.has(wordAt(reading, next))) next += 1;
  return next === at ? null : next;
}
