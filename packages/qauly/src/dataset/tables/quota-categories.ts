/** `quota_categories`: the percentages that acts set. */
import type { QuotaCategory, Tier } from "@qauly/model";
import { categories } from "../codes.js";
import { type ActTable, actTable, coded, integer, number, required, text, words } from "../table.js";
import { actFacts, actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly category: QuotaCategory;
  readonly index: number;
  readonly tier: Tier | null;
  readonly tierIndex: number;
}

function* rowsOf(act: OfAct["act"]): Generator<Row> {
  for (const [index, category] of (act.resolution.quota?.categories ?? []).entries()) {
    const tiers: readonly (Tier | null)[] = category.tiers ?? [null];
    for (const [tierIndex, tier] of tiers.entries()) yield { act, category, index, tier, tierIndex };
  }
}

export const quotaCategories: ActTable = actTable<Row>({
  name: "quota_categories",
  description:
    "One row for each category of people for whom an act sets a quota; where it has tiers by headcount, one for each.",
  key: ["act_key", "category_position", "tier_position"],
  foreignKeys: [toAct],
  rows: rowsOf,
  columns: [
    actKey,
    required(integer("category_position", "Place of the category in its act, from 1.", ({ index }) => index + 1)),
    required(integer("tier_position", "Place of the tier, from 1; 1 without tiers.", ({ tierIndex }) => tierIndex + 1)),
    ...actFacts,
    integer("quota_year", "Year for which the quota is set.", ({ act }) => act.resolution.quota?.year ?? null),
    required(coded("category", categories, "Category of people, as a code.", ({ category }) => category.category)),
    words("label", "The act's words for the category.", ({ category }) => category.label),
    number("percent", "Percentage of the tier, or the single one of the category.", ({ category, tier }) =>
      tier === null ? category.percent : tier.percent,
    ),
    number("percent_min", "Lowest percentage of a span.", ({ category }) => category.percentRange?.min ?? null),
    number("percent_max", "Highest percentage of a span.", ({ category }) => category.percentRange?.max ?? null),
    integer("headcount_min", "Lowest headcount of the tier.", ({ tier }) => tier?.minHeadcount ?? null),
    integer(
      "headcount_max",
      "Highest headcount of the tier; NULL without an upper end.",
      ({ tier }) => tier?.maxHeadcount ?? null,
    ),
    integer("annex_number", "Annex that lists the organisations.", ({ category }) => category.annexNumber),
    text("clause_path", "Clause that sets the quota.", ({ category }) => category.clausePath),
  ],
});
