import type { Tier } from "@qauly/model";
import { readNumber } from "./numbers.js";
import { findPercent } from "./percent.js";

const from = /(?:^|\s)от\s/gi;
const above = /(?:^|\s)(?:свыше|более|больше)\s(?:чем\s)?/gi;
const people = "(?:\\s(?:человек[а]?|работник[а-я]{0,3}))?";
const upTo = new RegExp(`${people}\\sдо\\s`, "iy");
const andMore = new RegExp(`${people}\\s(?:и|или)\\s(?:выше|свыше|более|больше)`, "iy");
const figures = /(?<![\d.,])(\d{1,5})\s?[-–—]\s?(\d{1,5})(?=\s)/;
const longestNumeral = 4;

interface Span {
  readonly min: number;
  /** Null where the span has no upper end. */
  readonly max: number | null;
  readonly end: number;
}

/**
 * The tier of headcounts that a sub-clause sets, with its percentage:
 *
 *     от пятидесяти до ста человек – в размере двух процентов               50–100
 *     от ста одного до двухсот пятидесяти человек – …                      101–250
 *     свыше двухсот пятидесяти | свыше двухсот пятидесяти одного человека  251–
 *
 * A lower end of 100 or 250 belongs to the tier below, so this one starts with the next number.
 */
export function readTier(text: string): Tier | null {
  const span = spanFrom(text) ?? spanAbove(text) ?? spanInFigures(text);
  const percent = span === null ? undefined : findPercent(text.slice(span.end))?.value;
  if (span === null || percent === undefined || (span.max !== null && span.min > span.max)) return null;
  const minHeadcount = span.min === 100 || span.min === 250 ? span.min + 1 : span.min;
  return { minHeadcount, maxHeadcount: span.max, percent };
}

function spanFrom(text: string): Span | null {
  for (const match of text.matchAll(from)) {
    const min = numberAt(text, match.index + match[0].length);
    if (min === null) continue;
    andMore.lastIndex = min.end;
    if (andMore.test(text)) return { min: min.value, max: null, end: andMore.lastIndex };
    upTo.lastIndex = min.end;
    const max = upTo.test(text) ? numberAt(text, upTo.lastIndex) : null;
    if (max !== null) return { min: min.value, max: max.value, end: max.end };
  }
  return null;
}

function spanAbove(text: string): Span | null {
  for (const match of text.matchAll(above)) {
    const min = numberAt(text, match.index + match[0].length);
    if (min !== null) return { min: min.value, max: null, end: min.end };
  }
  return null;
}

function spanInFigures(text: string): Span | null {
  const match = figures.exec(text);
  if (match === null) return null;
  return { min: Number(match[1]), max: Number(match[2]), end: match.index + match[0].length };
}

/** The longest run of words from `at` on that reads as one number. */
function numberAt(text: string, at: number): { value: number; end: number } | null {
  let found: { value: number; end: number } | null = null;
  for (const match of [...text.slice(at, at + 100).matchAll(/[^\s,;:–—-]+/g)].slice(0, longestNumeral)) {
    const end = at + match.index + match[0].length;
    const value = readNumber(text.slice(at, end));
    if (value === null) break;
    found = { value, end };
  }
  return found;
}
