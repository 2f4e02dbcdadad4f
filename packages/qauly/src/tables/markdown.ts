/** Tables as Markdown, for people. Form: the tables of GitHub Flavored Markdown 0.29. */
import type { Resolution, Table } from "@qauly/model";
import { nameOfAct, tablesByPart } from "./act-tables.js";
import { placedRows } from "./placed-rows.js";

/** Signs that Markdown would take for its own. */
const marks = /[\\`*_[\]<>|#]/g;
const written = (text: string): string => text.replace(marks, "\\$&").replace(/\s+/g, " ").trim();

/**
 * One table. A cell that covers several places is written in the first of them; of a header of several rows each column
 * has what stands over it.
 */
export function tableToMarkdown(table: Table): string {
  const { columns, caption, unit, notes } = table;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const isNumber = columns.map((_, column) => table.values.some((row) => typeof row[column] === "number"));
  const rows = placedRows(table).filter(({ kind }) => kind !== "header");
  const body = rows.map(({ kind, cells }) => {
    const texts = columns.map(() => "");
    for (const { column, text } of cells) {
      const own = written(text);
      texts[column] = kind === "data" || own === "" ? own : `**${own}**`;
    }
    return line(texts);
  });
  return [
    caption === null ? "" : `**${written(caption)}**\n\n`,
    unit === null ? "" : `*${written(unit)}*\n\n`,
    line(columns.map(({ header }) => written(header))),
    line(isNumber.map((right) => (right ? "---:" : "---"))),
    ...body,
    ...notes.map(({ mark, text }) => `\n${written(mark === null ? text : `${mark} ${text}`)}\n`),
  ].join("");
}

/** All tables of an act under the names of the parts in which they stand. */
export function actToMarkdown(act: Resolution): string {
  const parts = tablesByPart(act).map(({ name, title, tables }) => {
    const heading = title === null ? name : `${name}. ${written(title)}`;
    return `## ${heading}\n\n${tables.map(({ table }) => `${tableToMarkdown(table)}\n`).join("")}`;
  });
  return `# ${written(nameOfAct(act))}\n\n${parts.length === 0 ? "No tables.\n\n" : parts.join("")}`;
}
