import { letterGap } from "./letter-gap.js";
import type { PlacedGlyph, Word } from "./word.js";

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
export function wordsOf(glyphs: readonly PlacedGlyph[]): Word[] {
  const words: Word[] = [];
  let run: PlacedGlyph[] = [];
  for (const placed of glyphs) {
    const previous = run.at(-1);
    if (previous !== undefined && !continues(previous, placed)) {
      words.push(...wordsOfRun(run));
      run = [];
    }
    run.push(placed);
  }
  words.push(...wordsOfRun(run));
  return words;
}

function continues(previous: PlacedGlyph, next: PlacedGlyph): boolean {
  const { size, spacing } = previous.glyph.show;
  const step = next.start - previous.end;
  return (
    previous.glyph.hidden === next.glyph.hidden &&
    Math.abs(next.baseline - previous.baseline) <= BASELINE_TOLERANCE * size &&
    Math.abs(next.glyph.show.size - size) <= SIZE_TOLERANCE * size &&
    step - Math.min(spacing, 0) >= -MAX_STEP_BACK * size &&
    step - Math.max(spacing, 0) <= MAX_STEP_AHEAD * size
  );
}

function wordsOfRun(run: readonly PlacedGlyph[]): Word[] {
  const words: Word[] = [];
  let stretch: PlacedGlyph[] = [];
  let closedBefore = false;
  for (const placed of run) {
    if (!placed.glyph.space) {
      stretch.push(placed);
      continue;
    }
    words.push(...wordsOfStretch(stretch, closedBefore, true));
    stretch = [];
    closedBefore = true;
  }
  words.push(...wordsOfStretch(stretch, closedBefore, false));
  return words;
}

/** A stretch without space glyphs: cut where the room between two letters is clearly more than their own spacing. */
function wordsOfStretch(stretch: readonly PlacedGlyph[], closedBefore: boolean, closedAfter: boolean): Word[] {
  const extras = stretch.slice(1).map((next, index) => extraRoom(stretch[index]!, next));
  const own = letterGap(stretch, extras);
  const words: Word[] = [];
  let first = 0;
  for (let last = 0; last < stretch.length; last += 1) {
    const ends = last === stretch.length - 1;
    if (!ends && extras[last]! - own <= WORD_GAP * stretch[last]!.glyph.show.size) continue;
    words.push(wordOf(stretch.slice(first, last + 1), closedBefore && first === 0, closedAfter && ends));
    first = last + 1;
  }
  return words;
}

/** Room between two glyphs beyond the character spacing that is due there. */
function extraRoom(previous: PlacedGlyph, next: PlacedGlyph): number {
  const gap = next.start - previous.end;
  const { spacing, size } = previous.glyph.show;
  if (previous.glyph.show === next.glyph.show) return gap - spacing;
  // The pen was set anew: the spacing counts only where it explains the place, as in a word drawn letter by letter.
  const explained = spacing === next.glyph.show.spacing && Math.abs(gap - spacing) <= BASELINE_TOLERANCE * size;
  return explained ? gap - spacing : gap;
}

function wordOf(glyphs: readonly PlacedGlyph[], closedBefore: boolean, closedAfter: boolean): Word {
  const first = glyphs[0]!;
  const share = (test: (placed: PlacedGlyph) => boolean): boolean => glyphs.filter(test).length * 2 > glyphs.length;
  return {
    text: glyphs.map(({ glyph }) => glyph.text).join(""),
    start: Math.min(...glyphs.map(({ start, end }) => Math.min(start, end))),
    end: Math.max(...glyphs.map(({ start, end }) => Math.max(start, end))),
    edges: edgesOf(glyphs),
    baseline: first.baseline,
    size: first.glyph.show.size,
    ascent: Math.max(...glyphs.map(({ glyph }) => glyph.show.ascent)),
    descent: Math.max(...glyphs.map(({ glyph }) => glyph.show.descent)),
    bold: share(({ glyph }) => glyph.bold),
    italic: share(({ glyph }) => glyph.show.italic),
    hidden: first.glyph.hidden,
    closedBefore,
    closedAfter,
  };
}

/** A ligature's letters share its advance evenly. */
function edgesOf(glyphs: readonly PlacedGlyph[]): number[] {
  const edges: number[] = [];
  for (const { glyph, start, end } of glyphs) {
    const units = glyph.text.length;
    for (let unit = 0; unit < units; unit += 1) edges.push(start + ((end - start) * unit) / units);
  }
  edges.push(glyphs.at(-1)!.end);
  return edges;
}
