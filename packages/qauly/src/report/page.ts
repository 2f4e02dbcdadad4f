/** The report as one HTML page that needs nothing else: no network, no other file. */
import { createHash } from "node:crypto";
import { version } from "../command/version.js";
import type { Graph } from "../graph/graph.js";
import { html, type Markup, nothing } from "../inspect/markup.js";
import type { Entry } from "./entry.js";
import { type CategoryFigure, type Figures, figuresFrom, unstated } from "./figures.js";
import { levelTable, levelTone } from "./level-table.js";
import { listData } from "./list-data.js";
import { many, shown } from "./numbers.js";
import { barTable, linked, yearColumns } from "./plots.js";
import { relationSection } from "./relations.js";
import { script } from "./script.js";
import { style } from "./style.js";

const NO_GRAPH: Graph = { nodes: [], edges: [] };

/** The page in pieces; `title` names the results. */
export function* reportPage(title: string, entries: readonly Entry[], graph: Graph = NO_GRAPH): Generator<string> {
  const figures = figuresFrom(entries);
  yield head(title).markup;
  yield overview(title, figures).markup;
  yield html`<main>${plots(figures)}${relationSection(graph)}${list}`.markup;
  yield '</main><script type="application/json" id="data">';
  yield listData(entries);
  yield `</script><script>${script}</script></body></html>\n`;
}

const digest = (content: string) => createHash("sha256").update(content).digest("base64");

