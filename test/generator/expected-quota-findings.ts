/** The findings that one row of a quota calls for. */
import type { AllocationAnswer, CategoryAnswer, FindingAnswer } from "./answer.js";

/** Headcount from which the quota rules count. */
const minimumHeadcount = 50;

/** headcount × percent / 100, rounded half up; reckoned in tenths of a percent, the finest that test acts hold. */
export const positionsFor = (headcount: number, percent: number): number =>
  Math.floor((headcount * Math.round(percent * 10) + 500) / 1000);

export function allocationFindings(
  allocation: AllocationAnswer,
  index: number,
  categories: readonly CategoryAnswer[],
  allocations: readonly AllocationAnswer[],
): FindingAnswer[] {
  const { headcount, percent, positions, rowNumber, annexNumber } = allocation;
  const found: FindingAnswer[] = [];
  const add = (
    code: string,
    severity: "error" | "warning",
    field: string,
    expected: string | number | null,
    actual: string | number,
  ) => found.push({ code: `quota.${code}`, severity, path: `/quota/allocations/${index}/${field}`, expected, actual });

  if (headcount !== null && percent !== null && positions !== null) {
    const reckoned = positionsFor(headcount, percent);
    if (positions !== reckoned) add("positions-mismatch", "error", "positions", reckoned, positions);
  }
  const set = setPercent(categories.find((category) => category.annexNumber === annexNumber) ?? null, headcount);
  if (percent !== null && set !== null && percent !== set.percent)
    add(set.code, "error", "percent", set.percent, percent);
  if (headcount !== null && headcount < minimumHeadcount) {
    add("headcount-below-minimum", "warning", "headcount", minimumHeadcount, headcount);
  }

  const before = allocations.slice(0, index).filter((other) => other.annexNumber === annexNumber);
  const due = (before.at(-1)?.rowNumber ?? 0) + 1;
  if (rowNumber !== null && rowNumber !== due) add("row-number-gap", "warning", "rowNumber", due, rowNumber);
  const { name } = allocation.organization;
  if (before.some((other) => other.organization.name === name)) {
    add("duplicate-organization", "warning", "organization/name", null, name);
  }
  return found;
}

/** The percentage that the act sets for a headcount, and the code of a row that has another. */
function setPercent(
  category: CategoryAnswer | null,
  headcount: number | null,
): { readonly percent: number; readonly code: string } | null {
  if (category === null) return null;
  if (category.percent !== null) return { percent: category.percent, code: "percent-mismatch" };
  if (headcount === null) return null;
  const tier = category.tiers?.find(
    ({ minHeadcount, maxHeadcount }) => minHeadcount <= headcount && headcount <= (maxHeadcount ?? Infinity),
  );
  return tier ? { percent: tier.percent, code: "tier-mismatch" } : null;
}
