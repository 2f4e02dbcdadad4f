/** Rows of CSV. Form: RFC 4180 (comma, CRLF, quotes doubled), or what Excel opens by a double click. */

export type Cell = string | number | boolean | null;

export const csvPrograms = ["excel"] as const;
/** The program that is to open a CSV without asking how it is written; absent: any that reads RFC 4180. */
export type CsvProgram = (typeof csvPrograms)[number];

/** What stands before the first row: Excel knows UTF-8 by it. */
export const csvStart = (program?: CsvProgram): string => (program === "excel" ? "\ufeff" : "");

/**
 * A spreadsheet runs a text cell that begins like a formula; a leading apostrophe makes it text again. Numbers and
 * truth values are left alone.
 */
function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/**
 * What Excel would take for a number, a day or a time: `01/12`, `12-1`, `0042`, `1e5`. Whole days, `2022-11-30`, are
 * meant to be days.
 */
const looksLikeNumber = /^(?!\d{4}-\d{2}-\d{2}$)\d[\d\s.,:/\\–-]*(?:[eE][+-]?\d+)?%?$/;

/**
 * Where lists are parted by semicolons, as in Kazakhstan and Russia, numbers have a decimal comma. Text that looks like
 * a number is written as a formula that gives it, since Excel heeds no quotation marks.
 */
function excelText(cell: Cell): string {
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "string" && looksLikeNumber.test(cell)) return `="${cell}"`;
  return cellText(cell);
}

/** One row with its line end. */
export function csvLine(cells: readonly Cell[], program?: CsvProgram): string {
  const [textOf, separator, quoted] =
    program === "excel" ? ([excelText, ";", /[";\r\n]/] as const) : ([cellText, ",", /[",\r\n]/] as const);
  const texts = cells.map((cell) => {
    const text = textOf(cell);
    return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${texts.join(separator)}\r\n`;
}
