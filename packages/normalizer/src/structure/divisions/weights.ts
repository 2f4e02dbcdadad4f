/**
 * What each sign adds to a paragraph's being the heading of a section. Form alone does not make one: `2-бап` may also
 * begin a paragraph that cites it. Weights were set by what laws and rules print, not fitted.
 */
export const headingWeights = {
  /** Noun and number stand alone, or a mark parts them from what follows. */
  marked: 2,
  /** The name follows without a mark. */
  unmarked: 1.5,
  /** The number is the first, or the one that comes next. */
  inOrder: 2,
  /** Some numbers are skipped, as where sections were repealed. */
  skips: 1,
  /** The number is far ahead of the last, or behind it. */
  outOfOrder: -2,
  /** The section above changes another act, whose sections have numbers of their own. */
  belowAmending: -1,
  /** What follows ends as an item of a list does. */
  endsAsItem: -1.5,
} as const;

export const headingThreshold = 2.5;

/** Numbers that may be missing between two sections of one act. */
export const mostSkipped = 25;
