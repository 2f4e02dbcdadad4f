import { cellSides } from "./cell-sides.js";
import type { InkMap, PixelBox } from "./grey-picture.js";

/** A drawn line in the picture, its thickness the box's shorter side. */
export interface RulingLine {
  readonly orientation: "horizontal" | "vertical";
  readonly box: PixelBox;
}

/** Inches: shorter strokes belong to letters, thicker bars to pictures and shadows. */
const MIN_LENGTH = 0.4;
const MIN_RUN = 0.25;
const MAX_THICKNESS = 0.04;
/** A break in a line that a scanner makes. */
const MAX_BREAK = 0.006;
/** Pieces of one line, which is never quite straight, come as near as this to each other. */
const MAX_STEP = 0.12;
/**
 * Shares of a line that have ink close beside it, on its freer side and on the other: the feet of letters run together are
 * not a line. Letters may stand on one that goes under whole words.
 */
const MAX_TOUCHED = [0.15, 0.15] as const;
const MAX_UNDERLINED = 0.6;
const UNDERLINE = 0.8;

/** Finds the level and upright lines of a straightened page. */
export function rulingLines(map: InkMap, dpi: number): RulingLine[] {
  const level = linesIn(asRows(map), dpi);
  const upright = linesIn(asColumns(map), dpi).map(({ x0, y0, x1, y1 }) => ({ x0: y0, y0: x0, x1: y1, y1: x1 }));
  return [
    ...level.map((box): RulingLine => ({ orientation: "horizontal", box })),
    ...[...upright, ...cellSides(map, level, upright, { dpi, thickest: thickestOf(dpi) })].map(
      (box): RulingLine => ({ orientation: "vertical", box }),
    ),
  ];
}

/** Pixels. */
const thickestOf = (dpi: number): number => Math.max(3, Math.round(MAX_THICKNESS * dpi));

/** A page seen row by row, or with its columns as rows: ink stands at `x * next + y * below`. */
interface Grid extends InkMap {
  readonly next: number;
  readonly below: number;
}

const asRows = ({ width, height, ink }: InkMap): Grid => ({ width, height, ink, next: 1, below: width });
const asColumns = ({ width, height, ink }: InkMap): Grid => ({
  width: height,
  height: width,
  ink,
  next: width,
  below: 1,
});

interface Run {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

function linesIn(map: Grid, dpi: number): PixelBox[] {
  const maxBreak = Math.max(1, Math.round(MAX_BREAK * dpi));
  const minRun = Math.round(MIN_RUN * dpi);
  const maxThickness = thickestOf(dpi);
  const step = Math.round(MAX_STEP * dpi);
  const lines: Run[] = [];
  let open: Run[] = [];
  for (let y = 0; y < map.height; y += 1) {
    for (const [x0, x1] of runsOf(map, y, minRun, maxBreak)) {
      const line = open.find((other) => x0 <= other.x1 + step && other.x0 <= x1 + step);
      if (line === undefined) {
        open.push({ x0, x1, y0: y, y1: y + 1 });
        continue;
      }
      line.x0 = Math.min(line.x0, x0);
      line.x1 = Math.max(line.x1, x1);
      line.y1 = y + 1;
    }
    const closed = open.filter((line) => line.y1 < y);
    if (closed.length === 0) continue;
    lines.push(...closed);
    open = open.filter((line) => line.y1 >= y);
  }
  lines.push(...open);
  return lines.filter(
    (line) => line.x1 - line.x0 >= MIN_LENGTH * dpi && line.y1 - line.y0 <= maxThickness && standsAlone(map, line, dpi),
  );
}

/**
 * Stretches of ink in one row, breaks that a scanner makes closed. One that is long enough passes a place of every `minRun`, and
 * has ink there or no further on than a break is wide: most of the row need not be looked at.
 */
function runsOf({ width, ink, next, below }: Grid, y: number, minRun: number, maxBreak: number): [number, number][] {
  const runs: [number, number][] = [];
  const row = y * below;
  const isInk = (x: number): boolean => ink[row + x * next] === 1;
  /** Where the ink ends that goes on from `x`, by steps to the right or to the left. */
  const endFrom = (x: number, step: 1 | -1): number => {
    let last = x;
    for (let at = x + step; at >= 0 && at < width && Math.abs(at - last) <= maxBreak + 1; at += step) {
      if (isInk(at)) last = at;
    }
    return last;
  };
  for (let place = 0; place < width; ) {
    let x = place;
    while (x < width && x <= place + maxBreak && !isInk(x)) x += 1;
    let end = place;
    if (x < width && x <= place + maxBreak) {
      const start = endFrom(x, -1);
      end = endFrom(x, 1) + 1;
      if (end - start >= minRun) runs.push([start, end]);
    }
    place += minRun * Math.max(1, Math.ceil((end - place) / minRun));
  }
  return runs;
}

function standsAlone({ height, ink, next, below }: Grid, { x0, x1, y0, y1 }: PixelBox, dpi: number): boolean {
  const off = Math.max(2, Math.round(dpi * 0.012));
  const touched = [y0 - off, y1 - 1 + off].map((y) => {
    if (y < 0 || y >= height) return 0;
    let count = 0;
    for (let x = x0; x < x1; x += 1) count += ink[y * below + x * next] as number;
    return count / (x1 - x0);
  });
  const most = x1 - x0 >= UNDERLINE * dpi ? MAX_UNDERLINED : MAX_TOUCHED[1];
  return Math.min(...touched) <= MAX_TOUCHED[0] && Math.max(...touched) <= most;
}

/**
 * Paints the lines over with paper, in the picture and in its ink. What crosses a line from both sides stays: it is a
 * letter's stroke.
 */
export function paintOver(
  lines: readonly RulingLine[],
  { width, height, ink }: InkMap,
  grey: Uint8Array,
  paper: number,
) {
  const at = (orientation: RulingLine["orientation"], along: number, across: number): number =>
    orientation === "horizontal" ? across * width + along : along * width + across;
  for (const { orientation, box } of lines) {
    const level = orientation === "horizontal";
    const [from, to, near, far] = level ? [box.x0, box.x1, box.y0, box.y1] : [box.y0, box.y1, box.x0, box.x1];
    const limit = level ? height : width;
    const [before, behind] = [near - 2, far + 1];
    for (let along = from; along < to; along += 1) {
      const crossed =
        before >= 0 &&
        behind < limit &&
        ink[at(orientation, along, before)] === 1 &&
        ink[at(orientation, along, behind)] === 1;
      if (crossed) continue;
      // The blurred edge of a line is not ink, but not paper either.
      for (let across = Math.max(near - 1, 0); across < Math.min(far + 1, limit); across += 1) {
        const pixel = at(orientation, along, across);
        ink[pixel] = 0;
        grey[pixel] = paper;
      }
    }
  }
}
