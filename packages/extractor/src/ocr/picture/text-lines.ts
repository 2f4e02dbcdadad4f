import type { Component } from "./components.js";
import { boxAround, type PixelBox } from "./grey-picture.js";
import { median } from "./median.js";
import { takeBack } from "./overhang.js";
import type { RulingLine } from "./ruling-lines.js";

/** A stretch of one line of writing between two edges: those of the page, of a cell or of a wide blank. */
export interface TextStretch extends PixelBox {
  /** From left to right. */
  readonly parts: readonly Component[];
  /** A dash that stands alone, as in a cell without a number. */
  readonly isDash: boolean;
}

/** Inches: heights of what may be a letter; less is a mark or a speck, more a picture. */
const LETTER_HEIGHT = [0.035, 0.5] as const;
/** Ink in squares of a letter's height: less is a speck of dirt, full stops and the dots of letters have twice as much. */
const MIN_AREA = 0.02;
/**
 * A mark that stands by itself must have more: the most times as much, and the blank, in heights of a letter, beyond the line's
 * usual one, for each time.
 */
const MOST_INK = 4;
const BLANK_OF_INK = 0.5;
/** In heights of a letter: how large dirt is; strokes of quotation marks are higher. */
const SPECK = 0.3;
/** In heights of a letter: how wide a dash is that stands alone; dirt is narrower. */
const DASH = 0.4;
/** In heights of a letter: how far apart letters of one stretch may stand before it is judged where to cut. */
const MAX_GAP = 8;
/** What it weighs, in heights, that a letter stands beside the line with its whole height. */
const OFF_LINE = 4;
/** A blank this many heights wide cuts, unless all the stretch is as widely set. */
const CUT_GAP = 2;
const WIDELY_SET = 2.2;

/**
 * Gathers what may be letters into stretches of writing, from the top to the bottom of a straightened page. No stretch
 * goes through an upright ruling line: a cell is read by itself.
 */
export function textStretches(
  components: readonly Component[],
  rulings: readonly RulingLine[],
  dpi: number,
): TextStretch[] {
  const [low, high] = [LETTER_HEIGHT[0] * dpi, LETTER_HEIGHT[1] * dpi];
  const lettersFirst = components.filter(
    (part) => heightOf(part) >= low && heightOf(part) <= high && widthOf(part) <= 3 * high,
  );
  const usual = median(lettersFirst.map(heightOf)) ?? low;
  const real = components.filter(({ area }) => area >= Math.max(3, MIN_AREA * usual * usual));
  const letters = lettersFirst.filter(
    (part) => part.area >= 4 && heightOf(part) >= usual * 0.45 && heightOf(part) <= usual * 4,
  );
  const uprights = rulings.filter(({ orientation }) => orientation === "vertical").map(({ box }) => box);
  const [lines, quotes] = withoutMarks(gather(letters, usual, uprights), usual);
  const marks = [...quotes, ...real.filter((part) => heightOf(part) < usual * 0.45)];
  const left = placeMarks(lines, marks, usual, uprights);
  takeBack(lines, usual, uprights);
  const dashes = left.filter((part) => widthOf(part) >= usual * DASH && heightOf(part) <= usual * 0.35);
  const alone = gather(dashes, usual, uprights);
  return [
    ...lines
      .filter(({ parts }) => parts.length > 0)
      .flatMap((line) => joinedInCells(cut(line.parts, usual), uprights, WIDEST_CELL * dpi))
      .map((parts) => stretchOf(parts)),
    ...alone
      .flatMap((line) => cut(line.parts, usual))
      .map((parts) => ({ ...stretchOf(parts), isDash: parts.length === 1 })),
  ].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0);
}

interface Line {
  readonly parts: Component[];
  /** Where its last letters stood. */
  top: number;
  bottom: number;
}

const heightOf = ({ y0, y1 }: PixelBox): number => y1 - y0;
const widthOf = ({ x0, x1 }: PixelBox): number => x1 - x0;

