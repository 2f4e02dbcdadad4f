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

/** The gap that a change of fonts leaves between an opening mark and the sign of a name: `" №7 Балапан"`. */
const gapInName = /(?<=(?:^|[\s(|])["«“„])[^\S\n]+(?=№\s?\d+[^"«»“”„\n]{0,80}\p{L}[^"«»“”„\n]{0,80}["»”“])/gu;
/** The same at the start of a cell, whose name may go on in the next line. */
const gapInCell = /(?<=^\s*["«“„])[^\S\n]+(?=№\s?\d+[^"«»“”„\n]*\p{L}[^"«»“”„\n]*$)/gu;

export function numberSignEdits(text: string, inCell = false): Edit[] {
  const edits: Edit[] = [];
  if (/["«“„]\s+№/.test(text)) {
    const gaps = [gapInName, ...(inCell ? [gapInCell] : [])].flatMap((pattern) => allMatches(text, pattern));
    for (const { index, 0: gap } of gaps)
      edits.push({ start: index, end: index + gap.length, after: "", kind: "letter-spacing" });
  }
  if (!/N|№[oоº°]/.test(text)) return edits;
  for (const match of allMatches(text, disguise)) {
    if (/\p{Script=Latin}\s*$/u.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, after: "№", kind: "number-sign" });
  }
  return edits.sort((a, b) => a.start - b.start);
}
