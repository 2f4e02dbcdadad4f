// Written by scripts/schema-types.mjs from the schemas beside this file; do not edit it.
import type { FindingCode } from "../findings/codes.js";
import type { MessageKey } from "../findings/messages/message.js";

/** Identity of the act. */
export interface Act {
  /** Type of the act. */
  type: ActType;
  /** The type's word as printed, in its dictionary form (қаулы); null when the source shows none. */
  typeLabel: string | null;
  /** Title of the act, null when not shown. */
  title: string | null;
  /** Number of the act without the number sign (593, 26-1, 482-V), null when not shown. */
  number: string | null;
  /** Day of adoption, null when not shown. */
  date: string | null;
  /** The body that adopted the act, null when not shown. */
  authority: Authority | null;
  /** The other bodies of a joint act in the order in which it names them; the act itself is the first one's. */
  jointWith: JointBody[];
  /** Session of a maslikhat as printed (кезектен тыс XII), null when not shown; no part of its name. */
  session: string | null;
  /** State registration of this act, null when not shown. */
  registration: Registration | null;
  /** This act's own document id in the registry adilet.zan.kz, null when the source does not show it. */
  adiletId: string | null;
  /** When the act enters into force by its own words; null where none say it. */
  force: Force | null;
  /** Status as the source shows it. */
  status: ActStatus;
}

/** Whether the source shows the act as in force or repealed. */
export type ActStatus = "in-force" | "repealed" | "unknown";

/**
 * resolution: қаулы, постановление; decision: шешім, решение; order: бұйрық, приказ; directive: өкім, распоряжение;
 * decree: Жарлық, указ; law: Заң, закон; code: Кодекс, кодекс.
 */
export type ActType = "resolution" | "decision" | "order" | "directive" | "decree" | "law" | "code" | "other";

/** A block КЕЛІСІЛДІ, СОГЛАСОВАНО below the signatures. */
export interface Agreement {
  /** Body that agreed as printed, null when not shown. */
  body: string | null;
  /** Office of the person who agreed as printed, null when not shown. */
  role: string | null;
  /** Name as printed, null when not shown. */
  name: string | null;
  /** Day of the agreement, null when not shown. */
  date: string | null;
}

/** Jobs reserved in one organisation for one category of people. */
export interface Allocation {
  /** JSON pointer to the table row. */
  path: string;
  /** Number of the annex in which the row stands; null when it has none. */
  annexNumber: number | null;
  /** Category of people; null when the table cannot be linked to one. */
  category: QuotaCategoryCode | null;
  /** The words with which the table's headers name a category that no code has; only where `category` is other. */
  label?: string | undefined;
  /** Number printed in the row; null when it has none. */
  rowNumber: number | null;
  /** The organisation. */
  organization: Organization;
  /** Number of employees on the list; null when the row does not state it. */
  headcount: number | null;
  /** Percentage printed in the row; null when the row does not state it. */
  percent: number | null;
  /** Number of jobs reserved; null when the row does not state it. */
  positions: number | null;
}

/** One annex of the act. */
export interface Annex {
  /** Number of the annex from 1; null for an act's only, unnumbered annex. */
  number: number | null;
  /** Reference line to the parent act. */
  heading: AnnexHeading;
  /** Title of the annex, null when it has none. */
  title: string | null;
  /** Paragraphs outside the tables, in order. */
  paragraphs: string[];
  /** Tables of the annex, in order. */
  tables: Table[];
  /**
   * Chapters of rules with their clauses, articles of a treaty: what the paragraphs say, by its structure. Empty where
   * the annex has none.
   */
  sections: Section[];
}

/** Reference line of an annex to its parent act. */
export interface AnnexHeading {
  /** The line that refers to the parent act, as printed. */
  text: string;
  /** Authority named in the heading, in the nominative; null when not stated. */
  authority: string | null;
  /** Date printed in the heading, even where it contradicts the act; null when not stated. */
  date: string | null;
  /** Act number printed in the heading, even where it contradicts the act; null when not stated. */
  number: string | null;
}

