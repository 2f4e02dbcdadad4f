import { boundedNumber } from "@qauly/model/rules";
import { letter } from "../../../text/letters.js";
import { numerals } from "../numerals.js";

const word = `(?:${Object.keys(numerals)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
/** Numerals in a row, with the words of fractions among them: what they say, or that they say nothing, `readNumber` tells. */
const words = `${word}(?:\\s+(?:${word}|бүтін|оннан|жүзден|мыңнан|жарым)){0,20}`;

/** Endings by which a numeral says from where (`елуден`, `2-ден`) and up to where (`жүзге`, `100-ге`). */
export const ablative = "(?:-?(?:дан|ден|тан|тен|нан|нен))";
export const dative = "(?:-?(?:ға|ге|қа|ке))";

/** A bracket repeats the number in the other manner: `2 (екі)`, `екі (2)`. */
export const bracket = "(?:\\s?\\([^()]{1,60}\\))?";

/**
 * Source of a regular expression (flags `i`) for a number in words or figures, without its case ending:
 * `екі жүз елу бір`, `бір жарым`, `жарты`, `бір бүтін оннан бес`, `1,5`, `1 250`.
 */
export const numberPattern = `(?<![${letter}\\d.,/-])(?:${words}|жарты|\\d{1,3}(?:\\s\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?)`;

const shares: Readonly<Record<string, number>> = { оннан: 1, жүзден: 2, мыңнан: 3 };

/** The number that words or figures say: `екі жүз елу бір` → 251, `1,5` → 1.5; null when they say none. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/\s+/g, " ").trim().toLowerCase();
  if (/^\d/.test(plain)) return boundedNumber("percent", plain);
  if (plain === "жарты") return 0.5;
  const fraction = /^(.*) бүтін (оннан|жүзден|мыңнан) (.*)$/.exec(plain);
  if (fraction !== null) {
    const [, whole = "", share = "", part = ""] = fraction;
    const [before, after] = [readWhole(whole), readWhole(part)];
    if (before === null || after === null) return null;
    return Number(`${before}.${String(after).padStart(shares[share] ?? 1, "0")}`);
  }
  if (plain.endsWith(" жарым")) {
    const whole = readWhole(plain.slice(0, -" жарым".length));
    return whole === null ? null : Number(`${whole}.5`);
  }
  return readWhole(plain);
}

/** Compounds add up, `жүз` and `мың` multiply; a word follows only a greater one: `елу жүз` says no number. */
function readWhole(plain: string): number | null {
  let total = 0;
  let current = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const each of plain.split(" ")) {
    const value = numerals[each];
    if (value === undefined) return null;
    if (value === 100 && current < 10) current = (current || 1) * 100;
    else if (value === 1000 && total === 0) {
      total = (current || 1) * 1000;
      current = 0;
    } else if (value >= last || value >= 100) return null;
    else current += value;
    last = value;
  }
  return total + current;
}
