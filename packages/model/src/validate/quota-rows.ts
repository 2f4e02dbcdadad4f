/** Reads allocations and what the act and the law set, writes the findings that one row alone decides. */
import { finding } from "../findings/finding.js";
import type { NamedRule } from "../findings/messages/message.js";
import { parseNumberCell } from "../quota/number-cell.js";
import { exactShare, expectedPositions } from "../quota/positions.js";
import type { QuotaRule } from "../quota/quota-rule.js";
import { MINIMUM_HEADCOUNT, practice } from "../quota/quota-rules.js";
import { type Bound, DEFAULT_ROUNDING, decidingRule, quotaRulesFor } from "../quota/rules-in-force.js";
import type { Finding } from "../schema/finding.js";
import type { Allocation, Quota, QuotaCategory } from "../schema/quota.js";
import type { Resolution } from "../schema/resolution.js";
import { rowPlace, tableOfRow } from "../tables/table-path.js";
import { rememberedBy } from "../text/remember.js";
import type { CheckContext } from "./check-context.js";
import { clauseNumbers } from "./clause-numbers.js";
import { allowedPercents, isOutside } from "./percent-bounds.js";

interface Row {
  readonly allocation: Allocation;
  readonly path: string;
  /** What the act sets for the row's category. */
  readonly set: QuotaCategory | null;
  readonly act: Resolution;
  /** The rules for the row's category that are in force on the act's date. */
  readonly rules: readonly QuotaRule[];
}

/** The entry that cites the row's annex goes before others of the category. */
function categoryOf({ category, annexNumber }: Allocation, { categories }: Quota): QuotaCategory | null {
  const same = categories.filter((one) => one.category === category);
  return same.find((one) => one.annexNumber === annexNumber) ?? (same.length === 1 ? (same[0] ?? null) : null);
}

/** A bound's rule for the message; where the user's rules say nothing, what is taken to hold. */
export const named = (bound: Pick<Bound<unknown>, "rule" | "verified"> | null): NamedRule => ({
  citation: (bound?.rule ?? practice).source.citation,
  verified: bound?.verified ?? false,
});

/**
 * Whether the row of an allocation prints the number that the allocation gives; a result that was edited by hand may
 * say otherwise. True as well where the row or its column cannot be found.
 */
function isPrinted({ allocation, act }: Row, field: "percent" | "positions"): boolean {
  const table = tableOfRow(act, allocation.path);
  const cells = table?.rows[rowPlace(allocation.path)?.row ?? -1]?.cells;
  const columns = table?.columns.flatMap(({ role }, column) => (role === field ? [column] : [])) ?? [];
  if (cells === undefined || columns.length === 0) return true;
  return columns.some((column) => parseNumberCell(cells[column] ?? "").value === allocation[field]);
}

function checkPositions(row: Row): Finding[] {
  const { headcount, percent, positions } = row.allocation;
  if (headcount === null || percent === null || positions === null) return [];
  const rule = decidingRule(row.rules, "rounding");
  const rounding = rule?.value ?? DEFAULT_ROUNDING;
  const expected = expectedPositions(headcount, percent, rounding);
  if (positions === expected) return [];
  return [
    finding("quota.positions-mismatch", `${row.path}/positions`, {
      key: "quota.positions-mismatch",
      values: {
        headcount,
        percent,
        exact: exactShare(headcount, percent),
        rounding,
        expected,
        actual: positions,
        printed: isPrinted(row, "positions"),
        rule: named(rule),
      },
      expected,
      actual: positions,
    }),
  ];
}

function checkPercent(row: Row): Finding[] {
  const { set, path, act } = row;
  const { headcount, percent } = row.allocation;
  if (percent === null || set === null) return [];
  const clause = clauseNumbers(set.clausePath, act.clauses);
  const printed = isPrinted(row, "percent");
  if (set.tiers === null) {
    if (set.percent === null || set.percent === percent) return [];
    const values = { expected: set.percent, actual: percent };
    return [
      finding("quota.percent-mismatch", `${path}/percent`, {
        key: "quota.percent-mismatch",
        values: { ...values, printed, label: set.label, clause },
        ...values,
      }),
    ];
  }
  // Acts let neighbouring tiers overlap at 100 and 250; either then holds.
  const tiers =
    headcount === null
      ? []
      : set.tiers.filter(
          (tier) => tier.minHeadcount <= headcount && (tier.maxHeadcount === null || headcount <= tier.maxHeadcount),
        );
  const [tier] = tiers;
  if (headcount === null || tier === undefined || tiers.some((one) => one.percent === percent)) return [];
  const { minHeadcount, maxHeadcount } = tier;
  const values = { expected: tier.percent, actual: percent };
  return [
    finding("quota.tier-mismatch", `${path}/percent`, {
      key: "quota.tier-mismatch",
      values: {
        ...values,
        printed,
        headcount,
        minHeadcount,
        maxHeadcount,
        clause,
      },
      ...values,
    }),
  ];
}

function checkHeadcount(row: Row): Finding[] {
  const { headcount } = row.allocation;
  const rule = decidingRule(row.rules, "minHeadcount");
  const minimum = rule?.value ?? MINIMUM_HEADCOUNT;
  if (headcount === null || headcount >= minimum) return [];
  return [
    finding("quota.headcount-below-minimum", `${row.path}/headcount`, {
      key: "quota.headcount-below-minimum",
      values: { headcount, minimum, rule: named(rule) },
      expected: minimum,
      actual: headcount,
    }),
  ];
}

/** One finding a row: the act's own range first, then the first rule that it breaks. */
function checkRange(row: Row): Finding[] {
  const { headcount, percent } = row.allocation;
  if (percent === null) return [];
  const at = `${row.path}/percent`;
  const range = row.set?.percentRange ?? null;
  if (range !== null && isOutside(percent, range)) {
    const clause = clauseNumbers(row.set?.clausePath ?? null, row.act.clauses);
    const printed = isPrinted(row, "percent");
    return [
      finding("quota.percent-out-of-range", at, {
        key: "quota.percent-outside-act",
        values: { ...range, actual: percent, printed, clause },
        expected: nearest(percent, range),
        actual: percent,
      }),
    ];
  }
  const broken = row.rules
    .flatMap((rule) => allowedPercents(rule, headcount))
    .find((allowed) => isOutside(percent, allowed));
  if (broken === undefined) return [];
  const { min, max, headcount: of } = broken;
  return [
    finding("quota.percent-out-of-range", at, {
      key: "quota.percent-outside-law",
      values: {
        min,
        max,
        actual: percent,
        headcount: of,
        rule: named(broken),
      },
      expected: nearest(percent, broken),
      actual: percent,
    }),
  ];
}

const nearest = (percent: number, { min, max }: { readonly min: number; readonly max: number }) =>
  percent < min ? min : max;

export function checkQuotaRows(act: Resolution, context: CheckContext): Finding[] {
  const { quota } = act;
  if (quota === null) return [];
  const rulesFor = rememberedBy((category: Allocation["category"]) =>
    quotaRulesFor(category, act.act.date, context.rules),
  );
  return quota.allocations.flatMap((allocation, index) => {
    const path = `/quota/allocations/${index}`;
    const row: Row = {
      allocation,
      path,
      set: categoryOf(allocation, quota),
      act,
      rules: rulesFor(allocation.category),
    };
    return [...checkPositions(row), ...checkPercent(row), ...checkHeadcount(row), ...checkRange(row)];
  });
}
