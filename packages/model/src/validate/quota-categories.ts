/** Reads the categories of a quota and who adopted the act, writes what the law says of them. */
import { finding } from "../findings/finding.js";
import { decidingRule, quotaRulesFor } from "../quota/rules-in-force.js";
import type { Finding } from "../schema/finding.js";
import type { QuotaCategory } from "../schema/quota.js";
import type { Resolution } from "../schema/resolution.js";
import type { CheckContext } from "./check-context.js";
import { allowedPercents, isOutside } from "./percent-bounds.js";
import { named } from "./quota-rows.js";

/** The percentages that an entry sets: its single one, or one for each tier with a headcount of it. */
function percentsOf({ percent, tiers }: QuotaCategory, path: string) {
  return [
    ...(percent === null ? [] : [{ percent, headcount: null, path: `${path}/percent` }]),
    ...(tiers ?? []).map((tier, index) => ({
      percent: tier.percent,
      // Where tiers meet, acts differ; inside of it a tier is the same in all.
      headcount: tier.minHeadcount + 1,
      path: `${path}/tiers/${index}/percent`,
    })),
  ];
}

/** Where rows print percentages, each of them is judged; without rows, what the clauses set. */
function checkPercents({ act, quota }: Resolution, { rules }: CheckContext): Finding[] {
  return (quota?.categories ?? []).flatMap((set, index) => {
    if (quota?.allocations.some(({ category, percent }) => category === set.category && percent !== null)) return [];
    const inForce = quotaRulesFor(set.category, act.date, rules);
    return percentsOf(set, `/quota/categories/${index}`).flatMap(({ percent, headcount, path }) => {
      const broken = inForce
        .flatMap((rule) => allowedPercents(rule, headcount))
        .find((allowed) => isOutside(percent, allowed));
      if (broken === undefined) return [];
      const { min, max } = broken;
      const expected = percent < min ? min : max;
      return [
        finding("quota.percent-out-of-range", path, {
          key: "quota.percent-outside-law",
          values: {
            min,
            max,
            actual: percent,
            headcount: broken.headcount,
            rule: named(broken),
          },
          expected,
          actual: percent,
        }),
      ];
    });
  });
}

/** Under the Social Code the akimats of districts set no quotas. */
function checkAuthority({ act, quota }: Resolution, { rules }: CheckContext): Finding[] {
  const { authority } = act;
  if (quota === null || authority === null || authority.kind !== "akimat" || authority.district === null) return [];
  const setBy = quota.categories
    .map(({ category }) => decidingRule(quotaRulesFor(category, act.date, rules), "setBy"))
    .find((rule) => rule?.value === "regional-executive-body");
  if (setBy == null) return [];
  return [
    finding("quota.authority-not-competent", "/act/authority", {
      key: "quota.authority-not-competent",
      values: { authority: authority.name, rule: named(setBy) },
      expected: null,
      actual: authority.name,
    }),
  ];
}

export function checkQuotaCategories(resolution: Resolution, context: CheckContext): Finding[] {
  return [...checkAuthority(resolution, context), ...checkPercents(resolution, context)];
}
