/** Reads allocations in their order, writes what their numbers and a second mention of an organisation say. */
import { finding } from "../findings/finding.js";
import { organizationKey } from "../organization/organization-key.js";
import { totalsByKey } from "../quota/organization-totals.js";
import type { Finding } from "../schema/finding.js";
import type { Allocation } from "../schema/quota.js";
import type { Resolution } from "../schema/resolution.js";
import type { Table } from "../schema/table.js";
import { mapInSteps, type Steps } from "../steps.js";
import { allTables } from "../tables/all-tables.js";
import { firstRowOf } from "../tables/covering.js";
import { type RowPlace, rowPlace } from "../tables/table-path.js";

/** A count may start anew with a table, and with a part of it that a heading or a totals row sets apart. */
const startsPart = (place: RowPlace, before: RowPlace | null) =>
  before === null || place.table !== before.table || place.row > before.row + 1;

/** The key of each allocation's organisation, reckoned anew: a result may have been edited. */
type Keys = readonly (string | null)[];

function checkNumbering(allocations: readonly Allocation[], keys: Keys, tables: Tables): Finding[] {
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
    if (rowNumber === null || goesOn(allocations, index, keys, tables)) continue;
    const next = last + 1;
    if (rowNumber !== next && !(anew && rowNumber === 1)) {
      const expected = anew && place.row === 0 ? 1 : next;
      findings.push(
        finding("quota.row-number-gap", `/quota/allocations/${index}/rowNumber`, {
          key: "quota.row-number-gap",
          values: { expected, actual: rowNumber },
          expected,
          actual: rowNumber,
        }),
      );
    }
    last = rowNumber;
  }
  return findings;
}

/** The annex or clause in which a row stands, by its place in the document. */
const annexOf = ({ path, annexNumber }: Allocation) =>
  rowPlace(path)?.table.replace(/\/tables\/\d+$/, "") ?? annexNumber;

type Tables = ReadonlyMap<string, Table>;

/** Whether the cell of a row's employer is that of the row above. */
function isCovered(table: Table | undefined, row: number): boolean {
  const column = table?.columns.findIndex(({ role }) => role === "organization") ?? -1;
  return table !== undefined && column >= 0 && firstRowOf(table, row, column) < row;
}

/** Whether the row of an allocation is a further one of the employer above, with whom it shares the row number. */
function goesOn(allocations: readonly Allocation[], index: number, keys: Keys, tables: Tables): boolean {
  const own = allocations[index];
  const place = rowPlace(own?.path ?? "");
  if (own === undefined || place === null) return false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = allocations[at] as Allocation;
    const placeAbove = rowPlace(above.path);
    if (placeAbove === null || placeAbove.table !== place.table || placeAbove.row < place.row - 1) return false;
    if (placeAbove.row === place.row) continue;
    if ((keys[at] ?? above.organization.name) !== (keys[index] ?? own.organization.name)) return false;
    return own.rowNumber !== null
      ? above.rowNumber === own.rowNumber
      : above.rowNumber === null && isCovered(tables.get(place.table), place.row);
  }
  return false;
}

function checkDuplicates(allocations: readonly Allocation[], keys: Keys, tables: Tables): Finding[] {
  const seen = new Map<string, Allocation>();
  return allocations.flatMap((allocation, index) => {
    const { name } = allocation.organization;
    // One annex may list an organisation once for each category.
    const key = JSON.stringify([
      annexOf(allocation),
      allocation.category,
      allocation.label ?? null,
      keys[index] ?? name,
    ]);
    const first = seen.get(key);
    // Rows of one employer, whose cell covers them, are one mention of it.
    if (first !== undefined && goesOn(allocations, index, keys, tables)) return [];
    if (first === undefined) {
      seen.set(key, allocation);
      return [];
    }
    return finding("quota.duplicate-organization", `/quota/allocations/${index}/organization/name`, {
      key: "quota.duplicate-organization",
      values: {
        name,
        firstName: first.organization.name,
        firstRow: first.rowNumber,
      },
      expected: null,
      actual: name,
    });
  });
}

/** One finding for each organisation, where its second annex first names it. */
function checkAcrossAnnexes(allocations: readonly Allocation[], keys: Keys): Finding[] {
  return totalsByKey(allocations, keys).flatMap(({ name, allocations: indexes, headcounts, positions }) => {
    const rows = indexes.map((index) => ({ index, allocation: allocations[index] as Allocation }));
    const annexes = new Map(rows.map(({ allocation }) => [annexOf(allocation), allocation.annexNumber]));
    const second = rows.find(({ allocation }) => annexOf(allocation) !== annexOf((rows[0] as Row).allocation));
    if (second === undefined) return [];
    const categories = rows.flatMap(({ allocation }) => (allocation.category === null ? [] : [allocation.category]));
    return finding("quota.organization-in-several-annexes", `/quota/allocations/${second.index}/organization/name`, {
      key: "quota.organization-in-several-annexes",
      values: {
        name,
        annexes: [...annexes.values()],
        categories: [...new Set(categories)],
        positions,
        headcounts,
      },
      expected: null,
      actual: positions,
    });
  });
}

interface Row {
  readonly index: number;
  readonly allocation: Allocation;
}

export function* checkQuotaLists(resolution: Resolution): Steps<Finding[]> {
  const { quota } = resolution;
  if (quota === null) return [];
  const tables = new Map(allTables(resolution).map(({ path, table }) => [path, table]));
  const { allocations } = quota;
  const keys = yield* mapInSteps(allocations, ({ organization }) => organizationKey(organization));
  const numbering = checkNumbering(allocations, keys, tables);
  yield;
  const duplicates = checkDuplicates(allocations, keys, tables);
  yield;
  return [...numbering, ...duplicates, ...checkAcrossAnnexes(allocations, keys)];
}
