import { allMatches } from "@qauly/model/rules";
import { type Edit, numberSignsAt } from "../../text/edits.js";

/**
 * The number sign as OCR without it in its model reads it: a letter of the sign's left shape and one of its right.
 *
 *     шілдедегі Ко 593      тізілімінде Хо 14010      "Ке 56 жалпы орта      М9 115      р/с Хе
 *
 * None of these is a word. A figure follows, or, in a table's header, nothing.
 */
const SIGN = "[КМХҚҲЖУ][оеөәғгОЕХ29%°>]";
const beforeFigure = new RegExp(`(?<![\\p{L}\\p{N}])${SIGN}(?=\\s?(?:\\d|\\p{L}{1,2}-\\d))`, "gu");
const inHeader = new RegExp(`(?<=^|р/с\\s)${SIGN}(?=\\s*$)|^${SIGN}(?=р/с)`, "gu");
/** `N` is how a model of Latin letters reads the sign's left half; it is never beside a Latin word here. */
const halfRead = /(?<![\p{L}\p{N}])N[oе°e](?=\s\d)/gu;
export function scannedNumberSignEdits(text: string, inCell: boolean): Edit[] {
  if (!inCell && !/\d/.test(text)) return [];
  const found = [
    ...allMatches(text, beforeFigure),
    ...allMatches(text, halfRead),
    ...(inCell ? allMatches(text, inHeader) : []),
  ];
  return numberSignsAt(found);
}
