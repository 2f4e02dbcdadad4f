/**
 * What stands behind each finding, for people: the rule and its source, an example, what to do. `qauly explain` prints it
 * and docs/quota-rules.md is made of it. A code without an entry is explained by its description.
 */
import type { FindingCode } from "./codes.js";

export interface Explanation {
  /** What ought to hold. */
  readonly rule: string;
  /** Where that stands, or why it is taken to hold. */
  readonly source: string;
  /** An act that breaks it, invented. */
  readonly example: string;
  /** What a reader of the finding does next. */
  readonly advice: string;
}

const look = "Look at the place in the source.";

export const explanations: Partial<Readonly<Record<FindingCode, Explanation>>> = {
  "quota.positions-mismatch": {
    rule: "The positions of a row are its headcount × its own percentage / 100, rounded half up (0.5 gives 1).",
    source:
      "The percentage is a share of the list headcount (Social Code, article 107; order № 498 of 13 June 2016). How to round was not seen in any of them: half up is what published tables do, and a rule file can say otherwise.",
    example: "148 employees, 2 %, 5 positions: 148 × 2 % = 2.96, so 3 positions are due.",
    advice: `${look} If the three figures were read rightly, one of them is a misprint, or the act rounds in another way: give its rule with --rules.`,
  },
  "quota.percent-mismatch": {
    rule: "A row prints the percentage that the act's clause sets for its category.",
    source: "The act itself: the clause that the message names.",
    example: "Clause 1 sets two per cent for people on probation; a row of its annex prints 3 %.",
    advice: `${look} Compare the row with the clause; the clause decides, as the annex serves it.`,
  },
  "quota.tier-mismatch": {
    rule: "A row prints the percentage of the tier in which its headcount falls; where tiers overlap, either holds.",
    source: "The act itself: the sub-clauses that set the tiers.",
    example: "The act sets 2 % for 50 to 100 employees and 3 % for 101 to 250; a row of 180 employees prints 2 %.",
    advice: `${look} See whether the headcount or the percentage is the misprint.`,
  },
  "quota.total-mismatch": {
    rule: "A totals row prints the sum of its column: of the rows since the total before it, or of all above it.",
    source: "Arithmetic.",
    example: "Rows of 120 and 60 employees, and a row «Барлығы: 181».",
    advice: `${look} A row may have been lost in the reading or a figure misprinted: count the rows of the table.`,
  },
  "quota.headcount-below-minimum": {
    rule: "A quota is set for organisations of at least 50 employees.",
    source:
      "Social Code, article 107, clause 2, and order № 498 of 13 June 2016 for people with disabilities; for other categories akimats do the same, but no rule that says so was seen.",
    example: "A row for an organisation of 37 employees.",
    advice: `${look} The headcount may be misread or out of date; otherwise the organisation needs no quota.`,
  },
  "quota.percent-out-of-range": {
    rule: "The percentage lies within what the law in force on the act's date allows for the category, and within the span that the act's own clause sets.",
    source:
      "For people with disabilities 2 to 4 per cent (law № 482-V, article 27; Social Code, article 107), from 2016 to 2023 by tiers (order № 498). For the other categories the law names no percentage.",
    example: "An act of 2024 sets 5 % for people with disabilities.",
    advice: `${look} Then look at the rule that the message names; an unverified one may not be the law.`,
  },
  "quota.row-number-gap": {
    rule: "The rows of a list are numbered 1, 2, 3 …; a new table or part may start anew.",
    source: "The way in which acts number their lists.",
    example: "Rows 1, 2, 4.",
    advice: `${look} A row may be missing from the source or from the reading.`,
  },
  "quota.duplicate-organization": {
    rule: "An organisation has one row in an annex for each category.",
    source: "An employer has one headcount, so one quota for a category.",
    example: 'Row 3 is "Самал" ЖШС, row 9 «САМАЛ» жауапкершілігі шектеулі серіктестігі.',
    advice: `${look} Do not add the rows up before you know which one holds. Organisations are compared by their key, in any spelling of the legal form.`,
  },
  "quota.organization-in-several-annexes": {
    rule: "Nothing is broken: an organisation may owe jobs to several categories, each in its own annex. The finding tells the sum.",
    source: "The act's annexes, added up by the organisation's key.",
    example: '"Самал" ЖШС: 2 positions in annex 1, 3 in annex 3, 5 in all.',
    advice:
      "Take it as the answer to how many jobs this employer owes. If headcounts differ between the annexes, find out which is right.",
  },
  "quota.authority-not-competent": {
    rule: "Since 1 July 2023 job quotas are set by the executive bodies of oblasts, cities of republican significance and the capital.",
    source: "Social Code № 224-VII of 20 April 2023, article 107, clause 1.",
    example: "The akimat of a district sets a quota on 4 December 2023.",
    advice: "Check the act's date and who adopted it, and whether the act is still in force.",
  },
  "quota.cell-unreadable": {
    rule: "A cell in a column of headcounts, percentages or positions holds a number; in a totals row it may be empty.",
    source: "The column's header.",
    example: "The cell «екі» or «12б» in the column of positions.",
    advice: `${look} The value is null in the result: put it in by hand if the source is clear.`,
  },
  "annex.date-mismatch": {
    rule: "The heading of an annex gives the date of the act to which it belongs.",
    source: "The act's subtitle line.",
    example: "An act of 30 November 2022 with the heading «… 2023 жылғы 30 қарашадағы № 593 қаулысына 1-қосымша».",
    advice: `${look} It is mostly a misprint left from an earlier act; else the annex belongs to another one.`,
  },
  "annex.number-mismatch": {
    rule: "The heading of an annex gives the number of the act to which it belongs.",
    source: "The act's subtitle line.",
    example: "Act № 35/11 with the heading «… № 11 шешіміне қосымша».",
    advice: `${look} It is mostly a misprint; else the annex belongs to another act.`,
  },
  "annex.authority-mismatch": {
    rule: "The heading of an annex names the authority that adopted the act; a shorter form of its name is no mismatch.",
    source: "The act's subtitle line.",
    example: "An act of one district's akimat whose annex names another district's.",
    advice: `${look} It is mostly text left from another act.`,
  },
  "annex.missing": {
    rule: "An annex that a clause cites is part of the document.",
    source: "The act's own citation.",
    example: "A clause cites annex 3, the document ends with annex 2.",
    advice: "See whether the file is complete: exports sometimes leave annexes out.",
  },
  "annex.unreferenced": {
    rule: "An annex takes effect through a clause that cites it.",
    source: "The way in which acts are built.",
    example: "Two annexes, and clauses that cite only the first.",
    advice: `${look} The clause may cite it in words that were not understood.`,
  },
  "act.missing-title": {
    rule: "An act has a title.",
    source: "The way in which the acts of the register are built.",
    example: "A text that starts with its preamble.",
    advice: "See whether the file begins at the act's beginning.",
  },
  "act.missing-date": {
    rule: "An act has a date of adoption.",
    source: "The way in which the acts of the register are built.",
    example: "A subtitle line without a date.",
    advice: "Without a date no rule of law can be chosen: look it up in the registry.",
  },
  "act.missing-number": {
    rule: "An act has a number.",
    source: "The way in which the acts of the register are built.",
    example: "A subtitle line without a number.",
    advice: "Look it up in the registry.",
  },
  "act.missing-authority": {
    rule: "An act names who adopted it.",
    source: "The way in which the acts of the register are built.",
    example: "A text without its subtitle line.",
    advice: "See whether the file begins at the act's beginning.",
  },
  "act.missing-signatory": {
    rule: "An act is signed.",
    source: "The way in which the acts of the register are built.",
    example: "A text that ends with its last clause.",
    advice: "See whether the file is complete.",
  },
  "reference.unresolved": {
    rule: "Nothing is broken: an id is given only where a link, the catalogue or a plausible registration number makes it certain.",
    source: "How the registry adilet.zan.kz forms its ids.",
    example: "A citation of a district's decision, without a link.",
    advice: "Look the act up in the registry if you need its id.",
  },
  "reference.registration-mismatch": {
    rule: "A citation prints the number under which the cited act was registered.",
    source: "The catalogue of known acts.",
    example: "Order № 498 of 13 June 2016, cited as registered under № 14100 instead of 14010.",
    advice: "Take the id in the reference's target, not the printed number.",
  },
  "reference.registration-implausible": {
    rule: "An order is registered after its adoption, and the numbers of the central register rise with time.",
    source: "Known pairs of numbers and days of the central register.",
    example: "Order № 412 of 26 May 2016, cited with № 13598, a number given out before 25 April 2016.",
    advice: "Take the number for a misprint; no id is derived from it.",
  },
  "reference.catalogue-mismatch": {
    rule: "Title, date and number of a citation are those of one act; where two of them fit a known act alone, the third is held against it.",
    source: "The catalogue of known acts.",
    example: "The law on local government, № 148, cited with the year 2011 instead of 2001.",
    advice:
      "Compare with the act in the registry. A misprinted date beside the right title and number still gives a target, a misprinted number none.",
  },
  "reference.repealed": {
    rule: "An act is adopted by what is in force on its day.",
    source: "The catalogue of known acts, where the end of an act's force is certain.",
    example:
      "An act of December 2024 that rests on the law on employment of 2016, which the Social Code replaced on 1 July 2023.",
    advice: "Look whether the citing act means the act that took its place, or tells what was.",
  },
  "reference.dangling": {
    rule: "What an act says of its own clauses can be found in it.",
    source: "The document itself.",
    example: "`осы қаулының 7-тармағында` in an act of five clauses.",
    advice: "Look whether the clause was renumbered, or lies in a part that could not be read.",
  },
  "text.unrepaired": {
    rule: "Nothing is changed that is not certain: where words are missing or displaced and no repair clearly wins, the text stays.",
    source: "The reading itself.",
    example: "A line that ends in «1 қосымшасына», and two holes into which it might belong.",
    advice: look,
  },
  "ocr.low-confidence": {
    rule: "A value that was recognised from a picture is reported when the recognition itself is in doubt.",
    source: "The recognition's own confidence.",
    example: "A headcount read as 148 with a confidence of 0.4.",
    advice: `${look} Correct the value by hand and validate again.`,
  },
};