function gather(letters: readonly Component[], usual: number, uprights: readonly PixelBox[]): Line[] {
  const lines: Line[] = [];
  for (const letter of [...letters].sort((a, b) => a.x0 - b.x0)) {
    let best: Line | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (const line of lines) {
      const gap = letter.x0 - endOf(line);
      if (gap >= MAX_GAP * usual || !level(line, letter) || isBetween(uprights, endOf(line), letter)) continue;
      // A raised sign begins a line of its own; letters are nearer to the line that they stand on whole.
      const cost = gap + OFF_LINE * usual * (1 - sharedHeight(line, letter) / Math.max(heightOf(letter), 1));
      if (cost >= nearest) continue;
      nearest = cost;
      best = line;
    }
    if (best === undefined) {
      lines.push({ parts: [letter], top: letter.y0, bottom: letter.y1 });
      continue;
    }
    best.parts.push(letter);
    // Marks among the letters do not tell where the line stands.
    const last = best.parts.slice(-6);
    const tallest = Math.max(...last.map(heightOf));
    const telling = last.filter((part) => heightOf(part) >= 0.6 * tallest);
    best.top = median(telling.map(({ y0 }) => y0)) as number;
    best.bottom = median(telling.map(({ y1 }) => y1)) as number;
  }
  return lines;
}

/** Parts lines of writing from quotation marks and the like, which are as high as small letters of other lines. */
function withoutMarks(lines: readonly Line[], usual: number): [lines: Line[], marks: Component[]] {
  const boxes = lines.map((line) => ({
    line,
    box: stretchOf(line.parts),
    height: median(line.parts.map(heightOf)) as number,
    reach: reachOf(line, usual),
  }));
  const isMark = ({ line, box, height }: (typeof boxes)[number]): boolean =>
    line.parts.length <= 4 &&
    boxes.some(
      (other) =>
        other.line !== line &&
        other.line.parts.length >= 2 &&
        heightOf(box) < 0.75 * heightOf(other.box) &&
        height <= 0.85 * other.height &&
        box.x0 > other.box.x0 - other.reach &&
        box.x1 < other.box.x1 + other.reach &&
        box.y1 > other.box.y0 - 0.2 * usual &&
        box.y0 < other.box.y1 + 0.2 * usual,
    );
  const marks = new Set(boxes.filter(isMark).map(({ line }) => line));
  return [lines.filter((line) => !marks.has(line)), [...marks].flatMap(({ parts }) => parts)];
}

/** How far from a line's letters a mark of it may stand: `з а у ы т ы  "` is set as wide as its letters are. */
function reachOf({ parts }: Line, usual: number): number {
  return Math.max(2 * usual, WIDELY_SET * (median(gapsOf(parts)) ?? 0));
}

const endOf = (line: Line): number => Math.max(...line.parts.slice(-3).map(({ x1 }) => x1));

const sharedHeight = (line: Line, letter: Component): number =>
  Math.min(line.bottom, letter.y1) - Math.max(line.top, letter.y0);

function level(line: Line, letter: Component): boolean {
  return sharedHeight(line, letter) >= 0.5 * Math.min(line.bottom - line.top, heightOf(letter));
}

/** Whether an upright ruling stands between this x and the letter, at the letter's height. */
function isBetween(uprights: readonly PixelBox[], x: number, letter: PixelBox): boolean {
  const middle = (letter.y0 + letter.y1) / 2;
  return uprights.some(
    (line) => line.x0 >= x - 3 && line.x1 <= letter.x0 + 3 && line.y0 <= middle && line.y1 >= middle,
  );
}

/** Gives points, quotes, dashes and the dots of letters to the line that they stand at; dirt beside it is dropped, the others are left. */
function placeMarks(
  lines: readonly Line[],
  marks: readonly Component[],
  usual: number,
  uprights: readonly PixelBox[],
): Component[] {
  const boxes = lines.map((line) => ({
    line,
    box: stretchOf(line.parts),
    reach: reachOf(line, usual),
    gap: median(gapsOf(line.parts)) ?? 0,
  }));
  const left: Component[] = [];
  const placed: [Line, Component][] = [];
  for (const mark of marks) {
    const [x, y] = [(mark.x0 + mark.x1) / 2, (mark.y0 + mark.y1) / 2];
    let best: Line | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    let blank = 0;
    for (const { line, box, reach, gap } of boxes) {
      if (x < box.x0 - reach || x > box.x1 + reach) continue;
      const [top, bottom] = zoneAt(line, x, usual);
      const off = Math.max(top - y, y - bottom, 0);
      if (off > 0.6 * usual || off >= nearest) continue;
      const near = nearestPart(line, x);
      const [from, to] = near.x0 > x ? [x, near] : [near.x1, mark];
      if (isBetween(uprights, from, to)) continue;
      nearest = off;
      best = line;
      blank = Math.max(near.x0 - mark.x1, mark.x0 - near.x1) - gap;
    }
    if (best === undefined) left.push(mark);
    else if (mark.area >= leastInk(mark, blank, usual)) placed.push([best, mark]);
  }
  for (const [line, mark] of placed) line.parts.push(mark);
  return left;
}

