/** Reads the cells of all tables column by column, writes `table.cell-doubtful`. */
import { finding } from "../findings/finding.js";
import { isEmptyNumberCell, parseNumberCell } from "../quota/number-cell.js";
import { isTotalsLabel } from "../quota/totals-label.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { Table } from "../schema/table.js";
import { allTables } from "../tables/all-tables.js";

/** Cells of one kind from which on a column is one of that kind, and their share of those that are filled. */
const LEAST = 2;
const NEARLY_ALL = 0.75;

type Kind = "empty" | "number" | "numbers" | "list" | "words";

/** `1 2`, `11,3 5,3`: several numbers and nothing else, that are not one with its thousands set apart. */
const SEVERAL = /^\d+(?:[.,]\d+)?[.)]?(?:\s+\d+(?:[.,]\d+)?[.)]?)+$/;

function kindOf(cell: string): Kind {
  if (!/\d/.test(cell)) return isEmptyNumberCell(cell) ? "empty" : "words";
  if (parseNumberCell(cell).value !== null) return "number";
  if (SEVERAL.test(cell.trim())) return isOfOne(cell.trim().split(/\s+/)) ? "list" : "numbers";
  return "words";
}

/** `1 1.1 1.2`: a number with those of its parts. */
const isOfOne = ([first = "", ...others]: readonly string[]): boolean =>
  others.every((other) => other.startsWith(`${first}.`));

/** An employer's name with the numbers of the columns behind it. */
const RUN = /\p{L}.*\s\d{1,12}(?:[.,]\d+)?%?\s+\d{1,6}(?:[.,]\d+)?%?$/u;

interface Column {
  readonly isRowNumber: boolean;
  readonly number: number;
  readonly words: number;
  readonly filled: number;
}

/** Whether a column is of one kind, as its other cells show. */
const isOf = (kind: "number" | "words", column: Column, own: Kind): boolean => {
  const others = column.filled - (own === "empty" ? 0 : 1);
  const alike = column[kind] - (own === kind ? 1 : 0);
  return alike >= LEAST && alike >= others * NEARLY_ALL;
};

const COUNT = /^(\d{1,4})[.)]?(?=$|\s)/;
const countOf = (cell = ""): number => Number(COUNT.exec(cell)?.[1] ?? Number.NaN);

/** `1 Айдын`, `2 Бота`, or nothing while the next cell counts: the count of a row is not in its column. */
function isOffCount({ rows }: Pick<Table, "rows">, counted: readonly Column[], row: number, column: number): boolean {
  if (counted[column]?.isRowNumber !== true) return false;
  const cellAt = (at: number, of: number): string => rows[at]?.cells[of] ?? "";
  // The rows beside it count on, in the column or beside it.
  const counts = (of: number): boolean =>
    [-1, 1].some((step) =>
      [column, of].some((other) => countOf(cellAt(row + step, other)) === countOf(cellAt(row, of)) + step),
    );
  const cell = cellAt(row, column);
  if (cell !== "") return /^\d{1,4}[.)]?\s+\p{L}{2}/u.test(cell) && counts(column);
  return /^\d{1,4}[.)]?$/.test(cellAt(row, column + 1)) && counts(column + 1);
}

/** Words and behind them a figure that is no year and no number of a thing: `Балық аулау тонна 894`. */
const ROW_IN_HEADING = /^\p{L}.*\p{L}{2,}\.?\s+(?!(?:19|20)\d{2}$)\d{1,3}(?:\s?\d{3})*(?:[.,]\d+)?$/su;
/** Figures of a count of rows or of a heading's own number. */
const SHORT = /\s\d{1,2}$/;

/** The heading of a group that is a row of its own. */
const isRowInHeading = (cells: readonly string[]): boolean => {
  const [heading = "", ...others] = new Set(cells.filter((cell) => cell !== ""));
  return others.length === 0 && ROW_IN_HEADING.test(heading) && !SHORT.test(heading);
};

/** What speaks of two rows in one, or of a row whose cells stand in each other's columns. */
function checkTable({ columns, rows }: Table, path: string): Finding[] {
  // A heading says nothing of the columns over which it stands.
  const kinds = rows.map(({ kind, cells }) => cells.map((cell): Kind => (kind === "group" ? "empty" : kindOf(cell))));
  const counted = columns.map(({ role }, column): Column => {
    const own = kinds.map((row) => row[column]);
    const count = (kind: Kind): number => own.filter((one) => one === kind).length;
    const isRowNumber = role === "row-number";
    return { isRowNumber, number: count("number"), words: count("words"), filled: own.length - count("empty") };
  });
  const isOfEmployers = columns.some(({ role }) => role === "organization");
  return kinds.flatMap((row, r) => {
    const at = (test: (own: Kind, column: Column) => boolean): number =>
      row.findIndex((own, column) => test(own, counted[column] as Column));
    // A row that numbers its own parts lists their values as well.
    const isListed = row.includes("list");
    const several = at(
      (own, column) => own === "numbers" && !isListed && (column.isRowNumber || isOf("number", column, own)),
    );
    const number = at((own, column) => own === "number" && isOf("words", column, own));
    const words = at((own, column) => own === "words" && isOf("number", column, own));
    const count = row.findIndex((_, column) => isOffCount({ rows }, counted, r, column));
    const numbers = row.filter((own) => own === "number").length;
    const unnumbered = isOfEmployers
      ? at((own, column) => own === "words" && column.isRowNumber && isOf("number", column, own))
      : -1;
    const run = row.findIndex(
      (own, column) =>
        own === "words" && columns[column]?.role === "organization" && RUN.test(rows[r]?.cells[column] ?? ""),
    );
    const first = [count, several, run, numbers >= LEAST ? unnumbered : -1].find((column) => column >= 0);
    const column = first ?? (number >= 0 && words >= 0 ? words : -1);
    if (rows[r]?.kind === "group" && isRowInHeading(rows[r]?.cells ?? [])) {
      return doubtful(columns, path, r, rows[r]?.cells.findIndex((cell) => cell !== "") ?? 0, rows[r]?.cells ?? []);
    }
    // What sums a column may stand in any.
    if (column < 0 || rows[r]?.kind !== "data" || rows[r]?.cells.some(isTotalsLabel)) return [];
    return doubtful(columns, path, r, column, rows[r]?.cells ?? []);
  });
}

function doubtful(
  columns: Table["columns"],
  path: string,
  row: number,
  column: number,
  cells: readonly string[],
): Finding {
  const cell = cells[column] ?? "";
  return finding("table.cell-doubtful", `${path}/rows/${row}/cells/${column}`, {
    key: "table.cell-doubtful",
    values: { header: columns[column]?.header ?? "", cell },
    expected: null,
    actual: cell,
  });
}

/** What the comparison with the source has found stays found, as `validate` has no source. */
export function checkTableCells(resolution: Resolution): Finding[] {
  const kept = resolution.findings.filter(({ code, place }) => code === "table.cell-doubtful" && place !== null);
  const known = new Set(kept.map(({ path }) => path));
  const found = allTables(resolution).flatMap(({ path, table }) => checkTable(table, path));
  return [...found.filter(({ path }) => !known.has(path)), ...kept];
}
