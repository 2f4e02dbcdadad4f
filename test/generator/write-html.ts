/** A test act as a saved web page, in the manners of three sites; every design is drawn for these tests. */
import type { ActSpec, Run, TableSpec } from "./act-spec.js";
import { type Block, blocksOf } from "./blocks.js";
import { type Random, random } from "./random.js";
import { bodyCells } from "./styles/body-cells.js";
import { type HeaderCell, headerRows } from "./styles/grouped-headers.js";
import { escaped } from "./styles/markup.js";
import type { Grid } from "./tables/grid.js";

/** The register's structure; a ministry's site with a page builder; a page without any site around it. */
export const htmlDesigns = ["register", "ministry", "bare"] as const;
export type HtmlDesign = (typeof htmlDesigns)[number];

/** How a design sets what it leaves open. */
interface Manner {
  readonly design: HtmlDesign;
  /** Hard blanks, a style, or nothing before the first line of a paragraph. */
  readonly indent: "blanks" | "style" | "none";
  readonly headingInTable: boolean;
  readonly cellParagraphs: boolean;
  readonly headerCells: boolean;
  readonly groupedHeader: boolean;
  readonly signature: "table" | "line" | "two lines";
  readonly wrapped: boolean;
}

function mannerOf(design: HtmlDesign, choose: Random): Manner {
  return {
    design,
    indent: choose.pick(
      design === "register"
        ? ["blanks", "none"]
        : design === "ministry"
          ? ["style", "none"]
          : ["blanks", "none", "style"],
    ),
    headingInTable: design !== "bare" && choose.chance(0.7),
    cellParagraphs: choose.chance(0.5),
    headerCells: choose.chance(0.5),
    groupedHeader: choose.chance(0.4),
    signature: choose.pick(["table", "table", "line"]),
    wrapped: choose.chance(0.5),
  };
}

/** `grids`: tables that stand behind the act's own. */
export function writeHtml(spec: ActSpec, design: HtmlDesign, seed: number, grids: readonly Grid[] = []): string {
  const choose = random(7_000_003 * (htmlDesigns.indexOf(design) + 1) + seed);
  const manner = mannerOf(design, choose);
  let anchor = 0;
  const parts = blocksOf(spec).map((block) => {
    anchor += 1;
    return { block, text: blockMarkup(block, spec, manner, `z${anchor}`) };
  });
  const last = parts.at(-1);
  if (last !== undefined) parts.push(...grids.map((grid) => ({ block: last.block, text: gridMarkup(grid, manner) })));
  switch (design) {
    case "register":
      return registerPage(spec, parts);
    case "ministry":
      return ministryPage(
        spec,
        parts.map(({ text }) => text),
      );
    case "bare":
      return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\n<body>\n${parts
        .map(({ text }) => text)
        .join("\n")}\n</body></html>\n`;
  }
}

interface Part {
  readonly block: Block;
  readonly text: string;
}

const ofHead = ({ block }: Part): boolean =>
  block.kind === "paragraph" && (block.part === "title" || block.part === "status" || block.part === "requisite");

function registerPage(spec: ActSpec, parts: readonly Part[]): string {
  const title = escaped(spec.title ?? "Құжат");
  const [head, body] = [parts.filter(ofHead), parts.filter((part) => !ofHead(part))];
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${title} - "Заң базасы" ақпараттық жүйесі</title><script>var act = "<p>1. Жасырын.</p>";</script></head>
<body>
<div class="top-line"><div class="menu"><ul><li><a href="/kaz">Басты бет</a></li><li><a href="/kaz/search">Іздеу</a></li><li><a href="/kaz/about">Анықтама</a></li></ul></div>
<div class="lang"><a href="/kaz/docs/X">Қаз</a> | <a href="/rus/docs/X">Рус</a></div></div>
<div class="holder"><div class="slogan">${head.map(({ text }) => text).join("\n")}</div>
<div class="doc-tools"><a href="#" onclick="print()">Басып шығару</a> <a href="/compare">Салыстыру</a> <a href="/download">Жүктеп алу</a> <a href="/links">Сілтемелер</a></div>
<div class="columns"><div class="text gs_12"><article>
${body.map(({ text }) => text).join("\n")}
</article></div>
<div class="side"><h4>Соңғы құжаттар</h4><ul><li><a href="/kaz/docs/V2100000001">Жол қозғалысы туралы</a></li><li><a href="/kaz/docs/V2100000002">Балабақша салу туралы</a></li><li><a href="/kaz/docs/V2100000003">Саябақ туралы</a></li></ul></div></div></div>
<div class="comments"><h4>Пікірлер</h4><p>Бұл құжатқа пікір қалдырылмаған.</p></div>
<div class="foot"><p>Мәтінде қате тапсаңыз, оны белгілеп, Ctrl+Enter басыңыз</p><p>&copy; 2012-2025. Заң базасы</p></div>
</body></html>
`;
}

function ministryPage(spec: ActSpec, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="kk"><head><meta charset="UTF-8"><title>${escaped(spec.title ?? "Құжаттар")} | Министрлік</title>
<style>.fr-hide, .mobile { display: none } .ta-c { text-align: center } @media print { p { display: none } }</style></head><body>
<header class="page-header"><a href="/"><span aria-hidden="true">⌂</span></a><form role="search"><input value="іздеу"><button>Іздеу</button></form>
<nav><a href="/1">Министрлік туралы</a><a href="/2">Қызмет</a><a href="/3">Құжаттар</a><a href="/4">Байланыс</a></nav></header>
<ol class="breadcrumb"><li><a href="/">Басты бет</a></li><li><a href="/docs">Құжаттар</a></li><li>Құжат</li></ol>
<main><div class="page__content"><div class="fr-hide">Жасырын мәтін: 5. Күші жойылсын.</div>
<div class="typography">
${parts.join("\n")}
</div>
<div class="share-block"><span>Бөлісу:</span> <a href="//x">Facebook</a> <a href="//y">Telegram</a></div>
<p class="views">Қаралды: 153</p></div></main>
<aside><h3>Ұқсас құжаттар</h3><a href="/d/1">Бірінші</a><a href="/d/2">Екінші</a></aside>
<footer><p>Министрліктің ресми сайты. Барлық құқықтар қорғалған.</p><p>Мекенжайы: Астана қаласы, Мәңгілік ел даңғылы, 8</p></footer>
<noscript>JavaScript қосыңыз</noscript></body></html>
`;
}

function runsMarkup(runs: readonly Run[]): string {
  return runs
    .map(({ text, link }) => {
      if (link === null || (link.kind === "act" && link.id === null)) return escaped(text);
      const address = link.kind === "annex" ? `#annex-${link.index + 1}` : `https://adilet.zan.kz/kaz/docs/${link.id}`;
      return `<a href="${address}">${escaped(text)}</a>`;
    })
    .join("");
}

