import type { Annex, Clause } from "@qauly/model";
import type { Language } from "../language/language.js";
import { findInternalCitations } from "../references/find-citations.js";
import type { FoundCategory } from "./categories.js";
import { categoriesIn } from "./names.js";
import { isQuotaTable } from "./table.js";

/**
 * Categories that only the title of an annex names, where the act sets job quotas and the annex lists employers:
 *
 *     1. Қосымшаға сәйкес жұмыс орындарына квота белгіленсін.
 *     Қосымша: Мүгедектігі бар адамдарды жұмысқа орналастыру үшін … ұйымдардың тізбесі
 *
 * The clauses then set no percentage; the rows may print one.
 */
export function annexCategories(
  title: string | null,
  clauses: readonly Clause[],
  annexes: readonly Annex[],
  known: readonly FoundCategory[],
  language: Language,
): FoundCategory[] {
  if (!setsJobQuota([title ?? "", ...clauses.map(({ text }) => text)], language)) return [];
  return annexes.flatMap((annex, index) => {
    if (annex.title === null || !annex.tables.some(isQuotaTable)) return [];
    if (known.some(({ category }) => category.annexNumber === annex.number)) return [];
    const named = categoriesIn(annex.title, language).filter(({ code }) =>
      known.every(({ category }) => category.category !== code),
    );
    const [only] = named;
    if (only === undefined || named.length > 1) return [];
    return [
      {
        category: {
          category: only.code,
          label: annex.title.slice(only.start, only.end),
          percent: null,
          tiers: null,
          percentRange: null,
          annexNumber: cited(annex, clauses, language) ? annex.number : null,
          clausePath: null,
        },
        labelPath: `/annexes/${index}/title`,
        label: only,
        percent: null,
        tierPaths: [],
      },
    ];
  });
}

/** Whether an act sets a quota of jobs, and not one of foreign labour or of settlers. */
export function setsJobQuota(texts: readonly string[], { quota }: Language): boolean {
  return texts.some((text) => quota.quotaWord.test(text) && quota.jobQuota.test(text) && !quota.otherQuota.test(text));
}

function cited({ number }: Annex, clauses: readonly Clause[], language: Language): boolean {
  return clauses.some(({ text, children }) =>
    [text, ...children.map((child) => child.text)].some((each) =>
      findInternalCitations(each, language).some(
        ({ pinpoint: [step] }) => step?.unit === "annex" && step.number === String(number),
      ),
    ),
  );
}
