/** Rows of CSV. Form: RFC 4180 (comma, CRLF, quotes doubled). */

export type Cell = string | number | boolean | null;

/**
 * A spreadsheet runs a text cell that begins like a formula; a leading apostrophe makes it text again. Numbers and
 * truth values are left alone.
 */
function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row with its line end. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(",")}\r\n`;
}
