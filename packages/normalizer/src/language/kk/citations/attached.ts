import type { InternalCitation } from "../../../grammar/citation.js";
import { bracketTo, markAt, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { senseOf } from "./citation-words.js";

/**
 * An annex that is cited as what is attached, without a number or its name: `қоса беріліп отырған қағидалар бекітілсін`,
 * `жоспар (қоса беріледі)`, `ұсынылып отырған тізбе бекітілсін`.
 */
const attachedWord = "қоса";
/** `беріліп отырған`, `берілген`, `тіркеліп отырған`, before the noun. */
const given = /^(?:бер[іи]л|т[іи]ркел)(?:[іи]п|ген)$/;
const standing = /^отырған/;
/** `беріледі`, `берілуде`, `беріліп отыр`, in a bracket behind it. */
const isGiven = /^(?:бер[іи]л|т[іи]ркел)/;
const offered = /^ұсын(?:ылып|ылған)$/;
const approve = /^бек[іи]т[іи]л/;
/** Words in a bracket that says no more than that something is attached. */
const longestBracket = 6;
/** Words of the longest name of what is approved. */
const longestName = 60;
const dative = /(?:ға|ге|қа|ке|на|не)$/;

/** The citation at a token, and the index after it; null where none stands. */
export function attachedAt(reading: Reading, at: number): { citation: InternalCitation; next: number } | null {
  const word = wordAt(reading, at);
  if (word !== attachedWord && !(word.startsWith("ұсын") && offered.test(word))) return null;
  const end = word === attachedWord ? endOfAttached(reading, at) : endOfOffered(reading, at);
  if (end === null || isOfOther(reading, at)) return null;
  const citation: InternalCitation = {
    kind: "internal",
    scope: "attached",
    start: (reading.tokens[at] as Token).start,
    end: (reading.tokens[end - 1] as Token).end,
    pinpoint: [{ unit: "annex", number: null }],
    table: null,
  };
  return { citation, next: end };
}

/** Index after `қоса беріліп отырған`, or after the words of a bracket. */
function endOfAttached(reading: Reading, at: number): number | null {
  const verb = wordAt(reading, at + 1);
  if (given.test(verb)) {
    if (standing.test(wordAt(reading, at + 2))) return at + 3;
    if (verb.endsWith("ген") && wordAt(reading, at + 2) !== "") return at + 2;
  }
  if (!isGiven.test(verb)) return null;
  const close = wordAt(reading, at + 2) === "" ? at + 2 : at + 3;
  const open = bracketTo(reading, close);
  return open !== null && close - open <= longestBracket ? close : null;
}

/** `ұсынылып отырған … бекітілсін`: what is offered is attached where the act approves it. */
function endOfOffered(reading: Reading, at: number): number | null {
  const end = standing.test(wordAt(reading, at + 1)) ? at + 2 : wordAt(reading, at).endsWith("ған") ? at + 1 : null;
  if (end === null) return null;
  for (let here = end; here < end + longestName; here += 1) {
    if (reading.tokens[here] === undefined || /^[.;]$/.test(markAt(reading, here))) return null;
    if (approve.test(wordAt(reading, here))) return end;
  }
  return null;
}

/** `өтінішке қоса берілген құжаттар` are attached to something else; `осы қаулыға қоса беріліп отырған` to the act. */
function isOfOther(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1);
  if (!dative.test(before)) return false;
  return senseOf(before)?.is !== "act";
}
