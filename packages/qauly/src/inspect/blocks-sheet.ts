/**
 * A web page or a document of Word: its lines and tables as they were read, with marked ranges. The markup of the source
 * itself is never shown, only its words.
 */
import type { AsideKind, SourceBlock, SourceCell, SourceLine, SourcePage } from "@qauly/extractor";
import { MarkedText, type Trait } from "./marked-text.js";
import type { Placed } from "./marks.js";
import { html, type Markup, nothing } from "./markup.js";

const asides: Readonly<Record<AsideKind, string>> = {
  site: "the site's, not the act's",
  beside: "beside the act in its page",
  "other-language": "the act in another language",
  header: "head of the page",
  footer: "foot of the page",
  note: "note",
};

/** The widest indent that is shown, in half ems, and the most blank lines. */
const widest = 48;
const most = 2;

/** A block at a time, so that a long document is never in memory as a whole. */
export function* blocksSheet(page: SourcePage, places: readonly Placed[]): Generator<string> {
  const text = new MarkedText(page.text, places, traitsOf(page));
  yield html`<section class="page" id="page-${page.number}">
<h2>Document <small>${page.text.length} characters; only its text is shown</small></h2>
<div class="text blocks">
`.markup;
  for (const block of page.blocks ?? []) yield shown(block, text).markup;
  yield html`</div>
<details class="raw"><summary>Text of the document as it was read</summary><pre>
${page.text}</pre></details>
</section>
`.markup;
}

function traitsOf({ linked = [], struck = [], unseen = [] }: SourcePage): Trait[] {
  return [
    ...linked.map(({ start, end, url }) => ({ start, end, style: "link", note: `Link: ${url}` })),
    ...struck.map(({ start, end }) => ({ start, end, style: "struck", note: "struck through" })),
    ...unseen.map(({ start, end }) => ({ start, end, style: "unseen", note: "hidden from a reader" })),
  ];
}

function shown(block: SourceBlock, text: MarkedText): Markup {
  if (block.kind === "line") return line(block, text);
  const rows = block.rows.map((row) => html`<tr>${row.map((cell) => cellOf(cell, text))}</tr>\n`);
  return html`<table><tbody>${rows}</tbody></table>\n`;
}

function cellOf({ lines, rowSpan, colSpan, element }: SourceCell, text: MarkedText): Markup {
  const rows = rowSpan > 1 ? html` rowspan="${rowSpan}"` : nothing;
  const columns = colSpan > 1 ? html` colspan="${colSpan}"` : nothing;
  const note = lines.length === 0 ? html` data-note="${element}"` : nothing;
  return html`<td${rows}${columns}${note}>${lines.map((one) => line(one, text))}</td>`;
}

function line({ start, end, bold, align, indent, gap, aside, element }: SourceLine, text: MarkedText): Markup {
  const columns = Math.min(widest, Math.max(0, Math.round(indent)));
  const classes = [
    "line",
    ...(bold ? ["bold"] : []),
    ...(align === "start" ? [] : [align]),
    ...(columns > 0 && align === "start" ? [`indent-${columns}`] : []),
    ...(gap > 0 ? [`gap-${Math.min(most, Math.round(gap))}`] : []),
    ...(aside === null ? [] : ["aside"]),
  ];
  const where = aside === null ? element : `${asides[aside]}: ${element}`;
  return html`<div class="${classes.join(" ")}" data-note="${where}">${text.part(start, end)}</div>\n`;
}

const steps = (name: string, last: number, rule: (step: number) => string): string =>
  Array.from({ length: last }, (_, at) => `.blocks .${name}-${at + 1} { ${rule(at + 1)} }`).join("\n");

/** How such a sheet looks; the page's policy forbids styles of single elements. */
export const blocksStyle: string = [
  `
.blocks { background: var(--paper); border: 1px solid var(--rule); padding: 1.5rem 2rem; margin: .4rem 0; line-height: 1.6;
  overflow: auto; overflow-wrap: anywhere; }
.blocks .line { unicode-bidi: isolate; white-space: pre-wrap; } .blocks .bold { font-weight: 600; }
.blocks .center { text-align: center; } .blocks .end { text-align: end; }
.blocks table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .93rem; overflow-wrap: normal; }
.blocks td { border: 1px solid #9aa5b1; padding: .2rem .45rem; vertical-align: top; }
.blocks .aside { color: var(--faint); background: #f0f2f4; font-size: .857rem; }
.blocks .struck { text-decoration: line-through; } .blocks .unseen { opacity: .6; font-style: italic; }
.bar:has(#layer-furniture:not(:checked)) ~ .desk .blocks .aside:not(:has(.lit)) { display: none; }
.bar:has(#layer-links:checked) ~ .desk .blocks .link { color: #0b7285; border-bottom: 1px solid #0b7285; }
`,
  steps("indent", widest, (step) => `padding-inline-start: ${step / 2}em;`),
  steps("gap", most, (step) => `margin-top: ${step * 0.8}em;`),
].join("\n");
