import { allMatches } from "@qauly/model/rules";
import type { FoundPercent } from "../found.js";

/** How a language writes percentages. Groups of the patterns: number, bracket; in a range of both numbers. */
export interface PercentPatterns {
  readonly range: RegExp;
  readonly single: RegExp;
  /** What stands before or after a percentage that is a bound only: at least, not more than. */
  readonly boundBefore: RegExp;
  readonly boundAfter: RegExp;
  read(text: string): number | null;
  /** Whether a bracket behind a number does not contradict it. */
  agree(value: number, bracket: string): boolean;
}

/** A bracket that repeats the number must say the same; other words in it are no number. */
export function agreeing(value: number, bracket: string, read: (text: string) => number | null): boolean {
  const inner = bracket.replace(/^\s?\(|\)$/g, "");
  const repeated = inner === "" ? null : read(inner);
  return repeated === null || repeated === value;
}

const longestBefore = 40;

/**
 * The percentages of a text in their order: spans first, then single ones outside of those. A percentage that is a bound
 * only, or whose bracket says another number, is left out.
 */
export function percentsBy(patterns: PercentPatterns, text: string): FoundPercent[] {
  const { read, agree } = patterns;
  const found: FoundPercent[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const match of allMatches(text, patterns.range)) {
    const [whole, from = "", fromBracket = "", to = "", toBracket = ""] = match;
    const place = { start: match.index, end: match.index + whole.length };
    const [min, max] = [read(from), read(to)];
    if (min === null || max === null || min >= max) continue;
    taken.push(place);
    if (agree(min, fromBracket) && agree(max, toBracket)) found.push({ ...place, value: null, min, max });
  }
  for (const match of allMatches(text, patterns.single)) {
    const [whole, number = "", bracket = ""] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (taken.some(({ start, end }) => place.start < end && start < place.end)) continue;
    const value = read(number);
    if (value === null || !agree(value, bracket)) continue;
    const isBound =
      patterns.boundBefore.test(text.slice(Math.max(0, place.start - longestBefore), place.start)) ||
      patterns.boundAfter.test(text.slice(place.end));
    if (!isBound) found.push({ ...place, value, min: value, max: value });
  }
  return found.sort((a, b) => a.start - b.start);
}
