import type { PinpointUnit } from "@qauly/model";
import { annexNoun } from "../acts/act-nouns.js";
import type { Noun } from "../morphology.js";

/** Parts of an act as citations name them. Source: Law "On Legal Acts" of 6 April 2016, № 480-V, art. 23 (structure of acts). */
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
