import { foldWord } from "../../../../text/fold.js";
import { tail } from "../../../../text/tail.js";
import { codeNames } from "../../acts/act-nouns.js";
import type { LinkPhrase } from "../link-phrases.js";
import type { Hole } from "./holes.js";
import { type LinkTail, linkTailOf, longestTail, type PlacedPhrase, type Token } from "./link-tail.js";
import { actNumberEnds, runsOn, suitability } from "./suitability.js";
import { firstWord, isCode, isPinpoint, lastWord } from "./words.js";

/** A way to read the end of a line as the links that were thrown out of its holes. */
export interface Reading {
  readonly tailStart: number;
  /** One for each phrase. */
  readonly holes: readonly Hole[];
  readonly phrases: readonly PlacedPhrase[];
  readonly score: number;
}

/** The reading that suits best, or null. `before` and `after` are the words next to the line. */
export function bestReading(text: string, holes: readonly Hole[], before: string, after: string): Reading | null {
  const linkTail = linkTailOf(text);
  const thrown = best(readings(text, linkTail, holes, before, after, false));
  const inPlace = best(readings(text, linkTail, holes, before, after, true));
  if (thrown === null || inPlace === null) return thrown ?? inPlace;
  return inPlace.score > thrown.score && leavesNothingOpen(text, inPlace) ? inPlace : thrown;
}

/**
 * Links are drawn in the order of reading, so a line that ends in two of them most often threw the first and printed
 * the second in its place. Not so when the first brings a code's name, which the words before it call for, or is the
 * genitive of an act that a comma or `және` would leave without its article, or ends in a comma.
 */
function leavesNothingOpen(text: string, { holes, phrases }: Reading): boolean {
  return phrases.slice(0, -1).every(({ phrase, end }, index) => {
    if (/[,;]/.test(text[end - 1] ?? "")) return false;
    if (phrase.kind !== "act-noun") return true;
    const right = firstWord(text.slice((holes[index] as Hole).end));
    return !phrase.numbered && !(phrase.case === "genitive" && /^(?:,|және$)/u.test(right));
  });
}

function best(found: readonly Reading[]): Reading | null {
  return [...found].sort((a, b) => b.score - a.score || a.tailStart - b.tailStart)[0] ?? null;
}

/**
 * The readings that suit. With `lastInPlace` the last phrase stands where it was printed, at the end of its line, after
 * those that were thrown there: `№ 88-V  және … Жер Заңына кодексінің` is `№ 88-V Заңына және … Жер кодексінің`.
 */
function readings(
  text: string,
  linkTail: LinkTail,
  holes: readonly Hole[],
  before: string,
  after: string,
  lastInPlace: boolean,
): Reading[] {
  const { tokens, partitions } = linkTail;
  const lastHole = (holes.at(-1) as Hole).end;
  const found: Reading[] = [];
  for (let at = tokens.length - 1; at >= Math.max(1, tokens.length - longestTail); at -= 1) {
    const { start } = tokens[at] as Token;
    if (start <= lastHole) break;
    const end = text.slice(0, start).trimEnd().length;
    const places = lastInPlace ? [...holes, { start: end, end }] : holes;
    const all = lastInPlace
      ? [...partitions(at, places.length), ...cutByLineEnd(linkTail, at, places.length, after)]
      : partitions(at, places.length);
    for (const phrases of all) {
      const score = judge(text, end, places, phrases, before, after);
      if (score !== null) found.push({ tailStart: start, holes: places, phrases, score });
    }
  }
  return found;
}

/**
 * Partitions whose last phrase, which stands in its place, the line's end has cut behind a number or before one:
 *
 *     … Заңының 31-бабына Заңының 9-бабының 7) | тармақшасына      … Заңдарына № | 156 Заңына
 */
function cutByLineEnd(
  { tokens, partitions }: LinkTail,
  at: number,
  count: number,
  after: string,
): readonly (readonly PlacedPhrase[])[] {
  const last = tokens.at(-1);
  if (last === undefined || at >= tokens.length - 1) return [];
  const { text, start, end } = last;
  if (text === "№" && (after === "" || /^\d/.test(after))) {
    const sign: LinkPhrase = { kind: "number", length: 1, case: null, numbered: true };
    return partitions(at, count - 1, tokens.length - 1).map((phrases) => [...phrases, { phrase: sign, start, end }]);
  }
  if (!/^\d+(?:-\d+)?(?:\)|-)$/.test(text) || !(after === "" || isPinpoint(after))) return [];
  return partitions(at, count, tokens.length - 1).map((phrases) =>
    phrases.map((placed, index) => (index === count - 1 ? { ...placed, end } : placed)),
  );
}

/** What it costs to leave a link behind that hangs on nothing. */
const stray = 3;

/** The rest of a line with the phrases in its holes, for looking only. */
function filled(text: string, rest: string, holes: readonly Hole[], phrases: readonly PlacedPhrase[]): string {
  let whole = "";
  let done = 0;
  for (const [index, hole] of holes.entries()) {
    const { start, end } = phrases[index] as PlacedPhrase;
    whole += `${rest.slice(done, hole.start)} ${text.slice(start, end)} `;
    done = hole.end;
  }
  return (whole + rest.slice(done)).trim();
}

/** A word that points at an act: `осы қаулыға`. */
const pointing = /^(?:осы|бұл|сол|аталған|көрсетілген)$/iu;

/** Whether the rest of a line ends in a link phrase that does not suit the word before it: `1) 9-бабының`. */
function leavesStray(rest: string): boolean {
  const end = tail(rest, 200);
  const { tokens, partitions } = linkTailOf(end);
  let isStray = false;
  for (let at = tokens.length - 1; at >= Math.max(1, tokens.length - longestTail); at -= 1) {
    const left = tokens[at - 1]?.text ?? "";
    for (const [placed] of partitions(at, 1)) {
      if (placed === undefined || placed.phrase.kind === "number") continue;
      if (pointing.test(left)) return false;
      // A code's noun and its name are one phrase.
      if (codeNames.has(foldWord(left)) && isCode(tokens[at]?.text ?? "")) continue;
      if (suitability(placed.phrase, end.slice(placed.start, placed.end), left, "") > 0) return false;
      isStray = true;
    }
  }
  return isStray;
}

/** Sum of how well each phrase suits its hole, or null when one does not. */
function judge(
  text: string,
  restEnd: number,
  holes: readonly Hole[],
  phrases: readonly PlacedPhrase[],
  before: string,
  after: string,
): number | null {
  const rest = text.slice(0, restEnd);
  let score = 0;
  for (const [index, hole] of holes.entries()) {
    const { phrase, start, end } = phrases[index] as PlacedPhrase;
    const left = hole.start === 0 ? before : lastWord(text.slice(0, hole.start));
    const right = hole.end >= rest.length ? after : firstWord(rest.slice(hole.end));
    const suits = suitability(phrase, text.slice(start, end), left, right);
    if (suits <= 0 || (phrase.kind === "pinpoint" && actNumberEnds.test(tail(text.slice(0, hole.start), 120))))
      return null;
    score += suits;
  }
  const inPlace = holes.at(-1)?.start === restEnd;
  if (!inPlace) score += runsOn(rest, after);
  if (leavesStray(filled(text, rest, inPlace ? holes.slice(0, -1) : holes, phrases))) score -= stray;
  return score > 0 ? score : null;
}
