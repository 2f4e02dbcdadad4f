import { markAt, type Reading } from "../tokens/token.js";
import { mostNumbers, rangeOf, type StepNumber } from "./points.js";

/** What was read, and the index after its last token. */
export interface FoundNumber {
  readonly number: StepNumber;
  readonly next: number;
}

export interface FoundNumbers {
  readonly numbers: readonly StepNumber[];
  readonly next: number;
}

/** What the numbers of a unit differ in between languages. */
export interface NumberGrammar {
  /** One number at a token; null where none stands. */
  readNumber(reading: Reading, at: number): FoundNumber | null;
  /** Index after the words and marks that join another number; null where the list ends. */
  afterJoint(reading: Reading, at: number): number | null;
}

/** `numbers = number { joint number | dash number }`: `1, 2 и 4`, `3) – 7)`; null where no number stands. */
export function readNumberList(reading: Reading, at: number, grammar: NumberGrammar): FoundNumbers | null {
  const first = grammar.readNumber(reading, at);
  if (first === null) return null;
  const numbers: StepNumber[] = [first.number];
  let { next } = first;
  while (numbers.length < mostNumbers) {
    const ranged = isDash(markAt(reading, next));
    const from = ranged ? next + 1 : grammar.afterJoint(reading, next);
    const following = from === null ? null : grammar.readNumber(reading, from);
    if (following === null) break;
    if (ranged) {
      const range = rangeOf(numbers.at(-1) as StepNumber, following.number);
      if (range === null) break;
      numbers.splice(-1, 1, ...range);
    } else numbers.push(following.number);
    next = following.next;
  }
  return { numbers, next };
}

/** A hyphen, a hard hyphen or a dash. */
export function isDash(mark: string): boolean {
  return mark === "-" || mark === "‑" || mark === "–" || mark === "—";
}
