/** What stands behind the findings about the act and its annexes. */
import { type Explanations, look } from "./explanation.js";

export const documentExplanations = {
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
  "act.unread-date": {
    rule: "A date that the source shows is read, or the line is quoted that shows it.",
    source: "The reading itself.",
    example: "A subtitle line with a day in words: «екі мың он сегізінші жылғы …».",
    advice: `${look} Write the date into the result by hand.`,
  },
  "act.unread-number": {
    rule: "A number that the source shows is read, or the line is quoted that shows it.",
    source: "The reading itself.",
    example: "A line «№ бірінші» in the head.",
    advice: `${look} Write the number into the result by hand.`,
  },
  "act.missing-authority": {
    rule: "An act names who adopted it.",
    source: "The way in which the acts of the register are built.",
    example: "A text without its subtitle line.",
    advice: "See whether the file begins at the act's beginning.",
  },
  "act.missing-signatory": {
    rule: "An act is signed; an office without a name is a signature too.",
    source: "The way in which the acts of the register are built.",
    example: "A text that ends with its last clause.",
    advice: "See whether the file is complete.",
  },
  "act.signatory-unnamed": {
    rule: "Nothing is broken: a person signs an act, but the register leaves the names of old acts out.",
    source: "The way in which the acts of the register are built; most before about 2005 are so.",
    example: "An act of 1999 that ends with «Облыс әкімі» alone.",
    advice: "Look the name up in another copy if you need it.",
  },
  "clause.number-gap": {
    rule: "Clauses and sub-clauses are numbered 1, 2, 3 …; 2-1 may be inserted behind 2. What an amending clause quotes has other numbers.",
    source: "The way in which acts are built.",
    example: "Clauses 1, 2 and 4.",
    advice: `${look} A clause may be missing from the source or from the reading, or its text may stand inside the one above.`,
  },
  "preamble.missing": {
    rule: "An act says by a formula that it is adopted: «ҚАУЛЫ ЕТЕДІ», «РЕШИЛ».",
    source: "The way in which the acts of the register are built.",
    example: "A text whose clauses follow upon the title.",
    advice: "See whether the file begins at the act's beginning; the formula may be damaged, and stand in a clause.",
  },
  "relation.doubtful": {
    rule: "A verb of the operative part says what is done to the act that it governs.",
    source: "The way in which the acts of the register are worded.",
    example: "«… бұйрығының күші жойылды деп танылсын, … енгізілсін» beside a citation that either may govern.",
    advice: "Read the sentence; the place of the words that were taken is in the relation.",
  },
  "force.unresolved": {
    rule: "An act says when it enters into force: on a day, on publication or so many days after it, on signature.",
    source: "Article 42 of the Law on Legal Acts (Z1600000480).",
    example: "«Осы бұйрық белгіленген тәртіппен қолданысқа енгізіледі.»",
    advice: "Look the day up in the register; the sentence stands at the place of `act.force`.",
  },
} satisfies Explanations;
