/** What stands beside the pages: findings, repairs, decisions, and the result. */
import type { Resolution } from "@qauly/model";
import { decisions } from "./decisions.js";
import { entry, section } from "./entry.js";
import type { Marks } from "./marks.js";
import { html, type Markup, nothing } from "./markup.js";
import { field, treeContext } from "./tree.js";

/** The parts of a result after the act's head, in the order of the panel; what is not named here follows them. */
const parts = [
  "preamble",
  "clauses",
  "sections",
  "signatories",
  "agreed",
  "annexes",
  "notes",
  "references",
  "relations",
  "quota",
  "source",
  "language",
];
/** Shown in their own way, not as fields. */
const notInTree = ["act", "findings", "repairs", "provenance", "schemaVersion"];

export function panel(resolution: Resolution, marks: Marks): Markup {
  const context = treeContext(marks);
  const known = new Set([...parts, ...notInTree]);
  const names = [...parts, ...Object.keys(resolution).filter((name) => !known.has(name))];
  const part = (name: string, isOpen: boolean): Markup =>
    html`<div class="part ${name}">${field(name, resolution[name as keyof Resolution], `/${name}`, context, isOpen)}</div>`;
  return html`<section id="here" aria-live="polite" hidden><h2>At this place</h2><ul></ul></section>
<div class="entries"><section>${part("act", true)}</section>
${findings(marks)}${repairs(marks)}${decisions(marks)}<section class="result"><h2>Result</h2>${names.map((name) => part(name, false))}</section></div>`;
}

function findings({ findings: all }: Marks): Markup {
  const items = all.map(([{ code, severity, path, message, expected, actual }, { id, spans }]) => {
    const heading = html`<b class="badge ${severity}">${severity}</b> <b>${code}</b>`;
    const compared = [
      ...(expected === null ? [] : [html`expected <q>${expected}</q>`]),
      ...(actual === null ? [] : [html`found <q>${actual}</q>`]),
    ];
    const values = compared.length === 0 ? nothing : html`<br><small>${joined(compared)}</small>`;
    return html`<li class="finding" id="${id}">${entry(id, path, spans.length > 0, heading)} ${message}${values}<br><code>${path}</code></li>`;
  });
  const none = html`<p>Nothing odd was found.</p>`;
  return section("Findings", "findings", all.length, all.length === 0 ? none : html`<ul>${items}</ul>`, true);
}

function joined(parts: readonly Markup[]): Markup {
  return html`${parts.map((part, at) => html`${at === 0 ? "" : ", "}${part}`)}`;
}

function repairs({ repairs: all }: Marks): Markup {
  const items = all.map(
    ([{ kind, before, after, at }, { id }], index) =>
      html`<li class="repair" id="${id}">${entry(id, `/repairs/${index}`, true, html`<b>${kind}</b> <small>page ${at.page}</small>`)}
<div class="change"><del>${visible(before)}</del>${codes(before)} <span aria-label="became">→</span> <ins>${visible(after)}</ins>${codes(after)}</div></li>`,
  );
  const none = html`<p>Nothing was repaired.</p>`;
  return section("Repairs", "repairs", all.length, all.length === 0 ? none : html`<ul>${items}</ul>`, all.length <= 20);
}

/** Line breaks and soft hyphens, which no one would see. */
function visible(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\n]/g, "↵")
    .replaceAll("\u00ad", "‧")
    .replaceAll("\t", "⇥");
}

/** Look-alike letters differ by their code only. */
function codes(text: string): Markup {
  if (text.length > 2) return nothing;
  const all = [...text].map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  return all.length === 0 ? nothing : html` <small>${all.join(" ")}</small>`;
}
