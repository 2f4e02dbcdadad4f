/** How the rows of a budget part one another: lines, and below them rows by the column of their last code. */
import { isEmptyNumberCell } from "../../quota/number-cell.js";
import type { Table } from "../../schema/annex.js";
import { type BudgetLine, budgetLine } from "./budget-lines.js";

/** A row of a budget with the rows that part it. */
export interface BudgetRow {
  readonly row: number;
  readonly name: string;
  readonly line: BudgetLine | null;
  /** -2 for the lines of which the deficit is reckoned, -1 for their parts, else the column of the last code. */
  readonly level: number;
  readonly parts: BudgetRow[];
  /** A row in it that has an amount but no code: where it belongs is unknown. */
  loose: number | null;
}

/** One budget of a table; budgets of several places may stand one below the other. */
export interface BudgetBlock {
  /** The lines, coded or not, each the first of its name. */
  readonly lines: Map<BudgetLine, BudgetRow>;
}

/** The rows of a budget table. */
export interface BudgetRows {
  readonly blocks: readonly BudgetBlock[];
  readonly rows: readonly BudgetRow[];
  readonly amounts: readonly number[];
}

const primary: ReadonlySet<BudgetLine> = new Set(["income", "outlay", "lending", "assets", "balance", "financing"]);
const secondary: Readonly<Partial<Record<BudgetLine, BudgetLine>>> = {
  loans: "lending",
  repaid: "lending",
  bought: "assets",
  sold: "assets",
  borrowed: "financing",
  "debt-repaid": "financing",
  "balances-used": "financing",
};
/** Parts of income, which bear no code where a table has none. */
const ofIncome: ReadonlySet<BudgetLine> = new Set(["tax", "non-tax", "capital", "transfers"]);

const CODE = /^\d{1,3}(?:\.\d{1,3})?$/;
/** Rows that only tell what an amount above them is made of. */
const DETAIL =
  /^(?:в\s?т(?:ом|\.)\s?ч|из них|за сч[её]т|оның ішінде|соның ішінде|о\.\s?і|.*есебінен|.*қаражат(?:тар)?ы?\s*есебінен)/iu;

const nameColumns = ({ columns }: Table): number[] =>
  columns.flatMap(({ field }, at) => (field === "name" ? [at] : []));

/** The rows of a table of kind budget, and how they part one another. */
export function budgetRows(table: Table): BudgetRows {
  const codes = table.columns.flatMap(({ field }, at) => (field === "code" ? [at] : []));
  const amounts = table.columns.flatMap(({ field }, at) => (field === "amount" ? [at] : []));
  const names = nameColumns(table);
  const blocks: { lines: Map<BudgetLine, BudgetRow> }[] = [{ lines: new Map() }];
  const rows: BudgetRow[] = [];
  let open: BudgetRow[] = [];
  const add = (one: BudgetRow): void => {
    while ((open.at(-1)?.level ?? Number.NEGATIVE_INFINITY) >= one.level) open.pop();
    open.at(-1)?.parts.push(one);
    open.push(one);
    rows.push(one);
    const { lines } = blocks.at(-1) as { lines: Map<BudgetLine, BudgetRow> };
    if (one.line !== null && one.level <= 0 && !lines.has(one.line)) lines.set(one.line, one);
  };
  for (const [row, { cells, kind }] of table.rows.entries()) {
    if (kind === "group" && !amounts.some((column) => table.values[row]?.[column] != null)) {
      // A line that states nothing opens its part all the same.
      const line = budgetLine(cells[0] ?? "");
      if (line !== null && primary.has(line)) open = [];
      continue;
    }
    if (isNumbering(cells)) continue;
    const level = codes.findLastIndex((column) => isCode(cells[column] ?? ""));
    const name = nameOf(cells, names, codes);
    if (level >= 0) {
      // Only a whole class is a line.
      const line = level === 0 ? budgetLine(name) : null;
      const holder = line === null ? undefined : secondary[line];
      if (holder !== undefined) {
        const at = open.findIndex((one) => one.level === -1 && one.line !== line);
        if (at >= 0) open = open.slice(0, at);
      }
      add({ row, name, line, level, parts: [], loose: null });
      continue;
    }
    const line = budgetLine(name);
    const { lines } = blocks.at(-1) as BudgetBlock;
    if (line === "income" && lines.has("income") && lines.has("outlay")) {
      blocks.push({ lines: new Map() });
      open = [];
      add({ row, name, line, level: -2, parts: [], loose: null });
    } else if (line !== null && primary.has(line) && !lines.has(line)) {
      add({ row, name, line, level: -2, parts: [], loose: null });
    } else if (line !== null && secondary[line] !== undefined && (lines.get(line)?.level ?? 0) >= 0) {
      add({ row, name, line, level: -1, parts: [], loose: null });
    } else if (line !== null && codes.length === 0 && ofIncome.has(line) && !lines.has(line)) {
      add({ row, name, line, level: 0, parts: [], loose: null });
    } else if (line !== "other-deficit" && !DETAIL.test(name) && hasAmount(table, row, amounts)) {
      for (const one of open) one.loose ??= row;
    }
  }
  return { blocks, rows, amounts };
}

/** A code of zeros alone parts nothing. */
const isCode = (cell: string): boolean => CODE.test(cell) && !/^[0.]+$/.test(cell);

const hasAmount = (table: Table, row: number, amounts: readonly number[]): boolean =>
  amounts.some((column) => !isEmptyNumberCell(table.rows[row]?.cells[column] ?? ""));

function nameOf(cells: readonly string[], names: readonly number[], codes: readonly number[]): string {
  for (const column of [...names].reverse()) if (/\p{L}/u.test(cells[column] ?? "")) return cells[column] ?? "";
  return cells.find((cell, at) => /\p{L}{3}/u.test(cell) && (names.length === 0 || codes.includes(at))) ?? "";
}

/** `1 | 2 | 3 | 4 | 5`: the numbers of the columns. */
function isNumbering(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell !== "");
  return numbers.length > 2 && numbers.every((cell, at) => /^\d{1,2}$/.test(cell) && (at === 0 || Number(cell) - Number(numbers[at - 1]) <= 1 && Number(cell) >= Number(numbers[at - 1]))) && numbers[0] === "1";
}
