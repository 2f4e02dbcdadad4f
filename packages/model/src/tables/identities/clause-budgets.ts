/** Sums of the clauses that adopt budgets: of their items, between their lines, and against the annex that they cite. */

import type { Clause } from "../../schema/clause.js";
import type { Resolution } from "../../schema/resolution.js";
import type { Table } from "../../schema/table.js";
import { type BudgetLine, budgetLine } from "./budget-lines.js";
import { type BudgetBlock, budgetRows, type PlacedTable } from "./budget-rows.js";
import { amountOfRow } from "./budget-table.js";
import { bareAmount, type ClauseAmount, clauseAmount, openedAmount, unitAlone } from "./clause-amount.js";
import { productOf } from "./exact.js";
import type { Identity } from "./identity.js";
import { identityOf, type Part } from "./reckoner.js";

/** An item of a clause that states an amount. */
interface Item {
  readonly path: string;
  readonly line: BudgetLine | null;
  readonly amount: ClauseAmount;
  readonly parts: Item[];
}

const lineOrder: readonly BudgetLine[] = ["income", "outlay", "lending", "assets", "balance", "financing"];
const partsOfLine: Readonly<Partial<Record<BudgetLine, readonly BudgetLine[]>>> = {
  income: ["tax", "non-tax", "capital", "transfers"],
  lending: ["loans", "repaid"],
  assets: ["bought", "sold"],
  financing: ["borrowed", "debt-repaid", "balances-used"],
};
const negative: ReadonlySet<BudgetLine | null> = new Set(["repaid", "sold", "debt-repaid"] as const);
const ruleOf = {
  income: "clause.parts",
  lending: "budget.lending",
  assets: "budget.assets",
  financing: "budget.financing-parts",
} as const;

/** The budget that one clause adopts. */
interface ClauseBudget {
  readonly clause: string;
  readonly text: string;
  readonly lines: ReadonlyMap<BudgetLine, Item>;
}

/** All budgets that clauses adopt. */
function* clauseBudgets(clauses: readonly Clause[], path: string): Generator<ClauseBudget> {
  for (const [index, clause] of clauses.entries()) {
    const here = `${path}/${index}`;
    const lines = new Map<BudgetLine, Item>();
    collect(clause.children, `${here}/children`, lines);
    if (lines.has("income") && lines.has("outlay")) yield { clause: here, text: clause.text, lines };
    else yield* clauseBudgets(clause.children, `${here}/children`);
  }
}

/** Lines and their parts, in order: parts follow the line, as its children or beside it without numbers. */
function collect(clauses: readonly Clause[], path: string, lines: Map<BudgetLine, Item>): void {
  let current: Item | null = null;
  const visit = (children: readonly Clause[], at: string): void => {
    for (const [index, { text, children: own }] of children.entries()) {
      const here = `${at}/${index}`;
      const amount = clauseAmount(text);
      const line = amount === null ? null : budgetLine(amount.name);
      if (amount !== null && line !== null) {
        const item: Item = { path: `${here}/text`, line, amount, parts: [] };
        if (lineOrder.includes(line)) {
          current = item;
          if (!lines.has(line)) lines.set(line, item);
        } else {
          current?.parts.push(item);
          if (!lines.has(line)) lines.set(line, item);
        }
      }
      visit(own, `${here}/children`);
    }
  };
  visit(clauses, path);
}

const partOf = ({ path, amount }: Item, sign: 1 | -1 = 1): Part => ({
  path,
  value: productOf(amount.value, amount.unit),
  blank: false,
  sign,
});

/** The identities of all sums that clauses state. */
export function clauseIdentities({ clauses, annexes }: Pick<Resolution, "clauses" | "annexes">): Identity[] {
  const ofBudgets = [...clauseBudgets(clauses, "/clauses")].flatMap((budget) => [
    ...ofLines(budget),
    ...againstAnnex(budget, annexes),
  ]);
  const known = new Set(ofBudgets.map(({ path }) => path));
  return [...ofBudgets, ...[...ofLists(clauses, "/clauses")].filter(({ path }) => !known.has(path))];
}

/** Items from which on a list that nearly makes up its sum is a whole one. */
const leastItems = 3;
const nearlyWhole = 0.8;

