import type { ColumnRole } from "@qauly/model";
import type { AnnexHeading, Requisite } from "../language/language.js";
import type { FlowItem, Line } from "../text/flow.js";
import type { SourcedText } from "../text/sourced-text.js";

/** An act as read, its texts still carrying their places. */
export interface DraftAct {
  readonly title: SourcedText | null;
  readonly requisite: { readonly text: SourcedText; readonly parts: Requisite } | null;
  readonly status: DraftStatus | null;
  readonly preamble: DraftPreamble | null;
  readonly clauses: readonly DraftClause[];
  readonly signatories: readonly DraftSignatory[];
  readonly annexes: readonly DraftAnnex[];
}

/** An act whose annexes are not read yet: the lines and grids of each. */
export interface ActSections extends Omit<DraftAct, "annexes"> {
  readonly annexes: readonly AnnexSection[];
}

/** An annex as lines. */
export interface AnnexSection {
  readonly headingLines: readonly Line[];
  /** A second heading right below: that of the act whose annex gets this wording. */
  readonly furtherHeading: readonly Line[];
  readonly body: readonly FlowItem[];
}

/** What the register says of the act's force, and the words that say it. */
export interface DraftStatus {
  readonly value: "in-force" | "repealed";
  readonly text: SourcedText;
}

export interface DraftPreamble {
  readonly text: SourcedText;
  readonly enactingFormula: SourcedText | null;
}

export interface DraftClause {
  readonly number: SourcedText | null;
  readonly text: SourcedText;
  readonly children: readonly DraftClause[];
}

export interface DraftSignatory {
  readonly role: SourcedText;
  readonly name: SourcedText;
}

export interface DraftAnnexHeading {
  readonly text: SourcedText;
  readonly parts: AnnexHeading | null;
}

export interface DraftAnnex {
  readonly heading: DraftAnnexHeading;
  readonly title: SourcedText | null;
  readonly paragraphs: readonly SourcedText[];
  readonly tables: readonly DraftTable[];
}

export interface DraftTable {
  readonly headers: readonly SourcedText[];
  readonly rows: readonly (readonly SourcedText[])[];
  /** What each column holds, and by how much that outweighs any other reading. */
  readonly roles: readonly ColumnRole[];
  readonly rolesMargin: number;
}
