import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../../text/edits.js";

/**
 * Marks as no text has them, and what they stand for: a closing quotation mark read to the bracket behind it, a blank lost at a
 * quotation mark, a speck read as a stop behind a comma.
 *
 *     бекіту туралы "(Нормативтік → туралы" (Нормативтік      сәуіріндегі"Құқықтық → сәуіріндегі "Құқықтық      ауылы,. → ауылы,
 */
const rules: readonly (readonly [pattern: RegExp, after: (found: string) => string])[] = [
  [/ ["»”]\(/g, (found) => `${found.charAt(1)} (`],
  // A straight mark may open or close; behind a date in the locative a title begins.
  [/(?<=\p{Ll})[«“](?=\p{Lu}\p{Ll})/gu, (mark) => ` ${mark}`],
  [/(?<=[дт](?:ағы|егі))"(?=\p{Lu}\p{Ll})/gu, (mark) => ` ${mark}`],
  [/(?<=\p{L}),\.(?=\s)/gu, () => ","],
];

export function scannedMarkEdits(text: string): Edit[] {
  return rules
    .flatMap(([pattern, after]) =>
      allMatches(text, pattern).map(({ 0: found, index }): Edit => {
        return { start: index, end: index + found.length, after: after(found), kind: "ocr" };
      }),
    )
    .sort((a, b) => a.start - b.start);
}
