import type { Finding } from "@qauly/model";
import { finding, textFields } from "@qauly/model/rules";
import { mayCount } from "./grammar/counts.js";
import type { Language } from "./language/language.js";

/** Says where the figures of a number are not what its words say. */
export function countFindings(read: Parameters<typeof textFields>[0], language: Language): Finding[] {
  const findings: Finding[] = [];
  for (const [path, text] of textFields(read, mayCount)) {
    for (const { text: printed, figures, words } of language.findCounts(text)) {
      if (figures === words) continue;
      findings.push(
        finding("text.number-words-mismatch", path, {
          key: "text.number-words-mismatch",
          values: { text: printed, figures, words },
          expected: words,
          actual: figures,
        }),
      );
    }
  }
  return findings;
}
