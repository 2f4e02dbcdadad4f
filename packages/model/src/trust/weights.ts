/** What each sign of trust weighs; written by scripts/fit-trust.mjs. */

/** Log odds that are taken from a part, or from the whole act, for a sign that was seen. */
export const signWeights: Readonly<Record<string, number>> = {
  "act.missing-authority": 1.53,
  "act.missing-date": 2.04,
  "act.missing-number": 0.94,
  "act.missing-signatory": 1.27,
  "act.missing-title": 0.85,
  "act.signatory-unnamed": 0.21,
  "act.unread-date": 2.83,
  "annex.authority-mismatch": 1.34,
  "annex.date-mismatch": 0.65,
  "annex.missing": 1.44,
  "annex.number-mismatch": 0.86,
  "annex.unreferenced": 1.35,
  "clause.number-gap": 1.47,
  "page.unread": 2.9,
  "preamble.missing:info": 0.04,
  "quota.authority-not-competent": 0.53,
  "quota.cell-unreadable": 1.57,
  "quota.duplicate-organization": 0.93,
  "quota.headcount-below-minimum": 1.21,
  "quota.organization-in-several-annexes": 0.08,
  "quota.percent-mismatch": 1.26,
  "quota.percent-out-of-range": 0.69,
  "quota.positions-mismatch": 0.79,
  "quota.row-number-gap": 1.66,
  "quota.row-unread": 3.13,
  "quota.tier-mismatch": 1.22,
  "quota.total-mismatch": 1.45,
  "reference.repealed": 0.63,
  "reference.unread-number": 1.98,
  "reference.unresolved": 0.67,
  "repair.displaced-link": 0.27,
  "repair.encoding:many": 0.11,
  "repair.letter-spacing": 0.47,
  "repair.letter-spacing:many": 0.42,
  "structure.doubtful": 3.52,
  "structure.doubtful:info": 0.79,
  "table.column-unread": 3.34,
  "table.unread": 3.06,
  "text.incoherent": 2.62,
  "text.unplaced": 2.65,
  "text.unrepaired": 4.28,
  "unproved.numbers": 0.22,
};

/** Log odds of an act, and of each part, of which nothing was seen. */
export const base = { act: 6.24, identity: 6.95, structure: 5.42, tables: 7.76, references: 5.83, quota: 8.6 } as const;

/** What a sign weighs that the fit has not met: as much as makes people look. */
export const unknownSign = { error: 4, warning: 4, info: 0.5, other: 1 } as const;

/** Scores from which on a result is clear, and from which on it is worth a look. */
export const levels = { clear: 0.97, look: 0.6 } as const;