/** The body that adopted the act. */
export interface Authority {
  /** Name in the form in which the act gives it, in the nominative; the subtitle line's form first. */
  name: string;
  /** Kind of body. */
  kind: AuthorityKind;
  /** Oblast or city of republican significance in the nominative, null when none is named. */
  region: string | null;
  /** District or city of district level in the nominative, null when none is named. */
  district: string | null;
}

/** Kind of body that adopts acts. */
export type AuthorityKind =
  | "akimat"
  | "akim"
  | "maslikhat"
  | "government"
  | "ministry"
  | "president"
  | "parliament"
  | "other";

/** A cell that covers more than one place of its table. */
export interface CellSpan {
  /** Index of the first row that the cell covers; header rows are counted from -1, the lowest, upwards. */
  row: number;
  /** Index of the first column that it covers. */
  column: number;
  /** Number of rows. */
  rowSpan: number;
  /** Number of columns. */
  colSpan: number;
}

/** What the citation says about the act that it cites. */
export interface CitedAct {
  /** Type of the cited act. */
  type: ActType;
  /** Title as cited, without its quotation marks; null when not stated. */
  title: string | null;
  /** Body that adopted the cited act, in the nominative; null when not stated. */
  authority: string | null;
  /** Day of adoption as cited, null when not stated. */
  date: string | null;
  /** Number as cited without the number sign, null when not stated. */
  number: string | null;
  /** State registration as cited, null when not stated. */
  registration: CitedRegistration | null;
}

/** State registration of the cited act, as the citation gives it. */
export interface CitedRegistration {
  /** Registration number as printed in the citation. */
  number: string;
  /** Day of registration, null when not stated. */
  date: string | null;
}

/** One operative clause or sub-clause. */
export interface Clause {
  /** Number without its full stop or bracket (1, 1-1); null for an unnumbered paragraph. */
  number: string | null;
  /** The clause's own text, without its number and without its children's texts. */
  text: string;
  /** Tables that stand in the clause, in order; their cells are no part of its text. */
  tables: Table[];
  /** Sub-clauses in reading order. */
  children: Clause[];
}

/**
 * What the cells of a column hold in a table of its kind. row-number: the count of rows; code: of a budget
 * classification or another list; name: what the row is about; amount: a sum of money; unit: a unit of measure; price:
 * of one unit; quantity: how many; post: an office or job; salary: what is paid for it; category: a class, grade or
 * group; address, area, date, identifier (of a plot, a person, an organisation), contact and note as named.
 */
export type ColumnField =
  | "row-number"
  | "code"
  | "name"
  | "amount"
  | "unit"
  | "price"
  | "quantity"
  | "post"
  | "salary"
  | "category"
  | "address"
  | "area"
  | "date"
  | "identifier"
  | "contact"
  | "note";

/** What the cells of a column of a quota table hold. */
export type ColumnRole = "row-number" | "organization" | "headcount" | "percent" | "positions" | "other";

/** A decision of a person on one value of the result. */
export interface Correction {
  /** JSON pointer to the value. */
  path: string;
  /** accept: the value as read was found right; correct: it was replaced. */
  action: "accept" | "correct";
  /** The value as read. */
  old: string | number | null;
  /** The value as it now stands; equal to old if accepted. */
  new: string | number | null;
  /** Who decided. */
  who: string;
  /** When, as an ISO 8601 instant. */
  when: string;
}

/** Something wrong or worth knowing about the act. */
export interface Finding {
  /** Stable name of the kind of finding. */
  code: FindingCode;
  /** How grave the finding is. */
  severity: FindingSeverity;
  /** JSON pointer to the field in question. */
  path: string;
  /** For people, in English, Kazakh or Russian as asked for. */
  message: string;
  /** Name of the message; null in a result of schema version 1.0.0, which does not say it. */
  key: MessageKey | null;
  /** What the message is made of, by the names that its key lays down; null where key is. */
  values: Record<string, unknown> | null;
  /** The value that the rule asks for; null when it asks for no single one. */
  expected: string | number | null;
  /** The value that stands there; null when none does. */
  actual: string | number | null;
  /** Where in the source it was seen, if path does not lead there, such as to a page; else null. */
  place: Span | null;
  /** Index, in this list, of the finding whose consequence it is; null when it stands for itself. */
  because: number | null;
}

