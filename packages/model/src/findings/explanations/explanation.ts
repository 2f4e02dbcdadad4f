import type { FindingCode } from "../codes.js";

/** What a finding means, for people. */
export interface Explanation {
  /** What ought to hold. */
  readonly rule: string;
  /** Where that stands, or why it is taken to hold. */
  readonly source: string;
  /** An act that breaks it, invented. */
  readonly example: string;
  /** What a reader of the finding does next. */
  readonly advice: string;
}

export type Explanations = Partial<Readonly<Record<FindingCode, Explanation>>>;

/** The first advice for whatever stands in the source. */
export const look = "Look at the place in the source.";
