import { numeralWords, readNumber } from "./numbers.js";

const inFigures = /(\d+(?:[.,]\d+)?)\s*(?:%|пайыз)/u;
const inWords = new RegExp(`(?<!\\p{L})(${numeralWords})\\s*пайыз`, "iu");
/** `екіден төрт пайызға дейін`: a span is no single percentage. */
const span = new RegExp(
  `(?:${numeralWords}|\\d+(?:[.,]\\d+)?\\s*(?:-|–|%?-?(?:дан|ден|тан|тен))\\s*\\d*(?:[.,]\\d+)?\\s*)(?:%|пайыз)(?:ға|ге)?\\s+дейін`,
  "iu",
);

/** A percentage as printed, with its place. */
export interface FoundPercent {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The single percentage that a text sets: `бір пайыз мөлшерінде`, `2 %`, `1,5 пайызы`; null when none or a span. */
export function findPercent(text: string): FoundPercent | null {
  if (span.test(text)) return null;
  const match = inFigures.exec(text) ?? inWords.exec(text);
  if (match === null) return null;
  const value = readNumber((match[1] as string).trim());
  return value === null ? null : { value, start: match.index, end: match.index + match[0].length };
}
