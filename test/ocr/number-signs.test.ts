import { expect, test } from "vitest";
import { numberSignsOf } from "../../packages/extractor/src/ocr/picture/number-signs.js";
import { stretchOf } from "../../packages/extractor/src/ocr/picture/text-lines.js";

type Box = readonly [x0: number, y0: number, x1: number, y1: number];
const signsIn = (...boxes: Box[]): [number, number][] =>
  numberSignsOf(
    stretchOf(boxes.map(([x0, y0, x1, y1]) => ({ x0, y0, x1, y1, area: ((x1 - x0) * (y1 - y0)) / 2 }))),
  ).map(({ x0, x1 }) => [x0, x1]);
const figure: Box = [40, 0, 54, 21];

test("the number sign is a capital, a ring beside it and a bar under the ring", () => {
  expect(signsIn([0, 0, 18, 21], [18, 8, 25, 17], [18, 19, 25, 22], figure)).toEqual([[0, 25]]);
  expect(signsIn([0, 0, 18, 21], [18, 8, 25, 17], figure)).toEqual([]);
});

test("in poor print its capital runs into the ring or the bar", () => {
  expect(signsIn([0, 0, 24, 21], [17, 18, 24, 21], figure)).toEqual([[0, 24]]);
  expect(signsIn([0, 0, 25, 22], [17, 8, 25, 17], figure)).toEqual([[0, 25]]);
});

test("a full stop under the arm of a letter and a letter after a capital are no part of one", () => {
  expect(signsIn([0, 0, 22, 21], [19, 18, 22, 21], figure)).toEqual([]);
  expect(signsIn([0, 0, 20, 21], [22, 7, 34, 21], figure)).toEqual([]);
});
