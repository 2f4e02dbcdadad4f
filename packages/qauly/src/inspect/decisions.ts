/** What the reading decided by signs: what was read, what nearly was, by how much, and what spoke for and against it. */
import type { Decision } from "@qauly/normalizer";
import { entry, section } from "./entry.js";
import type { Marks } from "./marks.js";
import { html, type Markup, nothing } from "./markup.js";

const names: Readonly<Record<Decision["about"], string>> = {
  language: "language",
  requisite: "requisites",
  signatures: "signatures",
  signatories: "signatory",
  "annex-heading": "heading of an annex",
  "annex-title": "annex without a heading",
  columns: "columns",
};

export function decisions({ decisions: all }: Marks): Markup {
  const items = all.map(([decision, { id, spans }]) => item(decision, id, spans.length > 0));
  const none = html`<p>Nothing was decided by signs.</p>`;
  const hasClose = all.some(([{ isClose }]) => isClose);
  return section("Decisions", "decided", all.length, all.length === 0 ? none : html`<ul>${items}</ul>`, hasClose);
}

function item(
  { about, read, other, text, taken, margin, isClose, signs }: Decision,
  id: string,
  hasPlace: boolean,
): Markup {
  const close = isClose ? html`<b class="badge close">close call</b> ` : nothing;
  const passed = taken ? nothing : html` <small>passed over</small>`;
  const heading = html`${close}<b>${names[about]}</b>${passed}`;
  const words = text === "" ? nothing : html`<br><q>${short(text)}</q>`;
  return html`<li class="decision" id="${id}">${entry(id, "", hasPlace, heading)} by ${weight(margin)}${words}
<br><small>read: ${read}; next best: ${other}</small>
<table class="signs"><tbody>${rows(signs)}</tbody></table></li>`;
}

/** One row a sign, with how often it was seen; the heaviest first. */
function rows(signs: Decision["signs"]): Markup[] {
  const sums = new Map<string, { sum: number; times: number }>();
  for (const { why, weight: own } of signs) {
    const { sum, times } = sums.get(why) ?? { sum: 0, times: 0 };
    sums.set(why, { sum: sum + own, times: times + 1 });
  }
  return [...sums]
    .sort(([, a], [, b]) => Math.abs(b.sum) - Math.abs(a.sum))
    .map(([why, { sum, times }]) => {
      const often = times > 1 ? html` <small>${times} times</small>` : nothing;
      return html`<tr><td class="${sum < 0 ? "against" : "for"}">${sum < 0 ? "−" : "+"}${weight(Math.abs(sum))}</td><td>${why.replaceAll("-", " ")}${often}</td></tr>`;
    });
}

/** Two digits are finer than any weight. */
function weight(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const longest = 160;

function short(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}
