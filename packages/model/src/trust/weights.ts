/** What each sign of trust weighs; written by scripts/fit-trust.mjs. */

/** Log odds that are taken from a part, or from the whole act, for a sign that was seen. */
export const signWeights: Readonly<Record<string, number>> = {};

/** Log odds of an act, and of each part, of which nothing was seen. */
export const base = { act: 6, identity: 7, structure: 7, tables: 7, references: 7, quota: 7 } as const;

/** What a sign weighs that the fit has not met: as much as makes people look. */
export const unknownSign = { error: 4, warning: 4, info: 0.5, other: 1 } as const;

/** Scores from which on a result is clear, and from which on it is worth a look. */
export const levels = { clear: 0.97, look: 0.6 } as const;
