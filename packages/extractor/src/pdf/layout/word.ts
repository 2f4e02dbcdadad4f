import type { Glyph } from "../content.js";

/**
 * A glyph seen along its direction of writing: `start` and `end` on the axis of writing, `baseline` on the axis from
 * line to line. For upright text these are x and y of the page.
 */
export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
}

/** Glyphs that stand together on one baseline, in the same axes. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where each UTF-16 unit of `text` starts, then where the last one ends; as many as `text` has units, and one. */
  readonly edges: readonly number[];
  readonly baseline: number;
  readonly size: number;
  readonly ascent: number;
  readonly descent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  /** A space glyph was drawn directly before or after it: it is whole on that side. */
  readonly closedBefore: boolean;
  readonly closedAfter: boolean;
}

/** Words on one baseline from left to right. */
export interface Line {
  readonly baseline: number;
  readonly size: number;
  readonly words: readonly Word[];
}