/** Sums of clauses that end in `в том числе:` or `оның ішінде:`, against the items that follow. */
function* ofLists(clauses: readonly Clause[], path: string): Generator<Identity> {
  for (const [index, { text, children }] of clauses.entries()) {
    const here = `${path}/${index}`;
    const amount = /[:)]\s*$/.test(text) && children.length > 1 ? openedAmount(text) : null;
    if (amount !== null && budgetLine(amount.name) === null) {
      const identity = ofList(amount, here, children);
      if (identity !== null) yield identity;
    }
    yield* ofLists(children, `${here}/children`);
  }
}

function ofList(amount: ClauseAmount, path: string, children: readonly Clause[]): Identity | null {
  let unit: number | null = null;
  const parts: Part[] = [];
  for (const [index, { text, children: own }] of children.entries()) {
    const stated = unitAlone(text);
    if (stated !== null) {
      unit = stated;
      continue;
    }
    const item: ClauseAmount | null = clauseAmount(text) ?? (unit === null ? null : bareAmount(text, unit));
    // A list of which an item has parts, or states nothing, is no plain sum.
    if (item === null || own.length > 0 || item.opensParts) return null;
    parts.push({
      path: `${path}/children/${index}/text`,
      value: productOf(item.value, item.unit),
      blank: false,
      sign: 1,
    });
  }
  const stated: Part = { path: `${path}/text`, value: productOf(amount.value, amount.unit), blank: false, sign: 1 };
  const identity = identityOf({ rule: "clause.parts", of: amount.name, stated, parts });
  if (identity === null || identity.expected === null) return null;
  const own = inUnitOf(amount.unit)(identity);
  if (identity.state !== "broken") return own;
  // `в том числе` may name a few of many.
  const isWhole = parts.length >= leastItems && identity.expected >= identity.actual * nearlyWhole;
  return isWhole ? own : null;
}

function ofLines({ lines }: ClauseBudget): Identity[] {
  const found: (Identity | null)[] = [];
  for (const [line, rule] of Object.entries(ruleOf) as [keyof typeof ruleOf, (typeof ruleOf)[keyof typeof ruleOf]][]) {
    const item = lines.get(line);
    if (item === undefined) continue;
    const own = item.parts.filter((part) => part.line !== null && partsOfLine[line]?.includes(part.line));
    if (own.length === 0) continue;
    const parts = own.map((part) => partOf(part, negative.has(part.line) ? -1 : 1));
    const identity = identityOf({
      rule,
      of: item.amount.name,
      stated: partOf(item),
      parts,
      anySign: line === "financing",
    });
    // One part alone says nothing of the others, which the clause may leave out.
    if (own.length > 1 || (line === "income" && identity?.state === "holds")) found.push(identity);
  }
  const [income, outlay, balance, financing] = (["income", "outlay", "balance", "financing"] as const).map((line) =>
    lines.get(line),
  );
  if (balance !== undefined && income !== undefined && outlay !== undefined) {
    const [lending, assets] = [lines.get("lending"), lines.get("assets")];
    const parts = [
      partOf(income),
      ...[outlay, lending, assets].flatMap((one) => (one === undefined ? [] : [partOf(one, -1)])),
    ];
    const identity = identityOf({
      rule: "budget.deficit",
      of: balance.amount.name,
      stated: partOf(balance),
      parts,
      anySign: true,
    });
    if (identity !== null && (parts.length === 4 || identity.state === "holds")) found.push(identity);
  }
  if (balance !== undefined && financing !== undefined) {
    const parts = [partOf(balance, -1)];
    found.push(
      identityOf({
        rule: "budget.financing",
        of: financing.amount.name,
        stated: partOf(financing),
        parts,
        anySign: true,
      }),
    );
  }
  return found.filter((one) => one !== null).map(inUnit(lines));
}

/** Units are powers of ten, so that nothing is lost. */
const inverse = (value: number, unit: number): number => productOf(value, Number(`1e-${String(unit).length - 1}`));

/** Messages say amounts in the unit of the clause. */
const inUnit = (lines: ClauseBudget["lines"]) => inUnitOf(lines.get("income")?.amount.unit ?? 1);

