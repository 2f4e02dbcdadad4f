import type { Annex, Clause } from "@qauly/model";
import type { Language } from "../language/language.js";
import { findInternalCitations } from "../references/find-citations.js";
import { pointerTo } from "../text/pointer.js";
import type { FoundCategory } from "./categories.js";
import { categoriesAndGroupsIn } from "./names.js";
import { isQuotaTable } from "./table.js";

/**
 * Categories that only the title of an annex, or else of the act, names, where the act sets job quotas and the annex lists employers:
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
    if (!annex.tables.some(isQuotaTable)) return [];
    if (known.some(({ category }) => category.annexNumber === annex.number)) return [];
    const naming =
      [
        { path: pointerTo("annexes", index, "title"), text: annex.title ?? "" },
        { path: pointerTo("act", "title"), text: title ?? "" },
      ].find(({ text }) => categoriesAndGroupsIn(text, language).length > 0) ?? null;
    const [only, ...others] = naming === null ? [] : categoriesAndGroupsIn(naming.text, language);
    if (naming === null || only === undefined || others.length > 0) return [];
    if (known.some(({ category }) => category.category === only.code)) return [];
    return [
      {
        category: {
          category: only.code,
          label: naming.text.slice(only.start, only.end),
          percent: null,
          tiers: null,
          percentRange: null,
          annexNumber: cited(annex, clauses, language) ? annex.number : null,
          clausePath: null,
        },
        labelPath: naming.path,
        label: only,
        percentPath: naming.path,
        percent: null,
        bound: null,
        tierPaths: [],
        annex: null,
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
