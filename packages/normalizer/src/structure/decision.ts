import type { SourcedText } from "../text/sourced-text.js";

/** One reason for or against a reading, and what it weighs. */
export interface WeighedSign {
  readonly why: string;
  readonly weight: number;
}

/** What was decided about some words of the act by the signs that they show. */
export interface DraftDecision {
  readonly about: "signatures" | "signatories" | "annex-heading" | "annex-title" | "requisite";
  /** The words that were decided on. */
  readonly text: SourcedText;
  /** Whether the part was read there; else it was passed over. */
  readonly taken: boolean;
  /** By how much what was read outweighs the next best reading. */
  readonly margin: number;
  readonly signs: readonly WeighedSign[];
}

/** Signs with their weights, in their order. */
export function weighed<Sign extends string>(
  signs: readonly Sign[],
  weights: Readonly<Record<Sign, number>>,
): WeighedSign[] {
  return signs.map((why) => ({ why, weight: weights[why] }));
}
