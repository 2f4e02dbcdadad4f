import type { Glyph } from "../content.js";
import { offTie } from "./off-tie.js";
import { overlappingShows } from "./overlaps.js";

/** Distance, in parts of the font size, within which the same glyph drawn again is the same glyph. */
const SAME_PLACE = offTie(0.1);

/** Shift in points from which drawing twice is meant to thicken the letter. */
const BOLD_SHIFT = 0.05;

/**
 * Takes out glyphs that are drawn a second time over themselves, as programs do that have no bold font. Reads glyphs
 * in drawing order, keeps the first of each place; it is bold when a later one was shifted.
 */
export function withoutDoubled(glyphs: readonly Glyph[]): readonly Glyph[] {
  const suspects = overlappingShows(glyphs, SAME_PLACE);
  if (suspects.size === 0) return glyphs;
  const kept: Glyph[] = [];
  const places = new Map<string, number[]>();
  for (const glyph of glyphs) {
    const suspect = !glyph.space && suspects.has(glyph.show);
    const earlier = suspect ? findEarlier(glyph, kept, places) : undefined;
    if (earlier === undefined) {
      if (suspect) note(glyph, kept.length, places);
      kept.push(glyph);
    } else {
      const first = kept[earlier]!;
      const shift = Math.hypot(glyph.start - first.start, glyph.baseline - first.baseline);
      if (shift >= BOLD_SHIFT) kept[earlier] = { ...first, bold: true };
    }
  }
  return kept;
}

/** In points: the width of a cell of a row. */
const CELL = 2;
/** Glyphs of one cell that are looked at: more in one place are a blot. */
const MOST = 64;

function note(glyph: Glyph, index: number, places: Map<string, number[]>): void {
  const key = keyOf(glyph, Math.round(glyph.baseline), Math.floor(glyph.start / CELL));
  const indexes = places.get(key);
  if (indexes === undefined) places.set(key, [index]);
  else if (indexes.length < MOST) indexes.push(index);
}

function findEarlier(
  glyph: Glyph,
  kept: readonly Glyph[],
  places: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const row = Math.round(glyph.baseline);
  const reach = SAME_PLACE * glyph.show.size;
  const first = Math.floor((glyph.start - reach) / CELL);
  const last = Math.min(Math.floor((glyph.start + reach) / CELL), first + MOST);
  let earliest: number | undefined;
  for (const near of [row, row - 1, row + 1]) {
    for (let cell = first; cell <= last; cell += 1) {
      const found = places.get(keyOf(glyph, near, cell))?.find((index) => samePlace(kept[index]!, glyph));
      if (found !== undefined && (earliest === undefined || found < earliest)) earliest = found;
    }
    if (earliest !== undefined) return earliest;
  }
  return undefined;
}

const keyOf = ({ hidden, text }: Glyph, row: number, cell: number): string =>
  `${row} ${cell} ${hidden ? 1 : 0} ${text}`;

function samePlace(first: Glyph, second: Glyph): boolean {
  const reach = SAME_PLACE * first.show.size;
  return (
    first.show !== second.show &&
    Math.abs(first.start - second.start) <= reach &&
    Math.abs(first.baseline - second.baseline) <= reach &&
    Math.abs(first.show.size - second.show.size) <= reach
  );
}
