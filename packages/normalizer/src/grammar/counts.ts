import { allMatches } from "@qauly/model/rules";

/** A number that a text gives twice, in figures and in words: `бес (5)`, `2 (двух)`. */
export interface FoundCount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly figures: number;
  readonly words: number;
}

/** How a language writes a number that a bracket repeats. */
export interface CountPattern {
  /** The number and, in the bracket, the other one (flags `gi`). */
  readonly pattern: RegExp;
  /** What words or figures say, in any case; null when they say no number. */
  readonly read: (text: string) => number | null;
}

/** Words of greater numbers, which are not read, and marks within a time: what follows is a part of a number. */
const goesOn = /(?:(?:миллион|миллиард|млн|млрд)\S{0,4}\s{0,3}|\d:)$/iu;

/** A cheap look: figures at either side of a bracket, with the ending of a case at most. */
const atBracket = /\(\s?\d|\d\S{0,4}\s?\(/;

export const mayCount = (text: string): boolean => text.includes("(") && atBracket.test(text);

export function countsBy({ pattern, read }: CountPattern, text: string): FoundCount[] {
  if (!mayCount(text)) return [];
  return allMatches(text, pattern).flatMap((match): FoundCount[] => {
    const [whole, outside = "", inside = ""] = match;
    const inFigures = [outside, inside].map((number) => /^\d/.test(number));
    if (inFigures[0] === inFigures[1] || goesOn.test(text.slice(Math.max(0, match.index - 20), match.index))) return [];
    const [before, within] = [read(outside), read(inside)];
    if (before === null || within === null || Number.isNaN(before) || Number.isNaN(within)) return [];
    const [figures, words] = inFigures[0] ? [before, within] : [within, before];
    return [{ start: match.index, end: match.index + whole.length, text: whole, figures, words }];
  });
}
