/** Tables as HTML, for people: cells that are joined in the source are joined here. */
import type { Resolution, Table } from "@qauly/model";
import { type Content, html, type Markup, nothing } from "../inspect/markup.js";
import { nameOfAct, tablesByPart } from "./act-tables.js";
import { type PlacedCell, placedRows } from "./placed-rows.js";

/** One `table` element with its caption, header and body, and the notes below it. */
export function tableMarkup(table: Table): Markup {
  const { caption, unit, notes } = table;
  const rows = placedRows(table);
  const row = (name: "th" | "td", cells: readonly PlacedCell[], kind: string): Markup => {
    const written = cells.map((cell) => (name === "th" ? headerCell(cell) : bodyCell(cell)));
    return html`<tr class="${kind}">${written}</tr>\n`;
  };
  const head = rows.filter(({ kind }) => kind === "header").map(({ cells }) => row("th", cells, "header"));
  const body = rows.filter(({ kind }) => kind !== "header").map(({ kind, cells }) => row("td", cells, kind));
  const named = [caption, unit].flatMap((text) => (text === null ? [] : [html`<span>${text}</span>`]));
  const below = notes.map(({ mark, text }) => html`<p class="note">${mark === null ? text : `${mark} ${text}`}</p>\n`);
  return html`<table>
${named.length === 0 ? nothing : html`<caption>${named}</caption>\n`}${head.length === 0 ? nothing : html`<thead>\n${head}</thead>\n`}<tbody>
${body}</tbody>
</table>
${below}`;
}

const headerCell = (cell: PlacedCell): Markup => html`<th${covers(cell)} scope="col">${cell.text}</th>`;

const bodyCell = (cell: PlacedCell): Markup =>
  html`<td${covers(cell)}${typeof cell.value === "number" ? html` class="number"` : nothing}>${cell.text}</td>`;

function covers({ rowSpan, colSpan }: PlacedCell): Content {
  const rows = rowSpan > 1 ? html` rowspan="${rowSpan}"` : nothing;
  return html`${rows}${colSpan > 1 ? html` colspan="${colSpan}"` : nothing}`;
}

/** One table as HTML, to be put into a page; what the act prints is escaped. */
export const tableToHtml = (table: Table): string => tableMarkup(table).markup;

const style = `body { font: 15px/1.45 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: #1c2430; margin: 2rem auto;
  max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.35rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; margin: 1rem 0 .5rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; } caption span + span { font-weight: normal; margin-left: 1em; }
th, td { border: 1px solid #b9c1cb; padding: .25rem .5rem; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #eef1f4; } td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.group td { font-weight: 600; text-align: center; background: #f6f8fa; } tr.total td { font-weight: 600; }
.note { color: #56606e; margin: .25rem 0; }`;

/** The start of a page of tables. */
export const pageStart = (): string =>
  html`<!doctype html>
<html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tables</title>
<style>${{ markup: style }}</style>
`.markup;

/** All tables of an act under the names of the parts in which they stand. */
export function actToHtml(act: Resolution): string {
  const parts = tablesByPart(act).map(
    ({ name, title, tables }) => html`<h2>${title === null ? name : `${name}. ${title}`}</h2>
${tables.map(({ table }) => tableMarkup(table))}`,
  );
  return html`<section lang="${act.language}">
<h1>${nameOfAct(act)}</h1>
${parts.length === 0 ? html`<p>No tables.</p>\n` : parts}</section>
`.markup;
}
