import type { Clause, QuotaCategory, QuotaCategoryCode, Tier } from "@qauly/model";
import type { Language } from "../language/language.js";
import { findCitations } from "../references/find-citations.js";

/** Where a category was read, beside what it says: the clause, and the label's and the percentage's offsets there. */
export interface FoundCategory {
  readonly category: QuotaCategory;
  readonly label: { readonly start: number; readonly end: number };
  readonly percent: { readonly start: number; readonly end: number } | null;
  /** Pointers of the sub-clauses that set the tiers, in order. */
  readonly tierPaths: readonly string[];
}

/**
 * The categories that the clauses set a quota for. A clause sets one when it names a category of people and either a
 * percentage or an annex; tiers stand in its sub-clauses. Where a list under one clause names the categories, the
 * clause itself speaks of the quota.
 */
export function findCategories(clauses: readonly Clause[], language: Language): FoundCategory[] {
  return clauses.flatMap((clause, index) => {
    const path = `/clauses/${index}`;
    const inList = clause.children.flatMap((child, at) =>
      language.quota.quotaWord.test(clause.text + child.text)
        ? categoryAt(child, `${path}/children/${at}`, language)
        : [],
    );
    if (inList.length > 0) return inList;
    return language.quota.quotaWord.test(clause.text) ? categoryAt(clause, path, language) : [];
  });
}

function categoryAt(clause: Clause, clausePath: string, language: Language): FoundCategory[] {
  const named = nameIn(clause.text, language);
  if (named === null) return [];
  const tiers = tiersOf(clause, clausePath, language);
  const percent = tiers.length > 0 ? null : language.quota.findPercent(clause.text);
  const annex = findCitations(clause.text, language)
    .map(({ kind, pinpoint }) => (kind === "internal" ? pinpoint[0] : undefined))
    .find((step) => step?.unit === "annex");
  if (tiers.length === 0 && percent === null && annex === undefined) return [];
  return [
    {
      category: {
        category: named.code,
        label: clause.text.slice(named.start, named.end),
        percent: percent?.value ?? null,
        tiers: tiers.length > 0 ? tiers.map(({ tier }) => tier) : null,
        annexNumber: annex?.number == null ? null : Number(annex.number),
        clausePath,
      },
      label: named,
      percent,
      tierPaths: tiers.map(({ path }) => path),
    },
  ];
}

function tiersOf(clause: Clause, clausePath: string, language: Language): { tier: Tier; path: string }[] {
  return clause.children.flatMap((child, at) => {
    const tier = language.quota.readTier(child.text);
    return tier === null ? [] : [{ tier, path: `${clausePath}/children/${at}` }];
  });
}

/** The category that a text names first, with the stretch of its name. */
export function nameIn(
  text: string,
  { quota }: Language,
): { code: QuotaCategoryCode; start: number; end: number } | null {
  let first: { code: QuotaCategoryCode; start: number; end: number } | null = null;
  for (const { category, start } of quota.categories) {
    const match = start.exec(text);
    if (match === null || (first !== null && match.index >= first.start)) continue;
    const rest = text.slice(match.index);
    const end = quota.categoryEnd.exec(rest)?.index ?? match[0].length;
    first = { code: category, start: match.index, end: match.index + end };
  }
  return first;
}
