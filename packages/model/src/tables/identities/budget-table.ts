/** The identities of a budget's table: by codes, by sections, and between its lines. */
import type { Table } from "../../schema/annex.js";
import type { BudgetLine } from "./budget-lines.js";
import { type BudgetBlock, type BudgetRow, budgetRows } from "./budget-rows.js";
import { sumOf } from "./exact.js";
import type { Identity } from "./identity.js";
import type { IdentityName } from "./identity-rules.js";
import { cellPart, identityOf } from "./reckoner.js";

const ofLine: Readonly<Partial<Record<BudgetLine, IdentityName>>> = {
  lending: "budget.lending",
  assets: "budget.assets",
  financing: "budget.financing-parts",
};
/** Lines that are taken away from what they part. */
const taken: ReadonlySet<BudgetLine | null> = new Set(["repaid", "sold", "debt-repaid"] as const);

/** All identities of a budget, column by column of amounts. */
export function budgetIdentities(table: Table, path: string): Identity[] {
  const { blocks, rows, amounts } = budgetRows(table);
  return amounts.flatMap((column) => {
    const found = new Map<number, Identity>();
    const later: Identity[] = [];
    for (const one of [...rows].reverse()) {
      const identity = partsOf(table, path, column, one);
      if (identity !== null) found.set(one.row, identity);
    }
    for (const { lines } of blocks) later.push(...betweenLines(table, path, column, lines));
    return withoutConsequences([...[...found.values()].reverse(), ...later]);
  });
}

function partsOf(table: Table, path: string, column: number, one: BudgetRow): Identity | null {
  if (one.parts.length === 0 || one.line === "balance" || one.line === "other-deficit") return null;
  const special = one.level === -2 && one.line !== null ? ofLine[one.line] : undefined;
  const rule = special ?? (one.level < 0 ? "budget.section" : "budget.parts");
  return identityOf({
    rule,
    of: one.name,
    stated: cellPart(table, path, one.row, column),
    parts: one.parts.map(({ row, line }) =>
      cellPart(table, path, row, column, special !== undefined && taken.has(line) ? -1 : 1),
    ),
    anySign: special === "budget.financing-parts",
    isLoose: one.loose !== null,
  });
}

/** Deficit from the lines before it, and financing from the deficit. */
function betweenLines(table: Table, path: string, column: number, lines: BudgetBlock["lines"]): Identity[] {
  const cell = (line: BudgetLine, sign: 1 | -1) => {
    const row = lines.get(line);
    return row === undefined ? [] : [cellPart(table, path, row.row, column, sign)];
  };
  const [balance, financing] = [lines.get("balance"), lines.get("financing")];
  const found: (Identity | null)[] = [];
  const parts = [...cell("income", 1), ...cell("outlay", -1), ...cell("lending", -1), ...cell("assets", -1)];
  if (balance !== undefined && lines.has("income") && lines.has("outlay")) {
    const stated = cellPart(table, path, balance.row, column);
    const identity = identityOf({ rule: "budget.deficit", of: balance.name, stated, parts, anySign: true });
    // Of a budget without its lending or assets nothing is said.
    if (identity !== null && (parts.length === mostParts || identity.state === "holds")) found.push(identity);
  }
  if (balance !== undefined && financing !== undefined) {
    const stated = cellPart(table, path, financing.row, column);
    const parts = [cellPart(table, path, balance.row, column, -1)];
    found.push(identityOf({ rule: "budget.financing", of: financing.name, stated, parts, anySign: true }));
  }
  return found.filter((one) => one !== null);
}

/** Lines from which the deficit is reckoned. */
const mostParts = 4;

/**
 * One wrong amount breaks the sum of its own parts and the sum that it is a part of: where the sum of its parts in its
 * place makes the other hold, the other is no finding of its own.
 */
export function withoutConsequences(identities: readonly Identity[]): Identity[] {
  const meant = new Map<string, number>();
  for (const { state, path, expected, actual } of identities) {
    if (state === "broken" && expected !== null) meant.set(path, sumOf([expected, -actual]));
  }
  if (meant.size === 0) return [...identities];
  return identities.filter(({ state, path, parts, expected, actual }) => {
    if (state !== "broken" || expected === null) return true;
    const misfit = sumOf([actual, -expected]);
    return !parts.some((part) => {
      const shift = part === path ? undefined : meant.get(part);
      return shift !== undefined && Math.abs(shift) === Math.abs(misfit);
    });
  });
}
