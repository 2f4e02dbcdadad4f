/** Budgets: their kind and fields, identities that hold and prove their cells, one amount or code that breaks one. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { type BudgetLanguage, type BudgetRow, type BudgetSpec, budgetAct, budgetRows, randomOf } from "./budget.js";

const specs = (["kk", "ru"] as const).flatMap((language) =>
  ([1, 3] as const).flatMap((years) => ([0, 1] as const).map((places) => ({ language, years, places }))),
);

const specOf = (spec: { language: BudgetLanguage; years: number; places: 0 | 1 }, seed: number): BudgetSpec => ({
  ...spec,
  random: randomOf(seed),
});

const table = "/annexes/0/tables/0";

async function told(text: string) {
  const { annexes, findings, provedBy } = await parseAct(text);
  return {
    table: annexes[0]?.tables[0],
    provedBy,
    broken: findings
      .filter(({ code }) => code === "table.identity-broken")
      .map(({ path, severity, expected, actual }) => ({ path, severity, expected, actual })),
  };
}

const withAmount = (rows: readonly BudgetRow[], at: number, amount: number): BudgetRow[] =>
  rows.map((row, index) => (index === at ? { ...row, amounts: [amount, ...row.amounts.slice(1)] } : row));

/** The row of which a row is a part by code, and whether others are parts of a row. */
function parentOf(rows: readonly BudgetRow[], at: number): number {
  const { depth } = rows[at] as BudgetRow;
  for (let above = at - 1; above >= 0; above -= 1) {
    const row = rows[above] as BudgetRow;
    if (row.depth === null || (depth !== null && row.depth < depth)) return above;
  }
  return -1;
}

describe.each(specs)("$language, $years years, $places places", (spec) => {
  test("each row is proved and nothing is found", async () => {
    const made = specOf(spec, 7);
    const rows = budgetRows(made);
    const { table: read, broken, provedBy } = await told(budgetAct(made, rows));
    expect(read?.kind).toBe("budget");
    expect(read?.columns.map(({ field }) => field)).toEqual([
      ...["code", "code", "code", "code", "name"],
      ...Array.from({ length: spec.years }, () => "amount"),
    ]);
    expect(read?.values.map((values) => values.slice(5))).toEqual(rows.map(({ amounts }) => amounts));
    expect(broken).toEqual([]);
    for (const at of rows.keys()) {
      for (let year = 0; year < spec.years; year += 1) {
        expect(provedBy[`${table}/rows/${at}/cells/${5 + year}`] ?? [], rows[at]?.name).not.toEqual([]);
      }
    }
  });

  test("a wrong part breaks the sum of its row, and no other", async () => {
    const made = specOf(spec, 11);
    const rows = budgetRows(made);
    const leaves = rows.flatMap(({ depth }, at) => (depth === 2 && parentOf(rows, at) >= 0 ? [at] : []));
    const isLeaf = (at: number): boolean => !rows.some((_, other) => parentOf(rows, other) === at);
    const at = leaves.find(isLeaf) ?? -1;
    const parent = parentOf(rows, at);
    const amount = (rows[at]?.amounts[0] ?? 0) + 7000;
    const { broken } = await told(budgetAct(made, withAmount(rows, at, amount), rows));
    const stated = rows[parent]?.amounts[0] ?? 0;
    expect(broken).toEqual([
      {
        path: `${table}/rows/${parent}/cells/5`,
        severity: "warning",
        expected: expect.closeTo(stated + 7000, 6),
        actual: stated,
      },
    ]);
  });

  test("a wrong row that others part is the one that is named", async () => {
    const made = specOf(spec, 13);
    const rows = budgetRows(made);
    const at = rows.findIndex(({ depth }) => depth === 1);
    const right = rows[at]?.amounts[0] ?? 0;
    const { broken } = await told(budgetAct(made, withAmount(rows, at, right + 900), rows));
    expect(broken).toEqual([
      {
        path: `${table}/rows/${at}/cells/5`,
        severity: "warning",
        expected: right,
        actual: expect.closeTo(right + 900, 6),
      },
    ]);
  });

  test("a wrong line is the one that is named, in the annex and in the clause", async () => {
    const made = specOf(spec, 17);
    const rows = budgetRows(made);
    const at = rows.findIndex(({ name }) => name.startsWith("II. "));
    const right = rows[at]?.amounts[0] ?? 0;
    const wrong = withAmount(rows, at, right + 500);
    const inAnnex = await told(budgetAct(made, wrong, rows));
    expect(inAnnex.broken.map(({ path, expected }) => [path, expected])).toEqual([
      [`${table}/rows/${at}/cells/5`, right],
    ]);
    const inClause = await told(budgetAct(made, rows, wrong));
    expect(inClause.broken.map(({ path }) => path)).toEqual(["/clauses/0/children/1/text"]);
  });

  test("a row without its code says that nothing can be told, and accuses nobody", async () => {
    const made = specOf(spec, 19);
    const rows = budgetRows(made);
    const at = rows.findLastIndex(({ depth, code }) => depth === 1 && code === "02");
    const { broken } = await told(
      budgetAct(
        made,
        rows.map((row, index) => (index === at ? { ...row, code: "" } : row)),
        rows,
      ),
    );
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.every(({ severity }) => severity === "info")).toBe(true);
  });
});

describe("rounding", () => {
  test("where sums hold exactly, one unit too many is a break", async () => {
    const made = specOf({ language: "kk", years: 1, places: 0 }, 23);
    const rows = budgetRows(made);
    const at = rows.findIndex(({ depth }) => depth === 1);
    const { broken } = await told(budgetAct(made, withAmount(rows, at, (rows[at]?.amounts[0] ?? 0) + 1), rows));
    expect(broken.map(({ path, severity }) => [path, severity])).toEqual([[`${table}/rows/${at}/cells/5`, "warning"]]);
  });
});

describe("extracts", () => {
  test("a budget of which only some rows are printed accuses nobody", async () => {
    const made = specOf({ language: "ru", years: 1, places: 0 }, 29);
    const rows = budgetRows(made);
    const some = rows.filter(({ depth }, at) => depth === null || depth < 2 || at % 3 !== 0);
    const { broken } = await told(budgetAct(made, some, rows));
    expect(broken.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
