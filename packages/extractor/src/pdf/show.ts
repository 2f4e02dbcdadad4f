import type { Glyph, Show } from "./content.js";
import type { Matrix, Point } from "./matrix.js";

/** Text rendering modes that paint nothing (ISO 32000-1, 9.3.6): 3 invisible, 7 clipping only. */
export const isInvisibleMode = (mode: number): boolean => mode === 3 || mode === 7;
/** Modes that paint the inside of letters and not their outline. */
export const isFillMode = (mode: number): boolean => mode === 0 || mode === 4;
/** Fill and stroke: with a solid line it thickens the letters. */
export const isBoldMode = (mode: number): boolean => mode === 2;

const SPACE = /^[\s\p{Cc}]+$/u;

/** White space and control characters part words; the invisible joiners and hyphens inside words do not. */
export function isSpace(text: string): boolean {
  const code = text.charCodeAt(0);
  // Neither ASCII's visible characters nor the letters of the European alphabets need the closer look.
  return !((code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x1680)) && SPACE.test(text);
}

/** Part of the font size from which an upright axis that leans counts as italic. */
const MIN_SLANT = 0.15;

/** A showing operation in the terms of the standard: lengths are those of text space. */
export interface Showing {
  /** From text space, horizontal scaling in it, to the page. */
  readonly place: Matrix;
  readonly size: number;
  readonly spacing: number;
  readonly face: { readonly ascent: number; readonly descent: number; readonly italic: boolean };
  readonly isLight: boolean;
  readonly fillsBefore: number;
  readonly annotation?: number | undefined;
}

export function showOf({ place, size, spacing, face, isLight, fillsBefore, annotation }: Showing): Show {
  const [a, b, c, d] = place;
  const forwards = Math.sign(size) || 1;
  const along = b === 0 ? Math.abs(a) : Math.hypot(a, b);
  const upright = along === 0 ? Math.hypot(c, d) : Math.abs(a * d - b * c) / along;
  const slant = along === 0 || upright === 0 ? 0 : Math.abs(a * c + b * d) / (along * upright);
  const isRightwards = b === 0 && a * forwards > 0;
  const degrees = isRightwards ? 0 : Math.round((Math.atan2(b * forwards, a * forwards) * 180) / Math.PI);
  const angle = (degrees + 360) % 360;
  return {
    angle,
    along: isRightwards ? RIGHTWARDS : unit(angle),
    size: Math.abs(size) * upright,
    ascent: face.ascent,
    descent: face.descent,
    italic: face.italic || slant >= MIN_SLANT,
    spacing: spacing * along * forwards,
    isLight,
    fillsBefore,
    ...(annotation === undefined ? {} : { annotation }),
  };
}

const RIGHTWARDS: Point = [1, 0];

/** Exact for the four upright directions, so that upright text keeps its coordinates. */
function unit(angle: number): Point {
  const radians = (angle * Math.PI) / 180;
  return angle % 90 === 0
    ? [Math.round(Math.cos(radians)), Math.round(Math.sin(radians))]
    : [Math.cos(radians), Math.sin(radians)];
}

/** What sets the glyphs of one showing operation. */
export interface Pen {
  /** From text space to the page. */
  readonly place: Matrix;
  readonly show: Show;
  readonly rise: number;
  readonly bold: boolean;
  readonly hidden: boolean;
}

/** Sets a glyph on the page; `start` and `end` are its places on the baseline in text space. */
export function glyphOf(
  { place: [a, b, c, d, e, f], show, rise, bold, hidden }: Pen,
  { text, space }: Pick<Glyph, "text" | "space">,
  start: number,
  end: number,
): Glyph {
  const [cos, sin] = show.along;
  // Both ends lie on one line: only the way along the direction differs.
  const x = a * start + c * rise + e;
  const y = b * start + d * rise + f;
  const from = x * cos + y * sin;
  const advance = (end - start) * (a * cos + b * sin);
  return { text, space, start: from, end: from + advance, baseline: y * cos - x * sin, bold, hidden, show };
}
