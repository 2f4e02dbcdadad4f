import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../../text/edits.js";

/**
 * The figure 3 and the letter З, which many typefaces draw alike, told by what stands around them:
 *
 *     З. Осы қаулының орындалуын → 3. Осы …      санының З пайызы → 3      (3.М. Дүйсембаева) → З.М.      3-тармақ stays
 */
const rules: readonly (readonly [pattern: RegExp, after: string])[] = [
  // The number of a clause or of an item: words follow, and more of them than a person's name has.
  [/^З(?=[.)]\s+\p{L}+\s+\p{L}+\s+\p{L})/gu, "3"],
  // No word is made of the letter alone.
  [/(?<=\s)З(?=\s+(?:пайыз|процент|жұмыс|орын|адам))/gu, "3"],
  // An initial before another, or before a surname in brackets.
  [/(?<![\p{L}\p{N}.,])3(?=\.\p{Lu}\.)/gu, "З"],
  [/(?<=\()3(?=\.\s?\p{Lu}\p{Ll}+\))/gu, "З"],
];

/** The stop behind a clause's number, read as another mark: `2; Осы қаулының`. */
const stop = /(?<=^\d{1,2})[;:,](?=\s+\p{Lu}\p{Ll})/gu;

export function scannedFigureEdits(text: string): Edit[] {
  if (!/[З3]|^\d{1,2}[;:,]/.test(text)) return [];
  return [...rules, [stop, "."] as const]
    .flatMap(([pattern, after]) =>
      allMatches(text, pattern).map((match): Edit => {
        return { start: match.index, end: match.index + match[0].length, after, kind: "ocr" };
      }),
    )
    .sort((a, b) => a.start - b.start);
}
