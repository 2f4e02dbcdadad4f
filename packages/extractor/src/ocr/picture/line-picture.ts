import type { Component } from "./components.js";
import { type GreyPicture, type PixelBox, whiten } from "./grey-picture.js";
import type { TextStretch } from "./text-lines.js";

/** One stretch of writing cut out for the reader, and the way back to the page. */
export interface LinePicture {
  readonly picture: GreyPicture;
  /** x on the page of an x in this picture. */
  readonly pageX: (x: number) => number;
  /** y on the page of its first row. */
  readonly top: number;
}

/** Margin around the writing, in its heights. */
const MARGIN = 0.35;
/** Gaps between letters, in heights of a small letter: usual ones, and from where a line is letter-spaced. */
const USUAL_GAP = 0.2;
const SPACED_GAP = 0.7;
/** Letters from which on that can be told, and gaps from which on two or three are set to the width of their cell, too. */
const SPACED = 4;
const FAR_GAP = 3;
/** In heights of the tallest glyph: lower ones are marks and tell nothing. A blank between words. */
const LETTER = 0.45;
const BLANK = 0.7;
/** Wider blanks, by that height or by the line's usual gap, are those of a line that is set to the width of its cell. */
const WIDE_GAP = 1.6;
const WIDE_BLANK = 1;
const WIDELY_SET = 2.2;

/** Where something was taken out of a line. */
export interface Hole {
  readonly x0: number;
  readonly x1: number;
}

/** Cuts a stretch out, without what stands near it, and moves letters together that are set wide apart. */
export function linePicture(
  page: GreyPicture,
  stretch: TextStretch,
  near: readonly PixelBox[],
  paper: number,
  holes: readonly Hole[],
): LinePicture {
  const margin = Math.max(4, Math.round((stretch.y1 - stretch.y0) * MARGIN));
  const [left, top] = [stretch.x0 - margin, stretch.y0 - margin];
  const whole = cutOut(page, left, top, stretch.x1 + margin - left, stretch.y1 + margin - top, paper);
  for (const box of near) {
    if (stretch.parts.some((part) => overlap(part, box))) continue;
    whiten(whole, { x0: box.x0 - left, y0: box.y0 - top, x1: box.x1 - left, y1: box.y1 - top }, paper);
  }
  const shifts = shiftsOf(stretch, holes);
  return {
    picture: condensed(whole, shifts, left),
    pageX: (x) => x + left + shiftAt(shifts, x + left),
    top,
  };
}

function condensed(whole: GreyPicture, shifts: readonly Shift[], left: number): GreyPicture {
  const narrowed = shifts.at(-1)?.by;
  if (narrowed === undefined) return whole;
  const { height, dpi } = whole;
  const width = whole.width - narrowed;
  const grey = new Uint8Array(width * height);
  // From one moved part to the next, a piece of the whole each.
  let [from, by] = [0, 0];
  for (const shift of [...shifts, { from: left + whole.width, by: narrowed }]) {
    const to = shift.from - left;
    for (let y = 0; y < height; y += 1) {
      grey.set(whole.grey.subarray(y * whole.width + from, y * whole.width + to), y * width + from - by);
    }
    // What the next piece loses at its start is blank.
    from = to + shift.by - by;
    by = shift.by;
  }
  return { width, height, grey, dpi };
}

/** From this x of the page on everything moves left by so many pixels in all. */
interface Shift {
  readonly from: number;
  readonly by: number;
}

/** Where letters are set wide apart, and where a sign was taken out: the reader sees marks in wide blanks. */
function shiftsOf({ parts }: TextStretch, holes: readonly Hole[]): Shift[] {
  const glyphs = columnsOf(parts);
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.x0 - (glyphs[index] as PixelBox).x1);
  if (gaps.length === 0) return [];
  const heights = glyphs.map(({ y0, y1 }) => y1 - y0);
  const tallest = Math.max(...heights);
  const small = lowerThird(heights.filter((height) => height >= LETTER * tallest));
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] as number;
  const isSpaced =
    usual >= SPACED_GAP * small && (glyphs.length >= SPACED || gaps.every((gap) => gap >= FAR_GAP * small));
  const surplus = isSpaced ? Math.round(usual - USUAL_GAP * small) : 0;
  let by = 0;
  return gaps.flatMap((gap, index) => {
    const before = glyphs[index] as PixelBox;
    const isHole = holes.some(({ x0, x1 }) => x0 >= before.x1 - 2 && x1 <= before.x1 + gap + 2);
    const isWide = gap > Math.max(WIDE_GAP * small, WIDELY_SET * usual);
    const blank = isHole ? BLANK : WIDE_BLANK;
    const taken =
      isHole || isWide ? Math.round(gap - blank * small) : Math.min(surplus, Math.round(gap - USUAL_GAP * small));
    if (taken <= 0) return [];
    by += taken;
    // The pixels that fall away stand in the middle of the gap.
    return { from: before.x1 + Math.floor((gap - taken) / 2), by };
  });
}

const lowerThird = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 3)] as number;

/** Parts that stand over each other are one glyph. */
function columnsOf(parts: readonly Component[]): PixelBox[] {
  const columns: PixelBox[] = [];
  for (const part of parts) {
    const last = columns.at(-1);
    if (last !== undefined && part.x0 < last.x1) {
      columns[columns.length - 1] = {
        x0: last.x0,
        x1: Math.max(last.x1, part.x1),
        y0: Math.min(last.y0, part.y0),
        y1: Math.max(last.y1, part.y1),
      };
    } else columns.push(part);
  }
  return columns;
}

/** By how much the page's x lies right of the picture's, at this x of the picture (its left edge added). */
function shiftAt(shifts: readonly Shift[], x: number): number {
  let by = 0;
  for (const shift of shifts) {
    if (x + by < shift.from) break;
    by = shift.by;
  }
  return by;
}

/** What lies outside the page is paper. */
function cutOut(
  page: GreyPicture,
  left: number,
  top: number,
  width: number,
  height: number,
  paper: number,
): GreyPicture {
  const grey = new Uint8Array(width * height).fill(paper);
  const [x0, x1] = [Math.max(-left, 0), Math.min(page.width - left, width)];
  for (let y = Math.max(0, -top); y < Math.min(height, page.height - top); y += 1) {
    const row = (top + y) * page.width + left;
    grey.set(page.grey.subarray(row + x0, row + x1), y * width + x0);
  }
  return { width, height, grey, dpi: page.dpi };
}

const overlap = (a: PixelBox, b: PixelBox): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
