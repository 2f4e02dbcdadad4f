/** Totals of any table: rows and columns that sum others, and products of columns. */
import { isTotalsLabel } from "../../quota/totals-label.js";
import type { Table } from "../../schema/table.js";
import { placesOf, productOf, sumOf } from "./exact.js";
import type { Identity } from "./identity.js";
import { cellPart, identityOf } from "./reckoner.js";

/** What is not added up: shares, means, prices, years. */
const NOT_SUMMED =
  /%|пайыз|процент|үлес|дол[яи]|орта|средн|баға|цена|тариф|коэффициент|норма|жылы|год[а]?$|темп|индекс/iu;
const summed: ReadonlySet<string | null> = new Set(["amount", "quantity", "area"]);

/** Share of the rows that must come out for a rule to be one. */
const mostRows = 0.75;
const leastRows = 3;

/** Columns whose numbers may be added up. */
function summedColumns(table: Table): number[] {
  return table.columns.flatMap(({ field, header }, column) => {
    if (field !== null && !summed.has(field)) return [];
    if (field === null && NOT_SUMMED.test(header)) return [];
    let numbers = 0;
    let filled = 0;
    for (const [row, values] of table.values.entries()) {
      if (table.rows[row]?.kind !== "data") continue;
      const cell = table.rows[row]?.cells[column] ?? "";
      if (cell === "" || cell === "-") continue;
      filled += 1;
      if (typeof values[column] === "number") numbers += 1;
    }
    return numbers >= 2 && numbers >= filled * mostRows ? [column] : [];
  });
}

/** Rows of totals against the rows that they may sum. */
export function rowTotals(table: Table, path: string): Identity[] {
  const totals = table.rows.flatMap(({ kind }, row) => (kind === "total" ? [row] : []));
  if (totals.length === 0) return [];
  const columns = summedColumns(table);
  if (columns.length === 0) return [];
  const readings = totals.map((row) => readingsOf(table, totals, row));
  const found: Identity[] = [];
  const misfits: Identity[] = [];
  for (const [at, row] of totals.entries()) {
    for (const column of columns) {
      const stated = cellPart(table, path, row, column);
      let first: Identity | null = null;
      let held: Identity | null = null;
      for (const rows of readings[at] ?? []) {
        const parts = rows.map((one) => cellPart(table, path, one, column));
        const identity = identityOf({ rule: "table.total", of: labelOf(table, row), stated, parts });
        if (identity === null) continue;
        first ??= identity;
        if (identity.state === "holds" || identity.state === "rounded") {
          held = identity;
          break;
        }
      }
      if (held !== null) found.push(held);
      else if (first !== null) misfits.push(first);
    }
  }
  // A table whose totals mostly sum something else is not accused.
  const isRule = found.length >= misfits.length * clearly;
  const isAlone = misfits.length === 1;
  const told = misfits.filter((one) => isRule || (isAlone && isNear(one, table)));
  return [...found, ...told];
}

/** Totals that hold for each that does not. */
const clearly = 2;

/** The one total of a table may be wrong by a little; otherwise it may sum something else. */
function isNear({ expected, actual, parts }: Identity, table: Table): boolean {
  const ordinals = table.rows.some(({ cells }) => /^\d+\.\d+/.test(cells[0] ?? ""));
  if (expected === null || ordinals || parts.length < leastRows) return false;
  return Math.abs(actual - expected) <= Math.abs(actual) * near;
}

const near = 0.2;

/** The rows that a row of totals may sum, the likeliest first. */
function readingsOf({ rows }: Table, totals: readonly number[], row: number): number[][] {
  const data = rows.flatMap(({ kind }, at) => (kind === "data" ? [at] : []));
  const last = totals.filter((one) => one < row).at(-1) ?? -1;
  const next = totals.find((one) => one > row) ?? rows.length;
  const heading = rows.findLastIndex(({ kind }, at) => kind === "group" && at < row);
  const nextHeading = rows.findIndex(({ kind }, at) => kind === "group" && at > row);
  const end = Math.min(next, nextHeading < 0 ? rows.length : nextHeading);
  const readings = [
    data.filter((at) => at < row && at > Math.max(last, heading)),
    data.filter((at) => at < row && at > heading),
    data.filter((at) => at < row && at > last),
    data.filter((at) => at < row),
    totals.filter((at) => at < row),
    data.filter((at) => at > row && at < end),
    data.filter((at) => at > row && at < next),
    data.filter((at) => at > row),
    totals.filter((at) => at > row),
    data,
  ];
  return readings.filter((of) => of.length > 1 || (of.length === 1 && last < 0 && rows.length > 2));
}