/** error: contradicts a rule; warning: probably a mistake of the source or of the reading; info: worth knowing. */
export type FindingSeverity = "error" | "warning" | "info";

/** When the act enters into force, and when it ends, by its own words. */
export interface Force {
  /** Day on which the act enters into force; null where the rule gives no day that the act shows. */
  from: string | null;
  /**
   * day: a stated day; publication: the day of first official publication; after-publication: `days` after it;
   * signature: the day of adoption; registration: the day of state registration; other: another rule.
   */
  basis: ForceBasis;
  /** Days that must pass after publication; null where the rule names none. */
  days: number | null;
  /** Day since which relations that arose are governed by the act, where it looks back. */
  appliesSince: string | null;
  /** Day up to which the act has force, where stated. */
  until: string | null;
  /** Place of words in this document. */
  at: TextPlace;
}

/**
 * day: a stated day; publication: the day of first official publication; after-publication: `days` after it; signature:
 * the day of adoption; registration: the day of state registration; other: another rule.
 */
export type ForceBasis = "day" | "publication" | "after-publication" | "signature" | "registration" | "other";

/** Text of a page that is no text of the act. */
export interface Furniture {
  /** The source's characters. */
  text: string;
  /** Their place in the source. */
  at: Span;
  /** What shows that it is furniture. */
  reason: FurnitureReason;
}

/**
 * What shows that the words are none of the act. repeated: running heads, a title or a header printed again;
 * small-type: set in the margin in small type; side-note, watermark: written across the text's direction;
 * column-numbers: the row that numbers a table's columns; register: put there by the register's pages; site: the web
 * page around the act; other-language: the same act in the language that was not read; mark: the place of a seal or of
 * a hand.
 */
export type FurnitureReason =
  | "repeated"
  | "page-number"
  | "small-type"
  | "side-note"
  | "watermark"
  | "column-numbers"
  | "register"
  | "site"
  | "other-language"
  | "mark"
  | "other";

/** Another body that adopted the same act. */
export interface JointBody {
  /** Type of the act that this body adopted. */
  type: ActType;
  /** The other body, null when it could not be determined. */
  authority: Authority | null;
  /** Day on which it adopted, null when not shown. */
  date: string | null;
  /** Its own number of the act without the number sign, null when not shown. */
  number: string | null;
  /** What the body says after the first one's enacting formula, as printed (ШЕШІМ ҚАБЫЛДАДЫ). */
  formula: string | null;
}

/** Legal form of an organisation. */
export interface LegalForm {
  /** Legal form as a code. */
  code: LegalFormCode;
  /** The words or letters with which the cell states it. */
  label: string;
}

/**
 * LLP: limited liability partnership (ЖШС, ТОО); JSC: joint-stock company (АҚ, АО); IE: individual entrepreneur (ЖК,
 * ИП); CSI, RSI, SI: communal, republican, other state institution (КММ, РММ, ММ); CSE, RSE: communal, republican state
 * enterprise, with -ECR on the right of economic management; CSTE: communal state treasury enterprise; FARM: farm; PC:
 * production cooperative; BRANCH: branch.
 */
export type LegalFormCode =
  | "LLP"
  | "JSC"
  | "IE"
  | "CSI"
  | "RSI"
  | "SI"
  | "CSE"
  | "CSE-ECR"
  | "CSTE"
  | "RSE"
  | "RSE-ECR"
  | "FARM"
  | "PC"
  | "BRANCH"
  | "OTHER";

