/** Tables as a workbook for spreadsheets: a sheet for each annex, with joined cells; numbers are numbers, days are days. */
import type { Resolution } from "@qauly/model";
import { isIsoDate } from "@qauly/model";
import { cellXml, columnName, style, textCell } from "../xlsx/cells.js";
import type { SheetText } from "../xlsx/workbook.js";
import { nameOfAct, type TablesOfPart, tablesByPart } from "./act-tables.js";
import { placedRows } from "./placed-rows.js";

/** The sheets of some acts; where there are several, the number of the act stands before the name of the annex. */
export function sheetsOf(acts: readonly Resolution[]): SheetText[] {
  const named = acts.flatMap((act, at) =>
    tablesByPart(act).map((part) => ({ act, part, name: acts.length > 1 ? `${at + 1} ${part.name}` : part.name })),
  );
  const taken = new Set<string>();
  // A workbook without a sheet is none.
  if (named.length === 0)
    return [
      { title: "Tables", rows: `<row r="1">${textCell("No tables.", style.text)}</row>`, merged: [], widths: [] },
    ];
  return named.map(({ act, part, name }) => ({ title: unlike(name, taken), ...sheetOf(act, part) }));
}

/** Names of sheets differ, and programs take 31 characters of them at most. */
function unlike(name: string, taken: Set<string>): string {
  let unused = name.slice(0, 31);
  for (let count = 2; taken.has(unused.toLowerCase()); count += 1) unused = `${name.slice(0, 25)} (${count})`;
  taken.add(unused.toLowerCase());
  return unused;
}

interface Sheet extends Omit<SheetText, "title"> {}

/** The name of act and annex, then each table with its caption, its unit and its notes. */
function sheetOf(act: Resolution, { title, tables }: TablesOfPart): Sheet {
  const rows: string[] = [];
  const merged: string[] = [];
  const widths: number[] = [];
  const add = (cells: string): void => {
    rows.push(`<row r="${rows.length + 1}">${cells}</row>`);
  };
  add(textCell(nameOfAct(act), style.head));
  if (title !== null) add(textCell(title, style.head));
  for (const { table } of tables) {
    add("");
    for (const text of [table.caption, table.unit]) if (text !== null) add(textCell(text, style.text));
    for (const { kind, cells } of placedRows(table)) {
      const number = rows.length + 1;
      const written = table.columns.map(() => cellXml(null, "text"));
      for (const { column, rowSpan, colSpan, text, value } of cells) {
        written[column] =
          kind === "data" || typeof value === "number" ? dataCell(text, value) : textCell(text, style.head);
        widths[column] = Math.max(widths[column] ?? 0, colSpan > 1 ? 0 : text.length);
        if (rowSpan > 1 || colSpan > 1) {
          merged.push(`${columnName(column)}${number}:${columnName(column + colSpan - 1)}${number + rowSpan - 1}`);
        }
      }
      add(written.join(""));
    }
    for (const { mark, text } of table.notes) add(textCell(mark === null ? text : `${mark} ${text}`, style.text));
  }
  return { rows: rows.join(""), merged, widths: widths.map((width) => Math.min(60, Math.max(8, width + 2))) };
}

function dataCell(text: string, value: number | string | null): string {
  if (text === "") return cellXml(null, "text");
  if (typeof value === "number") return cellXml(value, "number");
  if (typeof value === "string" && isIsoDate(value)) return cellXml(value, "date");
  return textCell(text, style.text);
}
