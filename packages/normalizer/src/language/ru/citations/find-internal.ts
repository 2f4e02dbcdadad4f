import type { InternalCitation, InternalScope } from "../../../grammar/citation.js";
import { bracketTo, markAt, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { attachedAt } from "./attached.js";
import { kindStem, senseOf, thisStem, toWords } from "./citation-words.js";
import { type FoundPinpoints, readPinpoints, unitAt } from "./pinpoints.js";

/**
 * Finds citations of places in this act: `приложению 1 к настоящему постановлению`, `подпункте 2) пункта 1 настоящего
 * решения`, `пункте 5 настоящих Правил`, `части второй настоящего пункта`, and `согласно приложению`,
 * `(приложение 1)` or `прилагаемые` without naming the act. Several places are cited one by one.
 */
export function findInternalCitations(reading: Reading): InternalCitation[] {
  const found: InternalCitation[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const attached = attachedAt(reading, at);
    if (attached !== null) found.push(attached);
    if (attached !== null || unitAt(reading, at) === null) continue;
    const points = readPinpoints(reading, at);
    if (points === null) continue;
    found.push(...citationsOf(reading, at, points));
    at = points.next - 1;
  }
  return found;
}

function citationsOf(reading: Reading, at: number, points: FoundPinpoints): InternalCitation[] {
  const owner = ownerAt(reading, points);
  const alone = owner === null && points.ofAnnex && isAccordingTo(reading, at) && !isOfOther(reading, points.next);
  const scope = alone
    ? "act"
    : (owner?.scope ??
      (isInBracket(reading, at, points) || isBetweenSlashes(reading, at, points) ? "attached" : undefined));
  if (scope === undefined || (points.ofAnnex && scope !== "act" && scope !== "attached")) return [];
  const table = points.points.length === 1 ? tableBefore(reading, at) : null;
  const last = points.points.length - 1;
  return points.points.map(({ steps, start, end }, index) => ({
    kind: "internal",
    scope,
    start: index === 0 ? (table?.start ?? start) : start,
    end: index === last ? (owner?.end ?? points.end) : end,
    pinpoint: steps,
    table: table?.number ?? null,
  }));
}

/** `настоящего решения`, `к настоящему постановлению`, `настоящих Правил`, `настоящего пункта` behind the pinpoints. */
function ownerAt(reading: Reading, { next, ofAnnex }: FoundPinpoints): { scope: InternalScope; end: number } | null {
  const from = ofAnnex ? next + 1 : next;
  if (ofAnnex && !toWords.has(wordAt(reading, next))) return null;
  if (!thisStem.test(wordAt(reading, from))) return null;
  const noun = kindStem.test(wordAt(reading, from + 1)) ? from + 2 : from + 1;
  const scope = scopeOf(wordAt(reading, noun));
  return scope === null ? null : { scope, end: (reading.tokens[noun] as Token).end };
}

function scopeOf(noun: string): InternalScope | null {
  const sense = senseOf(noun);
  if (sense?.is === "act") return "act";
  if (sense?.is === "document") return "document";
  if (sense?.is !== "unit") return null;
  const { unit } = sense;
  return unit === "article" || unit === "clause" || unit === "subclause" ? unit : null;
}

/** `согласно приложению`, `в соответствии с приложением`. */
function isAccordingTo(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1);
  return before === "согласно" || (before === "с" && wordAt(reading, at - 2) === "соответствии");
}

/**
 * `утвердить Правила (приложение 1)`, `состав комиссии (см. приложения 1, 2)`: the bracket ends with the annex. Behind the date or
 * number of another act it is that act's.
 */
function isInBracket(reading: Reading, at: number, { next, ofAnnex }: FoundPinpoints): boolean {
  const open = ofAnnex ? bracketTo(reading, next) : null;
  if (open === null || at <= open) return false;
  const before = reading.tokens[open - 1]?.kind;
  const between = markAt(reading, at - 1);
  return before !== "date" && before !== "number" && (at === open + 1 || /^[,;.:–—-]$/.test(between));
}

/** `/приложение № 1/`: slashes in the place of a bracket. */
function isBetweenSlashes(reading: Reading, at: number, { next, ofAnnex }: FoundPinpoints): boolean {
  return ofAnnex && markAt(reading, at - 1) === "/" && markAt(reading, next) === "/";
}

/** `к Правилам`, `к указанному решению`: the annex of something else. */
function isOfOther(reading: Reading, at: number): boolean {
  return toWords.has(wordAt(reading, at)) && wordAt(reading, at + 1) !== "";
}

/** `таблице 2 приложения 1 к настоящему решению`. */
function tableBefore({ tokens, text }: Reading, at: number): { start: number; number: number } | null {
  const figure = tokens[at - 1];
  const noun = tokens[at - 2];
  if (figure?.kind !== "figure" || !/^\d+$/.test(figure.number) || noun?.kind !== "word") return null;
  if (senseOf(wordAt({ tokens, text }, at - 2))?.is !== "table") return null;
  return { start: noun.start, number: Number(figure.number) };
}
