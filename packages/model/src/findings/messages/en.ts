import { categoryNames } from "../../quota/category-names.js";
import { identityRules } from "../../tables/identities/identity-rules.js";
import type { ClauseNumbers, Messages, NamedRule } from "./message.js";

const clauseOf = (numbers: ClauseNumbers): string => {
  if (numbers.length === 0) return "";
  const steps = numbers.map((number, depth) => {
    const unit = number.startsWith("#") ? "paragraph" : depth === 0 ? "clause" : "subclause";
    return `${unit} ${number.replace("#", "")}`;
  });
  return ` (${steps.join(", ")})`;
};

const by = ({ citation, verified }: NamedRule): string =>
  verified ? citation.en : `${citation.en}; unverified, its wording was not seen`;

const whats = {
  title: "title",
  date: "date of adoption",
  number: "number",
  authority: "adopting authority",
  signature: "signature",
} as const;

const roundings = { "half-up": "rounded half up", up: "rounded up", down: "rounded down" } as const;

const headcountsOf = (min: number, max: number | null) => (max === null ? `${min} or more` : `${min} to ${max}`);
const percents = (min: number, max: number) => (min === max ? `${min} %` : `${min} to ${max} %`);

/** So many missing signs of an act are named. */
const named = 5;

const sought = {
  formula: "an enacting formula",
  requisites: "type, day and number",
  authority: "a body that adopts acts",
  register: "registration or status",
  signatures: "signatures of offices",
  "annex-heading": "the heading of an annex",
  quota: "a job quota",
  clauses: "rules in numbered clauses",
  articles: "articles or chapters",
  self: "words for itself (this resolution)",
  law: "words of law",
  organizations: "organisations with their legal forms",
} as const;

const unread = {
  damaged: "is damaged in the file and could not be read",
  picture: "is a picture without text",
  outlined: "shows letters that are drawn as shapes and not written",
  unmapped: "prints characters whose font does not say which letters they are",
  illegible: "holds writing that recognition could not read",
  furniture: "holds nothing that was taken for text of the act",
} as const;

const damages = {
  checksum: "its content does not match its checksum",
  broken: "its content breaks off in the middle",
  length: "its content ends elsewhere than the file says",
  operators: "its content holds what is no PDF",
  missing: "a part of its content is not in the file",
  font: "a font of it is missing or broken",
  box: "its place and size are not given",
  tree: "the list of pages does not lead to it",
  shifted: "objects stand elsewhere than the file's list says, so bytes of it are missing or were added",
  unlike: "two readers of PDF read different figures on it",
} as const;

const parts = {
  title: "the title",
  requisite: "the line with number and date",
  preamble: "the preamble",
  clause: "a clause",
  signature: "a signature",
  signatures: "several signatures",
  agreement: "an agreement",
  "annex-heading": "the heading of an annex",
  "annex-title": "the title of an annex",
  paragraph: "a paragraph",
  table: "a table",
  columns: "two columns of text",
  note: "a note",
  furniture: "text of the page and not of the act",
} as const;

const languages = { kk: "Kazakh", ru: "Russian" } as const;

const prints = (what: string, printed: boolean) =>
  printed ? `the row prints ${what}` : `the result gives ${what}, the row prints something else`;
const capitalPrints = (what: string, printed: boolean) => prints(what, printed).replace(/^t/, "T");

