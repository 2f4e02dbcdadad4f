import type { CellSpan, ColumnRole, RowKind, SectionKind } from "@qauly/model";
import type { Steps } from "@qauly/model/rules";
import type { ActKind, ActPhrase } from "../grammar/act-phrase.js";
import type { Requisite } from "../language/language.js";
import type { FlowItem, Line } from "../text/flow.js";
import type { SourcedText, SourceRange } from "../text/sourced-text.js";
import type { DraftDecision } from "./decision.js";
import type { StampedRegistration } from "./head/stamped-registration.js";
import type { Reading } from "./read-text.js";

/** An act as read, its texts still carrying their places. */
export interface DraftAct {
  readonly title: SourcedText | null;
  readonly requisite: { readonly text: SourcedText; readonly parts: Requisite } | null;
  /** The registration that a stamp beside the text states. */
  readonly stamp: StampedRegistration | null;
  /** Who adopts what by the enacting formula, where no line of requisites says it. */
  readonly subject: DraftSubject | null;
  readonly status: DraftStatus | null;
  readonly preamble: DraftPreamble | null;
  readonly clauses: readonly DraftClause[];
  readonly sections: readonly DraftSection[];
  /** Headings that a table of contents prints above the sections. */
  readonly contents: readonly SourcedText[];
  readonly signatories: readonly DraftSignatory[];
  readonly agreed: readonly DraftAgreement[];
  readonly notes: readonly DraftNote[];
  readonly annexes: readonly DraftAnnex[];
  /** Where the requisites of further acts begin, which are no part of this one. */
  readonly furtherActs: readonly SourceRange[];
  /** Decisions of the structure that another reading nearly won. */
  readonly doubts: readonly DraftDecision[];
  /** All decisions of the structure; gathered when asked for. */
  readonly decisions: () => readonly DraftDecision[];
}

/** An act whose annexes are not read yet: the lines and grids of each. */
export interface ActSections extends Omit<DraftAct, "annexes" | "stamp"> {
  readonly annexes: readonly AnnexSection[];
}

/** An annex as lines. */
export interface AnnexSection {
  /** Empty for an annex that begins with its title. */
  readonly headingLines: readonly Line[];
  /** A second heading right below: that of the act whose annex gets this wording. */
  readonly furtherHeading: readonly Line[];
  readonly body: readonly FlowItem[];
}

/** What stands between head and signatures: lines, and between them the tables of clauses. */
export type BodyPart =
  | { readonly kind: "lines"; readonly lines: readonly Line[] }
  | { readonly kind: "table"; readonly table: DraftTable };

/** Finds the tables among the items of a body. The stage that reads tables gives it. */
export type PartBody = (items: readonly FlowItem[], reading: Reading) => Steps<readonly BodyPart[]>;

/** What the register says of the act's force, and the words that say it. */
export interface DraftStatus {
  readonly value: "in-force" | "repealed";
  readonly text: SourcedText;
}

export interface DraftSubject {
  readonly authority: { readonly text: SourcedText; readonly name: string } | null;
  readonly kind: ActKind & { readonly text: SourcedText };
}

export interface DraftPreamble {
  readonly text: SourcedText;
  readonly enactingFormula: SourcedText | null;
  /** What the other bodies of a joint act say. */
  readonly further: readonly DraftFormula[];
}

/** `және аудан мәслихаты ШЕШТІ`: the words that name the body, and the formula behind them. */
export interface DraftFormula {
  readonly subject: SourcedText;
  readonly formula: SourcedText;
}

export interface DraftClause {
  readonly number: SourcedText | null;
  readonly text: SourcedText;
  readonly tables: readonly DraftTable[];
  readonly children: readonly DraftClause[];
}

/** A section of a law, a code or of rules. */
export interface DraftSection {
  readonly kind: SectionKind;
  /** Number, noun and name as printed. */
  readonly whole: SourcedText;
  readonly number: SourcedText | null;
  readonly heading: SourcedText | null;
  readonly text: SourcedText;
  readonly clauses: readonly DraftClause[];
  readonly sections: readonly DraftSection[];
}

/** An office, a name, or both. */
export interface DraftSignatory {
  readonly role: SourcedText | null;
  readonly name: SourcedText | null;
}

/** A body that agreed to the act: `КЕЛІСІЛДІ`, with its signatory. */
export interface DraftAgreement extends DraftSignatory {
  /** The line whose word opens the block; null where a block goes on without it. */
  readonly opening: SourcedText | null;
  readonly body: SourcedText | null;
  readonly date: { readonly text: SourcedText; readonly iso: string } | null;
}

/** A note of the register, which is no text of the act, or a footnote of the act with its mark. */
export interface DraftNote {
  readonly kind: "status" | "editorial" | "footnote";
  readonly mark?: SourcedText;
  readonly text: SourcedText;
}

export interface DraftAnnexHeading {
  readonly text: SourcedText;
  readonly parts: ActPhrase | null;
}

export interface DraftAnnex {
  readonly heading: DraftAnnexHeading;
  readonly title: SourcedText | null;
  readonly paragraphs: readonly SourcedText[];
  readonly tables: readonly DraftTable[];
  /** What the paragraphs say, by chapters and clauses; empty where they have none. */
  readonly sections: readonly DraftSection[];
}

/** What an act that sets a quota of jobs says of it: its tables list employers unless their columns say otherwise. */
export interface QuotaAround {
  /** The percentages that its clauses and titles set. */
  readonly percents: readonly number[];
}

/** A note below a table. */
export interface DraftTableNote {
  readonly mark: SourcedText | null;
  readonly text: SourcedText;
}

export interface DraftTable {
  readonly caption: SourcedText | null;
  readonly unit: SourcedText | null;
  /** The header of each column: what stands over it, from top to bottom. */
  readonly headers: readonly SourcedText[];
  readonly headerRows: readonly (readonly SourcedText[])[];
  /** Places that one cell covers hold one and the same text. */
  readonly rows: readonly (readonly SourcedText[])[];
  readonly rowKinds: readonly RowKind[];
  readonly spans: readonly CellSpan[];
  readonly notes: readonly DraftTableNote[];
  /** Texts that a further sheet prints again. */
  readonly repeated: readonly SourcedText[];
  /** What each column holds, and by how much that outweighs any other reading. */
  readonly roles: readonly ColumnRole[];
  readonly rolesMargin: number;
  /** The quota of the act, where the columns were determined with what it says. */
  readonly quota?: QuotaAround;
}
