import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../text/edits.js";

/**
 * The number sign in disguise:
 *
 *     сәуірдегі N 593      қаңтардағы No 16-5      N р/с      | No |
 *
 * `N` or `No` stands alone between blanks, quotes, brackets or cell borders (or touches a figure) and has no Latin
 * word beside it, so that `Electro N Service` keeps its letter.
 */
const disguise =
  /(?<![\p{L}\p{N}.-])(?:N[oоº°]?|№[oоº°])(?=\s|$|[\d"«»)|]|\p{Lu}{1,4}-?\d|\p{Ll}-\d)(?!\s+\p{Script=Latin})(?!\.)/gu;

export function numberSignEdits(text: string): Edit[] {
  if (!/N|№[oоº°]/.test(text)) return [];
  const edits: Edit[] = [];
  for (const match of allMatches(text, disguise)) {
    if (/\p{Script=Latin}\s*$/u.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, after: "№", kind: "number-sign" });
  }
  return edits;
}
