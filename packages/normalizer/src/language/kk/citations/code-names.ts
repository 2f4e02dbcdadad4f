import { bracketFrom, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { type ActNoun, actNouns } from "../acts/act-nouns.js";
import { nominativeOfPossessed } from "../morphology.js";
import { senseOf } from "./citation-words.js";
import { noParts, type Parts, partsBefore } from "./parts-before.js";

/** Most words of a code's name before its noun: `Қылмыстық–атқару`, `Азаматтық процестік`. */
const longestName = 5;
const code = actNouns.find(({ type }) => type === "code") as ActNoun;
const state = /^республикасы(?:ның)?$/;

/**
 * A code is named by the words before its noun, the first of them with a capital: `Қазақстан Республикасының
 * Қылмыстық–атқару кодексіне`. The title has the noun in the nominative, of a misprint as it should be. Null when no such name stands before the token at `at`.
 */
export function nameCode(reading: Reading, at: number, floor: number): Parts | null {
  const from = nameStart(reading, at, floor);
  if (from === null || isAside(reading, from, at)) return null;
  const start = (reading.tokens[from] as Token).start;
  const noun = reading.tokens[at] as Token;
  const name = nominativeOfPossessed(reading.text.slice(start, noun.end));
  const known = senseOf(wordAt(reading, at)) !== undefined;
  const title = known ? name : reading.text.slice(start, noun.start) + code.possessed;
  return partsBefore(reading, { ...noParts(reading, from), title }, floor);
}

/** `(Салық кодексі)` is the short name of the code whose title stands before it. */
function isAside(reading: Reading, from: number, at: number): boolean {
  return bracketFrom(reading, from - 1) === at + 1;
}

function nameStart({ tokens }: Reading, at: number, floor: number): number | null {
  for (let from = at - 1; from >= Math.max(floor, at - longestName - 1); from -= 1) {
    const token = tokens[from] as Token;
    // A dash inside a name has no blanks around it.
    const dash = token.kind === "mark" && /^[-–]$/.test(token.mark);
    if (dash) continue;
    if (token.kind !== "word" || state.test(token.folded)) return null;
    const divided = tokens[from - 1];
    const leftHalf = divided?.kind === "mark" && /^[-–]$/.test(divided.mark);
    if (token.capital && !leftHalf) return from;
  }
  return null;
}
