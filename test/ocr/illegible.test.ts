import { expect, test } from "vitest";
import { illegibleOf } from "../../packages/extractor/src/ocr/illegible.js";
import { stretchOf, type TextStretch } from "../../packages/extractor/src/ocr/picture/text-lines.js";
import type { ReadWord } from "../../packages/extractor/src/ocr/reader.js";

type Box = readonly [width: number, height: number];
const stretch = (...boxes: Box[]): TextStretch =>
  stretchOf(boxes.map(([width, height], at) => ({ x0: at * 20, y0: 0, x1: at * 20 + width, y1: height, area: 60 })));
const word = (text: string): ReadWord => ({ text, confidence: 0.9, x0: 0, x1: 10, edges: [0, 10] });
const letter: Box = [12, 14];
const line = [stretch(...new Array<Box>(10).fill(letter)), [word("мекемесінің")]] as const;

test("a figure alone of which nothing was read is illegible, by its height and width", () => {
  expect(illegibleOf([line, [stretch([11, 20]), []]])).toBe(1);
  expect(illegibleOf([line, [stretch([11, 20]), [word("7")]]])).toBe(0);
});

test("a blot, a rule and a speck alone are no figure", () => {
  for (const box of [
    [40, 20],
    [3, 20],
    [11, 40],
    [5, 6],
  ] as const)
    expect(illegibleOf([line, [stretch(box), []]])).toBe(0);
});
