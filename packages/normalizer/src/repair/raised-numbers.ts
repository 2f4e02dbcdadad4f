import { allMatches } from "@qauly/model/rules";
import type { LanguageRepair } from "../language/language.js";
import type { Edit } from "../text/edits.js";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** A number of an article or a clause has at most three figures; a year with a footnote's mark is none. */
const raised = new RegExp(`(?<!\\d)\\d{1,3}([${superscripts}]{1,2})`, "g");

/**
 * Numbers of articles and clauses that were put between two, as they are printed and as they are cited:
 *
 *     107²-бабының → 107-2-бабының      статьи 12¹ → статьи 12-1      3¹. … → 3-1. …
 *
 * Only where a unit stands beside the number, or it begins a clause: elsewhere the raised figure is a footnote's mark.
 */
export function raisedNumberEdits(text: string, { unitBehind, unitAhead }: LanguageRepair["numberedUnits"]): Edit[] {
  if (!/[⁰¹²³⁴-⁹]/.test(text)) return [];
  return allMatches(text, raised).flatMap((match): Edit[] => {
    const figures = match[1] as string;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const behind = text.slice(end, end + 40);
    const begins = before.trim() === "" && match.index < 10 && /^\s?[.)]/.test(behind);
    if (!begins && !unitBehind.test(behind) && !unitAhead.test(before)) return [];
    const plain = Array.from(figures, (figure) => superscripts.indexOf(figure)).join("");
    return [{ start: end - figures.length, end, after: `-${plain}`, kind: "encoding" }];
  });
}
