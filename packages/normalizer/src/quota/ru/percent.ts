import type { FoundPercent } from "../../language/language.js";
import { readNumber } from "./numbers.js";

const sign = /%|процент(?:а|ов|ам|ами)?(?![а-я])/gi;
/** `от двух до четырех процентов`: a span and no single percentage. */
const span = /(?:^|\s)(?:от|до)\s+(?:\S+\s+до\s+)?$|\d\s?[-–—]\s?$/i;
const longestNumeral = 4;

/** The single percentage that a text sets: `двух процентов`, `2 %`, `1,5 процента`; null when none or a span. */
export function findPercent(text: string): FoundPercent | null {
  for (const match of text.matchAll(sign)) {
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const offset = match.index - before.length;
    const numeral = longestNumber(before);
    if (numeral === null) continue;
    if (span.test(before.slice(0, numeral.start))) return null;
    return { value: numeral.value, start: offset + numeral.start, end: match.index + match[0].length };
  }
  return null;
}

/** The longest run of words at the end that reads as one number: `двадцати пяти`, `2`. A word in brackets repeats it. */
function longestNumber(text: string): { value: number; start: number } | null {
  const bare = text.replace(/\s?\([^()]*\)\s*$/, "");
  const words = [...bare.matchAll(/[^\s("«–—-]\S*/g)].slice(-longestNumeral);
  for (const { index } of words) {
    const value = readNumber(bare.slice(index));
    if (value !== null) return { value, start: index };
  }
  return null;
}
