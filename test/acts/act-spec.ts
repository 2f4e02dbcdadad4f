/**
 * The description of a test act: what an act says, apart from any form in which it may reach a reader. The writers
 * beside this file turn one description into broken text, clean text and PDF; `expected.ts` turns it into the answer.
 */

/** Where a hyperlink leads. `id: null`: the registry draws the words as a link, but its address is not known. */
export type LinkTo =
  | { readonly kind: "act"; readonly id: string | null }
  | { readonly kind: "annex"; readonly index: number };

/** A stretch of text under one link or under none. */
export interface Run {
  readonly text: string;
  readonly link: LinkTo | null;
}

export interface Pinpoint {
  readonly unit: "section" | "chapter" | "article" | "part" | "clause" | "subclause" | "indent" | "annex";
  readonly number: string | null;
}

/** What a citation says of the act that it cites; a part that it does not print is null. */
export interface CitedAct {
  readonly type: "law" | "code" | "order" | "resolution" | "decision";
  readonly title: string;
  /** In the nominative. */
  readonly authority: string;
  /** ISO. */
  readonly date: string | null;
  readonly number: string | null;
  readonly registration: { readonly number: string; readonly date: string | null; readonly plausible: boolean } | null;
  /** The registry id that can be given without a hyperlink, and by what. */
  readonly knownAs: { readonly id: string; readonly basis: "catalogue" | "registration" } | null;
}

/** The runs together are the reference's text. */
export interface ActCitation {
  readonly kind: "act";
  readonly runs: readonly Run[];
  readonly act: CitedAct;
  readonly pinpoint: readonly Pinpoint[];
}

export interface InternalCitation {
  readonly kind: "internal";
  readonly runs: readonly Run[];
  readonly pinpoint: readonly Pinpoint[];
  /** JSON pointer of what is cited, null when the act does not hold it. */
  readonly path: string | null;
}

export type Passage = string | ActCitation | InternalCitation;
export type Text = readonly Passage[];

export type CategoryCode = "youth-without-parental-care" | "released-prisoners" | "probation" | "disability" | "other";

/** What a clause sets for one category; `label` is a part of the clause's text. */
export interface CategorySpec {
  readonly category: CategoryCode;
  readonly label: string;
  readonly percent: number;
  /** The annex number that the clause cites, null for an only, unnumbered annex. */
  readonly annexNumber: number | null;
}

export interface ClauseSpec {
  /** `"1"`; printed `1.` at the top level and `1)` below it. Null: printed without a number. */
  readonly number: string | null;
  readonly text: Text;
  readonly quota: CategorySpec | null;
  readonly children: readonly ClauseSpec[];
}

export interface LegalForm {
  readonly code: string;
  /** As printed. */
  readonly label: string;
}

export interface OrganizationSpec {
  /** The whole cell. */
  readonly name: string;
  readonly properName: string | null;
  readonly legalForm: LegalForm | null;
}

export interface RowSpec {
  readonly rowNumber: number;
  readonly organization: OrganizationSpec;
  readonly headcount: number;
  readonly percent: number;
  readonly positions: number;
}

export type ColumnRole = "row-number" | "organization" | "headcount" | "percent" | "positions" | "other";

export interface ColumnSpec {
  readonly header: string;
  readonly role: ColumnRole;
}

export interface AnnexSpec {
  readonly number: number | null;
  readonly heading: {
    /** As the right-hand column prints them. */
    readonly lines: readonly string[];
    readonly authority: string;
    readonly date: string;
    readonly number: string;
  };
  readonly title: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** Printed after the number in the percentage cells, `"%"` or `""`. */
  readonly percentSign: "" | "%";
}

export interface AuthoritySpec {
  /** `"Батыс Қазақстан облысы Бәйтерек ауданы әкімдігі"`. */
  readonly name: string;
  readonly kind: "akimat";
  readonly region: string;
  readonly district: string;
}

export interface ActSpec {
  /** File stem: `"bayterek-593"`. */
  readonly name: string;
  readonly title: string;
  readonly authority: AuthoritySpec;
  /** The requisite line under the title. */
  readonly subtitle: string;
  /** ISO. */
  readonly date: string;
  readonly number: string;
  readonly preamble: Text;
  /** Without its colon. */
  readonly enactingFormula: string;
  readonly clauses: readonly ClauseSpec[];
  readonly signatories: readonly { readonly role: string; readonly name: string }[];
  readonly annexes: readonly AnnexSpec[];
  readonly quotaYear: number;
}
