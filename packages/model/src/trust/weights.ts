/** What each sign of trust weighs; written by scripts/fit-trust.mjs. */

/** Log odds that are taken from a part, or from the whole act, for a sign that was seen. */
export const signWeights: Readonly<Record<string, number>> = {
  "act.missing-authority": 1.51,
  "act.missing-date": 1.82,
  "act.missing-number": 1.01,
  "act.missing-signatory": 1.12,
  "act.missing-title": 0.87,
  "act.signatory-unnamed": 0.2,
  "act.unread-date": 3,
  "annex.authority-mismatch": 1.3,
  "annex.date-mismatch": 0.64,
  "annex.missing": 1.27,
  "annex.number-mismatch": 0.81,
  "annex.unreferenced": 1.56,
  "clause.number-gap": 1.86,
  "ocr.low-confidence": 3.14,
  "preamble.missing:info": 0.74,
  "quota.authority-not-competent": 0.62,
  "quota.cell-unreadable": 0.97,
  "quota.duplicate-organization": 0.89,
  "quota.headcount-below-minimum": 1.24,
  "quota.organization-in-several-annexes": 0,
  "quota.percent-mismatch": 1.3,
  "quota.percent-out-of-range": 0.78,
  "quota.positions-mismatch": 0.74,
  "quota.row-number-gap": 1.38,
  "quota.row-unread": 3.12,
  "quota.tier-mismatch": 1.19,
  "quota.total-mismatch": 1.42,
  "read.low-confidence": 0.78,
  "read.low-confidence:many": 0.56,
  "read.ocr": 0.62,
  "reference.registration-implausible": 0.1,
  "reference.repealed": 0.75,
  "reference.unread": 2.65,
  "reference.unread-number": 1.66,
  "reference.unread:info": 0.23,
  "reference.unresolved": 0.71,
  "repair.displaced-link": 0.25,
  "repair.displaced-link:many": 0,
  "repair.encoding": 0.05,
  "repair.encoding:many": 0.15,
  "repair.letter-spacing": 0.4,
  "repair.letter-spacing:many": 0.34,
  "repair.ocr": 0.7,
  "repair.ocr:many": 0,
  "structure.doubtful": 3.57,
  "structure.doubtful:info": 1.08,
  "table.cell-doubtful": 1.62,
  "table.column-unread": 3.32,
  "text.incoherent": 2.55,
  "text.unplaced": 3,
  "text.unrepaired": 3.83,
  "unproved.numbers": 0.25,
};

/** Log odds of an act, and of each part, of which nothing was seen. */
export const base = { act: 6.18, identity: 6.8, structure: 5.56, tables: 6.99, references: 6.72, quota: 7.66 } as const;

/** Log odds for signs that no act has, so that nothing can be fitted. */
export const certainWeights: Readonly<Record<string, number>> = {
  "input.not-an-act": 8,
  // As a wrong total of a quota: misprinted, or misread.
  "table.identity-broken": 1.42,
  "table.identity-broken:info": 0.5,
};

/** What a sign weighs that the fit has not met: as much as makes people look. */
export const unknownSign = { error: 4, warning: 4, info: 0.5, other: 1 } as const;

/** Scores from which on a result is clear, and from which on it is worth a look. */
export const levels = { clear: 0.97, look: 0.6 } as const;
