import type { Glyph } from "../content.js";
import { letterGap } from "./letter-gap.js";
import type { Word } from "./word.js";

/** All in parts of the font size. */
const BASELINE_TOLERANCE = 0.1;
const SIZE_TOLERANCE = 0.1;
/** A step back further than any kerning, or ahead over room for another word, starts a new run. */
const MAX_STEP_BACK = 0.35;
const MAX_STEP_AHEAD = 1.2;
/** Extra room beyond the letters' own spacing from which it parts words; a narrow word space is 0.2. */
export const WORD_GAP = 0.18;

/**
 * Groups glyphs in drawing order into words.
 *
 * ```
 * Б  ә  й  т  е  р  е  к␣ауданы      a run: one baseline, one size, no jump
 * └────── Tc 6 ───────┘ └ Tc 0 ┘      a space glyph ends a word, character spacing does not
 * ```
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  // A stretch is a part of a run without space glyphs: from `first` up to the glyph at hand.
  let first = 0;
  let closedBefore = false;
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index]!;
    if (index > 0 && !continues(glyphs[index - 1]!, glyph)) {
      addStretch(words, glyphs, first, index, closedBefore, false);
      first = index;
      closedBefore = false;
    }
    if (!glyph.space) continue;
    addStretch(words, glyphs, first, index, closedBefore, true);
    first = index + 1;
    closedBefore = true;
  }
  addStretch(words, glyphs, first, glyphs.length, closedBefore, false);
  return words;
}

function continues(previous: Glyph, next: Glyph): boolean {
  const { size, spacing } = previous.show;
  const step = next.start - previous.end;
  return (
    previous.hidden === next.hidden &&
    Math.abs(next.baseline - previous.baseline) <= BASELINE_TOLERANCE * size &&
    Math.abs(next.show.size - size) <= SIZE_TOLERANCE * size &&
    step - Math.min(spacing, 0) >= -MAX_STEP_BACK * size &&
    step - Math.max(spacing, 0) <= MAX_STEP_AHEAD * size
  );
}

/** Adds the words of the glyphs from `first` up to `end`: cut where the room between two letters is clearly more than their own. */
function addStretch(
  words: Word[],
  glyphs: readonly Glyph[],
  first: number,
  end: number,
  closedBefore: boolean,
  closedAfter: boolean,
): void {
  if (first === end) return;
  const own = isWide(glyphs, first, end) ? ownGap(glyphs.slice(first, end)) : null;
  let start = first;
  for (let last = first; last < end; last += 1) {
    const ends = last === end - 1;
    if (!ends && (own === null || !parts(glyphs[last]!, glyphs[last + 1]!, own))) continue;
    words.push(wordOf(glyphs, start, last + 1, closedBefore && start === first, closedAfter && ends));
    start = last + 1;
  }
}

/** Whether there is room for a word's end anywhere in the stretch; if not, it is one word. */
function isWide(glyphs: readonly Glyph[], first: number, end: number): boolean {
  for (let index = first + 1; index < end; index += 1) if (parts(glyphs[index - 1]!, glyphs[index]!, 0)) return true;
  return false;
}

function ownGap(stretch: readonly Glyph[]): number {
  return letterGap(
    stretch,
    stretch.slice(1).map((next, index) => extraRoom(stretch[index]!, next)),
  );
}

const parts = (previous: Glyph, next: Glyph, own: number): boolean =>
  extraRoom(previous, next) - own > WORD_GAP * previous.show.size;

/** Room between two glyphs beyond the character spacing that is due there. */
function extraRoom(previous: Glyph, next: Glyph): number {
  const gap = next.start - previous.end;
  const { spacing, size } = previous.show;
  if (previous.show === next.show) return gap - spacing;
  // The pen was set anew: the spacing counts only where it explains the place, as in a word drawn letter by letter.
  const explained = spacing === next.show.spacing && Math.abs(gap - spacing) <= BASELINE_TOLERANCE * size;
  return explained ? gap - spacing : gap;
}

function wordOf(
  glyphs: readonly Glyph[],
  first: number,
  end: number,
  closedBefore: boolean,
  closedAfter: boolean,
): Word {
  const { baseline, hidden, show } = glyphs[first]!;
  let text = "";
  const edges: number[] = [];
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [ascent, descent] = [0, 0];
  let [bold, italic] = [0, 0];
  for (let index = first; index < end; index += 1) {
    const glyph = glyphs[index]!;
    text += glyph.text;
    addEdges(edges, glyph);
    left = Math.min(left, glyph.start, glyph.end);
    right = Math.max(right, glyph.start, glyph.end);
    ascent = Math.max(ascent, glyph.show.ascent);
    descent = Math.max(descent, glyph.show.descent);
    if (glyph.bold) bold += 1;
    if (glyph.show.italic) italic += 1;
  }
  edges.push(glyphs[end - 1]!.end);
  return {
    text,
    start: left,
    end: right,
    edges,
    baseline,
    size: show.size,
    ascent,
    descent,
    bold: bold * 2 > end - first,
    italic: italic * 2 > end - first,
    hidden,
    closedBefore,
    closedAfter,
  };
}

/** A ligature's letters share its advance evenly. */
function addEdges(edges: number[], { text, start, end }: Glyph): void {
  edges.push(start);
  for (let unit = 1; unit < text.length; unit += 1) edges.push(start + ((end - start) * unit) / text.length);
}
