/**
 * Operative formulas, folded, by organ. Source: acts of the register, see docs/sources.md.
 * Verbs stand in the third person present or past, or the first person of a single official.
 */
export const enactingFormulas: readonly string[] = [
  "қаулы етеді",
  "қаулы етемін",
  "қаулы етті",
  "шешім қабылдады",
  "шешім қабылдаймын",
  "шешім қабылдадым",
  "шешім етті",
  "шешім етеді",
  "шешім етемін",
  "шешті",
  "шештім",
  "шешеді",
  "бұйырамын",
  "бұйырамыз",
  "бұйырады",
  "өкім етемін",
  "өкім етеді",
  "жарлық етемін",
];
