import type { Allocation, Annex, Clause, Quota } from "@qauly/model";
import type { Language } from "../language/language.js";
import { categoryColumns } from "../quota/category-columns.js";
import { findQuota } from "../quota/quota.js";
import type { Recorder } from "./recorder.js";

/** Reads the quota and records where each of its values stands. */
export function assembleQuota(
  title: string | null,
  clauses: readonly Clause[],
  annexes: readonly Annex[],
  language: Language,
  recorder: Recorder,
): Quota | null {
  const found = findQuota(title, clauses, annexes, language);
  if (found === null) return null;
  found.categories.forEach(({ category, labelPath, label, percentPath, percent, tierPaths }, index) => {
    const here = `/quota/categories/${index}`;
    recorder.part(`${here}/label`, labelPath, label.start, label.end);
    if (percent !== null) {
      const field = category.percent === null ? "percentRange" : "percent";
      recorder.part(`${here}/${field}`, percentPath, percent.start, percent.end);
    }
    for (const [at, path] of tierPaths.entries()) recorder.same(`${here}/tiers/${at}`, path);
  });
  for (const [index, allocation] of found.quota.allocations.entries()) {
    recordAllocation(allocation, index, annexes, language, recorder);
  }
  return found.quota;
}

function recordAllocation(
  allocation: Allocation,
  index: number,
  annexes: readonly Annex[],
  language: Language,
  recorder: Recorder,
): void {
  const here = `/quota/allocations/${index}`;
  const [, , annexAt, , tableAt] = allocation.path.split("/");
  const table = annexes[Number(annexAt)]?.tables[Number(tableAt)];
  if (table === undefined) return;
  const sets = categoryColumns(table, language);
  const at = sets.find(({ category }) => category === allocation.category) ?? sets[0];
  if (at === undefined) return;
  const record = (field: string, column: number): void => {
    if (column >= 0) recorder.same(`${here}/${field}`, `${allocation.path}/cells/${column}`);
  };
  record("organization/name", at.organization);
  if (allocation.rowNumber !== null) record("rowNumber", at.rowNumber);
  if (allocation.headcount !== null) record("headcount", at.headcount);
  if (allocation.percent !== null) record("percent", at.percent);
  if (allocation.positions !== null) record("positions", at.positions);
}