/** A note of the register or of the act. */
export interface Note {
  /** Who speaks in the note, and of what. */
  kind: NoteKind;
  /** The sign by which the text points to the note (*, 1), null when it has none. */
  mark: string | null;
  /** The note as printed, without its mark. */
  text: string;
  /** JSON pointer to the field that carries the mark or of which the note speaks; null when not known. */
  at: string | null;
}

/**
 * status: the register says whether the act is in force; editorial: the register says what was changed (Ескерту.,
 * Сноска.); footnote: the act's own note below its text or a table.
 */
export type NoteKind = "status" | "editorial" | "footnote";

/** The organisation to which jobs are allocated. */
export interface Organization {
  /** The whole organisation cell. */
  name: string;
  /** What stands in its quotation marks; null when nothing does. */
  properName: string | null;
  /** Legal form; null when not stated. */
  legalForm: LegalForm | null;
  /**
   * Normal form of the name (legal form's code and folded words, LLP:асфа) by which the same organisation is known
   * again in other rows and acts; null for a name without letters. Results of earlier versions lack it.
   */
  key?: string | null | undefined;
}

/** How far a part of the result can be relied on. */
export interface PartTrust {
  /**
   * clear: little or nothing speaks against the reading; look: something may be wrong at the places named; doubtful:
   * something probably is. docs/trust.md says which share of the acts of each level was wholly right.
   */
  level: TrustLevel;
  /** Estimated probability that everything in it is right, 0 to 1. */
  score: number;
  /** What lowers trust, the gravest first. */
  reasons: TrustReason[];
}

/** One structural unit on the way to the cited place. */
export interface PinpointStep {
  /** Kind of structural unit. */
  unit: PinpointUnit;
  /** Number of the unit without bracket (14, 14-1); null for an only, unnumbered unit. */
  number: string | null;
}

/**
 * article: бап, статья; clause: тармақ, пункт; subclause: тармақша, подпункт; part: бөлік, часть; indent: абзац; annex:
 * қосымша, приложение; chapter: тарау, глава; section: бөлім, раздел.
 */
export type PinpointUnit = "section" | "chapter" | "article" | "part" | "clause" | "subclause" | "indent" | "annex";

/** Grounds of the act and its enacting formula. */
export interface Preamble {
  /** Preamble up to the enacting formula, paragraphs joined by one space; empty when there is none. */
  text: string;
  /** The formula as printed, without its colon (ҚАУЛЫ ЕТЕДІ); null when there is none. */
  enactingFormula: string | null;
}

/** The program that made the result. */
export interface Producer {
  /** Name of the program. */
  name: "qauly";
  /** Version of the program; null in a result of schema version 1.0.0, which does not say it. */
  version: string | null;
}

/**
 * share: headcount × per cent = positions; total: a column, or the rows of a group, add up to the printed total;
 * clause: a clause and an annex state the same; balance: income − outlay = balance; words: figures and the same number
 * in words agree; count: row numbers run on without a gap.
 */
export type Proof = "share" | "total" | "clause" | "balance" | "words" | "count";

/** For each value, by JSON pointer, the identities that it takes part in and that hold. */
export type ProvedBy = Record<string, Proof[]>;

/** For each field, by JSON pointer, the places of the source from which it was read. */
export type Provenance = Record<string, Span[]>;

/** The job quota that the act sets. */
export interface Quota {
  /** Year for which the quota is set; null when the act does not say it. */
  year: number | null;
  /** Categories of people for whom the act sets a quota. */
  categories: QuotaCategory[];
  /** Rows of the quota tables; totals rows are none. */
  allocations: Allocation[];
}

/** A category of people for whom jobs are reserved. */
export interface QuotaCategory {
  /** Category of people, as a code. */
  category: QuotaCategoryCode;
  /** The words with which the act names the category. */
  label: string;
  /** The single percentage that the act sets for the category; null when there is none. */
  percent: number | null;
  /** Percentages by headcount; null when the percentage does not depend on it. */
  tiers: Tier[] | null;
  /**
   * The span of percentages that the act sets (from two to four per cent); null when it sets none. Results of earlier
   * versions lack it.
   */
  percentRange?:
    | {
        /** Lowest percentage, in per cent. */
        min: number;
        /** Highest percentage, in per cent. */
        max: number;
      }
    | null
    | undefined;
  /** Number of the annex that lists the organisations, as cited; else null. */
  annexNumber: number | null;
  /** JSON pointer to the clause that sets the quota; null when no clause does. */
  clausePath: string | null;
}

