/** Plots: a table whose rows carry a bar, and columns over years. */
import { html, type Markup, nothing } from "../inspect/markup.js";
import type { Figure } from "./figures.js";
import { hrefOf } from "./filter.js";
import { shown, ticks } from "./numbers.js";

/** A number that leads to its documents. */
export function linked({ value, filter }: Figure): Markup {
  return value === 0 ? html`0` : html`<a href="${hrefOf(filter)}">${shown(value)}</a>`;
}

/** What stands in a row beside label, number and bar. */
export interface ExtraColumn<F extends Figure> {
  readonly head: string;
  readonly isNumber: boolean;
  readonly cell: (figure: F) => Markup | string;
}

export interface BarTable<F extends Figure> {
  readonly caption: string;
  readonly label: string;
  readonly value: string;
  readonly figures: readonly F[];
  readonly extra?: readonly ExtraColumn<F>[];
  /** Rows that are shown at once; the others unfold. */
  readonly visible?: number;
  /** A class for the bar's colour. */
  readonly tone?: (figure: F) => string;
}

const usuallyVisible = 20;
/** No one reads more rows here; a query can tell them. */
const longest = 500;

/** A table is plot and numbers in one: the bars are only for the eye. */
export function barTable<F extends Figure>(plot: BarTable<F>): Markup {
  const { figures, caption, visible = usuallyVisible } = plot;
  if (figures.length === 0) return html`<p class="none">None.</p>`;
  const largest = Math.max(...figures.map(({ value }) => value), 1);
  const rest = figures.slice(visible, longest);
  const beyond = figures.length - visible - rest.length;
  const more =
    rest.length === 0
      ? nothing
      : html`<details><summary>${shown(figures.length - visible)} more</summary>${tableOf(plot, rest, largest, `${caption}, the others`)}${
          beyond > 0
            ? html`<p class="none">${shown(beyond)} more are not listed here; qauly query tells them.</p>`
            : nothing
        }</details>`;
  return html`${tableOf(plot, figures.slice(0, visible), largest, caption)}${more}`;
}

function tableOf<F extends Figure>(
  { label, value, extra = [], tone }: BarTable<F>,
  figures: readonly F[],
  largest: number,
  caption: string,
): Markup {
  const heads = extra.map(({ head, isNumber }) => html`<th scope="col"${isNumber ? numeric : nothing}>${head}</th>`);
  const rows = figures.map((figure) => {
    const cells = extra.map(({ cell, isNumber }) => html`<td${isNumber ? numeric : nothing}>${cell(figure)}</td>`);
    const width = ((100 * figure.value) / largest).toFixed(2);
    return html`<tr><th scope="row">${figure.label}</th><td class="number">${linked(figure)}</td><td class="bar"><svg aria-hidden="true" class="${tone?.(figure) ?? ""}"><rect width="${width}%" height="100%"/></svg></td>${cells}</tr>
`;
  });
  return html`<table class="bars"><caption>${caption}</caption><thead><tr><th scope="col">${label}</th><th scope="col" class="number">${value}</th><td></td>${heads}</tr></thead><tbody>
${rows}</tbody></table>`;
}

const numeric = html` class="number"`;

const plotHeight = 180;
const plotWidth = 720;
const left = 44;
const bottom = 22;
const top = 8;

/** Years further apart than this are set side by side, so that one misread year does not press all others together. */
const widestSpan = 80;

/** Columns over years, with the same numbers as a table below them. */
export function yearColumns(figures: readonly Figure[], caption: string): Markup {
  if (figures.length === 0) return html`<p class="none">None.</p>`;
  const slots = slotsOf(figures);
  const scale = ticks(Math.max(...figures.map(({ value }) => value)));
  const largest = scale.at(-1) ?? 1;
  const step = (plotWidth - left) / slots.length;
  const y = (value: number) => top + (plotHeight - top - bottom) * (1 - value / largest);
  const grid = scale.map(
    (tick) =>
      html`<line x1="${left}" x2="${plotWidth}" y1="${y(tick)}" y2="${y(tick)}"/><text x="${left - 6}" y="${y(tick) + 4}" text-anchor="end">${shown(tick)}</text>`,
  );
  const labelled = Math.ceil(slots.length / 14);
  const columns = slots.map(({ label, figure }, index) => {
    const x = left + index * step;
    const text =
      index % labelled === 0
        ? html`<text x="${x + step / 2}" y="${plotHeight - 6}" text-anchor="middle">${label}</text>`
        : nothing;
    if (figure === null) return text;
    const height = plotHeight - bottom - y(figure.value);
    return html`<a href="${hrefOf(figure.filter)}" aria-label="${label}: ${shown(figure.value)}"><title>${label}: ${shown(figure.value)}</title><rect class="hit" x="${x}" y="${top}" width="${step}" height="${plotHeight - bottom - top}"/><rect x="${x + step * 0.12}" y="${y(figure.value)}" width="${step * 0.76}" height="${Math.max(height, 1)}"/></a>${text}`;
  });
  const rows = figures.map(
    (figure) => html`<tr><th scope="row">${figure.label}</th><td class="number">${linked(figure)}</td></tr>`,
  );
  return html`<svg class="columns" viewBox="0 0 ${plotWidth} ${plotHeight}" role="group" aria-label="${caption}"><g class="grid">${grid}</g>${columns}</svg>
<details><summary>The same as a table</summary><table><caption>${caption}</caption><thead><tr><th scope="col">year</th><th scope="col" class="number">acts</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}

interface Slot {
  readonly label: string;
  readonly figure: Figure | null;
}

/** All years from the first to the last, those without acts too. */
function slotsOf(figures: readonly Figure[]): Slot[] {
  const years = figures.map(({ label }) => Number(label));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first >= widestSpan) return figures.map((figure) => ({ label: figure.label, figure }));
  const of = new Map(figures.map((figure) => [figure.label, figure]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const label = String(first + index);
    return { label, figure: of.get(label) ?? null };
  });
}
