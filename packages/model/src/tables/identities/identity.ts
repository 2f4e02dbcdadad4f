/** An identity of sums that a table or a clause states, and whether it holds. */
import type { IdentityName } from "./identity-rules.js";

/**
 * holds: exactly; rounded: but for what rounding the parts explains; broken: not; unread: a part holds no number, or
 * the rows do not part as they should, so that nothing can be said.
 */
export type IdentityState = "holds" | "rounded" | "broken" | "unread";

/** One stated number, and those that must give it. */
export interface Identity {
  readonly rule: IdentityName;
  readonly state: IdentityState;
  /** JSON pointer of the stated number: a cell, or the text of a clause. */
  readonly path: string;
  /** Pointers of the numbers that give it. */
  readonly parts: readonly string[];
  /** What the stated number is called. */
  readonly of: string;
  readonly expected: number | null;
  readonly actual: number;
}
