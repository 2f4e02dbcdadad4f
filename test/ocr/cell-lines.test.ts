import { expect, test } from "vitest";
import type { Component } from "../../packages/extractor/src/ocr/picture/components.js";
import { linePicture } from "../../packages/extractor/src/ocr/picture/line-picture.js";
import { stretchOf, textStretches } from "../../packages/extractor/src/ocr/picture/text-lines.js";

type Box = readonly [x0: number, y0: number, x1: number, y1: number];
const part = ([x0, y0, x1, y1]: Box): Component => ({ x0, y0, x1, y1, area: ((x1 - x0) * (y1 - y0)) / 2 });
const border = { orientation: "vertical", box: { x0: 120, y0: 0, x1: 122, y1: 80 } } as const;
const letters = (from: number, to: number): Box[] =>
  Array.from({ length: Math.floor((to - from) / 16) }, (_, at) => [from + at * 16, 20, from + at * 16 + 13, 40]);
/** How many parts stand in the stretches left and right of the border. */
const sidesOf = (boxes: readonly Box[]): number[] =>
  textStretches(boxes.map(part), [border], 200).map(({ parts }) => parts.length);

const mark = (x: number): Box[] => [
  [x, 20, x + 2, 28],
  [x + 5, 20, x + 7, 28],
];

test("a closing quotation mark that runs over the border goes back to the name that reaches it", () => {
  const left = letters(24, 120);
  const right = letters(150, 220);
  expect(sidesOf([...left, ...mark(126), ...right])).toEqual([left.length + 2, right.length]);
});

test("one that opens the next cell's own name, or stands behind a name that ends before the border, stays", () => {
  const [full, short, right] = [letters(24, 120), letters(24, 90), letters(136, 220)];
  expect(sidesOf([...full, ...mark(126), ...right])).toEqual([full.length, right.length + 2]);
  const far = letters(150, 220);
  expect(sidesOf([...short, ...mark(126), ...far])).toEqual([short.length, far.length + 2]);
});

test("dirt beside a line, or by itself, is no mark of it", () => {
  const line = letters(136, 220);
  const dirt = (x: number, y: number): Component => ({ x0: x, y0: y, x1: x + 4, y1: y + 2, area: 8 });
  const stop: Component = { x0: 216, y0: 36, x1: 221, y1: 40, area: 18 };
  const partsOf = (...marks: Component[]): number[] =>
    textStretches([...line.map(part), ...marks], [border], 200).map(({ parts }) => parts.length);
  expect(partsOf(dirt(234, 36))).toEqual([line.length]);
  expect(partsOf(dirt(160, 70))).toEqual([line.length]);
  expect(partsOf(stop)).toEqual([line.length + 1]);
  // A dash that stands alone is wide.
  expect(partsOf({ x0: 160, y0: 70, x1: 170, y1: 73, area: 28 })).toEqual([line.length, 1]);
});

test("two letters and a mark set to the width of a cell are moved together, by the letters' height", () => {
  const width = 260;
  const page = { width, height: 60, dpi: 200, grey: new Uint8Array(width * 60).fill(250) };
  const spread = stretchOf([part([10, 20, 30, 40]), part([120, 20, 140, 40]), part([236, 20, 246, 29])]);
  expect(linePicture(page, spread, [], 250, []).picture.width).toBeLessThan(100);
});
