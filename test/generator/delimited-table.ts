/** Tables of clean text: one line a row, the cells parted by tabs, pipes, or blanks that align the columns. */
import type { TableSpec } from "./act-spec.js";
import { cellsOf } from "./table.js";

export type DelimitedTable = "tab" | "pipe" | "aligned";

/** Blanks between two aligned columns, at the least. */
const gutter = 3;

export function delimitedTable(table: TableSpec, how: DelimitedTable): string[] {
  const rows = [table.columns.map(({ header }) => header), ...table.rows.map((row) => cellsOf(row, table))];
  switch (how) {
    case "tab":
      return rows.map((cells) => cells.join("\t"));
    case "pipe":
      return rows.map((cells) => `| ${cells.join(" | ")} |`);
    case "aligned": {
      const widths = table.columns.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
      return rows.map((cells) =>
        cells
          .map((cell, column) => cell.padEnd(widths[column]! + gutter))
          .join("")
          .trimEnd(),
      );
    }
  }
}
