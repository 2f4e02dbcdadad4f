import type { PinpointUnit } from "@qauly/model";
import { annexNoun } from "../acts/act-nouns.js";
import type { Noun } from "../morphology.js";

/**
 * Parts of an act as citations name them. Source: Law "On Legal Acts" of 6 April 2016, № 480-V, art. 23 (structure of
 * acts).
 */
export interface UnitNoun extends Noun {
  readonly unit: PinpointUnit;
}

export const unitNouns: readonly UnitNoun[] = [
  { unit: "subclause", lemma: "тармақша", possessed: "тармақшасы", plural: "тармақшалар" },
  { unit: "clause", lemma: "тармақ", possessed: "тармағы", plural: "тармақтар" },
  { unit: "article", lemma: "бап", possessed: "бабы", plural: "баптар" },
  { unit: "part", lemma: "бөлік", possessed: "бөлігі", plural: "бөліктер" },
  { unit: "indent", lemma: "абзац", possessed: "абзацы", plural: "абзацтар" },
  { unit: "chapter", lemma: "тарау", possessed: "тарауы", plural: "тараулар" },
  { unit: "section", lemma: "бөлім", possessed: "бөлімі", plural: "бөлімдер" },
  { unit: "annex", ...annexNoun },
];

const stems = unitNouns.flatMap(({ lemma, possessed }) => [lemma, possessed.slice(0, -1)]).join("|");

/** `107²-бабы`, `12¹ және 12²-баптар`: the noun stands behind its number, and behind all numbers of a list. */
export const numberedUnits = {
  unitBehind: new RegExp(`^(?:(?:,|\\s(?:және|мен|немесе))\\s\\d{1,3}[⁰¹²³⁴-⁹]{0,2}){0,4}\\s?-?\\s?(?:${stems})`, "iu"),
  unitAhead: /(?!)/,
};
