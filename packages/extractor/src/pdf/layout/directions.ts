import type { Glyph } from "../content.js";
import type { Point } from "../matrix.js";
import type { PlacedGlyph } from "./word.js";

/** Glyphs that are written in one direction, and the way back from their axes to the page. */
export interface Direction {
  readonly glyphs: readonly PlacedGlyph[];
  /** Degrees clockwise from rightwards. */
  readonly angle: number;
  readonly toPage: (along: number, across: number) => Point;
}

/**
 * Parts the glyphs by their direction of writing, so that a table head on its side or a slanted watermark never mixes
 * with the text: the direction of most glyphs first.
 */
export function directionsOf(glyphs: readonly Glyph[]): Direction[] {
  const byAngle = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const group = byAngle.get(glyph.show.angle);
    if (group === undefined) byAngle.set(glyph.show.angle, [glyph]);
    else group.push(glyph);
  }
  return [...byAngle].sort(([, a], [, b]) => b.length - a.length).map(([angle, group]) => direction(angle, group));
}

function direction(angle: number, glyphs: readonly Glyph[]): Direction {
  const [cos, sin] = unit(angle);
  const along = ([x, y]: Point): number => x * cos + y * sin;
  const across = ([x, y]: Point): number => y * cos - x * sin;
  return {
    angle,
    glyphs: glyphs.map((glyph) => ({
      glyph,
      start: along(glyph.from),
      end: along(glyph.to),
      baseline: across(glyph.from),
    })),
    toPage: (u, v) => [u * cos - v * sin, u * sin + v * cos],
  };
}

/** Exact for the four upright directions, so that upright text keeps its coordinates. */
function unit(angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return angle % 90 === 0
    ? [Math.round(Math.cos(radians)), Math.round(Math.sin(radians))]
    : [Math.cos(radians), Math.sin(radians)];
}
