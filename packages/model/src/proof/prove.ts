/** Values that arithmetic confirms: those that take part in an identity which holds. */
import { allocationField } from "../quota/allocation-field.js";
import { parseNumberCell } from "../quota/number-cell.js";
import { expectedPositions } from "../quota/positions.js";
import type { QuotaRule, Rounding } from "../quota/quota-rule.js";
import { DEFAULT_ROUNDING, decidingRule, quotaRulesFor } from "../quota/rules-in-force.js";
import type { Proof, ProvedBy } from "../schema/proof.js";
import type { Allocation } from "../schema/quota.js";
import type { Resolution } from "../schema/resolution.js";
import type { Table } from "../schema/table.js";
import { atOnce, type Steps } from "../steps.js";
import { identitiesInSteps } from "../tables/identities/identities.js";
import { identityRules } from "../tables/identities/identity-rules.js";
import { rowPlace, tableOfRow } from "../tables/table-path.js";
import { rememberedBy } from "../text/remember.js";
import { totalsThatHold } from "../validate/quota-tables.js";
import { budgetsThatHold } from "./budget.js";

/** Rows of the shortest count that is no chance. */
const LEAST_ROWS = 3;

const numberFields = ["headcount", "percent", "positions"] as const;

/** For each value that an identity confirms, which: headcounts and shares, totals, counts of rows, budgets. */
export function proofsOf(resolution: Resolution, rules: readonly QuotaRule[]): ProvedBy {
  return atOnce(proofsInSteps(resolution, rules));
}

/** The same in steps. */
export function* proofsInSteps(resolution: Resolution, rules: readonly QuotaRule[]): Steps<ProvedBy> {
  const proved: ProvedBy = {};
  const prove = (proof: Proof, pointers: Iterable<string>): void => {
    for (const pointer of pointers) {
      const own = proved[pointer];
      if (own === undefined) proved[pointer] = [proof];
      else if (!own.includes(proof)) own.push(proof);
    }
  };
  const { quota, act } = resolution;
  const allocations = quota?.allocations ?? [];
  const roundingOf = rememberedBy((category: Allocation["category"]): Rounding => {
    return decidingRule(quotaRulesFor(category, act.date, rules), "rounding")?.value ?? DEFAULT_ROUNDING;
  });
  const setFor = rememberedBy((category: Allocation["category"]) =>
    quota?.categories.find((one) => one.category === category && one.percent !== null),
  );
  const columnsOf = rememberedBy(numberColumns);
  for (const [index, allocation] of allocations.entries()) {
    yield;
    const { headcount, percent, positions, category } = allocation;
    const cells = (field: NumberField): string[] => cellsOf(field, allocation, resolution, columnsOf);
    const set = setFor(category);
    if (percent !== null && set?.percent === percent)
      prove("clause", [allocationField(index, "percent"), ...cells("percent")]);
    const share = percent ?? set?.percent ?? null;
    if (headcount === null || share === null || positions === null) continue;
    if (expectedPositions(headcount, share, roundingOf(category)) !== positions) continue;
    for (const field of numberFields) {
      if (allocation[field] === null) continue;
      prove("share", [allocationField(index, field)]);
      prove("share", cells(field));
    }
  }
  yield;
  for (const total of totalsThatHold(resolution)) {
    prove("total", total.cells);
    prove("total", total.allocations);
  }
  yield;
  for (const pointers of countsThatHold(allocations)) prove("count", pointers);
  for (const pointers of budgetsThatHold(resolution.clauses)) prove("balance", pointers);
  for (const { rule, state, path, parts } of yield* identitiesInSteps(resolution)) {
    if (state === "holds") prove(identityRules[rule].proof, [path, ...parts]);
  }
  return proved;
}

type NumberField = (typeof numberFields)[number];

type NumberColumns = Readonly<Record<NumberField, readonly number[]>>;

function numberColumns({ columns }: Table): NumberColumns {
  const having = (field: NumberField): number[] => columns.flatMap(({ role }, at) => (role === field ? [at] : []));
  return { headcount: having("headcount"), percent: having("percent"), positions: having("positions") };
}

/** The cells from which a value of an allocation was read. */
function cellsOf(
  field: NumberField,
  allocation: Allocation,
  resolution: Resolution,
  columnsOf: (table: Table) => NumberColumns,
): string[] {
  const place = rowPlace(allocation.path);
  const table = tableOfRow(resolution, allocation.path);
  if (place === null || table === undefined) return [];
  const cells = table.rows[place.row]?.cells ?? [];
  return columnsOf(table)
    [field].filter((column) => parseNumberCell(cells[column] ?? "").value === allocation[field])
    .map((column) => `${allocation.path}/cells/${column}`);
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
    return [rows.map((index) => allocationField(index, "rowNumber"))];
  });
}