/** Line breaks of the file, which a page does not show. */
const wrapped = (text: string, manner: Manner): string =>
  manner.wrapped ? text.replace(/((?:[^\s<>]+ ){9}[^\s<>]+) (?![^<]*>)/g, "$1\n        ") : text;

function blockMarkup(block: Block, spec: ActSpec, manner: Manner, id: string): string {
  switch (block.kind) {
    case "paragraph": {
      const inside = wrapped(runsMarkup(block.runs), manner);
      if (block.part === "title") return titleMarkup(inside, manner);
      if (block.part === "annex title") {
        return manner.design === "bare" ? `<center><b>${inside}</b></center>` : `<h3>${inside}</h3>`;
      }
      if (block.part === "status") return `<span class="status">${inside}</span>`;
      if (block.part === "requisite") return `<p>${inside}</p>`;
      const isFormula = spec.enactingFormula !== null && inside.endsWith(`${spec.enactingFormula}:`);
      const bold = isFormula
        ? `${inside.slice(0, -spec.enactingFormula!.length - 1)}<strong>${spec.enactingFormula}</strong>:`
        : inside;
      return bodyParagraph(bold, manner, id);
    }
    case "signature": {
      const { role, name } = block.signatory;
      if (manner.signature === "table" && spec.signatureStyle !== "own line") {
        return `<table width="100%"><tbody><tr><td><p><i>${escaped(role)}</i></p></td><td><p><i>${escaped(name)}</i></p></td></tr></tbody></table>`;
      }
      return bodyParagraph(`<b>${escaped(role)}&nbsp;&nbsp;&nbsp;&nbsp; ${escaped(name)}</b>`, manner, id);
    }
    case "agreement":
      return `<p>${block.lines.map((line) => escaped(line)).join("<br/>")}</p>`;
    case "annex heading": {
      const lines = block.lines.map((line) => escaped(line)).join("<br>");
      const anchor = `annex-${block.index + 1}`;
      if (!manner.headingInTable) return `<p align="right" id="${anchor}">${lines}</p>`;
      return `<table id="${anchor}"><tr><td>&nbsp;</td><td class="ta-c">${lines}</td></tr></table>`;
    }
    case "table":
      return tableMarkup(block.table, manner);
  }
}

/** A drawn table, its cells with the rows and columns that they cover. */
function gridMarkup(grid: Grid, manner: Manner): string {
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const name = row < grid.headerRows && manner.headerCells ? "th" : "td";
    const cells = grid.cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map(({ text, rowSpan, colSpan }) => {
        const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}${colSpan > 1 ? ` colspan="${colSpan}"` : ""}`;
        const inside = escaped(text).replaceAll("\n", "<br>");
        return `<${name}${spans}>${manner.cellParagraphs ? `<p>${inside}</p>` : inside}</${name}>`;
      });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table border="1">${rows.join("\n")}</table>`;
}

function titleMarkup(inside: string, manner: Manner): string {
  switch (manner.design) {
    case "register":
      return `<h1>${inside}</h1>`;
    case "ministry":
      return `<p class="ta-c"><strong>${inside}</strong></p>`;
    case "bare":
      return `<p align="center"><b>${inside}</b></p>`;
  }
}

function bodyParagraph(inside: string, { indent }: Manner, id: string): string {
  if (indent === "blanks") return `<p id="${id}">${"&nbsp;".repeat(6)}${inside}</p>`;
  return `<p id="${id}"${indent === "style" ? ' style="text-indent:1.25cm; text-align: justify"' : ""}>${inside}</p>`;
}

function tableMarkup(table: TableSpec, manner: Manner): string {
  const header: HeaderCell[][] = manner.groupedHeader
    ? headerRows(table.columns)
    : [table.columns.map(({ header: text }, column) => ({ text, column, span: 1, rows: 1 }))];
  const name = manner.headerCells ? "th" : "td";
  const set = (text: string): string => {
    const own = text === "" ? "&nbsp;" : escaped(text);
    return manner.cellParagraphs ? `<p>${own}</p>` : own;
  };
  const spans = (columns: number, rows: number): string =>
    `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  const head = header.map(
    (row) =>
      `<tr>${row.map(({ text, span, rows }) => `<${name}${spans(span, rows)}>${set(text)}</${name}>`).join("")}</tr>`,
  );
  const body = table.rows.map(
    (row) =>
      `<tr>${bodyCells(row, table, row.kind === "group")
        .map(({ text, span }) => `<td${spans(span, 1)}>${set(text)}</td>`)
        .join("")}</tr>`,
  );
  return `<table border="1" cellspacing="0">${head.join("\n")}\n${body.join("\n")}</table>`;
}
