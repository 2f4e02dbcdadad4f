import type { ColumnRole } from "@qauly/model";
import { isTotalsLabel, parseNumberCell } from "@qauly/model/rules";
import type { QuotaAround } from "../../structure/draft.js";
import { foldWord } from "../../text/fold.js";
import { type Triple, tripleSigns } from "./arithmetic-evidence.js";
import { assignRoles, type TableRoles } from "./assign.js";
import { contentSigns } from "./content-evidence.js";
import { headerSigns } from "./header-evidence.js";
import { placeSigns } from "./place-evidence.js";
import { quotaSigns } from "./quota-evidence.js";
import type { Sign, TableText } from "./sign.js";

/**
 * The role of each column of a table, by what its header says, what its cells hold, what its rows reckon and where it
 * stands. No sign is a condition: a header of unknown words is determined by the cells below it, and in an act that sets
 * a quota of jobs (`quota`) by what such a table has.
 */
export function columnRoles(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  quota: QuotaAround | null = null,
): TableRoles {
  const table = tableText(headers, rows, quota);
  return assignRoles(headers.length, signsOf(table), tripleSigns(table));
}

/** What the columns of a table were determined by: only who looks at a reading asks, so it is reckoned anew. */
export interface RolesDecision extends TableRoles {
  /** The signs for the roles that were given, and for those that were nearly. */
  readonly signs: readonly Sign[];
}

export function rolesDecision(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  quota: QuotaAround | null,
): RolesDecision {
  const table = tableText(headers, rows, quota);
  const triples = tripleSigns(table);
  const told = assignRoles(headers.length, signsOf(table), triples);
  const signs = [...signsOf(table), ...reckoned(triples, told.roles)];
  const isAsked = ({ column, role }: Sign): boolean => told.roles[column] === role || told.others[column] === role;
  return { ...told, signs: signs.filter(isAsked).sort((a, b) => a.column - b.column) };
}

/** The triple of the roles that were given, as a sign of the column that it reckons. */
function reckoned(triples: readonly Triple[], roles: readonly ColumnRole[]): Sign[] {
  const { headcount, percent, positions } = {
    headcount: roles.indexOf("headcount"),
    percent: roles.indexOf("percent"),
    positions: roles.indexOf("positions"),
  };
  const found = triples.find(
    (one) => one.headcount === headcount && one.percent === percent && one.positions === positions,
  );
  if (found === undefined) return [];
  return [{ column: positions, role: "positions", why: "reckoned from the others", weight: found.weight }];
}

/** The signs of all columns. */
function signsOf(table: TableText): Sign[] {
  return [...headerSigns(table), ...contentSigns(table), ...placeSigns(table), ...quotaSigns(table)];
}

/** Rows that sum others, or stand over them as headings, say nothing of the columns. */
function tableText(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  quota: QuotaAround | null,
): TableText {
  const told: (readonly string[])[] = [];
  for (const row of rows) {
    if (told.length === mostRows) break;
    const filled = row.filter((cell) => cell !== "");
    if (filled.length > 1 && !filled.slice(0, 2).some(isTotalsLabel)) told.push(row);
  }
  const columns = headers.map((_, column) => told.map((row) => row[column] ?? ""));
  return {
    headers: headers.map((header) => foldWord(header).replace(/\s+/g, " ").trim()),
    columns,
    numbers: columns.map((cells) => cells.map((cell) => parseNumberCell(cell).value)),
    quota,
  };
}

/** Rows enough to tell what a column holds. */
const mostRows = 24;