function head(title: string): Markup {
  // The page may run its own script and use its own style, and can reach nothing.
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report: ${title}</title>
<style>${{ markup: style }}</style></head><body>
`;
}

/** One, and several. */
const leftOutWords: Readonly<Record<string, readonly [string, string]>> = {
  repealed: ["repealed act", "repealed acts"],
  "other reading": ["other reading of an act", "other readings of acts"],
};

function overview(title: string, figures: Figures): Markup {
  const { statuses, acts, leftOut, pages, quotaActs, positions, repairs } = figures;
  const documents = statuses.reduce((sum, { value }) => sum + value, 0);
  const states = statuses.filter(({ value, label }) => value > 0 && label !== "done");
  const told = states.map((status, index) => html`${index === 0 ? "" : ", "}${linked(status)} ${status.label}`);
  const without = leftOut.filter(({ value }) => value > 0);
  const items: readonly (readonly [string, string])[] = [
    [shown(documents), documents === 1 ? "document" : "documents"],
    [shown(acts), acts === 1 ? "act" : "acts"],
    [shown(pages), pages === 1 ? "page" : "pages"],
    [shown(quotaActs), quotaActs === 1 ? "act with a quota" : "acts with a quota"],
    [shown(positions), "positions reserved"],
    [shown(repairs), repairs === 1 ? "repair" : "repairs"],
  ];
  return html`<header><h1>Report of ${title}</h1>
<nav aria-label="Parts of the report"><a href="#trust">Trust</a><a href="#acts">Acts</a><a href="#findings">Findings</a><a href="#quota">Quotas</a><a href="#repairs">Repairs</a><a href="#failures">Failures</a><a href="#relations">Relations</a><a href="#documents">Documents</a></nav>
<ul class="summary">${items.map(([value, label]) => html`<li><b>${value}</b>${label}</li>`)}</ul>
<p class="note">Read by Qauly ${version}. The numbers of the plots lead to their documents.${told.length > 0 ? html` Of the documents, ${told}.` : nothing} Acts and positions are counted once for each act that no document shows as repealed${
    without.length > 0
      ? html`; left out are ${without.map((figure, index) => html`${index === 0 ? "" : " and "}${linked(figure)} ${leftOutWords[figure.label]?.[figure.value === 1 ? 0 : 1] ?? figure.label}`)}`
      : nothing
  }.</p></header>
`;
}

function plots(figures: Figures): readonly Markup[] {
  const { years, undated, regions, types, findings, categories, mostRepairs, failures } = figures;
  return [
    trustSection(figures),
    html`<section id="acts"><h2>Acts by year of adoption</h2>${yearColumns(years, "Acts by year of adoption")}${
      undated.value > 0 ? html`<p class="note">Without a date: ${linked(undated)}.</p>` : nothing
    }</section>
<div class="grid2"><section><h2>Acts by region</h2>${barTable({ caption: "Acts by region", label: "region", value: "acts", figures: regions })}</section>
<section><h2>Acts by type</h2>${barTable({ caption: "Acts by type", label: "type", value: "acts", figures: types })}</section></div>
<section id="findings"><h2>Findings by code</h2>${barTable({
      caption: "Findings by code",
      label: "code",
      value: "findings",
      figures: findings,
      tone: ({ severity }) => severity,
      extra: [
        {
          head: "severity",
          isNumber: false,
          cell: ({ severity }) => html`<span class="${severity}">${severity}</span>`,
        },
        { head: "in acts", isNumber: true, cell: (figure) => linked({ ...figure, value: figure.acts }) },
      ],
    })}<p class="note">qauly explain CODE tells what a finding means and what to do.</p></section>
<section id="quota"><h2>Positions reserved by category</h2>${barTable({
      caption: "Positions reserved by category",
      label: "category",
      value: "positions",
      figures: categories,
      extra: [
        { head: "in acts", isNumber: true, cell: (figure) => linked({ ...figure, value: figure.acts }) },
        { head: "rows", isNumber: true, cell: ({ rows }) => shown(rows) },
        { head: "rows without a number", isNumber: true, cell: ({ unstated }) => shown(unstated) },
      ],
    })}${matrix(categories)}</section>
<section id="repairs"><h2>Documents with the most repairs</h2>${barTable({
      caption: "Documents with the most repairs",
      label: "document",
      value: "repairs",
      figures: mostRepairs,
      visible: 10,
    })}</section>
<section id="failures"><h2>Failures</h2>${barTable({
      caption: "Failures by code",
      label: "code",
      value: "documents",
      figures: failures,
      tone: () => "error",
      extra: [{ head: "what to do", isNumber: false, cell: ({ advice }) => advice }],
    })}</section>
`,
  ];
}

/** Levels of all documents, then by year, region and kind of act. */
function trustSection({ levels, levelsBy }: Figures): Markup {
  return html`<section id="trust"><h2>Trust</h2>${barTable({
    caption: "Documents by level",
    label: "level",
    value: "documents",
    figures: levels,
    tone: ({ level }) => levelTone(level),
  })}<p class="note">The worst first, as in review.csv. Level and score are of the reading: what people decided since does not raise them.</p>
<div class="levels">${levelTable(levelsBy.year, "year")}${levelTable(levelsBy.region, "region")}${levelTable(levelsBy.type, "type")}</div></section>
`;
}

/** Positions by category and year of the quota. */
function matrix(categories: readonly CategoryFigure[]): Markup {
  const years = [...new Set(categories.flatMap((category) => category.years.map(({ label }) => label)))].sort(
    (a, b) => Number(a === unstated) - Number(b === unstated) || (a < b ? -1 : 1),
  );
  if (years.length === 0) return nothing;
  const rows = years.map((year) => {
    const cells = categories.map((category) => {
      const figure = category.years.find(({ label }) => label === year);
      return html`<td class="number">${figure === undefined ? "" : linked(figure)}</td>`;
    });
    return html`<tr><th scope="row">${year}</th>${cells}</tr>`;
  });
  const heads = categories.map(({ label }) => html`<th scope="col" class="number">${label}</th>`);
  return html`<details><summary>By year of the quota (${many(years.length, "row")})</summary><div class="matrix" tabindex="0" role="region" aria-label="Positions by category and year"><table><caption>Positions reserved by category and year of the quota</caption>
<thead><tr><th scope="col">year</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

const list = html`<section id="documents" tabindex="-1"><h2>Documents</h2>
<noscript><p class="note">The list needs JavaScript; the numbers above do not.</p></noscript>
<div class="tools"><label>Name contains <input type="search" id="search"></label><span id="chosen"></span>
<span id="count" role="status"></span><span class="number"><button type="button" id="back">Previous</button> <button type="button" id="on">Next</button></span></div>
<div id="list" tabindex="0" role="region" aria-label="List of documents"><table><caption>Documents</caption><thead><tr id="heads"></tr></thead><tbody id="rows"></tbody></table></div></section>
`;
