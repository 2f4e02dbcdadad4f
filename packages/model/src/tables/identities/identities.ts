/** All sums that the tables and the clauses of an act state, and whether they hold. */
import type { Resolution } from "../../schema/resolution.js";
import type { Steps } from "../../steps.js";
import { allTables } from "../all-tables.js";
import type { PlacedTable } from "./budget-rows.js";
import { budgetIdentities, withoutConsequences } from "./budget-table.js";
import { clauseIdentities } from "./clause-budgets.js";
import { transferIdentities } from "./clause-transfers.js";
import type { Identity } from "./identity.js";
import { columnTotals, products, rowTotals } from "./totals.js";

/** The identities of an act. Those of quota tables are rules of the quota. */
export function* identitiesInSteps(resolution: Pick<Resolution, "clauses" | "annexes">): Steps<Identity[]> {
  const found: Identity[] = [];
  const budgets = new Map<string, PlacedTable[]>();
  for (const { table, path, annex } of allTables(resolution)) {
    if (table.kind === "quota") continue;
    if (table.kind === "budget") {
      const place = annex === null ? path : `/annexes/${annex}`;
      budgets.set(place, [...(budgets.get(place) ?? []), { table, path }]);
    } else found.push(...rowTotals(table, path));
    found.push(...columnTotals(table, path));
    if (table.kind !== "other") found.push(...products(table, path));
    yield;
  }
  for (const tables of budgets.values()) {
    const own = fitting(withoutConsequences(budgetIdentities(tables)));
    found.push(...own);
    // A table of sums without codes has rows of totals as any other.
    if (!own.some(({ rule }) => rule === "budget.parts")) {
      for (const { table, path } of tables) found.push(...rowTotals(table, path));
    }
    yield;
  }
  found.push(...clauseIdentities(resolution));
  yield;
  found.push(...transferIdentities(resolution));
  yield;
  return withoutConsequences(found);
}

/** How many identities must hold for each that does not: where fewer do, the rows part in another way. */
const leastHolding = 2;
/** Sums that hold exactly for each that rounding may explain, from which on amounts are not rounded one by one. */
const leastExact = 10;

/** Sums without all their parts from which on a budget is but an extract. */
const leastMissing = 3;

function fitting(found: readonly Identity[]): Identity[] {
  const exact = found.filter(({ state, parts }) => state === "holds" && parts.length > 1).length;
  const rounded = found.filter(({ state }) => state === "rounded").length;
  const isExact = exact >= rounded * leastExact;
  const identities = found.map(
    (one): Identity => (isExact && one.state === "rounded" ? { ...one, state: "broken" } : one),
  );
  const held = identities.filter(({ state }) => state === "holds" || state === "rounded").length;
  const wrong = identities.filter(({ state }) => state === "broken");
  // Where several sums are greater than their parts, and none is less, rows have been left out, as in an amendment.
  const isExtract =
    wrong.length >= leastMissing && wrong.every(({ expected, actual }) => expected !== null && expected < actual);
  return wrong.length * leastHolding <= held && !isExtract
    ? identities
    : identities.filter(({ state }) => state !== "broken");
}
