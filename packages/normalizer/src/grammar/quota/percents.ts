import { allMatches } from "@qauly/model/rules";
import type { FoundBound, FoundPercent, Part } from "../found.js";

/** How a language writes percentages. Groups of the patterns: number, bracket; in a range of both numbers. */
export interface PercentPatterns {
  readonly range: RegExp;
  readonly single: RegExp;
  /** Numbers before a percentage that share its sign: `1, 2 және | 3 пайыз`. */
  readonly listed: RegExp;
  /** What stands before or after a percentage that is a bound only: at least, not more than. */
  readonly boundBefore: RegExp;
  readonly boundAfter: RegExp;
  /** Which of those say at least, and which at most; others, as more than, are not what an act sets. */
  readonly leastBefore: RegExp;
  readonly leastAfter: RegExp;
  readonly mostBefore: RegExp;
  readonly mostAfter: RegExp;
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
  const { boundBefore, boundAfter } = patterns;
  const ranges = rangesBy(patterns, text);
  const single = singlesBy(patterns, text, ranges).flatMap(({ value, start, end }): FoundPercent[] => {
    const isBound = boundBefore.test(textBefore(text, start)) || boundAfter.test(text.slice(end));
    return isBound ? [] : [{ start, end, value, min: value, max: value }];
  });
  const agreed = ranges.flatMap(({ agree, ...range }) => (agree ? [range] : []));
  return [...agreed, ...single].sort((a, b) => a.start - b.start);
}

/** The bounds of a text in their order, at least and at most. */
export function boundsBy(patterns: PercentPatterns, text: string): FoundBound[] {
  const { leastBefore, leastAfter, mostBefore, mostAfter } = patterns;
  return singlesBy(patterns, text, rangesBy(patterns, text)).flatMap(({ value, start, end }): FoundBound[] => {
    const [left, right] = [textBefore(text, start), text.slice(end)];
    if (leastBefore.test(left) || leastAfter.test(right)) return [{ start, end, value, bound: "least" }];
    return mostBefore.test(left) || mostAfter.test(right) ? [{ start, end, value, bound: "most" }] : [];
  });
}

const textBefore = (text: string, start: number): string => text.slice(Math.max(0, start - longestBefore), start);

/** Spans, those too whose brackets contradict them. */
function rangesBy({ range, read, agree }: PercentPatterns, text: string): (FoundPercent & { agree: boolean })[] {
  return allMatches(text, range).flatMap((match) => {
    const [whole, from = "", fromBracket = "", to = "", toBracket = ""] = match;
    const [min, max] = [read(from), read(to)];
    if (min === null || max === null || min >= max) return [];
    const place = { start: match.index, end: match.index + whole.length };
    return [{ ...place, value: null, min, max, agree: agree(min, fromBracket) && agree(max, toBracket) }];
  });
}

/** Single percentages outside of the spans. */
function singlesBy(
  { single, listed, read, agree }: PercentPatterns,
  text: string,
  ranges: readonly Part[],
): (Part & { readonly value: number })[] {
  return allMatches(text, single).flatMap((match) => {
    const [whole, number = "", bracket = ""] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (ranges.some(({ start, end }) => place.start < end && start < place.end)) return [];
    const value = read(number);
    if (value === null || !agree(value, bracket)) return [];
    return [...listedBefore(text, place.start, listed, read), { ...place, value }];
  });
}

/** The numbers of a list that ends with a percentage, where all of them can be read: each is one. */
function listedBefore(
  text: string,
  end: number,
  listed: RegExp,
  read: (text: string) => number | null,
): (Part & { readonly value: number })[] {
  const list = listed.exec(textBefore(text, end));
  if (list === null) return [];
  const start = end - list[0].length;
  return allMatches(list[0], /[^\s,](?:(?!\s?,\s|\s(?:және|мен|и)\s).)*/gu).flatMap(({ 0: figures, index }) => {
    const value = read(figures);
    return value === null ? [] : [{ start: start + index, end: start + index + figures.length, value }];
  });
}
