import { findFormulaBy } from "../../../grammar/found.js";
import type { FoundFormula } from "../../language.js";
import { enactingFormulas } from "./formulas.js";

const alternatives = [...enactingFormulas]
  .sort((a, b) => b.length - a.length)
  .map((formula) => formula.split(" ").join("\\s+").replace(/н$/, "[н3]"))
  .join("|");

/** An operative formula with the colon that follows it, at the end of a text or before a clause. */
const formula = new RegExp(`(?:^|\\s)(${alternatives})(?=\\s*(?::|<\\*>|$))`, "i");

export function findFormula(text: string): FoundFormula | null {
  return findFormulaBy(formula, text);
}
