import type { Glyph } from "../content.js";
import { EVENNESS, letterGap } from "./letter-gap.js";
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
  let run: Glyph[] = [];
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

/** Glyphs of a run without space glyphs among them, those around them, and the letters' own spacing. */
interface Stretch {
  readonly glyphs: readonly Glyph[];
  readonly before: Glyph | null;
  readonly after: Glyph | null;
  readonly own: number;
}

function wordsOfRun(run: readonly Glyph[]): Word[] {
  const stretches: Stretch[] = [];
  let glyphs: Glyph[] = [];
  let before: Glyph | null = null;
  const close = (after: Glyph | null): void => {
    if (glyphs.length > 0) stretches.push({ glyphs, before, after, own: letterGap(glyphs, extrasOf(glyphs)) });
    glyphs = [];
    before = after;
  };
  for (const placed of run) {
    if (placed.space) close(placed);
    else glyphs.push(placed);
  }
  close(null);
  return stretches.flatMap((stretch, at) =>
    wordsOfStretch(withSpacingOf(stretch, stretches[at - 1], stretches[at + 1])),
  );
}

const extrasOf = (glyphs: readonly Glyph[]): number[] =>
  glyphs.slice(1).map((next, index) => extraRoom(glyphs[index]!, next));

/** A word too short to show a spacing of its own has that of the word beside it, where all its gaps are such. */
function withSpacingOf(stretch: Stretch, ...beside: readonly (Stretch | undefined)[]): Stretch {
  if (stretch.own > 0) return stretch;
  const extras = extrasOf(stretch.glyphs);
  const shared = beside.find((other) => other !== undefined && extras.length > 0 && areEven(extras, other));
  return shared === undefined ? stretch : { ...stretch, own: shared.own };
}

const areEven = (extras: readonly number[], { own, glyphs }: Stretch): boolean =>
  own > 0 && extras.every((extra) => Math.abs(extra - own) <= EVENNESS * glyphs[0]!.show.size);

/**
 * Cuts a stretch where the room between two letters is clearly more than their own spacing. A space glyph that stands off
 * closes no word: some programs draw the letters of another font later into the room that they left.
 */
function wordsOfStretch({ glyphs, before, after, own }: Stretch): Word[] {
  const gaps = own > 0 ? glyphs.slice(1).map(() => own) : spacedParts(glyphs);
  const isGap = (left: Glyph, right: Glyph, spacing: number): boolean =>
    extraRoom(left, right) - spacing > WORD_GAP * left.show.size;
  const words: Word[] = [];
  let first = 0;
  for (let last = 0; last < glyphs.length; last += 1) {
    const ends = last === glyphs.length - 1;
    if (!ends && !isGap(glyphs[last]!, glyphs[last + 1]!, gaps[last]!)) continue;
    const spaceBefore = before !== null && first === 0 && !isGap(before, glyphs[0]!, own) ? before.start : null;
    const spaceAfter = after !== null && ends && !isGap(glyphs[last]!, after, own) ? after.end : null;
    const spacing = last > first ? Math.max(0, gaps[first]! + glyphs[first]!.show.spacing) : 0;
    words.push(wordOf(glyphs, first, last + 1, { spacing, spaceBefore, spaceAfter }));
    first = last + 1;
  }
  return words;
}

/**
 * For each gap the spacing that is due there where no space glyph parts a letter-spaced word from those beside it:
 *
 *     отырып  Ш  Е  Ш  Т  І  М  :         letters that stand alone on both sides, evenly
 */
function spacedParts(glyphs: readonly Glyph[]): number[] {
  const extras = extrasOf(glyphs);
  const isWide = (gap: number): boolean =>
    gap < 0 || gap >= extras.length || extras[gap]! > WORD_GAP * glyphs[gap]!.show.size;
  const due = extras.map(() => 0);
  for (let from = 0; from < glyphs.length; ) {
    let to = from;
    while (to < glyphs.length && isWide(to - 1) && isWide(to)) to += 1;
    const spacing = to > from ? letterGap(glyphs.slice(from, to), extras.slice(from, to - 1)) : 0;
    due.fill(spacing, from, Math.max(from, to - 1));
    from = Math.max(to, from + 1);
  }
  return due;
}

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
  ends: Pick<Word, "spacing" | "spaceBefore" | "spaceAfter">,
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
    ...ends,
  };
}

/** A ligature's letters share its advance evenly. */
function addEdges(edges: number[], { text, start, end }: Glyph): void {
  edges.push(start);
  for (let unit = 1; unit < text.length; unit += 1) edges.push(start + ((end - start) * unit) / text.length);
}
