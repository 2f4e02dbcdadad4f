/**
 * Every finding that Qauly can make, as data: how grave it is, what it says, and which field its `path` points to. `i`,
 * `t`, `r`, `c` and `n` in a pointer are 0-based indexes.
 */

/** Error: contradicts a rule. Warning: probably a mistake of the source or of the reading. Info: worth knowing. */
export type FindingSeverity = "error" | "warning" | "info";

/** What is true of all findings of one code. */
export interface FindingRule {
  /** How grave they are. */
  readonly severity: FindingSeverity;
  /** When the finding is made. */
  readonly description: string;
  /** Pattern of the JSON pointer in the finding's `path`. */
  readonly pointsTo: string;
  /** Whether only who reads the source can make the finding: a check of the result keeps it. */
  readonly ofReading?: true;
}

/** All codes of findings, and what is true of each. */
export const findingRules = {
  "quota.positions-mismatch": {
    severity: "error",
    description: "Positions are not headcount × the row's own percentage / 100, rounded half up.",
    pointsTo: "/quota/allocations/n/positions",
  },
  "quota.percent-mismatch": {
    severity: "error",
    description: "A row's percentage differs from the single one that the act sets for its category.",
    pointsTo: "/quota/allocations/n/percent",
  },
  "quota.tier-mismatch": {
    severity: "error",
    description: "A row's percentage differs from the one of the tier in which its headcount falls.",
    pointsTo: "/quota/allocations/n/percent",
  },
  "quota.total-mismatch": {
    severity: "error",
    description: "A cell of a totals row differs from the sum of its column.",
    pointsTo: "/annexes/i/tables/t/rows/r/cells/c",
  },
  "quota.headcount-below-minimum": {
    severity: "warning",
    description: "An organisation has fewer employees than the number from which quotas are set.",
    pointsTo: "/quota/allocations/n/headcount",
  },
  "quota.percent-out-of-range": {
    severity: "warning",
    description:
      "A percentage lies outside what the law allows for its category at the act's date, or outside the range that the " +
      "act itself sets.",
    pointsTo:
      "/quota/allocations/n/percent, or where no row prints one /quota/categories/n/percent or …/tiers/k/percent",
  },
  "quota.percent-bound": {
    severity: "info",
    description:
      "The act sets only a bound for a category, at least or at most so many per cent; no percentage is given.",
    pointsTo: "/quota/categories/n/percent",
    ofReading: true,
  },
  "quota.row-number-gap": {
    severity: "warning",
    description: "A row's number is not its predecessor's plus one.",
    pointsTo: "/quota/allocations/n/rowNumber",
  },
  "quota.duplicate-organization": {
    severity: "warning",
    description: "An organisation stands a second time in one annex.",
    pointsTo: "/quota/allocations/n/organization/name",
  },
  "quota.organization-in-several-annexes": {
    severity: "info",
    description: "An organisation stands in several annexes; the message tells its positions over all categories.",
    pointsTo: "/quota/allocations/n/organization/name",
  },
  "quota.authority-not-competent": {
    severity: "warning",
    description: "The akimat of a district sets a quota at a time when only those of regions may.",
    pointsTo: "/act/authority",
  },
  "quota.cell-unreadable": {
    severity: "error",
    description: "A cell of a number column holds no number.",
    pointsTo: "/annexes/i/tables/t/rows/r/cells/c",
  },
  "quota.row-unread": {
    severity: "warning",
    description: "A row of a table that sets a quota holds figures, and is neither an employer's row nor a total.",
    pointsTo: "/annexes/i/tables/t/rows/r, or /annexes/i/paragraphs/k for a row that became a paragraph",
    ofReading: true,
  },
  "quota.share-unread": {
    severity: "warning",
    description:
      "A clause names a share for a group of people, or a tier beside other tiers, that is not in the quota.",
    pointsTo: "the text, such as /clauses/i/children/j/text",
    ofReading: true,
  },
  "annex.date-mismatch": {
    severity: "warning",
    description: "An annex heading gives another date than the act.",
    pointsTo: "/annexes/i/heading/date",
  },
  "annex.number-mismatch": {
    severity: "warning",
    description: "An annex heading gives another act number than the act.",
    pointsTo: "/annexes/i/heading/number",
  },
  "annex.authority-mismatch": {
    severity: "warning",
    description: "An annex heading names another authority than the act.",
    pointsTo: "/annexes/i/heading/authority",
  },
  "annex.missing": {
    severity: "warning",
    description: "An annex is cited that the document does not hold.",
    pointsTo: "/references/n",
  },
  "annex.unreferenced": {
    severity: "warning",
    description: "No clause cites this annex.",
    pointsTo: "/annexes/i",
  },
  "act.missing-title": { severity: "warning", description: "The source shows no title.", pointsTo: "/act/title" },
  "act.missing-date": { severity: "warning", description: "The source shows no date.", pointsTo: "/act/date" },
  "act.missing-number": { severity: "warning", description: "The source shows no number.", pointsTo: "/act/number" },
  "act.unread-date": {
    severity: "warning",
    ofReading: true,
    description: "The head of the act shows a year or a day, and no date could be read there.",
    pointsTo: "/act/date",
  },
  "act.unread-number": {
    severity: "warning",
    ofReading: true,
    description: "The head of the act shows a number sign, and no number could be read there.",
    pointsTo: "/act/number",
  },
  "act.missing-authority": {
    severity: "warning",
    description: "The source does not show which authority adopted the act.",
    pointsTo: "/act/authority",
  },
  "act.missing-signatory": {
    severity: "warning",
    description: "The source shows no signature, neither a name nor an office.",
    pointsTo: "/signatories",
  },
  "act.signatory-unnamed": {
    severity: "info",
    description: "The source shows the office of who signed and no name.",
    pointsTo: "/signatories/n/name",
  },
  "preamble.missing": {
    severity: "warning",
    description: "No enacting formula was found, so that the act has no preamble.",
    pointsTo: "/preamble",
    ofReading: true,
  },
  "relation.doubtful": {
    severity: "warning",
    description: "Words of two kinds are nearly as likely to say what the act does to the one that it cites.",
    pointsTo: "/relations/n/kind",
    ofReading: true,
  },
  "force.unresolved": {
    severity: "info",
    description: "The act speaks of its entry into force, but neither a day nor a known rule was read.",
    pointsTo: "/act/force",
    ofReading: true,
  },
  "clause.number-gap": {
    severity: "warning",
    description: "A clause's number does not follow on that of the clause before it, at any level.",
    pointsTo: "/clauses/n or …/children/n, the first behind the gap",
  },
  "reference.unresolved": {
    severity: "info",
    description: "No registry id could be given to a cited act.",
    pointsTo: "/references/n/target",
  },
  "reference.ambiguous-code": {
    severity: "warning",
    description:
      "A code is cited by name alone while one of that name was in force and another was adopted already, and the act does " +
      "not tell which of them it means.",
    pointsTo: "/references/n/target",
  },
  "reference.registration-mismatch": {
    severity: "warning",
    description: "The printed registration number is not the one in the catalogue of known acts.",
    pointsTo: "/references/n/act/registration/number",
  },
  "reference.registration-implausible": {
    severity: "warning",
    description:
      "The printed registration number had been given out before the cited act was adopted, or had not been reached.",
    pointsTo: "/references/n/act/registration/number",
  },
  "reference.catalogue-mismatch": {
    severity: "warning",
    description:
      "The printed date or number is not the one of the known act that bears the title and the other of the two.",
    pointsTo: "/references/n/act/date or /references/n/act/number",
  },
  "reference.repealed": {
    severity: "warning",
    description: "The act cited had lost its force before this act was adopted.",
    pointsTo: "/references/n/target",
  },
  "reference.dangling": {
    severity: "warning",
    description: "A clause of this act is cited that the document does not hold.",
    pointsTo: "/references/n",
  },
  "reference.unread-number": {
    severity: "warning",
    description: "A day and a number of an act stand in the preamble or a clause, and no reference covers them.",
    pointsTo: "the field that holds the text",
  },
  "reference.unread": {
    severity: "warning",
    description:
      "Words that only a citation says (an article, a clause or an annex by its number, a law, a code) stand in the preamble or a " +
      "clause, and no reference covers them; info for the part of something in a clause.",
    pointsTo: "the field that holds the text",
  },
  "value.out-of-bounds": {
    severity: "warning",
    description: "The text prints a number that its field cannot hold: an annex 0, a year 2999, four hundred digits.",
    pointsTo: "the field, whose value is null, or the text that prints the number",
    ofReading: true,
  },
  "value.unlike-text": {
    severity: "error",
    description:
      "A value that was read from a text of the result is not what that text says: an allocation beside the cells of its row, " +
      "a citation beside the text in which it stands.",
    pointsTo: "/quota/allocations/n/…, or /references/n/text",
  },
  "text.unrepaired": {
    severity: "warning",
    description:
      "A broken run of text could not be read or repaired with confidence, quotation marks hold nothing, or words are " +
      "not written in letters of one known alphabet; info where these may be foreign names.",
    pointsTo: "the field that holds the text",
    ofReading: true,
  },
  "text.number-words-mismatch": {
    severity: "warning",
    description: "A number is given in figures and in words, and the two differ.",
    pointsTo: "the field that holds the text",
    ofReading: true,
  },
  "text.unplaced": {
    severity: "warning",
    ofReading: true,
    description: "Words or figures of the source stand in no field of the result and are no furniture of its pages.",
    pointsTo: "/unplaced/n, or /unplaced for words that are not listed there",
  },
  "text.incoherent": {
    severity: "warning",
    description: "A text begins inside a sentence, ends without an end, or says the same words twice in a row.",
    pointsTo: "the field that holds the text",
  },
  "text.unlike-source": {
    severity: "error",
    ofReading: true,
    description:
      "A text of the result is neither what stands at its place in the source nor what a listed repair made of it.",
    pointsTo: "the field that holds the text",
  },
  "text.read-twice": {
    severity: "warning",
    ofReading: true,
    description: "Words of the source stand in two fields of the result.",
    pointsTo: "the second field that holds the words",
  },
  "text.struck": {
    severity: "warning",
    ofReading: true,
    description: "A drawn line strikes through words; they are kept as text, and may be in force no longer.",
    pointsTo: "the field that holds the text",
  },
  "text.unseen": {
    severity: "warning",
    ofReading: true,
    description:
      "Words are in the file that nobody sees on its page: white on white, of no height, or painted over. They are kept as text.",
    pointsTo: "the field that holds the text",
  },
  "text.tracked-changes": {
    severity: "warning",
    ofReading: true,
    description:
      "The document carries changes that were tracked and neither accepted nor rejected; one of its two texts was read.",
    pointsTo: "/source",
  },
  "text.hidden": {
    severity: "warning",
    ofReading: true,
    description: "The document holds text of some length that it hides from its readers; it was not read.",
    pointsTo: "/source",
  },
  "input.other-language": {
    severity: "info",
    ofReading: true,
    description: "The document holds the act in Kazakh and in Russian; the result is of one of the two.",
    pointsTo: "/source",
  },
  "picture.layer-mismatch": {
    severity: "warning",
    ofReading: true,
    description: "The text layer of a page that is a picture gives other figures than the picture shows.",
    pointsTo: "the field that holds the value",
  },
  "input.not-an-act": {
    severity: "error",
    ofReading: true,
    description:
      "Nothing, or too little, shows that the source is a legal act or a page of one; it counts as no act in batches, tables and reports.",
    pointsTo: "the whole result",
  },
  "input.several-acts": {
    severity: "warning",
    ofReading: true,
    description:
      "Another act, or this one in another language, begins below the signatures; only the first is the result.",
    pointsTo: "/source/pageCount; the finding's `actual` is the number of the page",
  },
  "reading.second-differs": {
    severity: "warning",
    description: "Another reader of PDF gives another value here; made where a second reader was asked for.",
    pointsTo: "the field that holds the value, or what would hold it",
    ofReading: true,
  },
  "page.unread": {
    severity: "warning",
    description: "A page of the source, or what it shows beside its text, could not be read.",
    pointsTo: "/source/pageCount; the finding's `actual` is the number of the page",
    ofReading: true,
  },
  "page.damaged": {
    severity: "warning",
    description:
      "The file is damaged at a page that was read: words or figures of it may be missing or wrong. Info where it was \
read whole after the file's tables of objects were mended.",
    pointsTo: "/source/pageCount; the finding's `actual` is the number of the page",
    ofReading: true,
  },
  "table.unread": {
    severity: "warning",
    description: "A table of a quota act holds figures, or was cut into pieces, and gave no allocation.",
    pointsTo: "/annexes/i/tables/t, or /annexes/i for a table of which only pieces were read",
    ofReading: true,
  },
  "table.column-unread": {
    severity: "warning",
    description: "A column of a table that sets a quota holds figures, and what they are could not be determined.",
    pointsTo: "/annexes/i/tables/t/columns/c",
    ofReading: true,
  },
  "table.cell-doubtful": {
    severity: "warning",
    description:
      "A cell is unlike its column: it holds several numbers where the others hold one, a number and words of its row stand in each " +
      "other's columns, or its place on the page is that of another column.",
    pointsTo: "/annexes/i/tables/t/rows/r/cells/c",
  },
  "table.identity-broken": {
    severity: "warning",
    description:
      "An identity of sums that a table or the act states does not hold: a row of a budget and the rows that part it, lines of " +
      "a budget, a total, a product, a clause and its annex. Info where rounding may explain it, or where a part could " +
      "not be read, so that it says nothing of the act.",
    pointsTo: "/annexes/i/tables/t/rows/r/cells/c, or the text of a clause, such as /clauses/i/children/j/text",
  },
  "structure.doubtful": {
    severity: "warning",
    description:
      "A part of the text was taken for one part of an act and is nearly as well another; info where the reading that was " +
      "taken is clearly the better one. At a page: its text was read column by column.",
    pointsTo: "the field that holds the text, or /source/pageCount with the number of the page as `actual`",
    ofReading: true,
  },
  "language.doubtful": {
    severity: "warning",
    description: "The signs of the two languages nearly balance each other.",
    pointsTo: "/language",
    ofReading: true,
  },
  "ocr.low-confidence": {
    severity: "warning",
    description: "A value was read by OCR under the confidence threshold.",
    pointsTo: "the field that holds the value",
    ofReading: true,
  },
} as const satisfies Record<string, FindingRule>;

/** Name of a kind of finding; it never changes its meaning. */
export type FindingCode = keyof typeof findingRules;

export const isOfReading = (code: FindingCode): boolean => {
  const rule: FindingRule = findingRules[code];
  return rule.ofReading === true;
};

/** All codes, in the order of the table. */
export const findingCodes = Object.keys(findingRules) as [FindingCode, ...FindingCode[]];
