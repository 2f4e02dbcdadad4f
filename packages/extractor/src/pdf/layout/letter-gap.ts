import type { Glyph } from "../content.js";
import { offTie } from "./off-tie.js";

/** Gaps that a stretch must show before its letters count as spaced: five letters, or four capitals that are strictly even. */
const MIN_GAPS = 4;
const MIN_EVEN_GAPS = 3;
/** In parts of the font size: the widest letter spacing, and how far even gaps may differ. */
const MAX_LETTER_GAP = offTie(1);
export const EVENNESS = offTie(0.12);
const STRICT_EVENNESS = offTie(0.05);
const EVEN_SHARE = 0.75;
const LETTERS = /^\p{L}+$/u;
const CAPITAL = /^\p{Lu}$/u;

/**
 * Spacing that a stretch of glyphs without spaces has of its own, beyond character spacing: some programs space a word
 * by moving the pen before each letter (`[(Қ) -400 (А) -400 (У) …] TJ`). Where most gaps are even and stand between
 * letters they are that spacing; else it is none and the gaps part words.
 */
export function letterGap(stretch: readonly Glyph[], extras: readonly number[]): number {
  if (extras.length < MIN_EVEN_GAPS) return 0;
  const { size } = stretch[0]!.show;
  const middle = [...extras].sort((a, b) => a - b)[extras.length >> 1]!;
  if (middle <= 0 || middle > MAX_LETTER_GAP * size) return 0;
  if (extras.length < MIN_GAPS && !isStrict(stretch, extras, size)) return 0;
  const even = extras.filter((gap) => Math.abs(gap - middle) <= EVENNESS * size).length;
  const letters = stretch.filter(({ text }) => LETTERS.test(text)).length;
  return even >= EVEN_SHARE * extras.length && letters >= EVEN_SHARE * stretch.length ? middle : 0;
}

function isStrict(stretch: readonly Glyph[], extras: readonly number[], size: number): boolean {
  const spread = Math.max(...extras) - Math.min(...extras);
  return spread <= STRICT_EVENNESS * size && stretch.every(({ text }) => CAPITAL.test(text));
}
