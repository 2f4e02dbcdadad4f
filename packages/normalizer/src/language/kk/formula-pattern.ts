import type { FoundFormula } from "../language.js";
import { enactingFormulas } from "./formulas.js";

const alternatives = [...enactingFormulas]
  .sort((a, b) => b.length - a.length)
  .map((formula) => formula.split(" ").join("\\s+").replace(/н$/, "[н3]"))
  .join("|");

/** An operative formula with the colon that follows it, at the end of a text or before a clause. */
const formula = new RegExp(`(?:^|\\s)(${alternatives})(?=\\s*(?::|<\\*>|$))`, "i");

export function findFormula(text: string): FoundFormula | null {
  const match = formula.exec(text);
  if (match === null) return null;
  const words = match[1] as string;
  const start = match.index + match[0].length - words.length;
  const end = start + words.length;
  const colon = /^\s*(?:<\*>)?\s*:?\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end, rest: end + colon };
}
