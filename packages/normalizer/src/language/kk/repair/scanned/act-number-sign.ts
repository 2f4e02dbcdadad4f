import { allMatches } from "@qauly/model/rules";
import { type Edit, numberSignsAt } from "../../../../text/edits.js";
import { actNouns } from "../../acts/act-nouns.js";
import { possessedEndings } from "../../morphology.js";

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

/** The number sign of an act's number, as OCR without it in its model reads it. */
export function scannedActNumberSignEdits(text: string): Edit[] {
  if (!/\d/.test(text)) return [];
  const namesKind = anyKind.test(text);
  return numberSignsAt([
    ...(namesKind ? allMatches(text, beforeActNumber) : []),
    ...(/\d{4} жыл/.test(text) ? allMatches(text, behindDate) : []),
    ...(namesKind ? allMatches(text, beforeKind) : []),
  ]);
}
