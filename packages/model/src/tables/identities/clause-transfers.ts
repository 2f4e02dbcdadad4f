/** Sums that a clause names and a row of the budget's annex states: subventions, transfers, withdrawals, reserves. */
import type { Clause } from "../../schema/clause.js";
import type { Resolution } from "../../schema/resolution.js";
import { type BudgetRow, budgetRows } from "./budget-rows.js";
import { amountOfRow } from "./budget-table.js";
import { clauseAmount } from "./clause-amount.js";
import { productOf } from "./exact.js";
import type { Identity } from "./identity.js";

/** Tenge below which two sums may be alike by chance. */
const leastSum = 1_000_000;
/** Letters that words of one stem share. */
const stemLetters = 6;
/** Tenge that amounts of a budget count. */
const thousands = 1000;

const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, stemLetters)));

/**
 * Clauses whose first sum is that of a row with words of the same stems. A row may sum what several clauses name, so that
 * sums that differ say nothing.
 */
export function transferIdentities({ clauses, annexes }: Pick<Resolution, "clauses" | "annexes">): Identity[] {
  const rows = new Map<number, BudgetRow[]>();
  for (const [annex, { tables }] of annexes.entries()) {
    const placed = tables.flatMap((table, index) =>
      table.kind === "budget" ? [{ table, path: `/annexes/${annex}/tables/${index}` }] : [],
    );
    for (const row of budgetRows(placed).rows) {
      const { value } = amountOfRow(row, 0);
      if (value === null || row.line !== null) continue;
      const tenge = productOf(value, thousands);
      if (Math.abs(tenge) >= leastSum) rows.set(tenge, [...(rows.get(tenge) ?? []), row]);
    }
  }
  if (rows.size === 0) return [];
  const found: Identity[] = [];
  const visit = (of: readonly Clause[], path: string): void => {
    for (const [index, { text, children }] of of.entries()) {
      const here = `${path}/${index}`;
      visit(children, `${here}/children`);
      const amount = clauseAmount(text);
      if (amount === null) continue;
      const alike = rows.get(productOf(amount.value, amount.unit));
      if (alike === undefined) continue;
      const stems = stemsOf(text);
      const named = alike.filter(({ name }) => [...stemsOf(name)].some((stem) => stems.has(stem)));
      if (named.length === 0) continue;
      found.push({
        rule: "clause.annex",
        state: "holds",
        path: `${here}/text`,
        parts: named.map((row) => amountOfRow(row, 0).path),
        of: amount.name,
        expected: amount.value,
        actual: amount.value,
      });
    }
  };
  visit(clauses, "/clauses");
  return found;
}
