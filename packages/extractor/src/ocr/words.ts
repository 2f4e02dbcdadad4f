import type { Word } from "../pdf/layout/word.js";
import type { Component } from "./picture/components.js";
import { boxAround } from "./picture/grey-picture.js";
import { median } from "./picture/median.js";
import type { TextStretch } from "./picture/text-lines.js";
import type { ReadWord } from "./reader.js";

/** Parts of the font size in most typefaces: a capital or a figure, a small letter without arms. */
const CAPITAL = 0.7;
const SMALL = 0.5;
const SMALL_LETTERS = new Set("агеёжзийкқлмнңопстхчшыьэюяәғөіаcemnoprsuvwxz");
const TALL = /[\p{Lu}\d]/u;
/** Sizes of type on a page that are nearer than this are one: letters of a few pixels tell no more. */
const SAME_SIZE = 1.08;
/** Pixels that the blur of its edge adds to a letter's height. */
const BLUR = 0.8;
/** A sign alone on its line, as a dash in a cell: lower than this part of the usual size, its line is not told by it. */
const SIGN = 0.45;

type ReadStretch = readonly [TextStretch, readonly ReadWord[]];

/** Words of a page in points, as the words of a text layer are: on baselines, with sizes of type. */
export function placedWords(read: readonly ReadStretch[], dpi: number): Word[] {
  const points = 72 / dpi;
  const lines = read.map(([stretch, words]) => measured(stretch, words));
  const usual = usualOf(lines.flatMap(({ size, words }) => words.flatMap(({ text }) => Array.from(text, () => size))));
  const shared = sharedSizes(lines.map(({ size }) => size));
  const bold = boldOnes(lines);
  return lines.flatMap((line) => {
    const isSign = line.stretch.y1 - line.stretch.y0 < SIGN * usual;
    const size = isSign ? usual : (shared.get(line.size) as number);
    // A dash stands at half the height of a small letter.
    const baseline = isSign ? (line.stretch.y0 + line.stretch.y1) / 2 + (SMALL / 2) * size : line.baseline;
    const look = { baseline, size, bold: bold.has(line) };
    return withMarks(line.words.map((word) => placed(line.stretch, word, look, points)));
  });
}

