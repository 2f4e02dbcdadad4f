import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../../../../text/edits.js";
import { outlineOf } from "../../../../text/letter-shapes.js";
import { districtNouns, regionNoun } from "../../acts/authorities.js";
import { placeNames } from "../../acts/place-names.js";
import { bareEndings, possessedEndings } from "../../morphology.js";

/**
 * Names of districts, cities and regions, which are a closed list, where OCR has taken letters for others that look like them:
 *
 *     Пелиноград ауданы → Целиноград ауданы      Тұпқараған аудандық → Түпқараған аудандық
 *
 * Only before the word that makes the name a territory, or, where the name is a long one, at a line's end; a name of the list stays as it is, and so does one that looks like two.
 */
const SHORTEST = 5;
/** So many letters that no other word looks like the name. */
const LONG = 8;

/** The names of one word by their outlines; null where two look alike. */
const byOutline = new Map<string, string | null>();
for (const name of placeNames) {
  if (name.length < SHORTEST || !/^\p{L}+$/u.test(name)) continue;
  const outline = outlineOf(name.toLowerCase());
  byOutline.set(outline, byOutline.has(outline) ? null : name);
}

const nouns = [regionNoun, ...districtNouns].map(
  ({ lemma, possessed }) => `${lemma}тық|${lemma}дық|${lemma}лық|${possessed}`,
);
const endings = [...new Set([...Object.keys(possessedEndings), ...Object.keys(bareEndings)])].join("|");
const named = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:\\p{Lu}\\p{Ll}+(?=\\s(?:${nouns.join("|")})(?:${endings})(?!\\p{L}))|\\p{Lu}\\p{Ll}{${LONG - 1},}(?=\\s*$))`,
  "gu",
);

export function scannedPlaceNameEdits(text: string): Edit[] {
  return allMatches(text, named).flatMap(({ 0: found, index }): Edit[] => {
    const name = placeNames.has(found) ? null : byOutline.get(outlineOf(found.toLowerCase()));
    if (name == null || name.length !== found.length) return [];
    return [{ start: index, end: index + found.length, after: name, kind: "ocr" }];
  });
}
