import { isTotalsLabel, parseNumberCell } from "@qauly/model/rules";
import { foldWord } from "../../text/fold.js";
import { tripleSigns } from "./arithmetic-evidence.js";
import { assignRoles, type TableRoles } from "./assign.js";
import { contentSigns } from "./content-evidence.js";
import { headerSigns } from "./header-evidence.js";
import { placeSigns } from "./place-evidence.js";
import type { Sign, TableText } from "./sign.js";

/**
 * The role of each column of a table, by what its header says, what its cells hold, what its rows reckon and where it
 * stands. No sign is a condition: a header of unknown words is told by the cells below it.
 */
export function columnRoles(headers: readonly string[], rows: readonly (readonly string[])[]): TableRoles {
  const table = tableText(headers, rows);
  return assignRoles(headers.length, signsOf(table), tripleSigns(table));
}

/** The signs of all columns, for whoever wants to see why a column has its role. */
function signsOf(table: TableText): Sign[] {
  return [...headerSigns(table), ...contentSigns(table), ...placeSigns(table)];
}

/** Rows that sum others, or stand over them as headings, say nothing of the columns. */
function tableText(headers: readonly string[], rows: readonly (readonly string[])[]): TableText {
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
  };
}

/** Rows enough to tell what a column holds. */
const mostRows = 24;
