import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../../../../text/edits.js";
import { formulaWords } from "../../acts/formulas.js";

/**
 * A word of an enacting formula of which OCR has torn off a letter, as the formulas are often set wide:
 *
 *     әкімдігі Қ АУЛЫ ЕТЕДІ → ҚАУЛЫ ЕТЕДІ
 */
const words = new Set(formulaWords);

const torn = /(?<!\p{L})(\p{Lu}{1,6}) (\p{Lu}{1,12})(?!\p{L})/gu;

export function scannedTornWordEdits(text: string): Edit[] {
  return allMatches(text, torn).flatMap(({ 1: left = "", 2: right = "", index }) =>
    words.has((left + right).toLowerCase())
      ? [{ start: index + left.length, end: index + left.length + 1, after: "", kind: "ocr" as const }]
      : [],
  );
}
