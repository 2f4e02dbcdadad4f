import { allMatches, lookAlikesBy } from "@qauly/model/rules";
import type { Edit } from "../../text/edits.js";

/**
 * The Roman numeral behind an act's number, which the model has no letters for: it sees Cyrillic ones and figures of its shape.
 *
 *     413-ГУ Қазақстан Республикасы Заңының → 413-IV      28/740-УІП → 28/740-VIII      224-У Заңының → 224-V
 */
const SHAPES = lookAlikesBy("roman");
const behindNumber = new RegExp(`(?<=\\d[-–/])[${Object.keys(SHAPES).join("")}]{1,5}(?![\\p{L}\\p{N}|/-])`, "gu");
/** A stroke with a foot, as the last of several; else it is fifty. */
const FIFTY = /(?<![IІl|1])L/;
/** A letter alone may be the number's own; a law's or a code's has a numeral. */
const NAMES_LAW = /^\s(?:Қазақстан Республикасының\s|Қазақстан Республикасы\s)?(?:Заң|Кодекс)/u;
/** Sessions of mäslihats and convocations of the Parliament: up to thirty-nine. */
const NUMERAL = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

export function scannedRomanEdits(text: string): Edit[] {
  if (!/\d[-–/]/.test(text)) return [];
  return allMatches(text, behindNumber).flatMap(({ 0: seen, index }): Edit[] => {
    const after = Array.from(seen, (sign) => SHAPES[sign] as string).join("");
    const end = index + seen.length;
    // `-ІІ`, `-П` and figures alone are no less likely something else; five and ten are drawn as nothing else.
    const isNumeral = !FIFTY.test(seen) && NUMERAL.test(after) && /[VX]/.test(after);
    if (after === seen || !isNumeral || (seen.length === 1 && !NAMES_LAW.test(text.slice(end)))) return [];
    return [{ start: index, end, after, kind: "ocr" }];
  });
}
