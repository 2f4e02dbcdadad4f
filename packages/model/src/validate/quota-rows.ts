/** Reads allocations and what the act sets, writes the findings that one row alone decides. */
import { finding } from "../findings/finding.js";
import { expectedPositions } from "../quota/positions.js";
import { MINIMUM_HEADCOUNT, quotaRulesFor } from "../quota/rules.js";
import type { Finding } from "../schema/finding.js";
import type { Allocation, Quota, QuotaCategory } from "../schema/quota.js";
import type { Resolution } from "../schema/resolution.js";

/**
 * What the act sets for the row's category; the entry that cites the row's annex goes before others of the category.
 */
function categoryOf({ category, annexNumber }: Allocation, { categories }: Quota): QuotaCategory | null {
  const same = categories.filter((one) => one.category === category);
  return same.find((one) => one.annexNumber === annexNumber) ?? (same.length === 1 ? (same[0] ?? null) : null);
}

function checkPositions({ headcount, percent, positions }: Allocation, path: string): Finding[] {
  if (headcount === null || percent === null || positions === null) return [];
  const expected = expectedPositions(headcount, percent);
  if (positions === expected) return [];
  return [
    finding("quota.positions-mismatch", `${path}/positions`, {
      message: `${headcount} employees × ${percent} % give ${expected} positions, rounded half up; the row prints ${positions}.`,
      expected,
      actual: positions,
    }),
  ];
}

function checkPercent({ headcount, percent }: Allocation, set: QuotaCategory | null, path: string): Finding[] {
  if (percent === null || set === null) return [];
  if (set.tiers === null) {
    if (set.percent === null || set.percent === percent) return [];
    const message = `The row prints ${percent} %, the act sets ${set.percent} % for its category.`;
    return [finding("quota.percent-mismatch", `${path}/percent`, { message, expected: set.percent, actual: percent })];
  }
  // Acts let neighbouring tiers overlap at 100 and 250; either then holds.
  const tiers =
    headcount === null
      ? []
      : set.tiers.filter(
          (tier) => tier.minHeadcount <= headcount && (tier.maxHeadcount === null || headcount <= tier.maxHeadcount),
        );
  const [tier] = tiers;
  if (tier === undefined || tiers.some((one) => one.percent === percent)) return [];
  const message = `The row prints ${percent} %, the act sets ${tier.percent} % for ${headcount} employees.`;
  return [finding("quota.tier-mismatch", `${path}/percent`, { message, expected: tier.percent, actual: percent })];
}

function checkHeadcount({ headcount }: Allocation, path: string): Finding[] {
  if (headcount === null || headcount >= MINIMUM_HEADCOUNT) return [];
  return [
    finding("quota.headcount-below-minimum", `${path}/headcount`, {
      message: `The organisation has ${headcount} employees; quotas are set from ${MINIMUM_HEADCOUNT} on.`,
      expected: MINIMUM_HEADCOUNT,
      actual: headcount,
    }),
  ];
}

function checkRange({ category, percent }: Allocation, date: string | null, path: string): Finding[] {
  if (category === null || percent === null || date === null) return [];
  const broken = quotaRulesFor(category, date).find((rule) => percent < rule.minPercent || percent > rule.maxPercent);
  if (broken === undefined) return [];
  return [
    finding("quota.percent-out-of-range", `${path}/percent`, {
      message: `The row prints ${percent} %, the law allows ${broken.minPercent} to ${broken.maxPercent} %: ${broken.source}.`,
      expected: percent < broken.minPercent ? broken.minPercent : broken.maxPercent,
      actual: percent,
    }),
  ];
}

export function checkQuotaRows({ quota, act }: Resolution): Finding[] {
  if (quota === null) return [];
  return quota.allocations.flatMap((allocation, index) => {
    const path = `/quota/allocations/${index}`;
    return [
      ...checkPositions(allocation, path),
      ...checkPercent(allocation, categoryOf(allocation, quota), path),
      ...checkHeadcount(allocation, path),
      ...checkRange(allocation, act.date, path),
    ];
  });
}
