/** An act as a page of HTML for a browser to print. */
import type { ActSpec, Run, TableSpec } from "../act-spec.js";
import { type Block, blocksOf } from "../blocks.js";
import { annexAnchor } from "../pdf-sheet.js";
import { bodyCells } from "./body-cells.js";
import { type HeaderCell, headerRows } from "./grouped-headers.js";
import type { PrintManner } from "./print-manner.js";

export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** No line ends within `31- бабының`: nobody could tell that blank from the line's end. */
const unbroken = (text: string): string =>
  escaped(text)
    .replace(/\S*\d- \S+/g, "<nobr>$&</nobr>")
    // A justified line would be stretched after the sign, too.
    .replace(/№[^\s<]+/g, '<span class="number">$&</span>');

export function markup(spec: ActSpec, manner: PrintManner): string {
  const body = blocksOf(spec).map((block) => blockMarkup(block, spec, manner));
  return `<!DOCTYPE html><html lang="kk"><head><meta charset="utf-8"><title>Әділет</title>
<style>${css(manner)}</style></head><body>
${manner.watermark ? '<div class="watermark">КӨШІРМЕ</div>' : ""}
${body.join("\n")}
</body></html>`;
}

function css(manner: PrintManner): string {
  const { font, size, leading, justified, indented, borders, middle, repeatedHeader, rowsMayBreak } = manner;
  const border = {
    single: "1px solid black",
    double: "3px double black",
    dotted: "1px dotted black",
    inner: "1px solid black",
    none: "none",
  }[borders];
  return `
body { font: ${size}pt/${leading} "${font}"; margin: 0; }
p { margin: 0 0 ${indented ? 0 : 0.6}em; }
h1 { font-size: ${size + 2}pt; margin: 0 0 0.8em; }
h3 { font-size: ${size}pt; margin: 0.8em 0; }
p.body { text-align: ${justified ? "justify" : "left"}; text-indent: ${indented ? "2.2em" : 0}; }
p.flush { margin-bottom: 0.5em; }
p.agreement { margin: 0; }
.number { display: inline-block; text-indent: 0; }
.spaced { letter-spacing: 0.35em; }
a { color: #0645ad; text-decoration: none; }
table { border-collapse: collapse; width: 100%; }
table.list td, table.list th { border: ${border}; padding: ${borders === "none" ? "0.5em 0.7em" : "0.25em 0.4em"};
  font-weight: normal; vertical-align: ${middle ? "middle" : "top"}; }
table.list th, table.list td.figure { text-align: center; }
${
  borders === "inner"
    ? "table.list tr > :first-child { border-left: none; } table.list tr > :last-child { border-right: none; }"
    : ""
}
table.list thead { display: ${repeatedHeader ? "table-header-group" : "table-row-group"}; }
table.list tr { break-inside: ${rowsMayBreak ? "auto" : "avoid"}; }
table.signature { margin-top: 0.8em; }
table.signature td { width: 50%; padding: 0 1em 0 0; vertical-align: bottom; }
.heading { margin: 2.2em 0 1.2em 55%; text-align: center; ${manner.annexOnNewPage ? "break-before: page;" : ""} }
td .heading { margin: 0; break-before: auto; }
table.heading-table { margin: 2.2em 0 1.2em; ${manner.annexOnNewPage ? "break-before: page;" : ""} }
table.heading-table td { width: 50%; padding: 0; }
.watermark { position: fixed; top: 45%; left: 20%; font-size: 60pt; color: #dddddd; transform: rotate(-40deg); }
`;
}

function runsMarkup(runs: readonly Run[], spec: ActSpec, manner: PrintManner): string {
  return runs
    .map(({ text, link }) => {
      if (manner.spacedFormula && text === `${spec.enactingFormula}:`) {
        return `<span class="spaced">${escaped(spec.enactingFormula ?? "")}</span>:`;
      }
      if (link === null) return unbroken(text);
      const address =
        link.kind === "annex" ? `#${annexAnchor(link.index)}` : `https://adilet.zan.kz/kaz/docs/${link.id}`;
      return link.kind === "act" && link.id === null ? unbroken(text) : `<a href="${address}">${unbroken(text)}</a>`;
    })
    .join("");
}

function blockMarkup(block: Block, spec: ActSpec, manner: PrintManner): string {
  switch (block.kind) {
    case "paragraph": {
      const inside = runsMarkup(block.runs, spec, manner);
      if (block.part === "title") return `<h1>${inside}</h1>`;
      if (block.part === "annex title") return `<h3>${inside}</h3>`;
      const flush = block.part === "status" || block.part === "requisite";
      return `<p class="${flush ? "flush" : "body"}">${inside}</p>`;
    }
    case "signature": {
      const { role, name } = block.signatory;
      return `<table class="signature"><tr><td>${escaped(role)}</td><td>${escaped(name)}</td></tr></table>`;
    }
    case "agreement":
      return `<div>${block.lines.map((line) => `<p class="agreement">${escaped(line)}</p>`).join("")}</div>`;
    case "annex heading": {
      const lines = `<div class="heading" id="${annexAnchor(block.index)}">${block.lines.map(escaped).join("<br>")}</div>`;
      if (!manner.headingInTable) return lines;
      return `<table class="heading-table"><tr><td></td><td>${lines}</td></tr></table>`;
    }
    case "table":
      return tableMarkup(block.table, manner);
  }
}

function tableMarkup(table: TableSpec, manner: PrintManner): string {
  const header: HeaderCell[][] = manner.twoHeaderRows
    ? headerRows(table.columns)
    : [table.columns.map(({ header: text }, column) => ({ text, column, span: 1, rows: 1 }))];
  const head = header.map(
    (row) =>
      `<tr>${row.map(({ text, span, rows }) => `<th colspan="${span}" rowspan="${rows}">${escaped(text)}</th>`).join("")}</tr>`,
  );
  const body = table.rows.map((row) => {
    const cells = bodyCells(row, table, manner.mergedLabels).map(
      ({ text, span, words }) => `<td class="${words ? "words" : "figure"}" colspan="${span}">${escaped(text)}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table class="list"><thead>${head.join("")}</thead><tbody>${body.join("\n")}</tbody></table>`;
}