/**
 * youth-without-parental-care: graduates who lost their parents or stayed without care before majority;
 * released-prisoners: people released from prison; probation: people registered with the probation service; disability:
 * people with disabilities.
 */
export type QuotaCategoryCode =
  | "youth-without-parental-care"
  | "released-prisoners"
  | "probation"
  | "disability"
  | "other";

/** One cited act or one cited place of this act. */
export interface Reference {
  /** Name of the reference in this document, ref-1, ref-2, … in reading order. */
  id: string;
  /** act: cites another act; internal: cites a place in this act. */
  kind: "act" | "internal";
  /** The citation as printed after repair. */
  text: string;
  /** Place of the citation in this document. */
  at: {
    /** JSON pointer to the field in which the citation stands. */
    path: string;
    /** UTF-16 offset of its first character in that field. */
    start: number;
    /** UTF-16 offset after its last character in that field. */
    end: number;
  };
  /** The cited act; null for internal references. */
  act: CitedAct | null;
  /** Structural units down to the cited place, outermost first. */
  pinpoint: PinpointStep[];
  /** What the reference points to; null when it could not be resolved. */
  target: Target | null;
  /** Whether it stands in wording that this act gives to another one, which then cites it. */
  inNewWording: boolean;
  /** enumerated: noun, authority or day are those of another act of the same list; null elsewhere. */
  because: "enumerated" | null;
}

/** State registration of the act with the bodies of justice. */
export interface Registration {
  /** Registration number as printed, without the number sign. */
  number: string;
  /** Day of registration, null when not stated. */
  date: string | null;
  /** Body of justice that registered the act, in the nominative, null when not stated. */
  authority: string | null;
}

/** What one act does to another one, or to itself. */
export interface Relation {
  /**
   * amends: changes are made; supplements: something is added; repeals, repeals-part: the act, or a part of it, loses
   * its force; suspends: its force is halted for a time; extends: its time is prolonged; enters-into-force: it is put
   * into force; approves: it is approved; based-on: the ground on which this act rests; implements: what this act
   * carries out; delegates-control: somebody is charged with control over its execution; registers: its state
   * registration is ordered; replaces-wording: words of it are replaced by others.
   */
  kind: RelationKind;
  /**
   * Index into `references` of the citation that is concerned; null where this act speaks of itself, and for what a
   * note of the register cites.
   */
  reference: number | null;
  /** The act that is concerned, as the reference or the note says it; null where it is this act's annex or itself. */
  act: CitedAct | null;
  /** Place of the words that state the relation. */
  at: TextPlace;
  /** What is concerned: the target of the reference; null when it could not be resolved. */
  target: Target | null;
  /** Who does it, to what part, and when. */
  effect: RelationEffect;
}

/** Who does it, to what part, and when. */
export interface RelationEffect {
  /**
   * Which act does it: this: this act, to the target; other: the target, to this act, as a note of the register says.
   */
  by: "this" | "other";
  /** The part of the act that is concerned, outermost unit first; empty for the whole act. */
  part: PinpointStep[];
  /** Day from which it holds, null where its sentence states none. */
  from: string | null;
  /** Day up to which it holds, null where its sentence states none. */
  until: string | null;
}

/**
 * amends: changes are made; supplements: something is added; repeals, repeals-part: the act, or a part of it, loses its
 * force; suspends: its force is halted for a time; extends: its time is prolonged; enters-into-force: it is put into
 * force; approves: it is approved; based-on: the ground on which this act rests; implements: what this act carries out;
 * delegates-control: somebody is charged with control over its execution; registers: its state registration is ordered;
 * replaces-wording: words of it are replaced by others.
 */
