/** Reads allocations in their order, writes `quota.row-number-gap` and `quota.duplicate-organization`. */
import { finding } from "../findings/finding.js";
import type { Finding } from "../schema/finding.js";
import type { Allocation } from "../schema/quota.js";
import type { Resolution } from "../schema/resolution.js";
import { foldText } from "../text/fold.js";
import { type RowPlace, rowPlace } from "./row-place.js";

/** A count may start anew with a table, and with a part of it that a heading or a totals row sets apart. */
const startsPart = (place: RowPlace, before: RowPlace | null) =>
  before === null || place.annex !== before.annex || place.table !== before.table || place.row > before.row + 1;

function checkNumbering(allocations: readonly Allocation[]): Finding[] {
  const findings: Finding[] = [];
  let before: RowPlace | null = null;
  let last = 0;
  for (const [index, { path, rowNumber }] of allocations.entries()) {
    const place = rowPlace(path);
    // A row that states several categories gives several allocations; it counts once.
    const seen = before !== null && place !== null && place.row === before.row && !startsPart(place, before);
    if (place === null || seen) continue;
    const anew = startsPart(place, before);
    before = place;
    if (rowNumber === null) continue;
    const expected = last + 1;
    if (rowNumber !== expected && !(anew && rowNumber === 1)) {
      const first = anew && place.row === 0;
      findings.push(
        finding("quota.row-number-gap", `/quota/allocations/${index}/rowNumber`, {
          message: `The row bears the number ${rowNumber} where ${first ? 1 : expected} is due; rows are numbered 1, 2, 3 ….`,
          expected: first ? 1 : expected,
          actual: rowNumber,
        }),
      );
    }
    last = rowNumber;
  }
  return findings;
}

function checkDuplicates(allocations: readonly Allocation[]): Finding[] {
  const seen = new Set<string>();
  return allocations.flatMap(({ path, annexNumber, category, organization: { name } }, index) => {
    const annex = rowPlace(path)?.annex ?? annexNumber;
    // One annex may list an organisation once for each category.
    const key = JSON.stringify([annex, category, foldText(name)]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return finding("quota.duplicate-organization", `/quota/allocations/${index}/organization/name`, {
      message: `${name} stands in this annex before; an organisation gets one row.`,
      expected: null,
      actual: name,
    });
  });
}

export function checkQuotaLists({ quota }: Resolution): Finding[] {
  const allocations = quota?.allocations ?? [];
  return [...checkNumbering(allocations), ...checkDuplicates(allocations)];
}
