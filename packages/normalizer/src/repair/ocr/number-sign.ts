import { allMatches } from "@qauly/model/rules";
import { actNouns } from "../../language/kk/act-nouns.js";
import { possessedEndings } from "../../language/kk/morphology.js";
import type { Edit } from "../repair.js";

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
/**
 * Between an act's date, or at the start of a line, and its number with the kind of act behind it stands the sign and nothing
 * else, whatever it was read as: `Ув А-15/307 қаулысына`.
 */
const kinds = actNouns.map(({ possessed }) => possessed).join("|");
const KIND = `(?:${kinds})(?:${Object.keys(possessedEndings).join("|")})(?!\\p{L})`;
/** What a line must hold before the slower patterns are tried on it. */
const anyKind = new RegExp(kinds, "u");
const beforeActNumber = new RegExp(
  `(?<=^\\s*|[дт](?:ағы|егі)\\s)\\p{Lu}\\p{Ll}{1,2}(?=\\s(?:\\p{L}{1,2}-)?\\d[\\p{L}\\d/-]*\\s${KIND})`,
  "gu",
);

/**
 * Run into the number behind it, the sign is read as marks that no number begins with, or as a capital and a small letter before
 * the number's own: `16 мамырдағы /%А-25/397`, `ХгА-4/55 қаулысына`. Only behind an act's full date, or with its kind behind it.
 */
const GLUED = "(?:[/%°&#*<>=_|~\\\\]{1,3}\\p{Ll}?|\\p{Lu}\\p{Ll}(?=\\p{Lu}))";
const ACT_NUMBER = "(?:\\p{Lu}{1,2}-)?\\d[\\p{L}\\d/-]*";
const behindDate = new RegExp(
  `(?<=(?:^|\\s)\\d{4} жыл\\p{Ll}* \\d{1,2} \\p{Ll}+[дт](?:ағы|егі)\\s)${GLUED}(?=${ACT_NUMBER}(?:\\s|$))`,
  "gu",
);
const beforeKind = new RegExp(`(?<=^|\\s)${GLUED}(?=${ACT_NUMBER}\\s${KIND})`, "gu");

export function scannedNumberSignEdits(text: string, inCell: boolean): Edit[] {
  if (!inCell && !/\d/.test(text)) return [];
  const namesKind = anyKind.test(text);
  const found = [
    ...allMatches(text, beforeFigure),
    ...allMatches(text, halfRead),
    ...(namesKind ? allMatches(text, beforeActNumber) : []),
    ...(/\d{4} жыл/.test(text) ? allMatches(text, behindDate) : []),
    ...(namesKind ? allMatches(text, beforeKind) : []),
    ...(inCell ? allMatches(text, inHeader) : []),
  ];
  return found
    .sort((a, b) => a.index - b.index)
    .filter(({ index }, at, all) => index !== all[at - 1]?.index)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, after: "№", kind: "ocr" }));
}