export type RelationKind =
  | "amends"
  | "supplements"
  | "repeals"
  | "repeals-part"
  | "suspends"
  | "extends"
  | "enters-into-force"
  | "approves"
  | "based-on"
  | "implements"
  | "delegates-control"
  | "registers"
  | "replaces-wording";

/** One change that the reading text makes to the source's characters. */
export interface Repair {
  /** What kind of damage was repaired. */
  kind: RepairKind;
  /** The source's characters. */
  before: string;
  /** The characters of the reading text. */
  after: string;
  /** Place of the damaged characters in the source. */
  at: Span;
}

/** What kind of damage was repaired. */
export type RepairKind =
  | "letter-spacing"
  | "displaced-link"
  | "line-join"
  | "hyphen"
  | "homoglyph"
  | "number-sign"
  | "encoding"
  | "ocr"
  | "ditto";

/** A legal act of Kazakhstan as validated data. */
export interface Resolution {
  /** Version of this document's form. */
  schemaVersion: "1.1.0";
  /** The file from which the act was read. */
  source: Source;
  /** Language of the text: Kazakh or Russian. */
  language: "kk" | "ru";
  /** Identity of the act. */
  act: Act;
  /** Grounds and enacting formula; null when the text starts with its clauses. */
  preamble: Preamble | null;
  /** Operative clauses in reading order. */
  clauses: Clause[];
  /** Sections of a law or code, outermost first; the clauses of an article stand in it. Empty for other acts. */
  sections: Section[];
  /** Who signed the act. */
  signatories: Signatory[];
  /** Who agreed to the act, in the order of the source. */
  agreed: Agreement[];
  /** Annexes in reading order. */
  annexes: Annex[];
  /** Notes of the register and footnotes, in reading order. */
  notes: Note[];
  /** Cited acts and cited places of this act, in reading order. */
  references: Reference[];
  /** What this act does to others, and what notes say that others did to it, in reading order. */
  relations: Relation[];
  /** The job quota that the act sets; null when it sets none. */
  quota: Quota | null;
  /** What is wrong or worth knowing about the act. */
  findings: Finding[];
  /** Every change that the reading text makes to the source's characters. */
  repairs: Repair[];
  /** Text of the source's pages that is none of the act, in the order of the source. */
  furniture: Furniture[];
  /** Text of the source that stands in no field and is no furniture, in the order of the source. */
  unplaced: Unplaced[];
  /** For each field, by JSON pointer, the places of the source from which it was read. */
  provenance: Provenance;
  /** For each value, by JSON pointer, the identities that it takes part in and that hold. */
  provedBy: ProvedBy;
  /** How far the result can be relied on; null in a result that was made before it was reckoned. */
  trust: Trust | null;
  /** What people decided on values of this result, in order. */
  corrections: Correction[];
}

/** group: the heading of the rows below it; total: a row that sums others; data: any other row. */
export type RowKind = "data" | "group" | "total";

/** One section of a law, a code or of rules. */
export interface Section {
  /** What the act calls the section. */
  kind: SectionKind;
  /** Number as printed, without marks (12, 12-1, 107², II, БІРІНШІ); null when it has none. */
  number: string | null;
  /** Name of the section, without its kind and number; null when it has none. */
  heading: string | null;
  /** Paragraphs above the first clause, joined by one space; empty when there are none. */
  text: string;
  /** Numbered clauses that stand in the section itself, in reading order. */
  clauses: Clause[];
  /** Sections inside it, in reading order. */
  sections: Section[];
}

/**
 * book: the general or special part of a code; section: бөлім, раздел, also a subsection; chapter: тарау, глава;
 * paragraph: параграф, §, a part of a chapter; article: бап, статья.
 */
export type SectionKind = "book" | "section" | "chapter" | "paragraph" | "article";

/** A person or office that signed the act. */
export interface Signatory {
  /** Office of the signatory as printed (Аудан әкімі), null when not shown. */
  role: string | null;
  /** Name as printed (М.Токжанов), null when only the office is shown. */
  name: string | null;
}

