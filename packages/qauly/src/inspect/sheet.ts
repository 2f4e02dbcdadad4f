/** One page of a PDF: its picture with the layers over it, and its text as it was read. */
import type { SourcePage } from "@qauly/extractor";
import { html, type Markup, nothing } from "./markup.js";
import { layersOf, type Sheet } from "./shapes.js";

/** A picture as a PNG, or why there is none. */
export type Picture = { readonly png: Buffer } | { readonly missing: string };

export function pdfSheet(sheet: Sheet, sizeClass: string, picture: Picture): Markup {
  const { page, size } = sheet;
  const image =
    "png" in picture
      ? html`<img alt="Page ${page.number}" loading="lazy" src="data:image/png;base64,${picture.png.toString("base64")}">`
      : nothing;
  const missing =
    "missing" in picture ? [`This page could not be drawn (${picture.missing}); the layers stand on white.`] : [];
  const notes = [...missing, ...unmapped(page)].map((note) => html`<p class="note">${note}</p>`);
  return html`<section class="page" id="page-${page.number}">
<h2>Page ${page.number} <small>${Math.round(size.width)} × ${Math.round(size.height)} pt, ${summary(sheet)}</small></h2>
${notes}<div class="sheet ${sizeClass}">${image}${layersOf(sheet)}</div>
<details class="raw"><summary>Text of page ${page.number} as it was read</summary><pre>
${page.text}</pre></details>
</section>
`;
}

/** What is printed and yet in no word is the most that a reading can miss. */
function unmapped({ unmapped: count = 0 }: SourcePage): string[] {
  if (count === 0) return [];
  return [`Printed characters that could not be read, since their font does not say which letters they are: ${count}.`];
}

function summary({ page, layout }: Sheet): string {
  if (page.damaged) return "damaged: nothing of it could be read";
  const counts: readonly (readonly [number, string])[] = [
    [page.tokens.filter(({ hidden }) => !hidden).length, "word"],
    [layout?.lines.length ?? 0, "line"],
    [layout?.tables.length ?? 0, "table"],
    [page.links.length, "link"],
  ];
  const counted = counts
    .filter(([count], at) => at < 2 || count > 0)
    .map(([count, name]) => `${count} ${name}${count === 1 ? "" : "s"}`)
    .join(", ");
  return page.damage === undefined ? counted : `${counted}; damaged in the file: some of it may be missing or wrong`;
}
