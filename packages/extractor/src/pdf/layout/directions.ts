import type { Glyph, Show } from "../content.js";
import type { Point } from "../matrix.js";

/** Glyphs that are written in one direction. */
export interface Direction {
  /** Degrees clockwise from rightwards. */
  readonly angle: number;
  readonly along: Point;
  readonly glyphs: readonly Glyph[];
}

/**
 * Parts the glyphs by their direction of writing, so that a table head on its side or a slanted watermark never mixes
 * with the text: the direction of most glyphs first.
 */
export function directionsOf(glyphs: readonly Glyph[]): Direction[] {
  const first = glyphs[0]?.show;
  if (first !== undefined && glyphs.every(({ show }) => show.angle === first.angle)) {
    return [{ angle: first.angle, along: first.along, glyphs }];
  }
  const byAngle = new Map<number, { show: Show; glyphs: Glyph[] }>();
  for (const glyph of glyphs) {
    const { show } = glyph;
    const group = byAngle.get(show.angle);
    if (group === undefined) byAngle.set(show.angle, { show, glyphs: [glyph] });
    else group.glyphs.push(glyph);
  }
  return [...byAngle.values()]
    .sort((a, b) => b.glyphs.length - a.glyphs.length)
    .map((group) => ({ angle: group.show.angle, along: group.show.along, glyphs: group.glyphs }));
}

/** From the axes of a direction back to the page. */
export function toPage([cos, sin]: Point, along: number, across: number): Point {
  return [along * cos - across * sin, along * sin + across * cos];
}
