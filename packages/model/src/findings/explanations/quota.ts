/** What stands behind the findings about quotas. */
import { type Explanations, look } from "./explanation.js";

export const quotaExplanations = {
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
    rule: "A totals row prints the sum of its column: of the rows since the total or the heading before it, or of all.",
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
  "quota.percent-bound": {
    rule: "Only what an act sets is its percentage; at least or at most so many per cent leaves it to others.",
    source: "The act itself: the clause that names the category.",
    example: "Clause 1 sets a quota of no less than two per cent for parents of many children.",
    advice: "See the rows of the annex for what each employer was given, and the clause for the bound.",
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
  "quota.row-unread": {
    rule: "Each row with figures of a table that sets a quota is an employer's row, a total, or the heading of a group.",
    source: "The way in which acts list employers.",
    example: "A row with a headcount and positions, and an empty name.",
    advice: `${look} The row may belong to the employer above it, or its name may have been lost.`,
  },
  "quota.share-unread": {
    rule: "Each share that a clause sets for a group of people, and each tier beside others, is in the quota.",
    source: "The way in which acts set quotas.",
    example: "Of three sub-clauses with headcounts and shares the second says «от ста до одного двухсот пятидесяти».",
    advice: `${look} A word of the text may be misprinted; compare the tiers with it.`,
  },
  "quota.cell-unreadable": {
    rule: "A cell in a column of headcounts, percentages or positions holds a number; in a totals row it may be empty.",
    source: "The column's header.",
    example: "The cell «екі» or «12б» in the column of positions.",
    advice: `${look} The value is null in the result: put it in by hand if the source is clear.`,
  },
} satisfies Explanations;
