import type { InternalCitation, InternalScope } from "../../../grammar/citation.js";
import { markAt, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { attachedAt } from "./attached.js";
import { bracketedAnnexAt } from "./bracketed-annex.js";
import { byWhat, conjunctions, isAnnex, kindAdjectives, misprintedAct, senseOf, thisWord } from "./citation-words.js";
import { type FoundPinpoints, readPinpoints } from "./pinpoints.js";

/**
 * Finds citations of places in this act: `осы қаулының 1 қосымшасына`, `осы бұйрыққа 1-қосымшаға`, `осы қаулының
 * 1-тармағында`, `осы Қағидалардың 5-тармағы`, `осы тармақтың екінші бөлігі`, and `1 қосымшаға сәйкес`, `(1-қосымша)` or
 * `қоса беріліп отырған` without naming the act. `осы қаулыдан` alone cites no place.
 */
export function findInternalCitations(reading: Reading): InternalCitation[] {
  const found: InternalCitation[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const read =
      wordAt(reading, at) === thisWord
        ? ofThis(reading, at)
        : (bracketedAnnex(reading, at) ?? attached(reading, at) ?? annexAlone(reading, at));
    if (read === null) continue;
    found.push(...read.citations);
    at = read.next - 1;
  }
  return found;
}

function bracketedAnnex(reading: Reading, at: number): FoundInternal | null {
  return /^[(/]$/.test(markAt(reading, at)) ? bracketedAnnexAt(reading, at) : null;
}

function attached(reading: Reading, at: number): FoundInternal | null {
  const found = attachedAt(reading, at);
  return found === null ? null : { citations: [found.citation], next: found.next };
}

interface FoundInternal {
  readonly citations: readonly InternalCitation[];
  /** Index after the last token. */
  readonly next: number;
}

function ofThis(reading: Reading, at: number): FoundInternal | null {
  const noun = kindAdjectives.has(wordAt(reading, at + 1)) ? at + 2 : at + 1;
  const scope = scopeOf(reading, noun);
  const points = scope === null ? null : readPinpoints(reading, noun + 1, scope === "act");
  if (scope === null || points === null) return null;
  const annexOfDocument = scope !== "act" && points.points.some(({ steps }) => steps[0]?.unit === "annex");
  return annexOfDocument
    ? { citations: [], next: points.next }
    : citationsOf(reading, points, scope, (reading.tokens[at] as Token).start);
}

/** Whose places `осы` and the noun at a token speak of. */
function scopeOf(reading: Reading, noun: number): InternalScope | null {
  const word = wordAt(reading, noun);
  const sense = senseOf(word) ?? misprintedAct(word);
  if (sense?.is === "act") return "act";
  if (sense?.is === "document") return "document";
  if (sense?.is !== "unit" || sense.form.case !== "genitive") return null;
  const { unit } = sense.noun;
  return unit === "article" || unit === "clause" || unit === "subclause" ? unit : null;
}

function citationsOf(
  reading: Reading,
  { points, next, end }: FoundPinpoints,
  scope: InternalScope,
  start: number,
): FoundInternal {
  const table = points.length === 1 ? tableAt(reading, next) : null;
  const last = points.length - 1;
  const citations = points.map(
    (point, index): InternalCitation => ({
      kind: "internal",
      scope,
      start: index === 0 ? start : point.start,
      end: index === last ? (table?.end ?? end) : point.end,
      pinpoint: point.steps,
      table: table?.number ?? null,
    }),
  );
  return { citations, next: table?.next ?? next };
}

/** `1-қосымшасының 2-кестесі`. */
function tableAt(reading: Reading, at: number): { number: number; end: number; next: number } | null {
  const figure = reading.tokens[at];
  const noun = /^[-–]$/.test(markAt(reading, at + 1)) ? at + 2 : at + 1;
  if (figure?.kind !== "figure" || !/^\d+$/.test(figure.number)) return null;
  if (senseOf(wordAt(reading, noun))?.is !== "table") return null;
  return { number: Number(figure.number), end: (reading.tokens[noun] as Token).end, next: noun + 1 };
}

/** `1 қосымшаға сәйкес`, `қосымшаға сәйкес`, `1 қосымшада көрсетілген`, `1 қосымша бойынша`; not `Заңға 3-қосымшаға сәйкес`, whose annex is another document's. */
function annexAlone(reading: Reading, at: number): FoundInternal | null {
  const token = reading.tokens[at] as Token;
  const noun = afterNumbers(reading, at);
  if (!isAnnex(senseOf(wordAt(reading, noun)))) return noun === at ? null : { citations: [], next: noun };
  const points = readPinpoints(reading, at, true);
  if (points === null || points.points.some(({ steps }) => steps.length !== 1 || steps[0]?.unit !== "annex"))
    return null;
  if (!leadsToAnnex(reading, points.next)) return null;
  const owner = senseOf(wordAt(reading, at - 1));
  const foreign =
    (owner?.is === "document" && owner.form.case !== "nominative") ||
    (owner?.is === "act" && owner.form.case === "dative");
  if (foreign) return { citations: [], next: points.next };
  return citationsOf(reading, points, "act", token.start);
}

/** Whether the annex before a token is one to look at: `… сәйкес`, `… бойынша`, `1-қосымшада`; `1-қосымшасында` is somebody's. */
function leadsToAnnex(reading: Reading, next: number): boolean {
  const noun = senseOf(wordAt(reading, next - 1));
  return (
    byWhat.has(wordAt(reading, next)) || (noun?.is === "unit" && noun.form.case === "locative" && !noun.form.possessed)
  );
}

/** Index after the numbers at a token and the marks and conjunctions between them. */
function afterNumbers(reading: Reading, at: number): number {
  let next = at;
  for (;;) {
    const kind = reading.tokens[next]?.kind;
    const between = next > at && (/^[-–,)]$/.test(markAt(reading, next)) || conjunctions.has(wordAt(reading, next)));
    if (kind !== "figure" && kind !== "number" && !between) return next;
    next += 1;
  }
}
