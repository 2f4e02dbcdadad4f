import type { ActType } from "@qauly/model";
import type { Noun } from "../morphology.js";

/** A noun that names a kind of act. Source of the forms: acts of the register, see docs/sources.md. */
export interface ActNoun extends Noun {
  readonly type: ActType;
  /** The word as a label: `қаулы`, `Жарлық`. */
  readonly label: string;
}

export const actNouns: readonly ActNoun[] = [
  { type: "law", label: "Заң", lemma: "заң", possessed: "заңы", plural: "заңдар" },
  { type: "code", label: "Кодекс", lemma: "кодекс", possessed: "кодексі", plural: "кодекстер" },
  { type: "resolution", label: "қаулы", lemma: "қаулы", possessed: "қаулысы", plural: "қаулылар" },
  { type: "decision", label: "шешім", lemma: "шешім", possessed: "шешімі", plural: "шешімдер" },
  { type: "order", label: "бұйрық", lemma: "бұйрық", possessed: "бұйрығы", plural: "бұйрықтар" },
  { type: "order", label: "бұйрық", lemma: "буйрық", possessed: "буйрығы", plural: "буйрықтар" },
  { type: "directive", label: "өкім", lemma: "өкім", possessed: "өкімі", plural: "өкімдер" },
  { type: "decree", label: "Жарлық", lemma: "жарлық", possessed: "жарлығы", plural: "жарлықтар" },
];

/** The annex: `1 қосымша`, `қосымшасына`. */
export const annexNoun: Noun = { lemma: "қосымша", possessed: "қосымшасы", plural: "қосымшалар" };

/** Words that name a code before its noun, folded: `Қылмыстық–атқару кодексі`. Source: titles of the codes in force and repealed. */
export const codeNames: ReadonlySet<string> = new Set([
  "азаматтық",
  "бюджет",
  "еңбек",
  "жер",
  "кәсіпкерлік",
  "кеден",
  "қылмыстық",
  "қылмыстық-атқару",
  "орман",
  "салық",
  "су",
  "цифрлық",
  "экология",
  "экологиялық",
  "әкімшілік",
  "әлеуметтік",
]);
