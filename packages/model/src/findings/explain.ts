/** One finding code explained as text. */
import { type FindingCode, findingRules } from "./codes.js";
import { explanations } from "./explanations/explanations.js";

/** Lines for people: severity and meaning, and as far as they are laid down rule, source, example and what to do. */
export function explainFinding(code: FindingCode): string {
  const { severity, description, pointsTo } = findingRules[code];
  const explanation = explanations[code];
  const parts: readonly (readonly [string, string])[] =
    explanation === undefined
      ? []
      : [
          ["Rule", explanation.rule],
          ["Source", explanation.source],
          ["Example", explanation.example],
          ["What to do", explanation.advice],
        ];
  return [
    `${code} (${severity})`,
    description,
    "",
    ...parts.map(([name, text]) => `${name}: ${text}`),
    `Points to: ${pointsTo}`,
  ]
    .join("\n")
    .concat("\n");
}
