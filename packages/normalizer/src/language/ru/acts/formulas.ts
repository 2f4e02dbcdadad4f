import { findFormulaBy } from "../../../grammar/found.js";
import type { FoundFormula } from "../../language.js";

/**
 * Operative formulas by organ, in small letters. Source: acts of the register, see docs/sources.md. Verbs stand in the
 * third person present or past, or the first person of one official or several.
 */
const enactingFormulas: readonly string[] = [
  "постановляет",
  "постановляют",
  "постановляю",
  "постановил",
  "постановили",
  "решает",
  "решил",
  "решила",
  "решило",
  "решили",
  "решаю",
  "приказываю",
  "приказываем",
  "приказывает",
  "распоряжаюсь",
  "распоряжается",
  "обязывает",
  "обязываю",
];

/** A formula before its colon, or at the end of a text. */
const formula = new RegExp(`(?:^|\\s)(${enactingFormulas.join("|")})(?=\\s{0,3}(?::|<\\*>|$))`, "i");

export function findFormula(text: string): FoundFormula | null {
  return findFormulaBy(formula, text);
}
