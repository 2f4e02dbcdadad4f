import type { Language } from "../../language/language.js";
import type { DraftAct, DraftClause, DraftSubject } from "../draft.js";

/**
 * Who adopts what kind of act, by the enacting formula and its subject. An act that calls itself by another kind, `осы бұйрық`, is of
 * that kind. Null where there is no formula.
 */
export function subjectOf(
  { preamble, clauses }: Pick<DraftAct, "preamble" | "clauses">,
  language: Language,
): DraftSubject | null {
  const formula = preamble?.enactingFormula;
  if (preamble == null || formula == null) return null;
  const { authority, kind } = language.subjectOf(preamble.text.text, formula.text);
  const own =
    allTexts(clauses)
      .map(language.kindOfSelf)
      .find((found) => found !== null) ?? kind;
  if (own === null) return null;
  const text = authority === null ? null : preamble.text.slice(authority.start, authority.end);
  return {
    authority: authority === null || text === null ? null : { text, name: authority.name },
    kind: { type: own.type, label: own.label, text: formula },
  };
}

function allTexts(clauses: readonly DraftClause[]): string[] {
  return clauses.flatMap(({ text, children }) => [text.text, ...allTexts(children)]);
}
