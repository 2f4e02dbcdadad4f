/**
 * What shows that a line belongs to a part of an act, and what each sign weighs: a sign adds its weight; none decides
 * alone.
 *
 * Fitted by scripts/fit-sections.mjs on 30 November 2026, on 2731 drawn, written, changed and real acts. Of 1577 that
 * it was fitted on 1566 come out right (99.3 %; 1560 with the weights before, by hand), of 1154 that were held out 1148
 * (99.5 %; 1144 before). Most of the others are wrong in their wording, not in their parts. Signs that were worth
 * nothing went. `ends-in-stop` of signatures was put back by hand to where it was, for a list of people that came out
 * as a signature. Signs that say `set by hand` came or came back after that fit.
 */

/** Signs of a line of signatures against one of the clauses. */
const signature = {
  line: -2,
  "name-with-initials": 4,
  /** Kept for a name in full whose office no other sign knows: no training act hangs on it. */
  "name-in-full": 1.25,
  "initials-at-end": 2,
  office: 2,
  "form-of-office": 1,
  /** Somebody acts in the office; set by hand. */
  acting: 1.5,
  /** Both of worth where the clause above lost its stop; set by hand. */
  "name-alone": 1,
  "wide-gap": 1.25,
  mark: 3,
  "no-sentence": 0.5,
  figures: -2.5,
  "heading-word": -4,
  "ends-in-stop": -3,
  "ends-in-colon": -4,
  long: -4,
  numbered: -6,
  /** Of worth in lists of people and in new wording that a clause quotes whole; few training acts have either. */
  dash: -3,
  /** Lists of commissions name the person first; set by hand. */
  "dash-behind-name": -4,
  quoted: -6,
  "small-letter": -1.25,
} as const;

/** Several lines say little more than the first: lists of people end annexes, too. */
const mostOfLine = { first: 6, further: 4.75 } as const;

/** Signs of the first line of signatures, and of what follows the last. */
const signatureEdge = {
  start: -1.5,
  "behind-sentence": 2,
  "behind-no-sentence": -2,
  /** The line above hangs on words that follow it. */
  "cut-above": -2,
  gap: 1,
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
} as const;

const agreement = { word: 5 } as const;

/** Signs of a line of clauses. */
const main = { "clause-continues": 3 } as const;

/** Signs of the heading of an annex. */
const heading = {
  heading: -4.25,
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
  "cut-above": -2,
  "cut-below": -2,
  /** Where a body is named first, a heading begins with a capital or with its own word; set by hand. */
  "begins-inside": -2,
  /** Of worth where a signature stands right above a heading; set by hand. */
  "person-line": -5,
  /** Who approves signs in the heading. */
  "stamp-signed": 4,
  authority: 1.25,
  "reads-whole": 2.5,
  "unread-word": -0.5,
  "right-half": 1.5,
  "page-start": 1,
  gap: 0.5,
  "mid-block": -1,
  "behind-sentence": 0.5,
  sentence: -3,
  /** Of worth in new wording that holds an annex, and in lists of acts; hardly any training act has either. */
  quoted: -6,
  numbered: -4,
  "inner-gap": -0.5,
  "behind-signature": 2.5,
  "behind-agreement": 1.75,
  /** An act that was named before, by no day or number: set by hand. */
  "named-before": -6,
} as const;

/**
 * Signs of an annex that begins with its title alone. Few training acts have one: what no result hangs on is kept,
 * weighed by hand.
 */
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
export const closeCall = { info: 3, warning: 2 } as const;
