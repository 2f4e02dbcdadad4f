import { type Reading, wordAt } from "../../../grammar/tokens/token.js";
import { senseOf } from "./citation-words.js";

/**
 * Whether a bracket holds a citation of its own: the noun of an act behind its title, number or date. Any other bracket
 * is an aside, `(Салық кодексі)`, `(ПҮАЖ, 2015 ж., № 77, 585-құжат)`.
 */
export function holdsCitation(reading: Reading, open: number, close: number): boolean {
  for (let at = open + 1; at < close; at += 1) {
    const token = reading.tokens[at];
    if (token?.kind !== "word" || senseOf(token.folded)?.is !== "act") continue;
    const before = reading.tokens[at - 1]?.kind;
    if (before === "quoted" || before === "number" || before === "date") return true;
  }
  return false;
}

const amendment = /^(?:өзгеріс|толықтыру)/;

/** Whether a bracket names acts by which the one before it was amended. */
export function speaksOfAmendment(reading: Reading, open: number, close: number): boolean {
  for (let at = open + 1; at < close; at += 1) if (amendment.test(wordAt(reading, at))) return true;
  return false;
}
