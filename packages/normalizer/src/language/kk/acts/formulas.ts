import type { FormulaPatterns } from "../../../grammar/formula.js";
import { letter } from "../../../text/letters.js";

/**
 * Operative formulas: a noun of an act with a verb of adopting, or a verb of its own. Verbs stand in any person of the past
 * or the present. Source: acts of the register, docs/sources.md.
 */
const nouns = "қаулы|шешім|өкім|жарлық|бұйрық";
const adopting = "ет|қабылда|шығар|бер";
const verbs = "шеш|бұйыр|қаулыла";
/** `-ді`, `-дім`, `-дік`, `-еді`, `-емін`, `-еміз`, `-ген`; the figure 3 stands for `н` in some printed acts. */
const endings = "(?:[дт][іы][мкқ]?|[еай](?:д[іы]|м[іы][нз3]|м)|[гқк][еа]н)";

const words = new RegExp(
  `(?:^|[^${letter}])((?:(?:${nouns})(?:сын|ін|ын)?\\s+(?:${adopting})|${verbs})${endings})(?![${letter}\\d])`,
  "giu",
);

export const formulas: FormulaPatterns = { words, joint: /^\s*(?:,|және|мен|бен|пен)\s/iu };

/** Formulas as words that a run of letters may be cut into, small letters. */
export const formulaWords: readonly string[] = [
  ...nouns.split("|"),
  ...["етеді", "етті", "етемін", "етеміз", "қабылдады", "қабылдаймын", "қабылдадым", "шығарды"],
  ...["шешті", "шештім", "шешеді", "шешемін", "бұйырамын", "бұйырамыз", "бұйырады"],
];

/** The kind of act that a formula adopts, by its beginning. */
export const formulaKinds: readonly (readonly [beginning: RegExp, label: string])[] = [
  [/^қаулы/iu, "қаулы"],
  [/^шеш/iu, "шешім"],
  [/^бұй/iu, "бұйрық"],
  [/^өкім/iu, "өкім"],
  [/^жарлық/iu, "Жарлық"],
];
