/** All sums that the tables and the clauses of an act state, and whether they hold. */
import type { Table } from "../../schema/annex.js";
import type { Resolution } from "../../schema/resolution.js";
import type { Steps } from "../../steps.js";
import { allTables } from "../all-tables.js";
import { budgetIdentities, withoutConsequences } from "./budget-table.js";
import { clauseIdentities } from "./clause-budgets.js";
import type { Identity } from "./identity.js";
import { columnTotals, products, rowTotals } from "./totals.js";

/** The identities of an act. Those of quota tables are rules of the quota. */
export function* identitiesInSteps(resolution: Pick<Resolution, "clauses" | "annexes">): Steps<Identity[]> {
  const found: Identity[] = [];
  for (const { table, path } of allTables(resolution)) {
    if (table.kind === "quota") continue;
    found.push(...ofTable(table, path));
    yield;
  }
  found.push(...clauseIdentities(resolution));
  yield;
  return withoutConsequences(found);
}

function ofTable(table: Table, path: string): Identity[] {
  const own = table.kind === "budget" ? fitting(budgetIdentities(table, path)) : [];
  const hasRows = own.some(({ rule }) => rule === "budget.parts");
  return [
    ...own,
    ...(hasRows ? [] : rowTotals(table, path)),
    ...columnTotals(table, path),
    ...(table.kind === "other" ? [] : products(table, path)),
  ];
}

/** How many identities must hold for each that does not: where fewer do, the rows part in another way. */
const leastHolding = 2;

function fitting(identities: readonly Identity[]): Identity[] {
  const held = identities.filter(({ state }) => state === "holds" || state === "rounded").length;
  const broken = identities.filter(({ state }) => state === "broken").length;
  if (broken * leastHolding <= held) return [...identities];
  return identities.filter(({ state }) => state !== "broken");
}
