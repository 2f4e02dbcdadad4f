/** What stands behind the findings about citations and about the reading itself. */
import { type Explanations, look } from "./explanation.js";

export const readingExplanations = {
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
} satisfies Explanations;