const labelOf = ({ rows }: Table, row: number): string => rows[row]?.cells.find((cell) => /\p{L}/u.test(cell)) ?? "";

interface Reckoned {
  readonly held: Identity[];
  readonly broken: Identity[];
}

/** A rule that nearly all rows follow, with the rows that do not; null where too few do. */
function asRule(identities: readonly (Identity | null)[]): Reckoned | null {
  const held: Identity[] = [];
  const broken: Identity[] = [];
  for (const one of identities) {
    if (one === null || one.state === "unread") continue;
    if (one.state === "broken") broken.push(one);
    else held.push(one);
  }
  const telling = new Set(
    held.filter(({ parts, actual }) => parts.length > 1 && actual !== 0).map(({ actual }) => actual),
  );
  return telling.size >= leastRows && held.length >= (held.length + broken.length) * mostRows ? { held, broken } : null;
}

/** Columns of totals against the columns beside them. */
export function columnTotals(table: Table, path: string): Identity[] {
  const columns = summedColumns(table);
  const totals = columns.filter((column) => {
    const { header } = table.columns[column] as Table["columns"][number];
    return isTotalsLabel(header) || /(?:барлығы|всего|итого|жиыны)/iu.test(header);
  });
  return totals.flatMap((column) => {
    const next = totals.find((one) => one > column) ?? table.columns.length;
    const readings = [
      columns.filter((one) => one > column && one < next),
      columns.filter((one) => one > column),
      columns.filter((one) => one < column && !totals.includes(one)),
    ].filter((of) => of.length > 1);
    for (const of of readings) {
      const rule = asRule(
        table.rows.map(({ kind }, row) => {
          // A wrong row makes that of the totals wrong as well.
          if (kind !== "data") return null;
          const parts = of.map((one) => cellPart(table, path, row, one));
          const stated = cellPart(table, path, row, column);
          return identityOf({ rule: "table.total-column", of: labelOf(table, row), stated, parts });
        }),
      );
      if (rule !== null) return [...rule.held, ...rule.broken];
    }
    return [];
  });
}

/** Scales between a price and an amount: tenge and thousands of them. */
const scales = [1, 0.001] as const;

/** Quantity × price = amount. */
export function products(table: Table, path: string): Identity[] {
  const having = (...fields: readonly string[]): number[] =>
    table.columns.flatMap(({ field }, at) => (field !== null && fields.includes(field) ? [at] : []));
  const [quantities, prices, amounts] = [
    having("quantity", "area"),
    having("price", "salary"),
    having("amount", "salary"),
  ];
  for (const quantity of quantities) {
    for (const price of prices) {
      for (const amount of amounts) {
        if (amount === price) continue;
        for (const scale of scales) {
          const rule = asRule(
            table.rows.map(({ kind }, row) =>
              kind === "data" ? productOfRow(table, path, row, { quantity, price, amount, scale }) : null,
            ),
          );
          if (rule !== null) return [...rule.held, ...rule.broken];
        }
      }
    }
  }
  return [];
}

interface ProductColumns {
  readonly quantity: number;
  readonly price: number;
  readonly amount: number;
  readonly scale: number;
}

function productOfRow(
  table: Table,
  path: string,
  row: number,
  { quantity, price, amount, scale }: ProductColumns,
): Identity | null {
  const [count, one, stated] = [quantity, price, amount].map((column) => cellPart(table, path, row, column));
  if (count?.value == null || one?.value == null || stated?.value == null) return null;
  const expected = productOf(productOf(count.value, one.value), scale);
  const misfit = Math.abs(sumOf([stated.value, -expected]));
  const state = misfit === 0 ? "holds" : misfit <= 10 ** -placesOf([stated.value]) ? "rounded" : "broken";
  const parts = [count.path, one.path];
  return {
    rule: "table.product",
    state,
    of: labelOf(table, row),
    path: stated.path,
    parts,
    expected,
    actual: stated.value,
  };
}