/** Marks that no blank parts from the word before them, and from the word behind; a straight quotation mark is either. */
const CLOSING = /^[»”)\].,;:!?"]+$/;
const OPENING = /^[«“„(["]+$/;
/** In sizes of type: a mark further off than this belongs to no word. */
const MARK_GAP = 0.8;

/** Joins marks that OCR has read apart from their words, each with the side to which it must, or to the nearer one. */
function withMarks(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let pending: Word | null = null;
  words.forEach((word, at) => {
    const current: Word = pending === null ? word : merged(pending, word);
    pending = null;
    const before = joined.at(-1);
    const next = words[at + 1];
    const [gapBefore, gapBehind] = [gapOf(before, current), gapOf(current, next)];
    const closes = CLOSING.test(current.text) && before !== undefined && gapBefore < MARK_GAP * current.size;
    const opens = OPENING.test(current.text) && next !== undefined && gapBehind < MARK_GAP * current.size;
    if (closes && !(opens && gapBehind < gapBefore)) joined[joined.length - 1] = merged(before, current);
    else if (opens) pending = current;
    else joined.push(current);
  });
  return joined;
}

const gapOf = (left: Word | undefined, right: Word | undefined): number =>
  left === undefined || right === undefined ? Number.POSITIVE_INFINITY : right.start - left.end;

function merged(left: Word, right: Word): Word {
  return {
    ...left,
    text: left.text + right.text,
    end: Math.max(left.end, right.end),
    edges: [...left.edges.slice(0, -1), ...right.edges],
    ascent: Math.max(left.ascent, right.ascent),
    descent: Math.max(left.descent, right.descent),
    spaceAfter: right.spaceAfter,
    confidence: Math.min(left.confidence ?? 1, right.confidence ?? 1),
  };
}

interface Measured {
  readonly stretch: TextStretch;
  readonly words: readonly ReadWord[];
  /** Pixels. */
  readonly baseline: number;
  readonly size: number;
}

function measured(stretch: TextStretch, words: readonly ReadWord[]): Measured {
  const baseline = baselineOf(stretch.parts);
  const told = words.filter(({ text }) => text.trim() !== "");
  return { stretch, words: told, baseline, size: sizeOf(stretch.parts, told, baseline) };
}

/** Ink in bold type, in parts of what the page's usual type has in the same boxes; letters from which on it can be told. */
const BOLD = 1.2;
const TOLD = 5;

/** The lines in bold type, where most of the page is in another. */
function boldOnes(lines: readonly Measured[]): ReadonlySet<Measured> {
  const inked = lines.flatMap((line) => {
    const letters = line.stretch.parts.filter(({ y0, y1 }) => y1 - y0 >= 0.4 * line.size);
    const boxes = letters.reduce((sum, { x0, y0, x1, y1 }) => sum + (x1 - x0) * (y1 - y0), 0);
    const ink = letters.reduce((sum, { area }) => sum + area, 0);
    return letters.length < TOLD ? [] : [{ line, density: ink / boxes, letters: letters.length }];
  });
  const usual = usualOf(inked.flatMap(({ density, letters }) => new Array<number>(letters).fill(density)));
  const bold = new Set(inked.filter(({ density }) => density > BOLD * usual).map(({ line }) => line));
  // A line of the same heading may fall just short of it.
  for (let grown = 0; grown !== bold.size; ) {
    grown = bold.size;
    for (const { line, density } of inked) {
      if (density > NEARLY_BOLD * usual && [...bold].some((other) => goesOn(other, line))) bold.add(line);
    }
  }
  return bold;
}

const NEARLY_BOLD = 1.08;

/** Whether two lines of one size stand below each other as lines of a paragraph do. */
function goesOn(a: Measured, b: Measured): boolean {
  const step = Math.abs(a.baseline - b.baseline);
  const overlapping = a.stretch.x0 < b.stretch.x1 && b.stretch.x0 < a.stretch.x1;
  return overlapping && step < 2 * a.size && Math.abs(a.size - b.size) < 0.12 * a.size;
}

/** Sizes that differ by little become their common middle. */
function sharedSizes(sizes: readonly number[]): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  let group: number[] = [];
  for (const size of [...sizes].sort((a, b) => a - b)) {
    if (group.length > 0 && size > (group[0] as number) * SAME_SIZE) group = [];
    group.push(size);
    const middle = usualOf(group);
    for (const member of group) shared.set(member, middle);
  }
  return shared;
}

function placed(
  stretch: TextStretch,
  word: ReadWord,
  line: { readonly baseline: number; readonly size: number; readonly bold: boolean },
  points: number,
): Word {
  const parts = partsOf(stretch.parts, word);
  const box = parts.length === 0 ? { ...stretch, x0: word.x0, x1: word.x1 } : boxAround(parts);
  const edges = word.edges.map((x) => Math.min(Math.max(x, box.x0), box.x1) * points);
  edges[0] = box.x0 * points;
  edges[edges.length - 1] = box.x1 * points;
  const [baseline, size] = [line.baseline * points, line.size * points];
  return {
    text: word.text,
    start: box.x0 * points,
    end: box.x1 * points,
    edges,
    baseline,
    size,
    ascent: Math.max(baseline - box.y0 * points, 0) / size,
    descent: Math.max(box.y1 * points - baseline, 0) / size,
    bold: line.bold,
    italic: false,
    hidden: false,
    spacing: 0,
    spaceBefore: box.x0 * points,
    spaceAfter: box.x1 * points,
    confidence: word.confidence,
  };
}

/** Where most letters stand; the dots and quotation marks of `үйі"` are more than its letters. */
function baselineOf(parts: readonly Component[]): number {
  const heights = parts.map(({ y0, y1 }) => y1 - y0);
  const tallest = Math.max(...heights);
  const usual = usualOf(heights.filter((height) => height >= 0.5 * tallest));
  const letters = parts.filter(({ y0, y1 }) => y1 - y0 >= 0.6 * usual);
  return usualOf(letters.map(({ y1 }) => y1));
}

/** In pixels, from letters of known height. */
function sizeOf(parts: readonly Component[], words: readonly ReadWord[], baseline: number): number {
  const sizes: number[] = [];
  for (const { text, edges } of words) {
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charAt(at);
      const share = SMALL_LETTERS.has(letter) ? SMALL : TALL.test(letter) ? CAPITAL : null;
      if (share === null) continue;
      const x = ((edges[at] as number) + (edges[at + 1] as number)) / 2;
      const part = parts.find(({ x0, x1, y1 }) => x0 <= x && x1 >= x && Math.abs(y1 - baseline) <= 3);
      if (part !== undefined) sizes.push((baseline - part.y0 - BLUR) / share);
    }
  }
  if (sizes.length > 0) return Math.max(usualOf(sizes), 1);
  return Math.max(...parts.map(({ y0, y1 }) => y1 - y0), 1) / CAPITAL;
}

function partsOf(parts: readonly Component[], { x0, x1 }: ReadWord): Component[] {
  return parts.filter((part) => {
    const middle = (part.x0 + part.x1) / 2;
    return middle >= x0 && middle <= x1;
  });
}

const usualOf = (values: readonly number[]): number => median(values) ?? 0;
