/** An act as a flat OpenDocument text for an office program to convert. */
import type { ActSpec, Run, TableSpec } from "../act-spec.js";
import { type Block, blocksOf } from "../blocks.js";
import { annexAnchor } from "../pdf-sheet.js";
import { cellsOf } from "../table.js";
import { bodyCells } from "./body-cells.js";
import { columnWidths, flatStyles } from "./flat-odt-styles.js";
import { headerRows } from "./grouped-headers.js";
import { escaped } from "./markup.js";
import type { PrintManner } from "./print-manner.js";

const namespaces = Object.entries({
  office: "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  style: "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  text: "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  table: "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  fo: "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  xlink: "http://www.w3.org/1999/xlink",
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(" ");

export function flatOdt(spec: ActSpec, manner: PrintManner): string {
  const body = blocksOf(spec).map((block) => blockXml(block, spec, manner));
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
${flatStyles(manner, smallestTableSize(spec, manner))}
<office:body><office:text>
${body.join("\n")}
</office:text></office:body></office:document>`;
}

/** The size at which no word is too wide for its column, for there the program would cut it without a sign. */
function smallestTableSize(spec: ActSpec, manner: PrintManner): number {
  const page = ((manner.landscape ? 297 : 210) - 2 * manner.margins.side) * (72 / 25.4);
  const sizes = spec.annexes.flatMap(({ table }) => {
    if (table === null) return [];
    const total = table.columns.reduce((sum, { role }) => sum + columnWidths[role], 0);
    return table.columns.map(({ role, header }, column) => {
      const texts = [header, ...table.rows.map((row) => cellsOf(row, table)[column]!)];
      const longest = Math.max(...texts.flatMap((text) => text.split(/[ -]/).map((word) => word.length)));
      return ((page * columnWidths[role]) / total - 12) / (longest * 0.8);
    });
  });
  return Math.floor(Math.min(manner.size, ...sizes) * 2) / 2;
}

/** A blank within `31- бабының` at which no line ends: nobody could tell it from the line's end. */
const unbroken = (text: string): string => escaped(text).replace(/(\d-) (?=\S)/g, "$1\u00a0");

function runsXml(runs: readonly Run[], spec: ActSpec, manner: PrintManner): string {
  return runs
    .map(({ text, link }) => {
      if (manner.spacedFormula && text === `${spec.enactingFormula}:`) {
        return `<text:span text:style-name="spaced">${escaped(spec.enactingFormula ?? "")}</text:span>:`;
      }
      if (link === null || (link.kind === "act" && link.id === null)) return unbroken(text);
      const address =
        link.kind === "annex" ? `#${annexAnchor(link.index)}` : `https://adilet.zan.kz/kaz/docs/${link.id}`;
      return `<text:a xlink:type="simple" xlink:href="${address}">${unbroken(text)}</text:a>`;
    })
    .join("");
}

const paragraph = (style: string, inside: string): string => `<text:p text:style-name="${style}">${inside}</text:p>`;

function blockXml(block: Block, spec: ActSpec, manner: PrintManner): string {
  switch (block.kind) {
    case "paragraph": {
      const style = { title: "title", "annex title": "annex-title", status: "flush", requisite: "flush" } as const;
      const name = block.part in style ? style[block.part as keyof typeof style] : "body";
      return paragraph(name, runsXml(block.runs, spec, manner));
    }
    case "signature": {
      const { role, name } = block.signatory;
      return pair(paragraph("flush", escaped(role)), paragraph("flush", escaped(name)), "signature");
    }
    case "agreement":
      return paragraph("gap", "") + block.lines.map((line) => paragraph("flush", escaped(line))).join("");
    case "annex heading": {
      const anchor = `<text:bookmark text:name="${annexAnchor(block.index)}"/>`;
      const style = manner.headingInTable ? "heading-in-cell" : "heading";
      const lines = block.lines.map((line, at) =>
        paragraph(
          at === 0 && !manner.headingInTable ? "heading-first" : style,
          (at === 0 ? anchor : "") + escaped(line),
        ),
      );
      if (!manner.headingInTable) return `${lines.join("")}${paragraph("gap", "")}`;
      return `${paragraph(manner.annexOnNewPage ? "new-page" : "gap", "")}${pair(paragraph("flush", ""), lines.join(""), "signature")}${paragraph("gap", "")}`;
    }
    case "table":
      return tableXml(block.table, manner);
  }
}

function pair(left: string, right: string, name: string): string {
  const cell = (inside: string): string => `<table:table-cell table:style-name="bare">${inside}</table:table-cell>`;
  return `<table:table table:style-name="${name}"><table:table-column table:number-columns-repeated="2"/>
<table:table-row table:style-name="row">${cell(left)}${cell(right)}</table:table-row></table:table>`;
}

const covered = (count: number): string => "<table:covered-table-cell/>".repeat(count);

function tableXml(table: TableSpec, manner: PrintManner): string {
  const last = table.columns.length - 1;
  const sides = (column: number, span: number): string =>
    manner.borders !== "inner" ? "cell" : column === 0 ? "cell-first" : column + span > last ? "cell-last" : "cell";
  const cell = (text: string, column: number, span: number, rows: number, style: string): string =>
    `<table:table-cell table:style-name="${sides(column, span)}" table:number-columns-spanned="${span}" table:number-rows-spanned="${rows}">` +
    `${paragraph(style, escaped(text))}</table:table-cell>${covered(span - 1)}`;
  const header = manner.twoHeaderRows
    ? headerRows(table.columns)
    : [table.columns.map(({ header: text }, column) => ({ text, column, span: 1, rows: 1 }))];
  const head = header.map((row, at) => {
    const cells = table.columns.map((_, column) => {
      const here = row.find((each) => each.column === column);
      if (here !== undefined) return cell(here.text, column, here.span, here.rows, "figure");
      return at > 0 ? covered(1) : "";
    });
    return `<table:table-row table:style-name="row">${cells.join("")}</table:table-row>`;
  });
  const rows = table.rows.map((row) => {
    const cells = bodyCells(row, table, manner.mergedLabels).map(({ text, column, span, words }) =>
      cell(text, column, span, 1, words ? "words" : "figure"),
    );
    return `<table:table-row table:style-name="row">${cells.join("")}</table:table-row>`;
  });
  const columns = table.columns.map(({ role }) => `<table:table-column table:style-name="column-${role}"/>`);
  const opening = manner.repeatedHeader
    ? `<table:table-header-rows>${head.join("")}</table:table-header-rows>`
    : head.join("");
  return `<table:table table:style-name="list">${columns.join("")}${opening}${rows.join("\n")}</table:table>`;
}
