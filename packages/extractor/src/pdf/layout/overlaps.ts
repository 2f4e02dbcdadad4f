import type { Glyph, Show } from "../content.js";

/** Where the glyphs of a show start, widened by the reach. */
interface Extent {
  readonly show: Show;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Comparisons a show after which the search is not worth its while: text that is drawn letter by letter needs 40. */
const MAX_COMPARED = 100;

/**
 * Shows that may have a glyph at the place of another show's glyph: most pages have none, and their glyphs need no
 * closer look. Each of a pair is among them. Where the search grows too long, all are.
 *
 * @param reach distance, in parts of the font size, within which two glyphs stand at one place
 */
export function overlappingShows(glyphs: readonly Glyph[], reach: number): ReadonlySet<Show> {
  const extents = extentsOf(glyphs, reach).sort((a, b) => a.top - b.top);
  const found = new Set<Show>();
  let compared = 0;
  for (const [index, first] of extents.entries()) {
    for (let next = index + 1; next < extents.length; next += 1) {
      const second = extents[next]!;
      if (second.top > first.bottom) break;
      compared += 1;
      if (second.left <= first.right && second.right >= first.left) found.add(first.show).add(second.show);
    }
    if (compared > MAX_COMPARED * extents.length) return new Set(extents.map(({ show }) => show));
  }
  return found;
}

function extentsOf(glyphs: readonly Glyph[], share: number): Extent[] {
  const extents: Extent[] = [];
  let current: Extent | undefined;
  for (const { show, start, baseline, space } of glyphs) {
    if (space) continue;
    const reach = share * show.size;
    if (current?.show !== show) {
      current = { show, left: start - reach, right: start + reach, top: baseline - reach, bottom: baseline + reach };
      extents.push(current);
      continue;
    }
    if (start - reach < current.left) current.left = start - reach;
    if (start + reach > current.right) current.right = start + reach;
    if (baseline - reach < current.top) current.top = baseline - reach;
    if (baseline + reach > current.bottom) current.bottom = baseline + reach;
  }
  return extents;
}
