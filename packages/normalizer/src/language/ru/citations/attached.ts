import type { InternalCitation } from "../../../grammar/citation.js";
import { markAt, type Reading, type Token, wordAt } from "../../../grammar/tokens/token.js";
import { thisStem, toWords } from "./citation-words.js";

/**
 * An annex that is cited as what is attached, without a number or its name: `утвердить прилагаемые Правила`, `план
 * (прилагается)`.
 */
const attached = /^прилагаем[а-я]{2,3}$/;
const isAttached = /^прилага[её]?тся$|^прилагаются$/;

/** The citation at a token; null where none stands. */
export function attachedAt(reading: Reading, at: number): InternalCitation | null {
  const word = wordAt(reading, at);
  if (!word.startsWith("прилага")) return null;
  const names = attached.test(word) && !isOfOther(reading, at + 1);
  // Only what a bracket says alone: `к заявлению прилагаются документы` tells what is to be handed in.
  const says = isAttached.test(word) && markAt(reading, at + 1) === ")";
  if (!names && !says) return null;
  const { start, end } = reading.tokens[at] as Token;
  return {
    kind: "internal",
    scope: "attached",
    start,
    end,
    pinpoint: [{ unit: "annex", number: null }],
    table: null,
  };
}

/** `прилагаемых к заявлению документов`; `прилагаемые к настоящему решению Правила` are the act's. */
function isOfOther(reading: Reading, at: number): boolean {
  return toWords.has(wordAt(reading, at)) && !thisStem.test(wordAt(reading, at + 1));
}
