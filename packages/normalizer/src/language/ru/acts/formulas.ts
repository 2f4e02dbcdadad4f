import type { FormulaPatterns } from "../../../grammar/formula.js";
import { letter } from "../letters.js";

/**
 * Operative formulas: the verbs of adopting in any person and number of the present or the past. Source: acts of the register,
 * docs/sources.md.
 */
const present = "(?:постановля|реша|приказыва|обязыва|предписыва)(?:ет|ют|ю|ем)";
const past = "(?:постанови|реши|приказа|обяза|определи)л[аои]?";
const reflexive = "распоряжа(?:юсь|ется|емся|ются)|распоряди(?:лся|лась|лось|лись)";

/** `ПРИНЯЛ РЕШЕНИЕ`, `принимаю: РЕШЕНИЕ`. */
const adopting =
  "(?:приня(?:л[аои]?)|принима(?:ет|ют|ю|ем)|изда(?:л[аои]?|[ею]т|ю)):?\\s(?:решение|постановление|приказ)";

const words = new RegExp(`(?:^|[^${letter}])(${present}|${past}|${reflexive}|${adopting})(?![${letter}])`, "giu");

export const formulas: FormulaPatterns = { words, joint: /^\s*(?:,|и|а)\s/iu };

/** The kind of act that a formula adopts, by its beginning. */
export const formulaKinds: readonly (readonly [beginning: RegExp, label: string])[] = [
  [/^постанов/iu, "постановление"],
  [/^реш/iu, "решение"],
  [/^приказ/iu, "приказ"],
  [/решение$/iu, "решение"],
  [/постановление$/iu, "постановление"],
  [/приказ$/iu, "приказ"],
  [/^распоря/iu, "распоряжение"],
];
