/**
 * One page without positions: the characters of a plain text as they are, with values, repairs and findings as marked
 * ranges; or nothing of a PDF's page that is too damaged to have a size.
 */
import type { SourcePage } from "@qauly/extractor";
import type { Placed } from "./marks.js";
import { html, type Markup } from "./markup.js";

const damaged = "damaged: nothing of it could be read";

export function textSheet(page: SourcePage, places: readonly Placed[]): Markup {
  return html`<section class="page" id="page-${page.number}">
<h2>Page ${page.number} <small>${page.damaged ? damaged : `plain text, ${page.text.length} characters`}</small></h2>
<pre class="text">
${segments(page.text, places)}</pre>
</section>
`;
}

/** The text cut wherever a mark begins or ends; each piece names all marks that hold it. */
function segments(text: string, places: readonly Placed[]): Markup[] {
  const starting = byOffset(places, ({ span }) => span.start);
  const ending = byOffset(places, ({ span }) => span.end);
  const cuts = [...new Set([0, ...starting.keys(), ...ending.keys(), text.length])].sort((a, b) => a - b);
  const open = new Set<Placed>();
  return cuts.map((from, at) => {
    for (const place of ending.get(from) ?? []) open.delete(place);
    const begun = starting.get(from) ?? [];
    for (const place of begun) if (place.span.end > from) open.add(place);
    return segment(text.slice(from, cuts[at + 1] ?? from), [...open], begun);
  });
}

function byOffset(places: readonly Placed[], offset: (place: Placed) => number): Map<number, Placed[]> {
  const found = new Map<number, Placed[]>();
  for (const place of places) {
    const at = offset(place);
    const same = found.get(at);
    if (same === undefined) found.set(at, [place]);
    else same.push(place);
  }
  return found;
}

function segment(text: string, places: readonly Placed[], begun: readonly Placed[]): Markup {
  if (text === "") return html``;
  const kinds = new Set(places.map(({ mark }) => mark.kind));
  if (places.length === 0) return html`${text}`;
  const severities = places
    .filter(({ mark }) => mark.kind === "findings" || mark.kind === "decisions")
    .map(({ mark }) => mark.style);
  const innermost = places.findLast(({ mark }) => mark.kind === "values")?.mark.style ?? "";
  const starts = begun.some(({ mark }) => mark.kind === "values") ? ["starts"] : [];
  const classes = [...new Set([...kinds, innermost, ...severities, ...starts])].join(" ");
  const ids = [...new Set(places.map(({ mark }) => mark.id))].join(" ");
  return html`<span class="${classes}" data-marks="${ids}">${text}</span>`;
}
