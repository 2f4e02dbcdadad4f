import { terminalText } from "../terminal-text.js";

/** Rows as lines of aligned columns, two blanks between them; the last column is as long as it likes. For people. */
export function alignedColumns(texts: readonly (readonly string[])[]): string {
  const rows = texts.map((row) => row.map(terminalText));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.slice(0, -1).entries()) {
      widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
    }
  }
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length)))
      .join("  ")
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join("");
}
