import type { Finding, ProvedBy } from "@qauly/model";
import { finding, type Steps, textFields } from "@qauly/model/rules";
import { mayCount } from "./grammar/counts.js";
import type { Language } from "./language/language.js";

/** What numbers that are written in figures and in words say of each other. */
export interface ComparedCounts {
  /** Where they differ. */
  readonly findings: readonly Finding[];
  /** The texts in which all of them agree. */
  readonly provedBy: ProvedBy;
}

export function* compareCounts(read: Parameters<typeof textFields>[0], language: Language): Steps<ComparedCounts> {
  const findings: Finding[] = [];
  const provedBy: ProvedBy = {};
  for (const [path, text] of textFields(read, mayCount)) {
    yield;
    const counts = language.findCounts(text);
    if (counts.length > 0 && counts.every(({ figures, words }) => figures === words)) provedBy[path] = ["words"];
    for (const { text: printed, figures, words } of counts) {
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
  return { findings, provedBy };
}
