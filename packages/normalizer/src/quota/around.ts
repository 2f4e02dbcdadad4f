import type { Language } from "../language/language.js";
import type { DraftAct, DraftClause, QuotaAround } from "../structure/draft.js";
import { setsJobQuota } from "./annex-categories.js";

/** What an act says of a quota of jobs that it sets; null where it sets none. */
export function quotaAround({ title, clauses, annexes }: DraftAct, language: Language): QuotaAround | null {
  const main = [title?.text ?? "", ...clauses.flatMap(textsOf)];
  if (!setsJobQuota(main, language)) return null;
  const texts = [...main, ...annexes.map((annex) => annex.title?.text ?? "")];
  const percents = texts.flatMap((text) =>
    language.quota.findPercents(text).flatMap(({ value }) => (value === null ? [] : [value])),
  );
  return { percents: [...new Set(percents)] };
}

const textsOf = ({ text, children }: DraftClause): string[] => [text.text, ...children.flatMap(textsOf)];
