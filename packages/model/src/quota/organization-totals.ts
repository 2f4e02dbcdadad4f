/** What one organisation must give over all categories of an act. */
import { organizationKey } from "../organization/organization-key.js";
import type { Allocation, Quota } from "../schema/quota.js";
import { exactSum } from "./positions.js";

/** What one employer has to reserve, over all categories. */
export interface OrganizationTotal {
  /** Key of the organisation, null where its name has neither letter nor digit. */
  readonly key: string | null;
  /** The name as its first row prints it. */
  readonly name: string;
  /** Indexes of its rows in `quota.allocations`. */
  readonly allocations: readonly number[];
  /** The headcounts that its rows state, each once, in their order. */
  readonly headcounts: readonly number[];
  /** Sum of its positions; null when a row does not state them. */
  readonly positions: number | null;
}

interface Row {
  readonly allocation: Allocation;
  readonly index: number;
}

/** Each organisation of the quota once, in the order of their first rows, with the sum of its positions. */
export function organizationTotals({ allocations }: Quota): OrganizationTotal[] {
  return totalsByKey(
    allocations,
    allocations.map(({ organization }) => organizationKey(organization)),
  );
}

/** The same, with the keys of the allocations in their order. */
export function totalsByKey(allocations: readonly Allocation[], keys: readonly (string | null)[]): OrganizationTotal[] {
  const groups = new Map<string, { readonly key: string | null; readonly rows: Row[] }>();
  for (const [index, allocation] of allocations.entries()) {
    const key = keys[index] ?? null;
    const place = key ?? `row ${index}`;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, { key, rows: [{ allocation, index }] });
    else group.rows.push({ allocation, index });
  }
  return [...groups.values()].map(({ key, rows }) => {
    const { name } = (rows[0] as Row).allocation.organization;
    const positions = rows.flatMap(({ allocation }) => (allocation.positions === null ? [] : [allocation.positions]));
    const headcounts = rows.flatMap(({ allocation }) => (allocation.headcount === null ? [] : [allocation.headcount]));
    return {
      key,
      name,
      allocations: rows.map(({ index }) => index),
      headcounts: [...new Set(headcounts)],
      positions: positions.length === rows.length ? exactSum(positions) : null,
    };
  });
}
