import { boundedNumber } from "@qauly/model/rules";
import { letter } from "../../../text/letters.js";
import { numerals } from "../numerals.js";

const word = `(?:${Object.keys(numerals)
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
/** Numerals in a row, with the words of fractions among them: what they say, or that they say nothing, `readNumber` tells. */
const words = `${word}(?:\\s+(?:${word}|и|с\\s+половиной|цел[${letter}]{1,3}|(?:десят|сот|тысячн)[${letter}]{1,3})){0,16}`;

/** A bracket repeats the number in the other manner: `2 (двух)`. */
export const bracket = "(?:\\s?\\([^()]{1,60}\\))?";

/**
 * Source of a regular expression (flags `i`) for a number in words or figures: `двухсот пятидесяти одного`,
 * `полутора`, `двух с половиной`, `одной целой пяти десятых`, `1,5`, `50-ти`.
 */
export const numberPattern = `(?<![${letter}\\d.,/-])(?:${words}|половин[аыу]|\\d{1,3}(?:\\s\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?(?:-(?:ти|х|и|го|ми|ой))?)(?![${letter}])`;

const shares: Readonly<Record<string, number>> = { десят: 1, сот: 2, тысячн: 3 };

/** The number that words or figures say: `двухсот пятидесяти одного` → 251, `1,5` → 1.5; null when they say none. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/\s+/g, " ").trim().toLowerCase();
  const figures = /^(\d[\d ]*(?:[.,]\d+)?)(?:-?[а-я]+)?$/.exec(plain);
  if (figures !== null) return boundedNumber("percent", figures[1] as string);
  if (/^половин[аыу]$/.test(plain)) return 0.5;
  const fraction = /^(.*) цел[А-Яа-яЁё]{1,3} (?:и )?(.*) (десят|сот|тысячн)[А-Яа-яЁё]{1,3}$/.exec(plain);
  if (fraction !== null) {
    const [, whole = "", part = "", share = ""] = fraction;
    const [before, after] = [readWhole(whole), readWhole(part)];
    if (before === null || after === null) return null;
    return Number(`${before}.${String(after).padStart(shares[share] ?? 1, "0")}`);
  }
  const half = / с половиной$/.exec(plain);
  if (half === null) return readWhole(plain);
  const whole = readWhole(plain.slice(0, half.index));
  return whole === null ? null : Number(`${whole}.5`);
}

/** Each word of a number is smaller than the one before it: `сто пятьдесят два`; a thousand multiplies. */
function readWhole(plain: string): number | null {
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const each of plain.split(" ")) {
    const value = numerals[each];
    if (value === undefined) return null;
    if (value === 1000 && total > 0 && total < 1000) total *= 1000;
    else if (value >= last) return null;
    else total += value;
    last = value;
  }
  return total;
}
