import type { Tier } from "@qauly/model";
import type { FoundHeadcounts, FoundPercent, Language } from "../language/language.js";

/** A span of headcounts with its percentage, as read. */
export interface FoundTier {
  readonly headcounts: FoundHeadcounts;
  readonly percent: number;
}

/**
 * The tiers that a text sets: each span of headcounts with the one percentage that follows it, or in all of them with
 * the one that stands before it. None when they cannot be paired without doubt.
 *
 *     елуден жүз адамға дейін – … 2 пайызы; жүз бірден екі жүз елу адамға дейін – …
 *     2 % – для организаций с численностью от 50 до 100 человек
 */
export function findTiers(text: string, { quota }: Language): FoundTier[] {
  const spans = quota.findHeadcounts(text);
  if (spans.length === 0) return [];
  const percents = quota.findPercents(text).filter(({ value }) => value !== null);
  return pairs(spans, percents, "after") ?? pairs(spans, percents, "before") ?? [];
}

function pairs(
  spans: readonly FoundHeadcounts[],
  percents: readonly FoundPercent[],
  side: "after" | "before",
): FoundTier[] | null {
  const tiers: FoundTier[] = [];
  for (const [index, headcounts] of spans.entries()) {
    const from = side === "after" ? headcounts.end : (spans[index - 1]?.end ?? 0);
    const to = side === "after" ? (spans[index + 1]?.start ?? Number.POSITIVE_INFINITY) : headcounts.start;
    const between = percents.filter(({ start, end }) => start >= from && end <= to);
    const [only] = between;
    if (only === undefined || only.value === null || between.length > 1) return null;
    tiers.push({ headcounts, percent: only.value });
  }
  return tiers;
}

/**
 * Tiers with the bounds that the text prints, also where neighbours share one: `от 50 до 100`, `от 100 до 250`. Only a
 * tier `above` a number starts with the next one, unless another tier ends right before that number: then the number is
 * the tier's first.
 *
 *     елуден жүз адамға дейін                        50–100
 *     жүзден екі жүз елу адамға дейін                100–250
 *     жүз бірден екі жүз елу адамға дейін            101–250
 *     екі жүз елуден | екі жүз елу бірден астам      251–
 */
export function settleTiers(found: readonly FoundTier[]): Tier[] {
  const ends = new Set(found.map(({ headcounts }) => headcounts.max));
  return found.map(({ headcounts: { min, max, above }, percent }) => {
    const follows = above && !ends.has(min - 1);
    return { minHeadcount: follows ? min + 1 : min, maxHeadcount: max, percent };
  });
}
