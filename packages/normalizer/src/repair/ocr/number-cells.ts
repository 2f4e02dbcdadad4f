import { isEmptyNumberCell, lookAlikesBy, parseNumberCell } from "@qauly/model/rules";
import { applyEdits, type Edit } from "../../text/edits.js";
import type { SourcedText } from "../../text/sourced-text.js";

/** Letters and signs that OCR sees where a figure stands. */
const LOOK_ALIKES = lookAlikesBy("figure");

/** A cell of a number column that holds no number as read, and does when its look-alikes are figures; else unchanged. */
export function withFigures(cell: SourcedText): SourcedText {
  const { text } = cell;
  if (isEmptyNumberCell(text) || parseNumberCell(text).value !== null) return cell;
  // A stop that was read as another mark.
  const stop = /^\d+([;:,])$/.exec(text);
  if (stop !== null) return applyEdits(cell, [{ start: text.length - 1, end: text.length, after: ".", kind: "ocr" }]);
  const edits = [...text].flatMap((character, start): Edit[] => {
    // Between figures only a comma parts a number.
    const isComma = /^[;:]$/.test(character) && /\d$/.test(text.slice(0, start)) && /^\d/.test(text.slice(start + 1));
    const after = isComma ? "," : LOOK_ALIKES[character];
    return after === undefined ? [] : [{ start, end: start + 1, after, kind: "ocr" }];
  });
  const repaired = applyEdits(cell, edits);
  return edits.length === 0 || parseNumberCell(repaired.text).value === null ? cell : repaired;
}
