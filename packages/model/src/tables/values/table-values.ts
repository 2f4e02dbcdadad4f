/** What the cells of a table state: numbers, days, fractions. */
import type { Table, TableColumn, TableRow } from "../../schema/table.js";
import { cellDate } from "./cell-date.js";
import { type CellNumber, cellNumber } from "./cell-number.js";

/** What a cell states exactly; null for a text that is no number, day or fraction. */
export type CellValue = Table["values"][number][number];

/** Figures of a number that still has each of its digits when it is stored. */
const mostDigits = 15;
/** Figures of the numbers of persons, organisations, accounts and telephones. */
const identifierDigits = 10;
const FRACTION = /^(\d{1,6})\s?[/⁄]\s?(\d{1,6})$/;
const ORDINAL = /^\d{1,4}(?:[-.]\d{1,3})*[.)]?$/;

/** Words of headers below which a slash parts a fraction: share, part. */
const ofShares = /үлес|дол[яеюи]|часть/iu;

/**
 * The values of a table's cells, row by row. A column's cells decide together how its figures are meant: codes keep
 * their zeros and are no numbers, and `1.250` is a decimal only where its neighbours say so.
 */
export function tableValues(
  columns: readonly Pick<TableColumn, "header" | "role" | "field">[],
  rows: readonly Pick<TableRow, "cells" | "kind">[],
): CellValue[][] {
  const read = columns.map((column, at) =>
    readerOf(
      column,
      rows.flatMap(({ cells, kind }) => (kind === "group" ? [] : [cells[at] ?? ""])),
    ),
  );
  return rows.map(({ cells, kind }) =>
    cells.map((cell, at) => (kind === "group" || cell === "" ? null : (read[at]?.(cell) ?? null))),
  );
}

/** Columns of numbers, whatever a cell of them looks like. */
const counted: ReadonlySet<string> = new Set(["amount", "price", "quantity", "salary", "area"]);

type Reader = (cell: string) => CellValue;

function readerOf({ header, role, field }: Pick<TableColumn, "header" | "role" | "field">, cells: string[]): Reader {
  if (role === "row-number" || field === "row-number") return rowNumber;
  if (field === "code" || field === "identifier") return otherThanNumber(header);
  const numbers = cells.flatMap((cell) => cellNumber(cell) ?? []);
  const isCounted = field !== null && counted.has(field);
  if (!isCounted && (areCodes(numbers) || areOrdinals(cells))) return otherThanNumber(header);
  const decimal = decimalMarks(numbers);
  const other = otherThanNumber(header);
  return (cell) => {
    const day = other(cell);
    if (day !== null) return day;
    const number = cellNumber(cell);
    return number === null ? null : storedNumber(number, decimal);
  };
}

function rowNumber(cell: string): CellValue {
  const digits = /^(\d{1,9})[.)]?$/.exec(cell.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

const otherThanNumber =
  (header: string): Reader =>
  (cell) => {
    const day = cellDate(cell);
    if (day !== null) return day;
    const fraction = FRACTION.exec(cell.trim());
    return fraction !== null && ofShares.test(header) && Number(fraction[2]) > 0
      ? `${Number(fraction[1])}/${Number(fraction[2])}`
      : null;
  };

/** Codes of a list: leading zeros, or as many figures as an identifier has. */
function areCodes(numbers: readonly CellNumber[]): boolean {
  const whole = numbers.filter(({ fraction, grouped }) => fraction === "" && !grouped);
  return (
    whole.some((number) => number.whole.length > 1 && number.whole.startsWith("0")) ||
    (whole.length > 1 && whole.length === numbers.length && whole.every((one) => one.whole.length >= identifierDigits))
  );
}

/** `1`, `1.1`, `1.1.1`: the places of a list and no decimals, as three parts in one of them show. */
function areOrdinals(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  return filled.every((cell) => ORDINAL.test(cell)) && filled.some((cell) => /^\d+(?:\.\d+){2,}/.test(cell));
}

/** The signs that some number of the column shows to be decimal ones: not three figures stand behind them. */
function decimalMarks(numbers: readonly CellNumber[]): ReadonlySet<string> {
  const marks = numbers.filter(
    ({ mark, fraction, grouped, whole }) => mark !== "" && (fraction.length !== 3 || grouped || /^0|\d{4}/.test(whole)),
  );
  return new Set(marks.map(({ mark }) => mark));
}

function storedNumber({ whole, fraction, mark, negative }: CellNumber, decimal: ReadonlySet<string>): CellValue {
  // `1.250` may be thousands as well.
  if (fraction.length === 3 && !decimal.has(mark)) return null;
  if (whole.length + fraction.length > mostDigits || /^0\d/.test(whole)) return null;
  const value = Number(`${whole}.${fraction || "0"}`);
  return negative && value !== 0 ? -value : value;
}
