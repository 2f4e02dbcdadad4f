/**
 * The quota allocations of acts as one flat table: a row for each allocation, the act's own data repeated in each.
 * Form: RFC 4180 (comma, CRLF, quotes doubled), UTF-8, one header line. An act without allocations gives no row.
 */
import type { Resolution } from "@qauly/model";
import { type Cell, type CsvProgram, csvLine, csvStart } from "./csv-line.js";
import type { ActWriter } from "./writer.js";

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

export function csvWriter(program?: CsvProgram): ActWriter {
  let before =
    csvStart(program) +
    csvLine(
      columns.map(([header]) => header),
      program,
    );
  return {
    act(resolution) {
      const rows = (resolution.quota?.allocations ?? []).map((allocation, index) =>
        csvLine(
          columns.map(([, cell]) => cell({ resolution, allocation, index })),
          program,
        ),
      );
      const written = before + rows.join("");
      before = "";
      return written;
    },
    end: () => "",
  };
}
