import { allMatches } from "@qauly/model/rules";
import type { FoundFormula, Part } from "./found.js";

/** How a language writes enacting formulas. */
export interface FormulaPatterns {
  /** The words of a formula (flag `g`). */
  readonly words: RegExp;
  /** What joins the formulas of two bodies, at the start of a text. */
  readonly joint: RegExp;
}

/** A formula ends its paragraph, perhaps with `;`, a colon follows, or the first clause does. */
const closing = /^\s{0,3}(?::|<\*>|;?$|1\s?[.)])/;
/** A stop in the place of the colon; only where the capitals of a formula leave no doubt. */
const isStop = /^\s?\.\s*$/;
const isInCapitals = (words: string): boolean => words === words.toUpperCase();
const colon = /^\s*(?:<\*>)?\s*[:;]?\s*/;
/** Letters between the formulas of two bodies: the second body's name. */
const longestBetween = 250;

/**
 * The enacting formula of a text and what follows its colon; of the formulas of several bodies, `ҚАУЛЫ ЕТЕДІ және … ШЕШТІ:`, the
 * first, with the others in `further`.
 */
export function findFormulaBy({ words, joint }: FormulaPatterns, text: string): FoundFormula | null {
  const found = allMatches(text, words).map((match): Part => {
    const start = match.index + match[0].length - (match[1] as string).length;
    return { start, end: match.index + match[0].length };
  });
  const at = found.findIndex(
    ({ start, end }) =>
      closing.test(text.slice(end, end + 12)) || (isStop.test(text.slice(end)) && isInCapitals(text.slice(start, end))),
  );
  const last = found[at];
  if (last === undefined) return null;
  let first = at;
  while (first > 0 && joins(text, found[first - 1] as Part, found[first] as Part, joint)) first -= 1;
  const { start, end } = found[first] as Part;
  const rest =
    last.end +
    (isStop.test(text.slice(last.end)) ? text.length - last.end : (colon.exec(text.slice(last.end))?.[0].length ?? 0));
  return { start, end, rest, further: found.slice(first + 1, at + 1) };
}

function joins(text: string, left: Part, right: Part, joint: RegExp): boolean {
  const between = text.slice(left.end, right.start);
  return between.length < longestBetween && joint.test(between) && !/[.;:]\s/.test(between);
}