const inUnitOf =
  (unit: number) =>
  (identity: Identity): Identity => ({
    ...identity,
    expected: identity.expected === null ? null : inverse(identity.expected, unit),
    actual: inverse(identity.actual, unit),
  });

/** Numbers of annexes that a clause cites: `1, 2 және 3-қосымшаларға`, `приложениям 1, 2 и 3`. */
function citedAnnexes(text: string): number[] {
  const cited = [
    ...text.matchAll(/((?:\d{1,3}(?:\s?,\s?|\s?[-–]\s?|\s+(?:және|мен|,)\s+)?)+)\s?[-–]?\s?қосымша/giu),
    ...text.matchAll(/приложени\p{Ll}{1,3}\s+№?\s?((?:\d{1,3}(?:\s?,\s?|\s+и\s+)?)+)/giu),
  ];
  return cited.flatMap(([, numbers = ""]) => (numbers.match(/\d+/g) ?? []).map(Number));
}

const yearsIn = (text: string): string[] => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];

/** The budget of the annexes that a clause means; null where it may be another. */
function annexBudget({ text, lines }: ClauseBudget, annexes: Resolution["annexes"]): BudgetBlock | null {
  const cited = citedAnnexes(text);
  const budgets = annexes.flatMap(({ number, title, tables }, annex) => {
    if (number !== null && cited.length > 0 && !cited.includes(number)) return [];
    const placed = tables.flatMap((table, index): PlacedTable[] =>
      table.kind === "budget" ? [{ table, path: `/annexes/${annex}/tables/${index}` }] : [],
    );
    const { blocks } = budgetRows(placed);
    return blocks.flatMap((block) =>
      block.lines.has("income") && block.lines.has("outlay")
        ? [{ title: title ?? placed[0]?.table.caption ?? "", block }]
        : [],
    );
  });
  // The amounts are those of one year; the clause names it last, or its first.
  const years = yearsIn(text);
  const year = years.length > 1 && /(?:в том числе|оның ішінде)/iu.test(text) ? years.at(-1) : years[0];
  const ofYear = budgets.filter(({ title }) => year !== undefined && yearsIn(title)[0] === year);
  const candidates = ofYear.length > 0 ? ofYear : budgets;
  const [first] = candidates;
  if (first === undefined || (candidates.length > 1 && cited.length === 0)) return null;
  return lines.has("income") ? first.block : null;
}

function againstAnnex(budget: ClauseBudget, annexes: Resolution["annexes"]): Identity[] {
  const block = annexBudget(budget, annexes);
  if (block === null) return [];
  const found: Identity[] = [];
  for (const [line, item] of budget.lines) {
    const row = block.lines.get(line);
    if (row === undefined) continue;
    const part = amountOfRow(row, 0);
    if (part.value === null) continue;
    const stated = partOf(item);
    const alike = [unitOfTable(row.of.table), item.amount.unit, 1000, 1].filter((one) => one !== null);
    const value = stated.value ?? 0;
    const scale =
      alike.find((one) => Math.abs(productOf(part.value as number, one)) === Math.abs(value)) ?? alike[0] ?? 1;
    const scaled = { ...part, value: productOf(part.value, scale) };
    const identity = identityOf({ rule: "clause.annex", of: item.amount.name, stated, parts: [scaled], anySign: true });
    if (identity !== null) found.push(identity);
  }
  const broken = found.filter(({ state }) => state === "broken").length;
  // Annex and clause of different wordings agree in nothing.
  const told = found.length - broken > broken ? found : found.filter(({ state }) => state !== "broken");
  return told.map(inUnit(budget.lines));
}

/** Tenge that the unit of a table is; null where none is stated. */
function unitOfTable({ unit, columns, caption }: Table): number | null {
  const stated = [unit ?? "", caption ?? "", ...columns.map(({ header }) => header)].join(" ");
  if (/(?:мың|тыс)\p{Ll}*\.?\s?(?:теңге|тенге)/iu.test(stated)) return 1000;
  return /(?:млн|миллион)\p{Ll}*\.?\s?(?:теңге|тенге)/iu.test(stated) ? 1_000_000 : null;
}
