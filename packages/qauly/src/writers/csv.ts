/**
 * The quota allocations of acts as one flat table: a row for each allocation, the act's own data repeated in each.
 * Form: RFC 4180 (comma, CRLF, quotes doubled), UTF-8, one header line. An act without allocations gives no row.
 */
import type { Resolution } from "@qauly/model";
import type { ActWriter } from "./writer.js";

type Cell = string | number | null;
type Allocation = NonNullable<Resolution["quota"]>["allocations"][number];

interface Row {
  readonly resolution: Resolution;
  readonly allocation: Allocation;
  /** 0-based place in `quota.allocations`. */
  readonly index: number;
}

/** Header and content of each column, in the order of the table. */
const columns: readonly (readonly [header: string, cell: (row: Row) => Cell])[] = [
  ["file", ({ resolution }) => resolution.source.fileName],
  ["act_type", ({ resolution }) => resolution.act.type],
  ["act_number", ({ resolution }) => resolution.act.number],
  ["act_date", ({ resolution }) => resolution.act.date],
  ["act_title", ({ resolution }) => resolution.act.title],
  ["authority", ({ resolution }) => resolution.act.authority?.name ?? null],
  ["region", ({ resolution }) => resolution.act.authority?.region ?? null],
  ["district", ({ resolution }) => resolution.act.authority?.district ?? null],
  ["quota_year", ({ resolution }) => resolution.quota?.year ?? null],
  ["annex_number", ({ allocation }) => allocation.annexNumber],
  ["category", ({ allocation }) => allocation.category],
  ["row_number", ({ allocation }) => allocation.rowNumber],
  ["organization", ({ allocation }) => allocation.organization.name],
  ["proper_name", ({ allocation }) => allocation.organization.properName],
  ["legal_form", ({ allocation }) => allocation.organization.legalForm?.code ?? null],
  ["headcount", ({ allocation }) => allocation.headcount],
  ["percent", ({ allocation }) => allocation.percent],
  ["positions", ({ allocation }) => allocation.positions],
  ["findings", findingsOf],
];

/** Codes of the findings that point at the allocation's row, divided by spaces. */
function findingsOf({ resolution, allocation, index }: Row): string {
  const places = [`/quota/allocations/${index}`, allocation.path];
  const isHere = (path: string) => places.some((place) => path === place || path.startsWith(`${place}/`));
  return resolution.findings
    .filter(({ path }) => isHere(path))
    .map(({ code }) => code)
    .join(" ");
}

/**
 * A spreadsheet runs a text cell that begins like a formula; a leading apostrophe makes it text again. Numbers are
 * left alone.
 */
function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}

export function csvWriter(): ActWriter {
  let before = line(columns.map(([header]) => header));
  return {
    act(resolution) {
      const rows = (resolution.quota?.allocations ?? []).map((allocation, index) =>
        line(columns.map(([, cell]) => cell({ resolution, allocation, index }))),
      );
      const written = before + rows.join("");
      before = "";
      return written;
    },
    end: () => "",
  };
}
