/** How the rows of a budget part one another: lines, and below them rows by the column of their last code. */
import type { Table } from "../../schema/table.js";
import { type BudgetLine, budgetLine } from "./budget-lines.js";

/** A table, and where it stands. */
export interface PlacedTable {
  readonly path: string;
  readonly table: Table;
}

/** A row of a budget with the rows that part it. */
export interface BudgetRow {
  readonly of: PlacedTable;
  readonly row: number;
  /** The columns of amounts of its table. */
  readonly amounts: readonly number[];
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

/** The rows of budget tables. */
export interface BudgetRows {
  readonly blocks: readonly BudgetBlock[];
  readonly rows: readonly BudgetRow[];
  /** Amounts that a row states, such as those of three years. */
  readonly series: number;
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

/**
 * The rows of the budget tables of one annex, and how they part one another: income and outlay may stand in tables of their
 * own.
 */
export function budgetRows(tables: readonly PlacedTable[]): BudgetRows {
  const reader = new Reader();
  let series = 0;
  for (const placed of tables) series = Math.max(series, reader.read(placed));
  return { blocks: reader.blocks, rows: reader.rows, series };
}

class Reader {
  readonly blocks: { lines: Map<BudgetLine, BudgetRow> }[] = [{ lines: new Map() }];
  readonly rows: BudgetRow[] = [];
  #open: BudgetRow[] = [];

  #add(one: BudgetRow): void {
    const open = this.#open;
    while ((open.at(-1)?.level ?? Number.NEGATIVE_INFINITY) >= one.level) open.pop();
    open.at(-1)?.parts.push(one);
    open.push(one);
    this.rows.push(one);
    const { lines } = this.blocks.at(-1) as { lines: Map<BudgetLine, BudgetRow> };
    if (one.line !== null && one.level <= 0 && !lines.has(one.line)) lines.set(one.line, one);
  }

  /** The number of columns of amounts. */
  read(of: PlacedTable): number {
    const { table } = of;
    const codes = table.columns.flatMap(({ field }, at) => (field === "code" ? [at] : []));
    const own = table.columns.flatMap(({ field }, at) => (field === "amount" ? [at] : []));
    const names = nameColumns(table);
    const last = codes.at(-1) ?? Number.POSITIVE_INFINITY;
    // In a table of two widths the deepest codes of one stand in the column of names of the other.
    const depths = table.columns.flatMap(({ field }, at) =>
      field === "code" || (at > last && at < (own[0] ?? 0) - 1) ? [at] : [],
    );
    for (const [row, { cells, kind }] of table.rows.entries()) {
      const isHeading = kind === "group" && !own.some((column) => table.values[row]?.[column] != null);
      if (isNumbering(cells)) continue;
      const at = nameColumn(cells, names, own);
      const level = isHeading ? -1 : depths.findLastIndex((column) => isCode(cells[column] ?? "") && column !== at);
      const name = cells[at] ?? "";
      const amounts = own.map((column) => column + shiftOf(cells, at, own[0] ?? 0));
      const add = (line: BudgetLine | null, height: number): void =>
        this.#add({ of, row, amounts, name, line, level: height, parts: [], loose: null });
      if (level >= 0) {
        // Only a whole class is a line.
        const line = level === 0 ? budgetLine(name) : null;
        if (line !== null && secondary[line] !== undefined) {
          const held = this.#open.findIndex((one) => one.level === -1 && one.line !== line);
          if (held >= 0) this.#open = this.#open.slice(0, held);
        }
        add(line, level);
        continue;
      }
      const line = budgetLine(name);
      const { lines } = this.blocks.at(-1) as BudgetBlock;
      if (isHeading) {
        // A line that states nothing opens its part all the same.
        if (line !== null && primary.has(line)) this.#open = [];
      } else if (line === "income" && lines.has("income") && lines.has("outlay")) {
        this.blocks.push({ lines: new Map() });
        this.#open = [];
        add(line, -2);
      } else if (line !== null && primary.has(line) && !lines.has(line)) add(line, -2);
      else if (line !== null && secondary[line] !== undefined && (lines.get(line)?.level ?? 0) >= 0) add(line, -1);
      else if (line !== null && codes.length === 0 && ofIncome.has(line) && !lines.has(line)) add(line, 0);
      else if (line !== "other-deficit" && !DETAIL.test(name) && hasAmount(table, row, amounts)) {
        for (const one of this.#open) one.loose ??= row;
      }
    }
    return own.length;
  }
}

/** A code of zeros alone parts nothing. */
const isCode = (cell: string): boolean => CODE.test(cell) && !/^[0.]+$/.test(cell);

const hasAmount = (table: Table, row: number, amounts: readonly number[]): boolean =>
  amounts.some((column) => /\d/.test(table.rows[row]?.cells[column] ?? ""));

/** Tables of another width that stand in one have their amounts beside their names: by how many columns, to the left. */
function shiftOf(cells: readonly string[], name: number, amount: number): number {
  if (name < 0 || (cells[amount] ?? "") !== "") return 0;
  const stated = cells.findIndex((cell, column) => column > name && /\d/.test(cell));
  return stated >= 0 && stated < amount ? stated - amount : 0;
}

/** The column of a row's name: the last words before its amounts. */
function nameColumn(cells: readonly string[], names: readonly number[], amounts: readonly number[]): number {
  for (const column of [...names].reverse()) if (/\p{L}/u.test(cells[column] ?? "")) return column;
  return cells.findLastIndex((cell, at) => /\p{L}{3}/u.test(cell) && at < Math.max(...amounts, 0));
}

/** `1 | 2 | 3 | 4 | 5`: the numbers of the columns. */
function isNumbering(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell !== "");
  return (
    numbers.length > 2 &&
    numbers.every(
      (cell, at) =>
        /^\d{1,2}$/.test(cell) &&
        (at === 0 || (Number(cell) - Number(numbers[at - 1]) <= 1 && Number(cell) >= Number(numbers[at - 1]))),
    ) &&
    numbers[0] === "1"
  );
}
