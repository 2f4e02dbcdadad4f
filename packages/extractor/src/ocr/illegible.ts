import { median } from "./picture/median.js";
import type { TextStretch } from "./picture/text-lines.js";
import type { ReadWord } from "./reader.js";

/** Parts from which on a stretch of which nothing was read is writing, and no blot. */
const WRITING = 2;
/** Letters by their height, in the page's usual ones, and from how many of them on a line must yield some. */
const LETTER = 0.8;
const LINE = 6;
/** Letters and figures that are read of a line, in parts of those that are seen: fewer are none. */
const READ = 0.25;
/** A figure alone: its height, in the page's usual ones, and its width in its own. */
const FIGURE = [1.1, 1.8] as const;
const FIGURE_WIDTH = [0.3, 0.9] as const;

/** How many stretches of a page are writing by their shape, and of them nothing, or next to nothing, was read. */
export function illegibleOf(read: readonly (readonly [TextStretch, readonly ReadWord[]])[]): number {
  const usual = median(read.flatMap(([{ parts }]) => parts.map(({ y0, y1 }) => y1 - y0))) ?? 0;
  return read.filter(([stretch, words]) => isIllegible(stretch, words, usual)).length;
}

function isIllegible({ parts }: TextStretch, words: readonly ReadWord[], usual: number): boolean {
  if (words.length === 0) {
    const [only] = parts;
    return parts.length >= WRITING || (only !== undefined && isFigure(only, usual));
  }
  const letters = parts.filter(({ y0, y1 }) => y1 - y0 >= LETTER * usual).length;
  const known = words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}№]/gu)?.length ?? 0), 0);
  return letters >= LINE && known < READ * letters;
}

function isFigure({ x0, x1, y0, y1 }: TextStretch["parts"][number], usual: number): boolean {
  const height = y1 - y0;
  return within(height / usual, FIGURE) && within((x1 - x0) / height, FIGURE_WIDTH);
}

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;