/** English. */
export const english: Messages = {
  "act.missing": ({ what }) => `The source shows no ${whats[what]}; every act has one.`,
  "act.signatory-unnamed": ({ role }) => `"${role}" signed the act; the source shows no name.`,
  "preamble.missing": () => "No enacting formula was found; the grounds of the act may stand in another part.",
  "relation.doubtful": ({ read, other }) =>
    `Two groups of words may say what is done to the cited act: "${read}" was read, "${other}" is nearly as likely.`,
  "force.unresolved": ({ text }) => `The act speaks of its entry into force, but no day or rule was read in "${text}".`,
  "annex.missing": ({ text }) => `The act cites "${text}", but the document holds no such annex.`,
  "annex.unreferenced": ({ number, title }) =>
    `No clause cites the annex ${number ?? `"${title}"`}; an annex takes effect through a clause.`,
  "annex.heading": ({ field, expected, actual }) =>
    `The annex heading gives the ${field} ${actual}, the act itself ${expected}; both should be the act's.`,
  "reference.unresolved": ({ text }) => `No registry id could be given for "${text}".`,
  "reference.ambiguous-code": ({ text, ids }) =>
    `"${text}" may mean any of ${ids.join(", ")}: the earlier was in force on the act's day, the later was adopted already; no registry id is given.`,
  "reference.registration-mismatch": ({ known, printed }) =>
    `The act cited is registered under № ${known}, the citation prints № ${printed}.`,
  "reference.registration-given-out": ({ printed, bound, adopted }) =>
    `The registration № ${printed} had been given out by ${bound}, before the act was adopted on ${adopted}; no registry id is derived from it.`,
  "reference.registration-not-reached": ({ printed, bound, adopted }) =>
    `The registration № ${printed} was not reached before ${bound}, too late for an act of ${adopted}; no registry id is derived from it.`,
  "reference.catalogue-mismatch": ({ id, part, known, printed }) =>
    `The act cited is known as ${id} with the ${part} ${known}, the citation prints ${printed}.`,
  "reference.repealed": ({ id, end, adopted }) =>
    `The act cited, ${id}, lost its force on ${end}, before this act of ${adopted} was adopted.`,
  "reference.dangling": ({ text }) => `The act cites "${text}", but the document holds no such clause.`,
  "text.incoherent": ({ what, text }) =>
    what === "twice"
      ? `The words "${text}" stand here twice in a row.`
      : what === "ends"
        ? `The paragraph ends without a mark of punctuation: "${text}"; it may be no text of the act.`
        : `The text begins inside a sentence: "${text}".`,
  "text.unlike-source": ({ own, source }) =>
    `The result says "${own}" where the source has "${source}", and no listed repair made the one of the other.`,
  "text.read-twice": ({ first }) => `These words stand in ${first} as well; the source has them once.`,
  "text.unplaced": ({ text }) => `The result has no field for these words of the source: «${text}».`,
  "reference.unread-number": ({ text }) =>
    `"${text}" has the form of an act's day and number, but no citation was read here.`,
  "reference.unread": ({ text }) => `«${text}» has the words of a citation, but no citation was read here.`,
  "value.out-of-bounds": ({ text }) => `"${text}" is no number that can stand here; nothing was read from it.`,
  "value.unlike-text": ({ text, value }) => `The value is "${value}", but its text says «${text}».`,
  "table.cell-doubtful": ({ header, cell }) =>
    `«${cell}» is unlike the other cells under «${header}»; rows or columns may have been mixed up.`,
  "text.unrepaired": () =>
    "Here words seem to be missing or to stand elsewhere, or letters could not be read; the text is kept as it is.",
  "text.struck": ({ text }) => `A line strikes through «${text}»; the words are kept, and may be in force no longer.`,
  "text.unseen": ({ text }) =>
    `«${text}» stands in the file, but nobody sees it on the page: it is white on white, of no height or painted over.`,
  "text.tracked-changes": ({ count, view }) =>
    view === "accepted"
      ? `The document carries ${count} tracked changes; it was read as if all were accepted.`
      : `The document carries ${count} tracked changes; it was read as it stood before them.`,
  "text.hidden": ({ letters, beginning }) =>
    `The document hides ${letters} letters from its readers, which were not read: «${beginning}…»`,
  "picture.layer-mismatch": ({ layer, picture }) =>
    `The text layer gives «${layer}» where the picture of the page shows «${picture}»; compare them.`,
  "input.not-an-act": ({ missing }) =>
    `This does not look like a legal act or a page of one. Looked for and not found: ${missing
      .slice(0, named)
      .map((sign) => sought[sign])
      .join(", ")}${missing.length > named ? " and more" : ""}.`,
  "input.other-language": ({ other }) =>
    `The document holds the act in ${other === "kk" ? "Kazakh" : "Russian"} too; this result is of the other text.`,
  "input.several-acts": ({ page }) =>
    `Below the signatures, on page ${page}, another act begins or this one in another language; split the file.`,
  "act.unread": ({ what, line }) => `The ${whats[what]} could not be read from «${line}».`,
  "text.letters": ({ words, more }) =>
    `Not written in the letters of one alphabet: ${words.map((word) => `"${word}"`).join(", ")}${more > 0 ? ` and ${more} more` : ""}; letters may be lost or misread.`,
  "text.empty-quotes": ({ text }) =>
    `Quotation marks hold nothing: …${text}…; the words of a title seem to stand elsewhere or to be missing.`,
  "text.number-words-mismatch": ({ text, figures, words }) =>
    `"${text}": the figures say ${figures}, the words ${words}.`,
  "clause.number-gap": ({ expected, actual }) =>
    `The clause bears the number ${actual} where ${expected} is due; one may be missing, or stand inside another.`,
  "quota.share-unread": ({ text }) =>
    `«${text}» sets a share or a tier that could not be read; the quota is without it.`,
  "quota.row-unread": ({ row }) => `The row "${row}" holds figures, but it is in no allocation and no total.`,
  "table.unread": () =>
    "The table could not be read as a list of employers; none of its rows is among the allocations.",
  "table.column-unread": ({ header }) =>
    `The column ${header === "" ? "without a header" : `"${header}"`} holds figures, but what they are could not be determined; they are in no allocation.`,
  "table.identity-broken": ({ of, identity, expected, actual }) =>
    `"${of}" is ${actual}, but ${identityRules[identity].name.en} is ${expected}.`,
  "table.identity-rounded": ({ of, identity, expected, actual }) =>
    `"${of}" is ${actual} and ${identityRules[identity].name.en} ${expected}; rounding of the parts may explain it.`,
  "table.identity-unread": ({ of, identity, actual }) =>
    `"${of}" is ${actual}; whether it is ${identityRules[identity].name.en} cannot be told, a part of it could not be read.`,
  "structure.doubtful": ({ read, other }) => `This was read as ${parts[read]}; it may as well be ${parts[other]}.`,
  "language.doubtful": ({ read }) =>
    `The act was read as ${languages[read]}, by a small margin; in the other language it may read differently.`,
  "ocr.low-confidence": ({ text, confidence }) =>
    `The recognition is not sure of «${text}» (confidence ${confidence.toFixed(2)}); compare it with the picture.`,
  "reading.second-differs": ({ own, other }) =>
    `Another reader of PDF gives ${other === null ? "nothing" : `"${other.slice(0, 120)}"`} here, this one ${own === null ? "nothing" : `"${own.slice(0, 120)}"`}.`,
  "page.unread": ({ page, why }) => `Page ${page} ${unread[why]}; what it shows is missing here.`,
  "page.damaged": ({ page, kind, object }) =>
    kind === "tables"
      ? `The file's list of objects leads elsewhere than to page ${page}; the page was found by a search and read.`
      : `Page ${page} is damaged in the file: ${damages[kind]}${object === null ? "" : ` (object ${object})`}; words or figures \
of it may be missing or wrong.`,
  "quota.positions-mismatch": ({ headcount, percent, exact, rounding, expected, actual, printed, rule }) =>
    `${headcount} employees × ${percent} % = ${exact}, ${roundings[rounding]} ${expected} positions; ${prints(String(actual), printed)}. Rounding: ${by(rule)}.`,
  "quota.percent-mismatch": ({ expected, actual, printed, label, clause }) =>
    `${capitalPrints(`${actual} %`, printed)}; the act sets ${expected} % for "${label}"${clauseOf(clause)}.`,
  "quota.tier-mismatch": ({ headcount, expected, actual, printed, minHeadcount, maxHeadcount, clause }) =>
    `${capitalPrints(`${actual} %`, printed)}; for ${headcount} employees the act sets ${expected} %, its tier of ${headcountsOf(minHeadcount, maxHeadcount)}${clauseOf(clause)}.`,
  "quota.total-mismatch": ({ header, expected, actual }) =>
    `The column "${header}" sums to ${expected}; its totals row prints ${actual}.`,
  "quota.headcount-below-minimum": ({ headcount, minimum, rule }) =>
    `The organisation has ${headcount} employees; quotas are set from ${minimum} on: ${by(rule)}.`,
  "quota.percent-outside-act": ({ min, max, actual, printed, clause }) =>
    `${capitalPrints(`${actual} %`, printed)}; the act sets ${min} to ${max} %${clauseOf(clause)}.`,
  "quota.percent-outside-law": ({ min, max, actual, headcount, rule }) =>
    `${actual} % stand here; ${percents(min, max)} are allowed${headcount === null ? "" : ` for ${headcount} employees`}: ${by(rule)}.`,
  "quota.percent-bound": ({ percent, bound }) =>
    `For this category the act says at ${bound} ${percent} %: a bound and no percentage, so none is given.`,
  "quota.row-number-gap": ({ expected, actual }) =>
    `The row bears the number ${actual} where ${expected} is due; rows are numbered 1, 2, 3 ….`,
  "quota.duplicate-organization": ({ name, firstName, firstRow }) =>
    `${name} stands in this annex before${firstRow === null ? "" : `, in row ${firstRow}`}${firstName === name ? "" : ` (${firstName})`}; an organisation gets one row for each category.`,
  "quota.organization-in-several-annexes": ({ name, annexes, categories, positions, headcounts }) =>
    `${name} stands in the annexes ${annexes.map((number) => number ?? "without a number").join(", ")}${categories.length === 0 ? "" : ` (${categories.map((one) => categoryNames[one].en).join("; ")})`}: ${positions === null ? "the sum of its positions is not stated" : `${positions} positions in all`}${headcounts.length > 1 ? `; its headcount is given as ${headcounts.join(" and ")}` : ""}.`,
  "quota.cell-unreadable": ({ header, cell }) =>
    `The cell of the column "${header}" holds ${cell === "" ? "nothing" : `"${cell}"`} where a number is due.`,
  "quota.authority-not-competent": ({ authority, rule }) =>
    `${authority} is no body of an oblast, a city of republican significance or the capital; only those set job quotas: ${by(rule)}.`,
};
