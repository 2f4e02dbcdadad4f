/**
 * Which findings follow from which, as data. A finding that follows from another has not to be looked into by itself:
 * it goes when its cause does.
 */
import type { FindingCode } from "./codes.js";
import type { PageDamageKind, StructurePart } from "./messages/message.js";

/** How the place of a cause lies to that of its consequence; the field of a row's value is its cell. */
export type PlaceRelation = "same-field" | "same-row" | "same-column" | "same-table" | "same-annex" | "whole-act";

/** That findings of some codes follow from one of another. */
export interface ConsequenceRule {
  /** Code of the finding that is the cause. */
  readonly cause: FindingCode;
  /** Only where the cause is a doubt about such a part. */
  readonly about?: StructurePart;
  /** Not where the cause is a damage of this kind. */
  readonly unless?: PageDamageKind;
  /** Where they stand, seen from the cause. */
  readonly relation: PlaceRelation;
  /** Codes of those that follow from it. */
  readonly consequences: readonly FindingCode[];
  /** Whether the consequences are but worth knowing beside their cause. */
  readonly eases?: true;
}

const identity = [
  "act.missing-title",
  "act.missing-date",
  "act.missing-number",
  "act.missing-authority",
] as const satisfies readonly FindingCode[];

const ofHeading = [
  "annex.date-mismatch",
  "annex.number-mismatch",
  "annex.authority-mismatch",
  "annex.unreferenced",
] as const satisfies readonly FindingCode[];

const ofCitation = [
  "annex.missing",
  "reference.unresolved",
  "reference.ambiguous-code",
  "reference.registration-mismatch",
  "reference.registration-implausible",
  "reference.catalogue-mismatch",
  "reference.repealed",
  "reference.dangling",
  "reference.unread-number",
] as const satisfies readonly FindingCode[];

const ofPercent = ["quota.percent-mismatch", "quota.tier-mismatch", "quota.percent-out-of-range"] as const;

/** The likeliest cause first: a finding has one. */
export const consequenceRules: readonly ConsequenceRule[] = [
  // What is no act has no parts of one.
  {
    cause: "input.not-an-act",
    relation: "whole-act",
    consequences: [...identity, "act.missing-signatory", "preamble.missing", "text.unplaced", "language.doubtful"],
  },
  // What stands on a page that could not be read is missing everywhere.
  {
    cause: "page.unread",
    relation: "whole-act",
    consequences: ["reference.dangling", "preamble.missing", "clause.number-gap"],
    eases: true,
  },
  {
    cause: "page.unread",
    relation: "whole-act",
    consequences: [
      ...identity,
      "act.missing-signatory",
      "annex.missing",
      "annex.unreferenced",
      "quota.row-number-gap",
      "quota.total-mismatch",
      "table.identity-broken",
    ],
  },
  // What stands on a damaged page may be missing or wrong everywhere.
  {
    cause: "page.damaged",
    unless: "tables",
    relation: "whole-act",
    consequences: [
      ...identity,
      "act.missing-signatory",
      "annex.missing",
      "annex.unreferenced",
      "clause.number-gap",
      "preamble.missing",
      "quota.row-number-gap",
      "quota.total-mismatch",
      "reference.dangling",
      "table.identity-broken",
    ],
  },
  // Read by the words of another language, no formula and no body is known.
  { cause: "language.doubtful", relation: "whole-act", consequences: ["preamble.missing", ...identity] },
  // The formula names who adopts an act that has no line of requisites.
  { cause: "preamble.missing", relation: "whole-act", consequences: ["act.missing-authority"] },
  { cause: "structure.doubtful", about: "annex-heading", relation: "same-annex", consequences: ofHeading },
  { cause: "structure.doubtful", about: "annex-heading", relation: "whole-act", consequences: ["annex.missing"] },
  { cause: "structure.doubtful", about: "signature", relation: "whole-act", consequences: ["act.missing-signatory"] },
  // A clause that was taken for another part leaves a gap among its like.
  { cause: "structure.doubtful", about: "clause", relation: "whole-act", consequences: ["clause.number-gap"] },
  { cause: "structure.doubtful", about: "requisite", relation: "whole-act", consequences: identity },
  // Letters or words that are wrong make wrong whatever is read from them.
  {
    cause: "text.unrepaired",
    relation: "same-field",
    consequences: [...ofHeading, ...ofCitation, "quota.cell-unreadable"],
  },
  {
    cause: "ocr.low-confidence",
    relation: "same-field",
    consequences: [
      ...ofHeading,
      ...ofCitation,
      ...ofPercent,
      "quota.cell-unreadable",
      "quota.headcount-below-minimum",
      "quota.row-number-gap",
      "quota.duplicate-organization",
    ],
  },
  // A row that is no allocation is missing from the count and from the sums.
  { cause: "quota.row-unread", relation: "same-table", consequences: ["quota.row-number-gap", "quota.total-mismatch"] },
  // An employer's figures are reckoned from each other, and a column's are added up.
  { cause: "quota.cell-unreadable", relation: "same-row", consequences: ["quota.positions-mismatch"] },
  { cause: "quota.cell-unreadable", relation: "same-column", consequences: ["quota.total-mismatch"] },
  { cause: "ocr.low-confidence", relation: "same-row", consequences: ["quota.positions-mismatch", ...ofPercent] },
  {
    cause: "ocr.low-confidence",
    relation: "same-column",
    consequences: ["quota.total-mismatch", "table.identity-broken"],
  },
  { cause: "table.cell-doubtful", relation: "same-column", consequences: ["table.identity-broken"] },
  {
    cause: "quota.percent-mismatch",
    relation: "same-row",
    consequences: ["quota.percent-out-of-range", "quota.positions-mismatch"],
  },
  {
    cause: "quota.tier-mismatch",
    relation: "same-row",
    consequences: ["quota.percent-out-of-range", "quota.positions-mismatch"],
  },
];
