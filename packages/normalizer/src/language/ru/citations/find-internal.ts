import type { InternalCitation, InternalScope } from "../../../grammar/citation.js";
import { bracketTo, markAt, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { attachedAt } from "./attached.js";
import { jointStem, senseOf, thisStem, toWords } from "./citation-words.js";
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
  const named = isAccordingTo(reading, at) || isWholeBracket(reading, at, points.next);
  const alone = owner === null && points.ofAnnex && named && !isOfOther(reading, points.next);
  const scope = alone ? "act" : owner?.scope;
  if (scope === undefined || (points.ofAnnex && scope !== "act")) return [];
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
  const noun = jointStem.test(wordAt(reading, from + 1)) ? from + 2 : from + 1;
  const scope = scopeOf(wordAt(reading, noun));
  return scope === null ? null : { scope, end: (reading.tokens[noun] as Token).end };
}

function scopeOf(noun: string): InternalScope | null {
  const sense = senseOf(noun);
  if (sense?.is === "act") return "act";
  if (sense?.is === "document") return "document";
  if (sense?.is !== "unit") return null;
  return sense.unit === "clause" ? "clause" : sense.unit === "subclause" ? "subclause" : null;
}

/** `согласно приложению`, `в соответствии с приложением`. */
function isAccordingTo(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1);
  return before === "согласно" || (before === "с" && wordAt(reading, at - 2) === "соответствии");
}

/** `(приложение 1)`, `/приложение № 1/`, and nothing else; not behind what cites another act, `приказа № 5 (приложение 1)`. */
function isWholeBracket(reading: Reading, at: number, next: number): boolean {
  const open = at - 1;
  const closed =
    markAt(reading, open) === "/" ? markAt(reading, next) === "/" : open >= 0 && bracketTo(reading, next) === open;
  const before = reading.tokens[open - 1]?.kind;
  const ofOther = before === "number" || before === "date" || senseOf(wordAt(reading, open - 1))?.is === "act";
  return closed && !ofOther;
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
