import { letter } from "../../../text/letters.js";

/** Letters of the longest title. */
const longestTitle = 700;
/** A citation goes on behind its title with a date, a number, a name, a noun of an act or another title. */
const behind = `(?=["»]?[\\s,]+(?:[\\d№«"(A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|заң|кодекс|қаулы|шешім|бұйры|өкім|жарлы)|["»]*$)(?![${letter}])`;
/** Titles end in `туралы`. */
const titleEnd = new RegExp(`туралы${behind}`, "u");
/** `«А «Б туралы» 2014 жылғы`: one mark closes both the title and the one that it quotes. */
const closesBoth = new RegExp(`^["«“„][^"«»“”„]*[\\s(]["«“„][^"«»“”„]*туралы["»”]${behind}`, "u");
/** `… шешіміне өзгерістер енгізу туралы`: the title goes on behind the one that it quotes, to what is done to its act. */
const goesOn = new RegExp(
  `^[^"«»“”„;:]{1,300}(?:заң|кодекс|қаулы|шешім|бұйры|өкім|жарлы)[${letter}]*\\s[^"«»“”„;:]{0,60}[${letter}]у туралы${behind}`,
  "u",
);

/** Where a title ends whose quotation marks open at `open` and never close; null when it cannot be determined. */
export function endOfUnclosed(text: string, open: number): number | null {
  const rest = text.slice(open, open + longestTitle);
  const both = closesBoth.exec(rest)?.[0].length;
  if (both !== undefined) return open + both + (goesOn.exec(rest.slice(both))?.[0].length ?? 0);
  const match = titleEnd.exec(rest);
  return match === null ? null : open + match.index + match[0].length;
}
