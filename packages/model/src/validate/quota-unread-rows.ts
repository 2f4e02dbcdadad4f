/** Reads tables beside the allocations from them, writes `quota.row-unread`. */
import { finding } from "../findings/finding.js";
import { isTotalsLabel } from "../quota/totals-label.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { ColumnRole, Table } from "../schema/table.js";
import { allTables } from "../tables/all-tables.js";

const figureRoles: ReadonlySet<ColumnRole> = new Set(["headcount", "percent", "positions"]);

/** Characters that a finding quotes. */
const longestQuote = 120;

/** The rows with figures of an employer that are no employer's and sum nothing. */
function unreadRows({ columns, rows }: Table, path: string, read: ReadonlySet<string>): Finding[] {
  return rows.flatMap(({ kind, cells }, index) => {
    const here = `${path}/rows/${index}`;
    if (read.has(here) || kind === "total" || cells.some(isTotalsLabel) || countsColumns(cells)) return [];
    const figures = cells.some(
      (cell, column) =>
        (kind !== "group" && figureRoles.has(columns[column]?.role ?? "other") && /\d/.test(cell)) ||
        endsInFigures.test(cell),
    );
    return figures ? [unread(here, cells)] : [];
  });
}

/** The columns whose headers hold the figures of a row. */
function rowsInHeader({ columns }: Table, path: string): Finding[] {
  const at = columns.findIndex(({ header }) => endsInFigures.test(header));
  const headers = columns.map(({ header }) => header);
  return at < 0 || countsColumns(headers) ? [] : [unread(`${path}/columns/${at}`, headers.slice(Math.max(0, at - 3)))];
}

/** Words and behind them the figures of a row: its people, its share and its jobs. */
const endsInFigures = /\p{L}.*\s\d{1,9}(?:[.,]\d+)?\s?%?(?:\s+\d{1,9}(?:[.,]\d+)?\s?%?){1,3}$/u;

function unread(path: string, cells: readonly string[]): Finding {
  const row = cells
    .filter((cell) => cell !== "")
    .join(" | ")
    .slice(0, longestQuote);
  return finding("quota.row-unread", path, { key: "quota.row-unread", values: { row }, expected: null, actual: row });
}

/** `1 | 2 | 3`: a row that numbers the columns. */
const countsColumns = (cells: readonly string[]) => cells.every((cell, column) => cell === String(column + 1));

/** Whether a table lists employers with their shares or jobs. */
const listsEmployers = ({ columns }: Table): boolean =>
  columns.some(({ role }) => role === "organization") &&
  columns.some(({ role }) => role === "percent" || role === "positions");

export function checkQuotaUnreadRows(resolution: Resolution): Finding[] {
  const { quota, findings } = resolution;
  if (quota === null) return [];
  const isNamed = (path: string): boolean => findings.some((one) => one.code === "table.unread" && one.path === path);
  const rows = new Set(quota.allocations.map(({ path }) => path));
  const tables = new Set(quota.allocations.map(({ path }) => path.slice(0, path.lastIndexOf("/rows/"))));
  return allTables(resolution).flatMap(({ path, table }) =>
    tables.has(path) || (listsEmployers(table) && !isNamed(path))
      ? [...unreadRows(table, path, rows), ...rowsInHeader(table, path)]
      : [],
  );
}
