import { numeralEnding, numerals } from "../../language/kk/numerals.js";

/** The number that words or figures say: `екі жүз елу бірден` → 251, `1,5` → 1.5; null when they say none. */
export function readNumber(text: string): number | null {
  const words = text.trim().toLowerCase().split(/\s+/);
  if (words.length === 1) {
    const figures = /^(\d+(?:[.,]\d+)?)(?:-?\p{L}+)?$/u.exec(words[0] as string);
    if (figures !== null) return Number((figures[1] as string).replace(",", "."));
  }
  if (words[0] === "жарты") return words.length === 1 ? 0.5 : null;
  const half = words.at(-1) === "жарым";
  let total = 0;
  let current = 0;
  for (const word of half ? words.slice(0, -1) : words) {
    const value = numerals[word] ?? numerals[word.replace(numeralEnding, "")];
    if (value === undefined) return null;
    if (value === 100) current = (current || 1) * 100;
    else if (value === 1000) {
      total += (current || 1) * 1000;
      current = 0;
    } else current += value;
  }
  return words.length === 0 ? null : total + current + (half ? 0.5 : 0);
}