/** Ink of a mark that is no dirt, in pixels, by its size and the blank beside it. */
function leastInk(mark: PixelBox, blank: number, usual: number): number {
  if (Math.max(widthOf(mark), heightOf(mark)) > SPECK * usual) return 0;
  return MIN_AREA * usual * usual * Math.min(1 + Math.max(blank, 0) / (BLANK_OF_INK * usual), MOST_INK);
}

/** Top and bottom of the letters about this x. */
function zoneAt(line: Line, x: number, usual: number): readonly [top: number, bottom: number] {
  const near = line.parts.filter((part) => part.x1 > x - 4 * usual && part.x0 < x + 4 * usual);
  const parts = near.length === 0 ? line.parts : near;
  const bottom = Math.max(...parts.map(({ y1 }) => y1));
  // Quotation marks stand as high as capitals, though only small letters may be near.
  return [Math.min(bottom - ARM * usual, ...parts.map(({ y0 }) => y0)), bottom];
}

/** Height of a capital in heights of a small letter. */
const ARM = 1.4;

function nearestPart(line: Line, x: number): Component {
  const off = (part: Component): number => Math.max(part.x0 - x, x - part.x1);
  return line.parts.reduce((best, part) => (off(part) < off(best) ? part : best));
}

/** Cuts a line at wide blanks, which part columns. A line whose letters are all set as widely is left whole. */
function cut(parts: readonly Component[], usual: number): Component[][] {
  const sorted = [...parts].sort((a, b) => a.x0 - b.x0);
  const widest = Math.max(CUT_GAP * usual, WIDELY_SET * (median(gapsOf(sorted)) ?? 0));
  const pieces: Component[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const part of sorted) {
    if (part.x0 - end > widest) pieces.push([]);
    (pieces.at(-1) as Component[]).push(part);
    end = Math.max(end, part.x1);
  }
  return pieces;
}

/**
 * Joins what wide blanks have cut within one cell: its lines are set to its width, and the words of one are read better
 * together. A wide frame may hold columns that no line parts.
 */
function joinedInCells(pieces: readonly Component[][], uprights: readonly PixelBox[], widest: number): Component[][] {
  const joined: Component[][] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const both = last === undefined ? null : boxAround([...last, ...piece]);
    if (last !== undefined && both !== null && isInCell(both, uprights, widest)) last.push(...piece);
    else joined.push([...piece]);
  }
  return joined;
}

function isInCell({ x0, x1, y0, y1 }: PixelBox, uprights: readonly PixelBox[], widest: number): boolean {
  const middle = (y0 + y1) / 2;
  const beside = uprights.filter((line) => line.y0 <= middle && line.y1 >= middle);
  const left = Math.max(...beside.filter((line) => line.x1 <= x0 + 3).map((line) => line.x1));
  const right = Math.min(...beside.filter((line) => line.x0 >= x1 - 3).map((line) => line.x0));
  return right - left <= widest;
}

/** Inches. */
const WIDEST_CELL = 3;

/** Blanks between letters, from left to right. */
function gapsOf(parts: readonly Component[]): number[] {
  const gaps: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const part of [...parts].sort((a, b) => a.x0 - b.x0)) {
    if (end !== Number.NEGATIVE_INFINITY && part.x0 > end) gaps.push(part.x0 - end);
    end = Math.max(end, part.x1);
  }
  return gaps;
}

export function stretchOf(parts: readonly Component[]): TextStretch {
  return {
    isDash: false,
    parts: [...parts].sort((a, b) => a.x0 - b.x0),
    ...boxAround(parts),
  };
}
