/** What findings say, as values; the words stand in one table for each language. */
import type { MessageLanguage } from "../../language.js";
import { categoryNames } from "../../quota/category-names.js";
import { roundings } from "../../quota/quota-rule.js";
import { relationKinds } from "../../relations/kinds.js";
import type { QuotaCategoryCode } from "../../schema/quota.js";
import { identityNames } from "../../tables/identities/identity-rules.js";
import { type Fields, fields, flag, listOf, number, oneOf, orNull, type Shape, type Shaped, text } from "./shape.js";

/** A rule as a message names it; `verified`: whether the wording of what is at issue was seen in the rule. */
const namedRule = fields({ citation: fields({ en: text, kk: text, ru: text }), verified: flag });
export type NamedRule = typeof namedRule extends Shape<infer Rule> ? Rule : never;

/** Number of a clause and of the sub-clauses in it, outermost first; `#2` is the second, which bears no number. */
export type ClauseNumbers = readonly string[];

/**
 * Why what a page shows is not in the text: damage, a picture, fonts that tell no letters, writing that OCR cannot
 * read.
 */
export type UnreadPage = (typeof unreadPages)[number];
export const unreadPages = ["damaged", "picture", "unmapped", "outlined", "illegible", "furniture"] as const;

/**
 * How a page that was read is damaged: its content is not what was packed; the packing breaks off; the content ends
 * elsewhere than the file says; it is no sound run of operators; a part of it is not in the file; a font is not, or is
 * broken; where it lies is not given; the tree of pages does not lead to it; two readers read other figures; bytes of
 * the file are missing or were added; the tables of objects led elsewhere and were mended.
 */
export type PageDamageKind = (typeof pageDamageKinds)[number];
export const pageDamageKinds = [
  "checksum",
  "broken",
  "length",
  "operators",
  "missing",
  "font",
  "box",
  "tree",
  "unlike",
  "shifted",
  "tables",
] as const;

/**
 * What shows that a text is an act: the enacting formula; type, day and number; the body; registration or status;
 * signatures; an annex heading; a job quota; rules in numbered clauses; articles and chapters; words for itself; words
 * of law; legal forms of organisations.
 */
export type SoughtSign = (typeof soughtSigns)[number];
export const soughtSigns = [
  "formula",
  "requisites",
  "authority",
  "register",
  "signatures",
  "annex-heading",
  "quota",
  "clauses",
  "articles",
  "self",
  "law",
  "organizations",
] as const;

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
/** A part of an act on which a reading decides. */
export type StructurePart = (typeof structureParts)[number];

const part = oneOf(structureParts);
const relation = oneOf(relationKinds);
const clause = listOf(text);

