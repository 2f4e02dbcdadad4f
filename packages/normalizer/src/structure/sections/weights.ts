/**
 * What shows that a line belongs to a part of an act, and what each sign weighs. Fitted by scripts/fit-sections.mjs on drawn and
 * real acts, which prints what each sign is worth. A sign adds its weight; none decides alone.
 */

/** Signs of a line of signatures against one of the clauses. */
export const signatureWeights = {
  line: -2,
  "name-with-initials": 4,
  "name-in-full": 1.5,
  "name-alone": 2,
  office: 2,
  "form-of-office": 1,
  "wide-gap": 1.5,
  mark: 3,
  "no-sentence": 0.5,
  figures: -2.5,
  "agreement-word": -10,
  "heading-word": -4,
  "ends-in-stop": -3,
  "ends-in-colon": -4,
  long: -4,
  "very-long": -4,
  numbered: -6,
  dash: -3,
  quoted: -6,
  "small-letter": -1,
} as const;

/** Several lines say little more than the first: lists of people end annexes, too. */
export const mostOfLine = { first: 6, further: 4 } as const;

/** Signs of the first line of signatures, and of what follows the last. */
export const signatureEdgeWeights = {
  start: -1.5,
  "behind-sentence": 2,
  "behind-no-sentence": -2,
  gap: 0.5,
  /** An office in lines: the line goes on with the one above. */
  "goes-on": 1,
  "before-end": 1.5,
  /** The last line of signatures neither ends with a name nor with an office in the nominative. */
  unfinished: -3,
  /** The last line is an office without a name, below one with a name. */
  "office-behind-names": -2,
  "before-heading": 2,
  "before-agreement": 2,
} as const;

export const agreementWeights = { start: -3, word: 8 } as const;

/** Signs of a line of clauses. */
export const mainWeights = { "clause-continues": 3 } as const;

/** Signs of the heading of an annex. */
export const headingWeights = {
  heading: -5,
  "annex-word": 3,
  "misprinted-word": -0.5,
  approval: 2.5,
  form: 0.5,
  "act-noun-in-case": 2.5,
  "own-number": 2.5,
  "own-date": 2,
  "other-number": 1,
  "other-date": 1,
  blank: 1.5,
  "blank-number": 0.7,
  "one-more-line": -0.15,
  "cut-above": -2,
  "cut-below": -2,
  authority: 1,
  "unknown-authority": 0,
  "annex-number": 0.5,
  "reads-whole": 2.5,
  "unread-word": -0.8,
  "right-half": 1.5,
  "page-start": 1,
  gap: 0.5,
  "mid-block": -1,
  "behind-sentence": 0.5,
  "ends-in-stop": -0.5,
  sentence: -3,
  quoted: -6,
  numbered: -4,
  "begins-small": -3,
  "inner-gap": -0.4,
  long: -3,
  colon: -3,
  "behind-signature": 2.5,
  "behind-agreement": 1.5,
  "behind-clauses": 0,
  "title-below": 1,
  "only-form": -0.5,
} as const;

/** Signs of an annex that begins with its title alone. */
export const titleWeights = {
  untitled: -5,
  "page-start": 2,
  gap: 0.5,
  centred: 1.5,
  capitals: 1.5,
  bold: 1,
  cited: 2,
  "table-below": 2,
  "number-below": 1.5,
  "no-stop": 1,
  name: -4,
  "text-below": 1,
} as const;

export type SignatureSign = keyof typeof signatureWeights;
export type HeadingSign = keyof typeof headingWeights;
export type TitleSign = keyof typeof titleWeights;

/** Margins under which a decision is told: as information, or as a warning. */
export const closeCall = { info: 2.5, warning: 1 } as const;
