/** How many documents of each year, region or type have each level: numbers, and a bar of their shares. */
import { html, type Markup, nothing } from "../inspect/markup.js";
import { type ReviewLevel, reviewLevels } from "../queue/level.js";
import type { LevelsFigure } from "./figures.js";
import { shown } from "./numbers.js";
import { linked } from "./plots.js";

/** Class of a level's colour. */
export const levelTone = (level: ReviewLevel): string => `level-${level.replaceAll(" ", "-")}`;

/** Rows that are shown at once; the others unfold. */
const visible = 15;
const longest = 500;

export function levelTable(figures: readonly LevelsFigure[], label: string): Markup {
  if (figures.length === 0) return nothing;
  const used = reviewLevels.filter((level) => figures.some(({ levels }) => levels.some((one) => one.level === level)));
  const rest = figures.slice(visible, longest);
  const more =
    rest.length === 0
      ? nothing
      : html`<details><summary>${shown(rest.length)} more</summary>${tableOf(rest, label, used, `Levels by ${label}, the others`)}</details>`;
  return html`<div><h3>By ${label}</h3>${tableOf(figures.slice(0, visible), label, used, `Levels by ${label}`)}${more}</div>`;
}

function tableOf(
  figures: readonly LevelsFigure[],
  label: string,
  used: readonly ReviewLevel[],
  caption: string,
): Markup {
  const heads = used.map((level) => html`<th scope="col" class="number">${level}</th>`);
  const rows = figures.map((figure) => {
    const of = (wanted: ReviewLevel) => figure.levels.find(({ level }) => level === wanted);
    const cells = used.map((level) => {
      const own = of(level);
      return html`<td class="number">${own === undefined ? "" : linked(own)}</td>`;
    });
    let from = 0;
    const shares = figure.levels.map(({ level, value }) => {
      const width = (100 * value) / figure.value;
      const part = html`<rect class="${levelTone(level)}" x="${from.toFixed(2)}%" width="${width.toFixed(2)}%" height="100%"/>`;
      from += width;
      return part;
    });
    return html`<tr><th scope="row">${figure.label}</th>${cells}<td class="share"><svg aria-hidden="true">${shares}</svg></td></tr>
`;
  });
  return html`<table><caption>${caption}</caption><thead><tr><th scope="col">${label}</th>${heads}<td></td></tr></thead><tbody>
${rows}</tbody></table>`;
}
