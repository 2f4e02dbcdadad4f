import { numerals } from "../../language/ru/numerals.js";

/** The number that words or figures say: `двухсот пятидесяти одного` → 251, `1,5` → 1.5; null when they say none. */
export function readNumber(text: string): number | null {
  const words = text.trim().toLowerCase().split(/\s+/);
  const figures = words.length === 1 ? /^(\d+(?:[.,]\d+)?)(?:-?[а-я]+)?$/.exec(words[0] as string) : null;
  if (figures !== null) return Number((figures[1] as string).replace(",", "."));
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const value = numerals[word];
    if (value === undefined) return null;
    // Each word of a number is smaller than the one before it: `сто пятьдесят два`; a thousand multiplies.
    if (value === 1000 && total > 0 && total < 1000) total *= 1000;
    else if (value >= last) return null;
    else total += value;
    last = value;
  }
  return total;
}