/** The file from which the act was read. */
export interface Source {
  /** Name of the file without its folder; null when the bytes came without a name. */
  fileName: string | null;
  /** Kind of file, told by its bytes. */
  mediaType:
    | "text/plain"
    | "application/pdf"
    | "text/html"
    | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    | "image/png"
    | "image/jpeg"
    | "image/tiff"
    | "image/webp"
    | "image/gif";
  /** Digest of the file's bytes in lower-case hexadecimal. */
  sha256: string;
  /** Size of the file in bytes. */
  byteLength: number;
  /** Number of pages; a plain text or a document of markup is one page. */
  pageCount: number;
  /**
   * How the characters were obtained: from the PDF's text, by OCR, by both, from a plain text, or from the markup of a
   * web page or a document.
   */
  method: "text-layer" | "ocr" | "mixed" | "plain-text" | "markup";
  /**
   * What read the pages: "pdfium" or "pdf.js" a PDF, "tesseract.js" pictures; "pdfium+tesseract.js" where it was both;
   * null for a plain text or markup. Results of earlier versions lack this field.
   */
  engine?: string | null | undefined;
  /**
   * UTF-16 offsets in a plain text's raw text at which its lines begin, so that a span's line can be told; null for
   * other files. Results of earlier versions lack it.
   */
  lineStarts?: number[] | null | undefined;
  /**
   * Sizes of the pages, in their order, which the boxes of spans lie in; null for a plain text or markup. Results of
   * earlier versions lack it.
   */
  pages?:
    | {
        /** Width in PDF points. */
        width: number;
        /** Height in PDF points. */
        height: number;
      }[]
    | null
    | undefined;
  /** The program that made the result. */
  producer: Producer;
}

/** A run of characters of one page of the source. */
export interface Span {
  /** Number of the page, from 1. */
  page: number;
  /** [x0, top, x1, bottom] in PDF points from the page's top left corner; null for plain text and markup. */
  bbox: [number, number, number, number] | null;
  /** UTF-16 offset of the first character in the page's raw text. */
  start: number;
  /** UTF-16 offset after the last character in the page's raw text. */
  end: number;
  /**
   * Where in a document of markup its line stands: a CSS selector in a web page, a path in a DOCX. Other sources have
   * none.
   */
  element?: string | undefined;
  /** Confidence of the OCR, 0 to 1; null for characters that were not read by OCR. */
  confidence: number | null;
}

/** A table; one that runs over several pages is one table. */
export interface Table {
  /** The words right above the table that name it; null when it has none. */
  caption: string | null;
  /** The unit of measure that is stated for the whole table, as printed; null when none is. */
  unit: string | null;
  /** What the table is about. */
  kind: TableKind;
  /** Columns from left to right. */
  columns: TableColumn[];
  /** Rows of the header from top to bottom, a text for each column; empty for a table without header. */
  headerRows: string[][];
  /** Rows of all pages over which the table runs; repeated header rows are left out. */
  rows: TableRow[];
  /** Cells that cover more than one place, of header and rows, from top to bottom. */
  spans: CellSpan[];
  /**
   * For each cell of the rows what it states exactly: a number (also of a percentage or quantity), a day as YYYY-MM-DD,
   * a fraction as 1/3; null for any other text.
   */
  values: (number | string | null)[][];
  /** Notes below the table, in order. */
  notes: TableNote[];
}

/** One column of a table. */
export interface TableColumn {
  /** Header as printed, from top to bottom where it has several rows; empty when it is blank. */
  header: string;
  /** What the column's cells hold. */
  role: ColumnRole;
  /** What the cells hold in a table of its kind; null where nothing shows it, and in quota tables. */
  field: ColumnField | null;
}

/**
 * quota: employers and their jobs; budget: sums of money by classification or purpose; tariff: prices and rates; staff:
 * posts and their numbers; register: things or places listed with what marks them; other: any other table.
 */
