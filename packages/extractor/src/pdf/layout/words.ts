import type { Glyph } from "../content.js";
import { EVENNESS, letterGap } from "./letter-gap.js";
import { offTie } from "./off-tie.js";
import type { Word } from "./word.js";

/** All in parts of the font size. */
const BASELINE_TOLERANCE = offTie(0.1);
const SIZE_TOLERANCE = offTie(0.1);
/** A step back further than any kerning, or ahead over room for another word, starts a new run. */
const MAX_STEP_BACK = offTie(0.35);
const MAX_STEP_AHEAD = offTie(1.2);
/** Extra room beyond the letters' own spacing from which it parts words; a narrow word space is 0.2. */
export const WORD_GAP = offTie(0.18);

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
  let first = 0;
  for (let index = 1; index <= glyphs.length; index += 1) {
    if (index < glyphs.length && continues(glyphs[index - 1]!, glyphs[index]!)) continue;
    addRun(words, glyphs, first, index);
    first = index;
  }
  return words;
}

function continues(previous: Glyph, next: Glyph): boolean {
  const { size, spacing } = previous.show;
  const step = next.start - previous.end;
  return (
    previous.hidden === next.hidden &&
    previous.show.annotation === next.show.annotation &&
    Math.abs(next.baseline - previous.baseline) <= BASELINE_TOLERANCE * size &&
    Math.abs(next.show.size - size) <= SIZE_TOLERANCE * size &&
    step - Math.min(spacing, 0) >= -MAX_STEP_BACK * size &&
    step - Math.max(spacing, 0) <= MAX_STEP_AHEAD * size
  );
}

/**
 * A part of a run without space glyphs: those from `first` up to `end`, the spaces around them, the letters' own
 * spacing.
 */
interface Stretch {
  readonly glyphs: readonly Glyph[];
  readonly first: number;
  readonly end: number;
  readonly before: Glyph | null;
  readonly after: Glyph | null;
  /** Whether there is room for a word's end anywhere in it; if not, it is one word. */
  readonly wide: boolean;
  readonly own: number;
}

function addRun(words: Word[], glyphs: readonly Glyph[], from: number, to: number): void {
  const stretches: Stretch[] = [];
  let first = from;
  for (let end = from; end <= to; end += 1) {
    if (end < to && !glyphs[end]!.space) continue;
    if (first < end) {
      const before = first > from ? glyphs[first - 1]! : null;
      const after = end < to ? glyphs[end]! : null;
      const wide = isWide(glyphs, first, end);
      const own = wide ? letterGap(glyphs.slice(first, end), extrasOf(glyphs, first, end)) : 0;
      stretches.push({ glyphs, first, end, before, after, wide, own });
    }
    first = end + 1;
  }
  const spaced = stretches.some(({ own }) => own > 0);
  for (const [at, stretch] of stretches.entries()) {
    addStretch(words, spaced ? withSpacingOf(stretch, stretches[at - 1], stretches[at + 1]) : stretch);
  }
}

function isWide(glyphs: readonly Glyph[], first: number, end: number): boolean {
  for (let index = first + 1; index < end; index += 1) if (isGap(glyphs[index - 1]!, glyphs[index]!, 0)) return true;
  return false;
}

const isGap = (left: Glyph, right: Glyph, spacing: number): boolean =>
  extraRoom(left, right) - spacing > WORD_GAP * left.show.size;

/** Extra room after each glyph from `first` on that another one follows. */
function extrasOf(glyphs: readonly Glyph[], first: number, end: number): number[] {
  const extras: number[] = [];
  for (let index = first + 1; index < end; index += 1) extras.push(extraRoom(glyphs[index - 1]!, glyphs[index]!));
  return extras;
}

/** A word too short to show a spacing of its own has that of the word beside it, where all its gaps are such. */
function withSpacingOf(stretch: Stretch, ...beside: readonly (Stretch | undefined)[]): Stretch {
  if (stretch.own > 0) return stretch;
  const shared = beside.find((other) => other !== undefined && other.own > 0 && sharesSpacing(stretch, other));
  return shared === undefined ? stretch : { ...stretch, own: shared.own };
}

function sharesSpacing({ glyphs, first, end }: Stretch, { own }: Stretch): boolean {
  const extras = extrasOf(glyphs, first, end);
  return extras.length > 0 && extras.every((extra) => Math.abs(extra - own) <= EVENNESS * glyphs[first]!.show.size);
}

/**
 * Adds the words of a stretch: cut where the room between two letters is clearly more than their own spacing. A space
 * glyph that stands off closes no word: some programs draw the letters of another font later into the room that they
 * left.
 */
function addStretch(words: Word[], stretch: Stretch): void {
  const { glyphs, first, end, before, after, wide, own } = stretch;
  const due = own === 0 && wide ? spacedParts(stretch) : null;
  const spacingAt = (index: number): number => due?.[index - first] ?? own;
  let start = first;
  for (let last = first; last < end; last += 1) {
    const ends = last === end - 1;
    if (!ends && !(wide && isGap(glyphs[last]!, glyphs[last + 1]!, spacingAt(last)))) continue;
    words.push(
      wordOf(glyphs, start, last + 1, {
        spacing: last > start ? Math.max(0, spacingAt(start) + glyphs[start]!.show.spacing) : 0,
        spaceBefore: before !== null && start === first && !isGap(before, glyphs[first]!, own) ? before.start : null,
        spaceAfter: after !== null && ends && !isGap(glyphs[last]!, after, own) ? after.end : null,
      }),
    );
    start = last + 1;
  }
}

/**
 * For each gap the spacing that is due there where no space glyph parts a letter-spaced word from those beside it:
 *
 *     отырып  Ш  Е  Ш  Т  І  М  :         letters that stand alone on both sides, evenly
 */
function spacedParts({ glyphs, first, end }: Stretch): number[] {
  const stretch = glyphs.slice(first, end);
  const extras = extrasOf(glyphs, first, end);
  const isApart = (gap: number): boolean =>
    gap < 0 || gap >= extras.length || extras[gap]! > WORD_GAP * stretch[gap]!.show.size;
  const due = extras.map(() => 0);
  for (let from = 0; from < stretch.length; ) {
    let to = from;
    while (to < stretch.length && isApart(to - 1) && isApart(to)) to += 1;
    const spacing = to > from ? letterGap(stretch.slice(from, to), extras.slice(from, to - 1)) : 0;
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
  { spacing, spaceBefore, spaceAfter }: Pick<Word, "spacing" | "spaceBefore" | "spaceAfter">,
): Word {
  const { baseline, hidden, show } = glyphs[first]!;
  let text = "";
  const edges: number[] = [];
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [ascent, descent] = [0, 0];
  let [bold, italic, unseen] = [0, 0, 0];
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
    if (glyph.unseen === true) unseen += 1;
  }
  edges.push(glyphs[end - 1]!.end);
  const word: Word = {
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
    spacing,
    spaceBefore,
    spaceAfter,
  };
  // Fields that are spread into every word would make each slow to read.
  if (unseen * 2 <= end - first && show.annotation === undefined) return word;
  return {
    ...word,
    ...(unseen * 2 > end - first ? { unseen: true } : {}),
    ...(show.annotation === undefined ? {} : { annotation: show.annotation }),
  };
}

/** A ligature's letters share its advance evenly. */
function addEdges(edges: number[], { text, start, end }: Glyph): void {
  edges.push(start);
  for (let unit = 1; unit < text.length; unit += 1) edges.push(start + ((end - start) * unit) / text.length);
}
