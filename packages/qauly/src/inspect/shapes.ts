/** The layers of one page of a PDF as SVG, in the page's own points. */
import type { Box, SourcePage } from "@qauly/extractor";
import type { FurnitureReason, PageLayout } from "@qauly/normalizer";
import { layers } from "./layers.js";
import type { Placed } from "./marks.js";
import { html, type Markup, nothing } from "./markup.js";

export interface Sheet {
  readonly page: SourcePage;
  readonly size: { readonly width: number; readonly height: number };
  readonly layout: PageLayout | undefined;
  readonly places: readonly Placed[];
}

const drawn: Readonly<Record<string, (sheet: Sheet) => Markup>> = {
  lines: ({ layout }) => outline((layout?.lines ?? []).map(({ bbox }) => bbox)),
  tables: ({ page, layout }) => html`${rulings(page)}${cells(layout)}`,
  tokens: ({ page }) => html`${outline(boxes(page, false))}${outline(boxes(page, true), "hidden-words")}`,
  unused: ({ places }) => markBoxes(places, "unused"),
  furniture: ({ layout }) => html`${(layout?.furniture ?? []).map((line) => noted(line.bbox, reasons[line.reason]))}`,
  links: ({ page }) => html`${page.links.map(({ bbox, url }) => noted(bbox, `Link: ${url}`))}`,
  decisions: ({ places }) => markBoxes(places, "decisions"),
  values: ({ places }) => markBoxes(places, "values"),
  repairs: ({ places }) => markBoxes(places, "repairs"),
  findings: ({ places }) => markBoxes(places, "findings"),
};

const reasons: Readonly<Record<FurnitureReason, string>> = {
  repeated: "Kept out: repeats on other pages",
  "page-number": "Kept out: page number in the margin",
  "small-type": "Kept out: small type in the margin",
  "side-note": "Kept out: written on its side",
  watermark: "Kept out: written aslant over the page",
  annotation: "Kept out: an annotation over the page",
  beside: "Kept out: beside the act in its page",
  site: "Kept out: the web page around the act",
  "other-language": "Kept out: the act in the other language",
};

/** Layers in the lengths in which the page was read; those of a scan were straightened, and lie over it as it lies. */
const asRead: ReadonlySet<string> = new Set(["lines", "tables", "tokens", "furniture", "links"]);

export function layersOf(sheet: Sheet): Markup {
  const { width, height } = sheet.size;
  const groups = layers.map(({ name }) => {
    const shapes = drawn[name]?.(sheet) ?? nothing;
    if (shapes.markup === "") return nothing;
    return asRead.has(name) && sheet.page.toSeen !== undefined
      ? html`<g class="layer ${name}" transform="matrix(${sheet.page.toSeen.join(" ")})">${shapes}</g>`
      : html`<g class="layer ${name}">${shapes}</g>`;
  });
  return html`<svg viewBox="0 0 ${point(width)} ${point(height)}" preserveAspectRatio="none">${groups}</svg>`;
}

/** Hundredths of a point are finer than a screen. */
function point(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Many boxes as one shape. */
function outline(all: readonly Box[], className = ""): Markup {
  if (all.length === 0) return nothing;
  const d = all.map(([x0, top, x1, bottom]) => {
    const width = point(x1 - x0);
    return `M${point(x0)} ${point(top)}h${width}v${point(bottom - top)}h${-width}z`;
  });
  return className === "" ? html`<path d="${d.join("")}"/>` : html`<path class="${className}" d="${d.join("")}"/>`;
}

function boxes({ tokens }: SourcePage, hidden: boolean): Box[] {
  return tokens.filter((token) => token.hidden === hidden).map(({ bbox }) => bbox);
}

function rulings({ rulings: all }: SourcePage): Markup {
  if (all.length === 0) return nothing;
  const d = all.map(({ orientation, at, from, to }) =>
    orientation === "horizontal"
      ? `M${point(from)} ${point(at)}H${point(to)}`
      : `M${point(at)} ${point(from)}V${point(to)}`,
  );
  return html`<path class="rulings" d="${d.join("")}"/>`;
}

function cells(layout: PageLayout | undefined): Markup {
  const tables = (layout?.tables ?? []).map(({ basis, cells: all }) => outline(all, `cells by-${basis}`));
  return html`${tables}`;
}

/** A box with a note that the page shows when it is pointed at. */
function noted(box: Box, note: string): Markup {
  return html`<rect ${extent(box)} data-note="${note}"/>`;
}

function extent([x0, top, x1, bottom]: Box): Markup {
  const width = point(x1 - x0);
  return html`x="${point(x0)}" y="${point(top)}" width="${width}" height="${point(bottom - top)}"`;
}

/**
 * One box for all marks of a kind that stand at the same place, in the look of the last: a table cell is a value of the
 * annex and of the quota, a line of a clause may be all citation.
 */
function markBoxes(places: readonly Placed[], kind: Placed["mark"]["kind"]): Markup {
  const byBox = new Map<string, { readonly box: Box; style: string; readonly ids: string[] }>();
  for (const { mark, span } of places) {
    if (mark.kind !== kind || span.bbox === null) continue;
    const key = span.bbox.join(" ");
    const same = byBox.get(key);
    if (same === undefined) byBox.set(key, { box: span.bbox, style: mark.style, ids: [mark.id] });
    else {
      same.ids.push(mark.id);
      same.style = mark.style;
    }
  }
  const shapes = [...byBox.values()].map(
    ({ box, style, ids }) => html`<rect class="${style}" ${extent(box)} data-marks="${ids.join(" ")}"/>`,
  );
  return html`${shapes}`;
}
