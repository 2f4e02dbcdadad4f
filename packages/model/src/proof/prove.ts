/** Values that arithmetic confirms: those that take part in an identity which holds. */
import { parseNumberCell } from "../quota/number-cell.js";
import { expectedPositions } from "../quota/positions.js";
import type { QuotaRule } from "../quota/quota-rule.js";
import { DEFAULT_ROUNDING, decidingRule, quotaRulesFor } from "../quota/rules-in-force.js";
import type { Proof, ProvedBy } from "../schema/proof.js";
import type { Allocation } from "../schema/quota.js";
import type { Resolution } from "../schema/resolution.js";
import { totalsThatHold } from "../validate/quota-tables.js";
import { budgetsThatHold } from "./budget.js";

/** Rows of the shortest count that is no chance. */
const LEAST_ROWS = 3;

/** For each value that an identity confirms, which: headcounts and shares, totals, counts of rows, budgets. */
export function proofsOf(resolution: Resolution, rules: readonly QuotaRule[]): ProvedBy {
  const proved = new Map<string, Set<Proof>>();
  const prove = (proof: Proof, pointers: Iterable<string>): void => {
    for (const pointer of pointers) {
      const own = proved.get(pointer);
      if (own === undefined) proved.set(pointer, new Set([proof]));
      else own.add(proof);
    }
  };
  const { quota, act } = resolution;
  for (const [index, allocation] of (quota?.allocations ?? []).entries()) {
    const here = `/quota/allocations/${index}`;
    const { headcount, percent, positions, category } = allocation;
    const set = quota?.categories.find((one) => one.category === category && one.percent !== null);
    if (percent !== null && set?.percent === percent)
      prove("clause", withCell(`${here}/percent`, allocation, resolution));
    const share = percent ?? set?.percent ?? null;
    if (headcount === null || share === null || positions === null) continue;
    const rounding = decidingRule(quotaRulesFor(category, act.date, rules), "rounding")?.value ?? DEFAULT_ROUNDING;
    if (expectedPositions(headcount, share, rounding) !== positions) continue;
    for (const field of ["headcount", "percent", "positions"] as const) {
      if (allocation[field] !== null) prove("share", withCell(`${here}/${field}`, allocation, resolution));
    }
  }
  for (const { cells, allocations } of totalsThatHold(resolution)) prove("total", [...cells, ...allocations]);
  for (const pointers of countsThatHold(quota?.allocations ?? [])) prove("count", pointers);
  for (const pointers of budgetsThatHold(resolution.clauses)) prove("balance", pointers);
  return Object.fromEntries([...proved].map(([pointer, proofs]) => [pointer, [...proofs]]));
}

/** The value of an allocation and the cell from which it was read. */
function withCell(pointer: string, allocation: Allocation, { annexes }: Resolution): string[] {
  const field = pointer.slice(pointer.lastIndexOf("/") + 1) as "headcount" | "percent" | "positions";
  const [, annex, table, row] = /^\/annexes\/(\d+)\/tables\/(\d+)\/rows\/(\d+)$/.exec(allocation.path) ?? [];
  const read = annexes[Number(annex)]?.tables[Number(table)];
  if (read === undefined) return [pointer];
  const columns = read.columns.flatMap(({ role }, at) => (role === field ? [at] : []));
  const cells = read.rows[Number(row)]?.cells ?? [];
  const own = columns.filter((column) => parseNumberCell(cells[column] ?? "").value === allocation[field]);
  return [pointer, ...own.map((column) => `${allocation.path}/cells/${column}`)];
}

/** Row numbers that run from 1 without a gap, table by table. */
function countsThatHold(allocations: readonly Allocation[]): string[][] {
  const tables = new Map<string, number[]>();
  for (const [index, { path }] of allocations.entries()) {
    const table = path.slice(0, path.lastIndexOf("/rows/"));
    const own = tables.get(table);
    if (own === undefined) tables.set(table, [index]);
    else own.push(index);
  }
  return [...tables.values()].flatMap((rows) => {
    const numbers = [...new Set(rows.map((index) => allocations[index]?.rowNumber ?? null))];
    if (numbers.length < LEAST_ROWS || numbers.some((number, at) => number !== at + 1)) return [];
    return [rows.map((index) => `/quota/allocations/${index}/rowNumber`)];
  });
}