export type TableKind = "quota" | "budget" | "tariff" | "staff" | "register" | "other";

/** A note below a table. */
export interface TableNote {
  /** The sign that leads to the note: *, 1); or null. */
  mark: string | null;
  /** The note as printed. */
  text: string;
}

/** One row of a table, never a header row. */
export interface TableRow {
  /** What the row is among the others. */
  kind: RowKind;
  /**
   * Cells in the order of the columns, one each; an empty cell is an empty text. The text of a cell that covers several
   * places stands in each of them.
   */
  cells: string[];
}

/** What a reference points to. */
export interface Target {
  /** Document id of the cited act in the registry adilet.zan.kz (K1400000234); null for internal targets. */
  id: string | null;
  /** Address of the cited act in the registry; null for internal targets. */
  uri: string | null;
  /** JSON pointer to the cited place in this document; null for other acts. */
  path: string | null;
  /** What the target was derived from. */
  basis: TargetBasis;
}

/**
 * link: a hyperlink in the source; catalogue: the catalogue of known acts; registration: derived from the registration
 * number; internal: a place in this act.
 */
export type TargetBasis = "link" | "registration" | "catalogue" | "internal";

/** Place of words in this document. */
export interface TextPlace {
  /** JSON pointer to the field in which the words stand. */
  path: string;
  /** UTF-16 offset of their first character in that field. */
  start: number;
  /** UTF-16 offset after their last character in that field. */
  end: number;
}

/** A span of headcounts with its own percentage; both ends belong to it. */
export interface Tier {
  /** Lowest headcount of the tier. */
  minHeadcount: number;
  /** Highest headcount of the tier; null when it has no upper end. */
  maxHeadcount: number | null;
  /** Share of jobs for headcounts of this tier, in per cent. */
  percent: number;
}

/** How far the result can be relied on without a look at the source. */
export interface Trust {
  /**
   * clear: little or nothing speaks against the reading; look: something may be wrong at the places named; doubtful:
   * something probably is. docs/trust.md says which share of the acts of each level was wholly right.
   */
  level: TrustLevel;
  /** Estimated probability that everything in it is right, 0 to 1. */
  score: number;
  /** Trust in each part of the result. */
  parts: {
    /** Type, authority, title, date, number, registration, status, signatures. */
    identity: PartTrust | null;
    /** Preamble, clauses, agreements, annexes and their paragraphs. */
    structure: PartTrust | null;
    /** Tables of clauses and annexes; null where there is none. */
    tables: PartTrust | null;
    /** Cited acts and places; null where nothing is cited. */
    references: PartTrust | null;
    /** The job quota; null where the act sets none. */
    quota: PartTrust | null;
  };
  /** What lowers trust, the gravest first. */
  reasons: TrustReason[];
}

/**
 * clear: little or nothing speaks against the reading; look: something may be wrong at the places named; doubtful:
 * something probably is. docs/trust.md says which share of the acts of each level was wholly right.
 */
export type TrustLevel = "clear" | "look" | "doubtful";

/** A sign that lowers trust, the gravest first. */
export interface TrustReason {
  /** What was seen: the code of a finding, or the name of another sign of docs/trust.md. */
  sign: string;
  /** Where it was seen first; null where it concerns the whole act. */
  path: string | null;
  /** How often it was seen. */
  count: number;
}

/** Text of the source that was left out. */
export interface Unplaced {
  /** The source's characters. */
  text: string;
  /** Their place in the source. */
  at: Span;
  /** Why they are in no field. */
  reason: UnplacedReason;
}

/**
 * Why the words are in no field. unread: no part of the act could be made of them; remark: they stand in the line of
 * requisites and are none; annotation: an annotation of the PDF prints them over the page; beside: they stand beside
 * the act in its web page, and may be of it; small-type, side-note, watermark: they look like furniture and say more
 * than furniture does.
 */
export type UnplacedReason =
  | "unread"
  | "remark"
  | "annotation"
  | "beside"
  | "small-type"
  | "side-note"
  | "watermark"
  | "other";
