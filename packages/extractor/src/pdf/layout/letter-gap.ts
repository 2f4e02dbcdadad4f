import type { Glyph } from "../content.js";

/** Gaps that a stretch must show before its letters count as spaced: five letters. */
const MIN_GAPS = 4;
/** In parts of the font size: the widest letter spacing, and how far even gaps may differ. */
const MAX_LETTER_GAP = 1;
const EVENNESS = 0.12;
const EVEN_SHARE = 0.75;
const LETTERS = /^\p{L}+$/u;

/**
 * Spacing that a stretch of glyphs without spaces has of its own, beyond character spacing: some programs space a word
 * by moving the pen before each letter (`[(Қ) -400 (А) -400 (У) …] TJ`). Where most gaps are even and stand between
 * letters they are that spacing; else it is none and the gaps part words.
 */
export function letterGap(stretch: readonly Glyph[], extras: readonly number[]): number {
  if (extras.length < MIN_GAPS) return 0;
  const { size } = stretch[0]!.show;
  const middle = [...extras].sort((a, b) => a - b)[extras.length >> 1]!;
  if (middle <= 0 || middle > MAX_LETTER_GAP * size) return 0;
  const even = extras.filter((gap) => Math.abs(gap - middle) <= EVENNESS * size).length;
  const letters = stretch.filter(({ text }) => LETTERS.test(text)).length;
  return even >= EVEN_SHARE * extras.length && letters >= EVEN_SHARE * stretch.length ? middle : 0;
}
