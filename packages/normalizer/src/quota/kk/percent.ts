import type { FoundPercent } from "../../language/language.js";
import { readNumber } from "./numbers.js";

const sign = /%|[Пп]айыз/g;
/** `екіден төрт пайызға дейін`: what comes before is a span and no single percentage. */
const upTo = /^(?:[Пп]айыз)?%?(?:ға|ге)?\s+дейін/;
const longestNumeral = 4;

/** The single percentage that a text sets: `бір пайыз мөлшерінде`, `2 %`, `1,5 пайызы`; null when none or a span. */
export function findPercent(text: string): FoundPercent | null {
  for (const match of text.matchAll(sign)) {
    if (upTo.test(text.slice(match.index))) return null;
    const from = Math.max(0, match.index - 80);
    const before = text.slice(from, match.index);
    const words = [...before.matchAll(/\S+/g)].slice(-longestNumeral);
    const numeral = longestNumber(before, words);
    if (numeral !== null)
      return { value: numeral.value, start: from + numeral.start, end: match.index + match[0].length };
  }
  return null;
}

/** The longest run of words at the end that reads as one number: `бір жарым`, `2`. */
function longestNumber(text: string, words: readonly RegExpMatchArray[]): { value: number; start: number } | null {
  for (const { index = 0 } of words) {
    const value = readNumber(text.slice(index).replace(/^[("«–-]+/, ""));
    if (value !== null) return { value, start: index };
  }
  return null;
}
