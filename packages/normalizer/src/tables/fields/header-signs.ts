import { foldWord } from "../../text/fold.js";
import { headerStems } from "./header-stems.js";
import type { FieldSign, FieldText } from "./sign.js";
import { fieldWeights } from "./weights.js";

/** What the headers say. */
export function headerSigns({ headers }: FieldText): FieldSign[] {
  return headers.flatMap((header, column) => {
    if (/^(?:№|n|no\.?)\.?$/.test(header)) {
      const why = "number sign";
      return [
        { column, field: column === 0 ? "row-number" : "identifier", why, weight: fieldWeights.numberSign } as const,
      ];
    }
    const found = new Map<string, FieldSign>();
    for (const { field, stems, without = [], isWeak } of headerStems) {
      const stem = stems.find((one) => holds(header, one));
      if (stem === undefined || without.some((one) => holds(header, one))) continue;
      const weight = isWeak ? fieldWeights.weakHeader : fieldWeights.header;
      if ((found.get(field)?.weight ?? 0) < weight) found.set(field, { column, field, why: `header: ${stem}`, weight });
    }
    return [...found.values()];
  });
}

/** Whether a text holds a word that begins so; a short stem is the whole word. */
export function holds(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const isStart = at === 0 || !/[\p{L}\d]/u.test(text[at - 1] ?? "");
    const isWhole = stem.length > shortStem || !/\p{L}/u.test(text[at + stem.length] ?? "");
    if (isStart && isWhole) return true;
  }
  return false;
}

const shortStem = 3;

/** Headers and cells as stems are looked for in them; the Latin `i` of old texts is the Kazakh one. */
export const folded = (text: string): string => {
  const folded = foldWord(text).replace(/\s+/g, " ").trim();
  return /[а-яәғқңөұүһі]/.test(folded) ? folded.replaceAll("i", "і") : folded;
};
