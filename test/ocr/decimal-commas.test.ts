import { expect, test } from "vitest";
import { withDecimalComma } from "../../packages/extractor/src/ocr/decimal-commas.js";
import { stretchOf } from "../../packages/extractor/src/ocr/picture/text-lines.js";

type Box = readonly [x0: number, y0: number, x1: number, y1: number];
const [left, right]: [Box, Box] = [
  [0, 0, 12, 20],
  [22, 0, 34, 20],
];
const comma: Box = [15, 17, 18, 24];
const stop: Box = [15, 17, 18, 20];

function read(text: string, ...boxes: Box[]): string {
  const stretch = stretchOf(boxes.map(([x0, y0, x1, y1]) => ({ x0, y0, x1, y1, area: (x1 - x0) * (y1 - y0) })));
  const { x0, x1 } = stretch;
  const edges = Array.from({ length: text.length + 1 }, (_, at) => x0 + ((x1 - x0) * at) / text.length);
  return withDecimalComma(stretch, { text, confidence: 0.9, x0, x1, edges }).text;
}

test("a point that hangs below the line is a comma", () => {
  expect(read("0.5", left, comma, right)).toBe("0,5");
});

test("one that stands on the line stays, and so does a comma", () => {
  expect(read("0.5", left, stop, right)).toBe("0.5");
  expect(read("0,5", left, stop, right)).toBe("0,5");
});

test("a point stays where the parts are not the word's", () => {
  expect(read("10.5", left, comma, right)).toBe("10.5");
  expect(read("0.5", left, comma, [18, 4, 20, 7], right)).toBe("0.5");
  // A speck below the line.
  expect(read("0.5", left, [15, 23, 18, 27], right)).toBe("0.5");
  // A figure, not a mark, reaches below.
  expect(read("0.5", left, stop, [22, 0, 34, 25])).toBe("0.5");
});
