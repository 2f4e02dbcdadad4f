/** The identities of a budget's table: by codes, by sections, and between its lines. */
import type { BudgetLine } from "./budget-lines.js";
import { type BudgetBlock, type BudgetRow, budgetRows, type PlacedTable } from "./budget-rows.js";
import { sumOf } from "./exact.js";
import type { Identity } from "./identity.js";
import type { IdentityName } from "./identity-rules.js";
import { cellPart, identityOf, type Part } from "./reckoner.js";

const ofLine: Readonly<Partial<Record<BudgetLine, IdentityName>>> = {
  lending: "budget.lending",
  assets: "budget.assets",
  financing: "budget.financing-parts",
};
/** Lines that are taken away from what they part. */
const taken: ReadonlySet<BudgetLine | null> = new Set(["repaid", "sold", "debt-repaid"] as const);

/** All identities of the budget tables of one annex, for each column of amounts. */
export function budgetIdentities(tables: readonly PlacedTable[]): Identity[] {
  const { blocks, rows, series } = budgetRows(tables);
  const found: Identity[] = [];
  for (let at = 0; at < series; at += 1) {
    const own = rows.flatMap((one) => partsOf(one, at) ?? []);
    found.push(...own, ...blocks.flatMap(({ lines }) => betweenLines(lines, at)));
  }
  return found;
}

const noPart: Part = { path: "", value: null, blank: true, sign: 1 };

/** An amount of a row: the first, second … that its table has columns for. */
export function amountOfRow({ of, row, amounts }: BudgetRow, series: number, sign: 1 | -1 = 1): Part {
  const column = amounts[series];
  return column === undefined ? noPart : cellPart(of.table, of.path, row, column, sign);
}

function partsOf(one: BudgetRow, series: number): Identity | null {
  if (one.parts.length === 0 || one.line === "balance" || one.line === "other-deficit") return null;
  const special = one.level === -2 && one.line !== null ? ofLine[one.line] : undefined;
  const rule = special ?? (one.level < 0 ? "budget.section" : "budget.parts");
  return identityOf({
    rule,
    of: one.name,
    stated: amountOfRow(one, series),
    parts: one.parts.map((part) => amountOfRow(part, series, special !== undefined && taken.has(part.line) ? -1 : 1)),
    anySign: special === "budget.financing-parts",
    isLoose: one.loose !== null,
  });
}

/** Deficit from the lines before it, and financing from the deficit. */
function betweenLines(lines: BudgetBlock["lines"], series: number): Identity[] {
  const cell = (line: BudgetLine, sign: 1 | -1) => {
    const row = lines.get(line);
    return row === undefined ? [] : [amountOfRow(row, series, sign)];
  };
  const [balance, financing] = [lines.get("balance"), lines.get("financing")];
  const found: (Identity | null)[] = [];
  const parts = [...cell("income", 1), ...cell("outlay", -1), ...cell("lending", -1), ...cell("assets", -1)];
  if (balance !== undefined && lines.has("income") && lines.has("outlay")) {
    const stated = amountOfRow(balance, series);
    const identity = identityOf({ rule: "budget.deficit", of: balance.name, stated, parts, anySign: true });
    // Of a budget without its lending or assets nothing is said.
    if (identity !== null && (parts.length === mostParts || identity.state === "holds")) found.push(identity);
  }
  if (balance !== undefined && financing !== undefined) {
    const stated = amountOfRow(financing, series);
    const parts = [amountOfRow(balance, series, -1)];
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
