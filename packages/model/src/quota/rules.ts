/**
 * What the law says about the size of job quotas, by time. Only rules whose wording was seen; the gaps are real: for
 * released prisoners, people on probation and graduates without parental care neither the law of 2016 nor the Social
 * Code names a percentage, those of the order № 412 of 2016 were not seen, and the orders that followed under the
 * Social Code were not identified. The wording of the rounding rule was not seen either: rounding half up is what
 * published tables do.
 */
import { compareIsoDates } from "../iso-date.js";
import type { QuotaCategoryCode, Tier } from "../schema/quota.js";

/**
 * Headcount from which quotas are set, stated for persons with disabilities and taken by akimats for all categories.
 */
export const MINIMUM_HEADCOUNT = 50;

export interface QuotaRule {
  readonly category: QuotaCategoryCode;
  /** Lowest and highest percentage that an act may set. */
  readonly minPercent: number;
  readonly maxPercent: number;
  /** Percentages by list headcount, null when the rule leaves them to the authority. */
  readonly tiers: readonly Tier[] | null;
  /** First day of validity; where entry into force was not seen, the day of adoption as its earliest bound. */
  readonly validFrom: string;
  /** First day on which the rule no longer holds, null when no end is known. */
  readonly validTo: string | null;
  /** Where the rule stands. */
  readonly source: string;
}

export const quotaRules: readonly QuotaRule[] = [
  {
    category: "disability",
    minPercent: 2,
    maxPercent: 4,
    tiers: null,
    validFrom: "2016-04-06",
    validTo: "2023-07-01",
    source: "Law № 482-V of 2016-04-06 on employment (Z1600000482), article 27, clause 1, subclause 1",
  },
  {
    category: "disability",
    minPercent: 2,
    maxPercent: 4,
    tiers: [
      { minHeadcount: 50, maxHeadcount: 100, percent: 2 },
      { minHeadcount: 101, maxHeadcount: 250, percent: 3 },
      { minHeadcount: 251, maxHeadcount: null, percent: 4 },
    ],
    validFrom: "2016-08-21",
    validTo: "2023-07-01",
    source: "Order № 498 of 2016-06-13 of the Minister of Health Care and Social Development (V1600014010)",
  },
  {
    category: "disability",
    minPercent: 2,
    maxPercent: 4,
    tiers: null,
    validFrom: "2023-07-01",
    validTo: null,
    source: "Social Code № 224-VII of 2023-04-20 (K2300000224), article 107, clause 2",
  },
];

/** The rules for a category of people that are valid on a day (ISO date); empty when none is known. */
export function quotaRulesFor(category: QuotaCategoryCode, date: string): readonly QuotaRule[] {
  return quotaRules.filter(
    (rule) =>
      rule.category === category &&
      compareIsoDates(rule.validFrom, date) <= 0 &&
      (rule.validTo === null || compareIsoDates(date, rule.validTo) < 0),
  );
}
