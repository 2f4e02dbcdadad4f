import { byPlace, offTie } from "./off-tie.js";
import type { Line, Word } from "./word.js";
import { WORD_GAP } from "./words.js";

/** In parts of the font size. */
const LINE_TOLERANCE = offTie(0.25);
const SAME_BASELINE = offTie(0.1);
const SAME_SIZE = offTie(0.1);
const SAME_SPACING = offTie(0.1);
const MAX_OVERLAP = offTie(0.25);

/**
 * Lines from top to bottom, their words from left to right: the order in which a reader sees them, whatever the order
 * of drawing. Words that touch, though drawn apart, become one.
 */
export function linesOf(words: readonly Word[]): Line[] {
  return withRaised(clusters(words)).map(({ baseline, size, words: row }) => ({
    baseline,
    size,
    words: joinTouching([...row].sort((a, b) => byPlace(a.start, b.start))),
  }));
}

function clusters(words: readonly Word[]): Line[] {
  const lines: { baseline: number; size: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => byPlace(a.baseline, b.baseline))) {
    const line = lines.at(-1);
    if (line !== undefined && word.baseline - line.baseline <= LINE_TOLERANCE * Math.min(word.size, line.size)) {
      line.words.push(word);
      line.size = Math.max(line.size, word.size);
    } else {
      lines.push({ baseline: word.baseline, size: word.size, words: [word] });
    }
  }
  return lines;
}

const RAISED_SIZE = offTie(0.85);
const RAISED_SHIFT = offTie(0.6);
const RAISED_GAP = offTie(0.5);

/** Takes superscripts and subscripts, small words beside larger ones, into the line that they hang on. */
function withRaised(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const next = lines[index + 1];
    const previous = result.at(-1);
    if (previous !== undefined && hangsOn(line, previous)) {
      result[result.length - 1] = { ...previous, words: [...previous.words, ...line.words] };
    } else if (next !== undefined && hangsOn(line, next)) {
      result.push({ ...next, words: [...next.words, ...line.words] });
      index += 1;
    } else {
      result.push(line);
    }
  }
  return result;
}

function hangsOn(small: Line, large: Line): boolean {
  return (
    small.size <= RAISED_SIZE * large.size &&
    Math.abs(small.baseline - large.baseline) <= RAISED_SHIFT * large.size &&
    small.words.every((word) => large.words.some((beside) => gapBetween(word, beside) <= RAISED_GAP * large.size))
  );
}

const gapBetween = (a: Word, b: Word): number => Math.max(a.start - b.end, b.start - a.end);

/** Until nothing touches any more: a word may show only when joined that the letter before it belongs to it. */
function joinTouching(row: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of row) {
    const previous = joined.at(-1);
    if (previous !== undefined && touches(previous, word)) joined[joined.length - 1] = join(previous, word);
    else joined.push(word);
  }
  return joined.length < row.length ? joinTouching(joined) : joined;
}

function touches(left: Word, right: Word): boolean {
  const gap = right.start - left.end;
  return (
    !spaceBetween(left, right) &&
    left.hidden === right.hidden &&
    // What is filled in keeps the room of its box around it, though a letter may touch.
    left.annotation === right.annotation &&
    (gap <= WORD_GAP * Math.min(left.size, right.size) || isSpacedLetter(left, right, gap)) &&
    gap >= -MAX_OVERLAP * left.size &&
    (isLevel(left, right) || isRaised(left, right) || isRaised(right, left) || isRaisedNumber(right, left))
  );
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const superscript = (figures: string): string => figures.replace(/\d/g, (figure) => SUPERSCRIPTS[Number(figure)]!);

/**
 * A raised figure behind another: of an article between two, `107²-бап`, or a footnote's mark. Either way it is no
 * figure of the number, and is written as it stands. In a scan a low box may be any figure's.
 */
function isRaisedNumber(small: Word, large: Word): boolean {
  const shift = large.baseline - small.baseline;
  return (
    small.confidence === undefined &&
    small.size <= RAISED_SIZE * large.size &&
    shift > SAME_BASELINE * large.size &&
    shift <= RAISED_SHIFT * large.size &&
    /\d$/.test(large.text) &&
    /^\d{1,2}$/.test(small.text)
  );
}

const LETTER = /^\p{L}$/u;
const LETTERS = /^\p{L}+$/u;

/** A letter of another font, drawn later into the room that a letter-spaced word left for it: `ШЕШІМ Қ А Б Ы Л …`. */
function isSpacedLetter(left: Word, right: Word, gap: number): boolean {
  const spacing = Math.max(left.spacing, right.spacing);
  return (
    spacing > 0 &&
    Math.abs(gap - spacing) <= SAME_SPACING * left.size &&
    (LETTER.test(left.text) || LETTER.test(right.text)) &&
    LETTERS.test(left.text + right.text)
  );
}

/** A space glyph drawn over a letter of the other word parts nothing: it filled the room of a letter drawn later. */
function spaceBetween(left: Word, right: Word): boolean {
  const reach = SAME_BASELINE * left.size;
  return (
    (left.spaceAfter !== null && left.spaceAfter <= right.start + reach) ||
    (right.spaceBefore !== null && right.spaceBefore >= left.end - reach)
  );
}

function isLevel(left: Word, right: Word): boolean {
  return (
    Math.abs(left.baseline - right.baseline) <= SAME_BASELINE * left.size &&
    Math.abs(left.size - right.size) <= SAME_SIZE * left.size
  );
}

/**
 * A superscript or subscript that belongs to the word at which it is set: `м²`, `5%` with a small raised sign. A raised
 * figure at any other word is a footnote's mark and stays apart.
 */
function isRaised(small: Word, large: Word): boolean {
  const shift = Math.abs(small.baseline - large.baseline);
  return (
    small.size <= RAISED_SIZE * large.size &&
    shift > SAME_BASELINE * large.size &&
    shift <= RAISED_SHIFT * large.size &&
    (UNIT.test(large.text) || !/\p{N}/u.test(small.text))
  );
}

/** Letters of a unit of measure that takes an exponent. */
const UNIT = /^(?:\d*)\p{L}{1,2}$/u;

function join(left: Word, right: Word): Word {
  const larger =
    left.size >= (1 + SAME_SIZE) * right.size ? left : right.size >= (1 + SAME_SIZE) * left.size ? right : null;
  const leading = larger ?? (left.text.length >= right.text.length ? left : right);
  const top = (word: Word): number => leading.baseline - word.baseline + word.ascent * word.size;
  const bottom = (word: Word): number => word.baseline - leading.baseline + word.descent * word.size;
  return {
    ...leading,
    text: left.text + (isRaisedNumber(right, left) ? superscript(right.text) : right.text),
    start: left.start,
    end: Math.max(left.end, right.end),
    edges: [...left.edges.slice(0, -1), ...right.edges],
    ascent: Math.max(top(left), top(right)) / leading.size,
    descent: Math.max(bottom(left), bottom(right)) / leading.size,
    spacing: Math.max(left.spacing, right.spacing),
    spaceBefore: left.spaceBefore,
    spaceAfter: right.spaceAfter,
  };
}
