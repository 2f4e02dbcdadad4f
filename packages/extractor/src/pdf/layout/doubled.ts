import type { PlacedGlyph } from "./word.js";

/** Distance, in parts of the font size, within which the same glyph drawn again is the same glyph. */
const SAME_PLACE = 0.1;

/** Shift in points from which drawing twice is meant to thicken the letter. */
const BOLD_SHIFT = 0.05;

/**
 * Takes out glyphs that are drawn a second time over themselves, as programs do that have no bold font. Reads glyphs
 * in drawing order, keeps the first of each place; it is bold when a later one was shifted.
 */
export function withoutDoubled(glyphs: readonly PlacedGlyph[]): PlacedGlyph[] {
  const kept: PlacedGlyph[] = [];
  const places = new Map<string, number[]>();
  for (const placed of glyphs) {
    const earlier = placed.glyph.space ? undefined : findEarlier(placed, kept, places);
    if (earlier === undefined) {
      const key = keyOf(placed, Math.round(placed.baseline));
      const indexes = places.get(key);
      if (indexes === undefined) places.set(key, [kept.length]);
      else indexes.push(kept.length);
      kept.push(placed);
    } else {
      const first = kept[earlier]!;
      const shift = Math.hypot(placed.start - first.start, placed.baseline - first.baseline);
      if (shift >= BOLD_SHIFT) kept[earlier] = { ...first, glyph: { ...first.glyph, bold: true } };
    }
  }
  return kept;
}

function findEarlier(
  placed: PlacedGlyph,
  kept: readonly PlacedGlyph[],
  places: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const row = Math.round(placed.baseline);
  for (const near of [row, row - 1, row + 1]) {
    const found = places.get(keyOf(placed, near))?.find((index) => samePlace(kept[index]!, placed));
    if (found !== undefined) return found;
  }
  return undefined;
}

const keyOf = ({ glyph }: PlacedGlyph, row: number): string => `${row} ${glyph.hidden ? 1 : 0} ${glyph.text}`;

function samePlace(first: PlacedGlyph, second: PlacedGlyph): boolean {
  const reach = SAME_PLACE * first.glyph.show.size;
  return (
    first.glyph.show !== second.glyph.show &&
    Math.abs(first.start - second.start) <= reach &&
    Math.abs(first.baseline - second.baseline) <= reach &&
    Math.abs(first.glyph.show.size - second.glyph.show.size) <= reach
  );
}
