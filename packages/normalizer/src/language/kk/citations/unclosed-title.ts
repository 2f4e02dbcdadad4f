import { letter } from "../../../text/letters.js";

/** Letters of the longest title. */
const longestTitle = 700;
/** Titles end in `туралы`; the citation goes on with a date, a number, a name, a noun of an act or another title. */
const titleEnd = new RegExp(
  `туралы(?=["»]?[\\s,]+(?:[\\d№«"(A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|заң|кодекс|қаулы|шешім|бұйры|өкім|жарлы)|["»]*$)(?![${letter}])`,
  "u",
);

/** Where a title ends whose quotation marks open at `open` and never close; null when it cannot be told. */
export function endOfUnclosed(text: string, open: number): number | null {
  const match = titleEnd.exec(text.slice(open, open + longestTitle));
  return match === null ? null : open + match.index + match[0].length;
}
