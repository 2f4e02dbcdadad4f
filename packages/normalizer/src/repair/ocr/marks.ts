import type { Edit } from "../repair.js";

/**
 * A closing quotation mark that OCR has read to the bracket behind it: no mark opens a quotation before a bracket.
 *
 *     бекіту туралы "(Нормативтік → бекіту туралы" (Нормативтік
 */
const misplaced = / (["»”])\(/g;

export function scannedMarkEdits(text: string): Edit[] {
  return Array.from(text.matchAll(misplaced), ({ index, 1: mark }) => ({
    start: index,
    end: index + 3,
    after: `${mark} (`,
    kind: "ocr" as const,
  }));
}
