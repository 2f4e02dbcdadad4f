import type { Line, Word } from "./word.js";
import { WORD_GAP } from "./words.js";

/** In parts of the font size. */
const LINE_TOLERANCE = 0.25;
const SAME_BASELINE = 0.1;
const SAME_SIZE = 0.1;
const MAX_OVERLAP = 0.25;

/**
 * Lines from top to bottom, their words from left to right: the order in which a reader sees them, whatever the order
 * of drawing. Words that touch, though drawn apart, become one.
 */
export function linesOf(words: readonly Word[]): Line[] {
  return withRaised(clusters(words)).map(({ baseline, size, words: row }) => ({
    baseline,
    size,
    words: joinTouching([...row].sort((a, b) => a.start - b.start)),
  }));
}

function clusters(words: readonly Word[]): Line[] {
  const lines: { baseline: number; size: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
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

const RAISED_SIZE = 0.85;
const RAISED_SHIFT = 0.6;
const RAISED_GAP = 0.5;

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

function joinTouching(row: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of row) {
    const previous = joined.at(-1);
    if (previous !== undefined && touches(previous, word)) joined[joined.length - 1] = join(previous, word);
    else joined.push(word);
  }
  return joined;
}

function touches(left: Word, right: Word): boolean {
  const gap = right.start - left.end;
  return (
    !left.closedAfter &&
    !right.closedBefore &&
    left.hidden === right.hidden &&
    gap <= WORD_GAP * left.size &&
    gap >= -MAX_OVERLAP * left.size &&
    Math.abs(left.baseline - right.baseline) <= SAME_BASELINE * left.size &&
    Math.abs(left.size - right.size) <= SAME_SIZE * left.size
  );
}

function join(left: Word, right: Word): Word {
  const longer = left.text.length >= right.text.length ? left : right;
  return {
    ...longer,
    text: left.text + right.text,
    start: left.start,
    end: Math.max(left.end, right.end),
    edges: [...left.edges.slice(0, -1), ...right.edges],
    baseline: left.baseline,
    ascent: Math.max(left.ascent, right.ascent),
    descent: Math.max(left.descent, right.descent),
    closedBefore: left.closedBefore,
    closedAfter: right.closedAfter,
  };
}
