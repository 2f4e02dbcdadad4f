import type { Box } from "../document.js";
import type { Point } from "./matrix.js";

/** What a page draws, in points from its top left corner, y downwards, before anything is read out of it. */
export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly segments: readonly Segment[];
  readonly images: readonly Box[];
  /** Filled shapes that are no lines, in drawing order. */
  readonly fills: readonly Fill[];
  /** Boxes of filled shapes of the size of letters. */
  readonly letterShapes: readonly Box[];
  /** Number of visible glyphs that are not among `glyphs`, since nothing tells what they stand for. */
  readonly unmapped: number;
}

/**
 * One glyph in drawing order. Its place is given along its direction of writing: on the axis of writing and on the axis
 * from line to line; for upright text these are x and y of the page.
 */
export interface Glyph {
  /** What the font says it stands for; more than one character for a ligature. */
  readonly text: string;
  readonly space: boolean;
  /** Ends of its advance on the axis of writing, character and word spacing left out. */
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** Drawn, and yet nobody sees it: in white on white, or covered by what was painted later. */
  readonly unseen?: true;
  readonly show: Show;
}

/** A filled shape; what it covers and what stands on it depends on the order of drawing. */
export interface Fill {
  readonly box: Box;
  /** Whether it fills its box. */
  readonly isRectangle: boolean;
  readonly isOpaque: boolean;
  /** White or nearly so. */
  readonly isLight: boolean;
}

/** What the glyphs of one showing operation share; the same object for each of them. */
export interface Show {
  /** Direction of writing, degrees clockwise from rightwards, rounded to whole ones in [0, 360). */
  readonly angle: number;
  /** The unit vector of the direction. */
  readonly along: Point;
  /** Size of the font on the page. */
  readonly size: number;
  /** Heights over and under the baseline in parts of `size`, both positive. */
  readonly ascent: number;
  readonly descent: number;
  readonly italic: boolean;
  /** Character spacing that follows each glyph, on the page. */
  readonly spacing: number;
  /** Drawn in white or nearly so. */
  readonly isLight: boolean;
  /** Number of fills that were painted before it. */
  readonly fillsBefore: number;
  /** Index of the annotation that shows it; none for what the page itself shows. */
  readonly annotation?: number;
}

/** A straight piece of a stroked path or the middle line of a thin filled rectangle. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly thickness: number;
}