/** The values that each message is made of. */
const shapes = {
  "act.missing": { what: oneOf(["title", "date", "number", "authority", "signature"]) },
  "annex.missing": { text },
  "annex.unreferenced": { number: orNull(number), title: text },
  "annex.heading": { field: oneOf(["date", "number", "authority"]), expected: text, actual: text },
  "reference.unresolved": { text },
  "reference.registration-mismatch": { known: text, printed: text },
  "reference.registration-given-out": { printed: text, bound: text, adopted: text },
  "reference.registration-not-reached": { printed: text, bound: text, adopted: text },
  "reference.catalogue-mismatch": { id: text, part: oneOf(["date", "number"]), known: text, printed: text },
  "reference.repealed": { id: text, end: text, adopted: text },
  "reference.dangling": { text },
  "reference.unread-number": { text },
  /** The words with those around them. */
  "reference.unread": { text },
  /** What the text says, and the value. */
  "value.out-of-bounds": { text },
  "value.unlike-text": { text, value: text },
  "reference.ambiguous-code": { text, ids: listOf(text) },
  "act.signatory-unnamed": { role: text },
  "preamble.missing": {},
  /** Kinds of relations: what was read, and what it is nearly as well. */
  "relation.doubtful": { read: relation, other: relation },
  "force.unresolved": { text },
  /** What the text was taken for, and what it is nearly as well. */
  "structure.doubtful": { read: part, other: part },
  "language.doubtful": { read: oneOf(["kk", "ru"]) },
  "text.unrepaired": {},
  /** The words with which the text begins, or ends, or that stand twice. */
  "text.incoherent": { what: oneOf(["begins", "ends", "twice"]), text },
  /** What the result says, and what stands at its place in the source before repairs; both cut where they are long. */
  "text.unlike-source": { own: text, source: text },
  /** The field that holds the words first. */
  "text.read-twice": { first: text },
  /** The words left out, cut where they are many. */
  "text.unplaced": { text },
  /** Words that are not written in letters of one known alphabet, and how many more there are. */
  "text.letters": { words: listOf(text), more: number },
  /** The words around the marks. */
  "text.empty-quotes": { text },
  /** The words as printed; what the figures and what the numerals say. */
  "text.number-words-mismatch": { text, figures: number, words: number },
  "clause.number-gap": { expected: text, actual: text },
  "table.unread": {},
  "table.cell-doubtful": { header: text, cell: text },
  "table.column-unread": { header: text },
  "table.identity-broken": { of: text, identity: oneOf(identityNames), expected: number, actual: number },
  "table.identity-rounded": { of: text, identity: oneOf(identityNames), expected: number, actual: number },
  "table.identity-unread": { of: text, identity: oneOf(identityNames), actual: number },
  "quota.row-unread": { row: text },
  "quota.share-unread": { text },
  /** The words as read; the least of their confidences, 0–1. */
  "ocr.low-confidence": { text, confidence: number },
  "text.struck": { text },
  "text.unseen": { text },
  /** How many changes, and which of the two texts was read. */
  "text.tracked-changes": { count: number, view: oneOf(["accepted", "original"]) },
  /** Letters and figures of the hidden text, and how it begins. */
  "text.hidden": { letters: number, beginning: text },
  /** What the layer says and what recognition sees in the picture. */
  "picture.layer-mismatch": { layer: text, picture: text },
  /** Signs of an act that were looked for and not found. */
  "input.not-an-act": { missing: listOf(oneOf(soughtSigns)) },
  /** Page on which the other act begins. */
  /** The language that was not read. */
  "input.other-language": { other: oneOf(["kk", "ru"]) },
  "input.several-acts": { page: number },
  /** The line that shows it. */
  "act.unread": { what: oneOf(["date", "number"]), line: text },
  /** What this reading gives, and what the other one does; null for nothing. */
  "reading.second-differs": { own: orNull(text), other: orNull(text) },
  "page.unread": { page: number, why: oneOf(unreadPages) },
  /** `object`: number of the damaged object in the file. */
  "page.damaged": { page: number, kind: oneOf(pageDamageKinds), object: orNull(number) },
  /**
   * `exact`: the share before rounding, as decimal text. `printed`: whether the row prints the number; a result that
   * was edited by hand may give another one.
   */
  "quota.positions-mismatch": {
    headcount: number,
    percent: number,
    exact: text,
    rounding: oneOf(roundings),
    expected: number,
    actual: number,
    printed: flag,
    rule: namedRule,
  },
  "quota.percent-mismatch": { expected: number, actual: number, printed: flag, label: text, clause },
  "quota.tier-mismatch": {
    headcount: number,
    expected: number,
    actual: number,
    printed: flag,
    minHeadcount: number,
    maxHeadcount: orNull(number),
    clause,
  },
  "quota.total-mismatch": { header: text, expected: number, actual: number },
  "quota.headcount-below-minimum": { headcount: number, minimum: number, rule: namedRule },
  "quota.percent-outside-act": { min: number, max: number, actual: number, printed: flag, clause },
  /** `headcount` is null where the rule asks for one range whatever the headcount. */
  "quota.percent-outside-law": { min: number, max: number, actual: number, headcount: orNull(number), rule: namedRule },
  "quota.percent-bound": { percent: number, bound: oneOf(["least", "most"]) },
  "quota.row-number-gap": { expected: number, actual: number },
  "quota.duplicate-organization": { name: text, firstName: text, firstRow: orNull(number) },
  /** `positions` is null where a row does not state its own; `headcounts` are those that the rows state, each once. */
  "quota.organization-in-several-annexes": {
    name: text,
    annexes: listOf(orNull(number)),
    categories: listOf(oneOf(Object.keys(categoryNames) as QuotaCategoryCode[])),
    positions: orNull(number),
    headcounts: listOf(number),
  },
  "quota.cell-unreadable": { header: text, cell: text },
  "quota.authority-not-competent": { authority: text, rule: namedRule },
} satisfies Record<string, Fields>;

/** Name of a message of findings. */
export type MessageKey = keyof typeof shapes;

/** What each message is made of. */
export type MessageValues = { readonly [Key in MessageKey]: Shaped<(typeof shapes)[Key]> };

/** All keys, in the order of the table. */
export const messageKeys = Object.keys(shapes) as [MessageKey, ...MessageKey[]];

/**
 * Whether a message can be made of the values; those of a result that was edited, or of a later version, may not do.
 */
export const fitsMessage = <Key extends MessageKey>(key: Key, values: unknown): values is MessageValues[Key] =>
  fields<Fields>(shapes[key])(values);

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
