/**
 * The description of a test act: what an act says, apart from any form in which it may reach a reader. The writers
 * beside this file turn one description into clean, broken and dirty text and PDF; `expected.ts` turns it into the
 * answer.
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

export type CitedType = "law" | "code" | "order" | "resolution" | "decision" | "directive";

/** What a citation says of the act that it cites; a part that it does not print is null. */
export interface CitedAct {
  readonly type: CitedType;
  readonly title: string | null;
  /** In the nominative. */
  readonly authority: string | null;
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

/**
 * Several acts under one plural noun: `"…", "…" Қазақстан Республикасының Заңдарына`. Each is a reference; how far the
 * text of each goes is not laid down, so the answer leaves it open.
 */
export interface PluralCitation {
  readonly kind: "acts";
  readonly runs: readonly Run[];
  readonly acts: readonly CitedAct[];
}

export interface InternalCitation {
  readonly kind: "internal";
  readonly runs: readonly Run[];
  readonly pinpoint: readonly Pinpoint[];
  /** JSON pointer of what is cited, null when the act does not hold it. */
  readonly path: string | null;
}

export type Passage = string | ActCitation | PluralCitation | InternalCitation;
export type Text = readonly Passage[];

export type CategoryCode = "youth-without-parental-care" | "released-prisoners" | "probation" | "disability" | "other";

export interface TierSpec {
  readonly minHeadcount: number;
  readonly maxHeadcount: number | null;
  readonly percent: number;
}

/** What a clause sets for one category; `label` is a part of the clause's text. */
export interface CategorySpec {
  readonly category: CategoryCode;
  readonly label: string;
  /** The single percentage, null where `tiers` depend on the headcount. */
  readonly percent: number | null;
  readonly tiers: readonly TierSpec[] | null;
  /** The annex number that the clause cites, null for an only, unnumbered annex and where no annex is cited. */
  readonly annexNumber: number | null;
}

/** A note of the register's editors. */
export interface NoteSpec {
  /** `status`: the act as a whole lost its force; `editorial`: any other. */
  readonly kind: "status" | "editorial";
  /** One printed paragraph each, a heading such as `РҚАО ескертпесі.` included. */
  readonly paragraphs: readonly string[];
}

export interface ClauseSpec {
  /** `"1"`; printed `1.` at the top level and `1)` below it. Null: printed without a number. */
  readonly number: string | null;
  readonly text: Text;
  readonly quota: CategorySpec | null;
  readonly children: readonly ClauseSpec[];
  /** An editors' note printed below the clause: no part of its text. */
  readonly note?: NoteSpec;
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

export type ColumnRole = "row-number" | "organization" | "headcount" | "percent" | "positions" | "other";

/** A row of a quota table that allots positions to an organisation. */
export interface AllocationRow {
  readonly kind: "allocation";
  readonly rowNumber: number;
  readonly organization: OrganizationSpec;
  readonly headcount: number;
  readonly percent: number;
  readonly positions: number;
  /** The cells of the columns of other kinds, in their order. */
  readonly others: readonly string[];
  /** A number cell that holds no number: what it prints. */
  readonly unreadable: { readonly role: "headcount" | "percent" | "positions"; readonly cell: string } | null;
}

/** A row that sums the columns; `error` is added to what the headcount column prints. */
export interface TotalsRow {
  readonly kind: "total";
  readonly label: string;
  /** What the percentage cell prints. */
  readonly percentCell: "" | "-";
  readonly error: number;
}

/** A row that only heads those below it: its words stand in the organisation column. */
export interface GroupRow {
  readonly kind: "group";
  readonly words: string;
}

/** A row of a table that is no quota table. */
export interface PlainRow {
  readonly kind: "plain";
  readonly cells: readonly string[];
}

export type RowSpec = AllocationRow | TotalsRow | GroupRow | PlainRow;

export interface ColumnSpec {
  readonly header: string;
  readonly role: ColumnRole;
}

export interface TableSpec {
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** Printed after the number in the percentage cells. */
  readonly percentSign: "" | "%";
  /** Printed after the number in the cells of row numbers. */
  readonly rowNumberDot: "" | ".";
}

export interface AnnexSpec {
  readonly number: number | null;
  readonly heading: {
    /** As the right-hand column prints them. */
    readonly lines: readonly string[];
    readonly authority: string | null;
    readonly date: string | null;
    readonly number: string | null;
  };
  readonly title: string | null;
  /** Rules text and lists, one printed paragraph each, numbers included. */
  readonly paragraphs: readonly string[];
  readonly table: TableSpec | null;
}

export interface AuthoritySpec {
  /** `"Батыс Қазақстан облысы Бәйтерек ауданы әкімдігі"`. */
  readonly name: string;
  readonly kind: "akimat" | "akim" | "maslikhat" | "ministry";
  readonly region: string | null;
  readonly district: string | null;
}

export interface SignatorySpec {
  readonly role: string;
  readonly name: string;
}

/** Who agreed to the act, and how the block prints it. */
export interface AgreementSpec {
  /** Printed under each other, the word that opens the block included. */
  readonly lines: readonly string[];
  /** A body that no person speaks for; null where a person does. */
  readonly body: string | null;
  readonly role: string | null;
  readonly name: string | null;
  /** ISO. */
  readonly date: string | null;
}

/** How the signature is set: one line with one blank, columns, a tab, the name on its own line or after half the role. */
export type SignatureStyle = "blank" | "columns" | "tab" | "own line" | "role over two lines";

export interface ActSpec {
  /** File stem: `"bayterek-593"`. */
  readonly name: string;
  /** What the act exercises, by the names of `features.ts`; empty where nobody drew it. */
  readonly features: readonly string[];
  readonly type: "resolution" | "decision" | "order" | "directive";
  readonly typeLabel: "қаулы" | "шешім" | "бұйрық" | "өкім";
  readonly title: string | null;
  /** Whether the register's page prints the title twice. */
  readonly titleTwice: boolean;
  readonly statusWord: string | null;
  readonly status: "in-force" | "repealed" | "unknown";
  readonly authority: AuthoritySpec;
  /** The requisite line under the title, with the registration and repeal sentences. */
  readonly subtitle: string;
  readonly registration: { readonly number: string; readonly date: string | null; readonly authority: string } | null;
  /** Notes between the requisite line and the preamble. */
  readonly notes: readonly NoteSpec[];
  /** ISO. */
  readonly date: string | null;
  readonly number: string | null;
  /** Null: the body starts with its first clause. */
  readonly preamble: Text | null;
  /** Who decides, as the preamble's last words name it: `аудан әкімдігі`; null where they name nobody. */
  readonly decidedBy: string | null;
  /** Without its colon. */
  readonly enactingFormula: string | null;
  /** Whether the formula stands in a paragraph of its own below the preamble's text. */
  readonly formulaApart: boolean;
  readonly clauses: readonly ClauseSpec[];
  readonly signatories: readonly SignatorySpec[];
  readonly signatureStyle: SignatureStyle;
  /** `КЕЛІСІЛДІ` blocks below the signature. */
  readonly agreements: readonly AgreementSpec[];
  readonly annexes: readonly AnnexSpec[];
  /** Null where neither title nor clauses name a year for the quota. */
  readonly quotaYear: number | null;
}

/** What an act has of the above when it has nothing out of the ordinary. */
export const plainAct = {
  features: [],
  type: "resolution",
  typeLabel: "қаулы",
  titleTwice: false,
  statusWord: null,
  status: "unknown",
  registration: null,
  notes: [],
  decidedBy: null,
  formulaApart: false,
  signatureStyle: "blank",
  agreements: [],
} as const satisfies Partial<ActSpec>;
