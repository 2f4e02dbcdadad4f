/** Numbers as the cells of any table print them. */
import { numberInWords } from "../../quota/number-in-words.js";
import { isScaled, isUnit } from "./units.js";

/** A number of a cell, by how it is written. */
export interface CellNumber {
  /** Digits before the decimal sign, without those that part thousands. */
  readonly whole: string;
  /** Digits behind it. */
  readonly fraction: string;
  /** The sign before the fraction. */
  readonly mark: "." | "," | "";
  readonly negative: boolean;
  /** Whether blanks part its thousands: a sign behind them is a decimal one. */
  readonly grouped: boolean;
}

/** `- -8 461,2`: a dash may stand for the sign, or before it. */
const NUMBER =
  /^(?<sign>(?:[-\u2010-\u2015\u2212]\s?){0,2}|\+)(?<whole>\d{1,3}(?:[ \u00a0\u2007\u2009\u202f']\d{3})+|\d+)(?:(?<mark>[.,])(?<fraction>\d+))?(?<rest>.*)$/su;

/** A number that groups of three digits and full stops or commas make: `1.234.567`. */
const MARKED = /^(\d{1,3})((?:[.,]\d{3}){2,})$/;

/** The number that a cell holds and nothing else but a unit; null for any other text. */
export function cellNumber(cell: string): CellNumber | null {
  const text = cell.trim();
  const bracketed = /^\((.+)\)$/s.exec(text)?.[1];
  if (bracketed !== undefined) {
    // Accounts print what is negative in brackets.
    const inside = /^\d/.test(bracketed) ? cellNumber(bracketed) : null;
    return inside === null || inside.fraction === "" ? null : { ...inside, negative: true };
  }
  const marked = MARKED.exec(text);
  if (marked !== null) {
    const signs = new Set(text.replace(/\d/g, ""));
    if (signs.size > 1) return null;
    return { whole: text.replace(/\D/g, ""), fraction: "", mark: "", negative: false, grouped: true };
  }
  const groups = NUMBER.exec(text)?.groups;
  if (groups === undefined) return inWords(text);
  const { sign = "", whole = "", mark = "", fraction = "", rest = "" } = groups;
  if (!saysNoMore(rest)) return null;
  return {
    whole: whole.replace(/\D/g, ""),
    fraction,
    mark: mark as CellNumber["mark"],
    negative: sign !== "" && sign !== "+",
    grouped: /\D/.test(whole),
  };
}

function inWords(text: string): CellNumber | null {
  const value = numberInWords(text.trim().toLowerCase());
  if (value === null) return null;
  const [whole = "", fraction = ""] = String(value).split(".");
  return { whole, fraction, mark: "", negative: false, grouped: true };
}

/** A unit, or the number again in words and brackets; a scale would make it another number. */
function saysNoMore(rest: string): boolean {
  const words = rest
    .replace(/\([^()\d]*\)/u, "")
    .replace(/^[.)]?\s*/, "")
    .trim();
  return words === "" || (isUnit(words) && !isScaled(words));
}
