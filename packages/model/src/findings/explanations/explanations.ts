/**
 * What stands behind each finding, for people: the rule and its source, an example, what to do. `qauly explain` prints it
 * and docs/quota-rules.md is made of it. A code without an entry is explained by its description.
 */
import { documentExplanations } from "./document.js";
import type { Explanations } from "./explanation.js";
import { quotaExplanations } from "./quota.js";
import { readingExplanations } from "./reading.js";

/** The explanation of each code of finding. */
export const explanations: Explanations = {
  ...quotaExplanations,
  ...documentExplanations,
  ...readingExplanations,
};
