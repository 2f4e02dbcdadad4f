/** The cells of tables in long form: a line for each. */
import type { Resolution } from "@qauly/model";
import { type CsvProgram, csvLine } from "../writers/csv-line.js";
import { tablesByPart } from "./act-tables.js";

const headers = [
  "file",
  "path",
  "part",
  "table_kind",
  "caption",
  "unit",
  "row",
  "row_kind",
  "column",
  "header",
  "role",
  "field",
  "text",
  "value",
] as const;

export const cellsStart = (program?: CsvProgram): string => csvLine(headers, program);

/** The cells of an act's tables; the text of a cell that covers several places stands in each of them. */
export function actToCells(act: Resolution, program?: CsvProgram): string {
  const lines: string[] = [];
  for (const { name, tables } of tablesByPart(act)) {
    for (const { path, table } of tables) {
      const { kind, caption, unit, columns, rows, values } = table;
      for (const [row, { kind: rowKind, cells }] of rows.entries()) {
        for (const [column, text] of cells.entries()) {
          const { header = "", role = "other", field = null } = columns[column] ?? {};
          const value = values[row]?.[column] ?? null;
          const place = [act.source.fileName, `${path}/rows/${row}`, name, kind, caption, unit, row + 1, rowKind];
          lines.push(csvLine([...place, column + 1, header, role, field, text, value], program));
        }
      }
    }
  }
  return lines.join("");
}
