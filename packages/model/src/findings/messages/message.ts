/** What findings say, as values; the words stand in one table for each language. */
import type { Localized, MessageLanguage } from "../../language.js";
import type { Rounding } from "../../quota/quota-rule.js";
import type { QuotaCategoryCode } from "../../schema/quota.js";

/** A rule as a message names it. */
export interface NamedRule {
  readonly citation: Localized;
  /** Whether the wording of what is at issue was seen in the rule. */
  readonly verified: boolean;
}

/** Number of a clause and of the sub-clauses in it, outermost first; `#2` is the second, which bears no number. */
export type ClauseNumbers = readonly string[];

/** Why what a page shows is not in the text: damage, a picture, fonts that tell no letters, writing that OCR cannot read. */
export type UnreadPage = (typeof unreadPages)[number];
export const unreadPages = ["damaged", "picture", "unmapped", "outlined", "illegible"] as const;

/** Parts of an act that a doubtful reading may take a text for. */
export const structureParts = [
  "title",
  "requisite",
  "preamble",
  "clause",
  "signature",
  "signatures",
  "agreement",
  "annex-heading",
  "annex-title",
  "paragraph",
  "table",
  "columns",
  "note",
  "furniture",
] as const;
export type StructurePart = (typeof structureParts)[number];

/** The values that each message is made of. */
export interface MessageValues {
  "act.missing": { readonly what: "title" | "date" | "number" | "authority" | "signature" };
  "annex.missing": { readonly text: string };
  "annex.unreferenced": { readonly number: number | null; readonly title: string };
  "annex.heading": {
    readonly field: "date" | "number" | "authority";
    readonly expected: string;
    readonly actual: string;
  };
  "reference.unresolved": { readonly text: string };
  "reference.registration-mismatch": { readonly known: string; readonly printed: string };
  "reference.registration-given-out": { readonly printed: string; readonly bound: string; readonly adopted: string };
  "reference.registration-not-reached": { readonly printed: string; readonly bound: string; readonly adopted: string };
  "reference.catalogue-mismatch": {
    readonly id: string;
    readonly part: "date" | "number";
    readonly known: string;
    readonly printed: string;
  };
  "reference.repealed": { readonly id: string; readonly end: string; readonly adopted: string };
  "reference.dangling": { readonly text: string };
  "reference.ambiguous-code": { readonly text: string; readonly ids: readonly string[] };
  "act.signatory-unnamed": { readonly role: string };
  "preamble.missing": Record<never, never>;
  /** What the text was taken for, and what it is nearly as well. */
  "structure.doubtful": { readonly read: StructurePart; readonly other: StructurePart };
  "language.doubtful": { readonly read: "kk" | "ru" };
  "text.unrepaired": Record<never, never>;
  "table.unread": Record<never, never>;
  "table.column-unread": { readonly header: string };
  /** The words as read; the least of their confidences, 0–1. */
  "ocr.low-confidence": { readonly text: string; readonly confidence: number };
  "text.struck": { readonly text: string };
  "text.unseen": { readonly text: string };
  /** What the layer says and what recognition sees in the picture. */
  "picture.layer-mismatch": { readonly layer: string; readonly picture: string };
  /** Page on which the other act begins. */
  "input.several-acts": { readonly page: number };
  /** The line that shows it. */
  "act.unread": { readonly what: "date" | "number"; readonly line: string };
  "page.unread": { readonly page: number; readonly why: UnreadPage };
  "quota.positions-mismatch": {
    readonly headcount: number;
    readonly percent: number;
    /** The share before rounding, as decimal text. */
    readonly exact: string;
    readonly rounding: Rounding;
    readonly expected: number;
    readonly actual: number;
    /** Whether the row prints it; a result edited by hand may give another number. */
    readonly printed: boolean;
    readonly rule: NamedRule;
  };
  "quota.percent-mismatch": {
    readonly expected: number;
    readonly actual: number;
    readonly printed: boolean;
    readonly label: string;
    readonly clause: ClauseNumbers;
  };
  "quota.tier-mismatch": {
    readonly headcount: number;
    readonly expected: number;
    readonly actual: number;
    readonly printed: boolean;
    readonly minHeadcount: number;
    readonly maxHeadcount: number | null;
    readonly clause: ClauseNumbers;
  };
  "quota.total-mismatch": { readonly header: string; readonly expected: number; readonly actual: number };
  "quota.headcount-below-minimum": { readonly headcount: number; readonly minimum: number; readonly rule: NamedRule };
  "quota.percent-outside-act": {
    readonly min: number;
    readonly max: number;
    readonly actual: number;
    readonly printed: boolean;
    readonly clause: ClauseNumbers;
  };
  "quota.percent-outside-law": {
    readonly min: number;
    readonly max: number;
    readonly actual: number;
    /** Null where the rule asks for one range whatever the headcount. */
    readonly headcount: number | null;
    readonly rule: NamedRule;
  };
  "quota.percent-bound": { readonly percent: number; readonly bound: "least" | "most" };
  "quota.row-number-gap": { readonly expected: number; readonly actual: number };
  "quota.duplicate-organization": {
    readonly name: string;
    readonly firstName: string;
    readonly firstRow: number | null;
  };
  "quota.organization-in-several-annexes": {
    readonly name: string;
    readonly annexes: readonly (number | null)[];
    readonly categories: readonly QuotaCategoryCode[];
    /** Null when a row does not state its positions. */
    readonly positions: number | null;
    /** The headcounts that the rows state, each once. */
    readonly headcounts: readonly number[];
  };
  "quota.cell-unreadable": { readonly header: string; readonly cell: string };
  "quota.authority-not-competent": { readonly authority: string; readonly rule: NamedRule };
}

export type MessageKey = keyof MessageValues;

/** The words of one language: a function of the values for each message. */
export type Messages = { readonly [Key in MessageKey]: (values: MessageValues[Key]) => string };

/** Makes a message in one language. */
export type Say = <Key extends MessageKey>(key: Key, values: MessageValues[Key]) => string;

/** How a language writes numbers, days and the names of categories. */
export interface Writing {
  readonly language: MessageLanguage;
  number(value: number | string): string;
  date(iso: string): string;
}

export const englishWriting: Writing = { language: "en", number: String, date: (iso) => iso };

/** Kazakh and Russian: decimal comma, days as `05.02.2021`. */
const cyrillicWriting = (language: MessageLanguage): Writing => ({
  language,
  number: (value) => String(value).replace(".", ","),
  date: (iso) => iso.split("-").reverse().join("."),
});

export const kazakhWriting = cyrillicWriting("kk");
export const russianWriting = cyrillicWriting("ru");
