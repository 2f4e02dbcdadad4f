/**
 * What shows that a line belongs to a part of an act, and what each sign weighs. Fitted by scripts/fit-sections.mjs on drawn and
 * real acts, which prints what each sign is worth. A sign adds its weight; none decides alone.
 */

/** Signs of a line of signatures against one of the clauses. */
const signature = {
  line: -2,
  "name-with-initials": 4,
  "name-in-full": 1.25,
  "initials-at-end": 2,
  "name-alone": 1,
  office: 2,
  "form-of-office": 1,
  "wide-gap": 1.25,
  mark: 3,
  "no-sentence": 0.5,
  figures: -2.5,
  "agreement-word": -10,
  "heading-word": -4,
  "ends-in-stop": -2.5,
  "ends-in-colon": -4,
  long: -4,
  "very-long": -4,
  numbered: -6,
  dash: -3,
  /** Lists of commissions name the person first. */
  "dash-behind-name": -1.5,
  quoted: -6,
  "small-letter": -1,
} as const;

/** Several lines say little more than the first: lists of people end annexes, too. */
const mostOfLine = { first: 6, further: 5 } as const;

/** Signs of the first line of signatures, and of what follows the last. */
const signatureEdge = {
  start: -1.5,
  "behind-sentence": 2,
  "behind-no-sentence": -2,
  /** The line above hangs on words that follow it. */
  "cut-above": -2,
  gap: 0.75,
  /** No gap and no stop part the line from the one above. */
  "inside-paragraph": -2,
  /** An office in lines: the line goes on with the one above. */
  "goes-on": 1,
  "before-end": 1.5,
  /** The last line of signatures neither ends with a name nor with an office in the nominative. */
  unfinished: -3,
  /** The last line is an office without a name, below one with a name. */
  "office-behind-names": -2,
  "before-heading": 2.25,
  "before-agreement": 2,
} as const;

const agreement = { start: -3, word: 8 } as const;

/** Signs of a line of clauses. */
const main = { "clause-continues": 3 } as const;

/** Signs of the heading of an annex. */
const heading = {
  heading: -4.5,
  "annex-word": 3,
  approval: 3.5,
  form: 0.5,
  "act-noun-in-case": 2.5,
  "own-number": 2.5,
  "own-date": 3,
  "other-number": 1,
  "other-date": 1,
  blank: 1.5,
  "blank-number": 0.75,
  "one-more-line": -0.15,
  "cut-above": -2,
  "cut-below": -2,
  "person-line": -5,
  /** Who approves signs in the heading. */
  "stamp-signed": 4,
  authority: 1,
  "annex-number": 0.5,
  "reads-whole": 2.5,
  "unread-word": -0.75,
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
  "inner-gap": -0.5,
  long: -3,
  colon: -3,
  "behind-signature": 2.5,
  "behind-agreement": 1.75,
  "only-form": -0.5,
  /** An act that was named before, by no day or number: set by hand. */
  "named-before": -6,
} as const;

/** Signs of an annex that begins with its title alone. */
const title = {
  untitled: -5,
  "page-start": 2,
  gap: 0.5,
  centred: 1.5,
  capitals: 1.5,
  bold: 1,
  cited: 2,
  "table-below": 2,
  "number-below": 1.5,
  "no-stop": 1.25,
  name: -4,
  "text-below": 1,
} as const;

/** All tables; who fits them tries others. */
export const sectionWeights = { signature, mostOfLine, signatureEdge, agreement, main, heading, title } as const;

export type SectionWeights = {
  readonly [Table in keyof typeof sectionWeights]: Readonly<Record<keyof (typeof sectionWeights)[Table], number>>;
};

export type SignatureSign = keyof typeof signature;
export type SignatureEdgeSign = keyof typeof signatureEdge;
export type HeadingSign = keyof typeof heading;
export type TitleSign = keyof typeof title;

/** Margins under which a decision is told: as information, or as a warning. */
export const closeCall = { info: 2.5, warning: 1 } as const;
