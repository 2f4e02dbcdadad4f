/** Percentages that a rule of law allows. */
import type { QuotaRule } from "../quota/quota-rule.js";

export interface AllowedPercents {
  readonly min: number;
  readonly max: number;
  /** The headcount whose tier this is, null for a range that holds for all. */
  readonly headcount: number | null;
  readonly rule: QuotaRule;
  readonly verified: boolean;
}

export const isOutside = (percent: number, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  percent < min || percent > max;

/** The rule's range, and what its tiers give for a headcount; where tiers overlap, from the lowest to the highest. */
export function allowedPercents(rule: QuotaRule, headcount: number | null): AllowedPercents[] {
  const allowed: AllowedPercents[] = [];
  if (rule.percent !== null) {
    allowed.push({ ...rule.percent, headcount: null, rule, verified: rule.verified.includes("percent") });
  }
  const tiers = (rule.tiers ?? []).filter(
    ({ minHeadcount, maxHeadcount }) =>
      headcount !== null && minHeadcount <= headcount && headcount <= (maxHeadcount ?? headcount),
  );
  if (tiers.length > 0) {
    const percents = tiers.map(({ percent }) => percent);
    const [min, max] = [Math.min(...percents), Math.max(...percents)];
    allowed.push({ min, max, headcount, rule, verified: rule.verified.includes("tiers") });
  }
  return allowed;
}
