import { describe, expect, test } from "vitest";
import { withFirstTail, withInitials } from "../../packages/extractor/src/ocr/initials.js";
import { stretchOf } from "../../packages/extractor/src/ocr/picture/text-lines.js";

type Box = readonly [x0: number, y0: number, x1: number, y1: number];
const letter: Box = [0, 0, 18, 20];
const stop: Box = [20, 17, 23, 20];
const second: Box = [27, 0, 45, 20];
const end: Box = [47, 17, 50, 20];

function read(text: string, ...boxes: Box[]): string {
  return readBy(withInitials, text, ...boxes);
}

function readBy(rule: typeof withInitials, text: string, ...boxes: Box[]): string {
  const stretch = stretchOf(boxes.map(([x0, y0, x1, y1]) => ({ x0, y0, x1, y1, area: (x1 - x0) * (y1 - y0) })));
  const { x0, x1 } = stretch;
  const edges = Array.from({ length: text.length + 1 }, (_, at) => x0 + ((x1 - x0) * at) / text.length);
  return rule(stretch, { text, confidence: 0.9, x0, x1, edges }).text;
}

describe("initials", () => {
  test("have a stop wherever one is seen", () => {
    expect(read("ӘС.", letter, stop, second, end)).toBe("Ә.С.");
    expect(read("М.Ұ,", letter, stop, second, end)).toBe("М.Ұ.");
    expect(read("Ұ,", letter, stop)).toBe("Ұ.");
  });

  test("have the tail that is seen below the line", () => {
    expect(read("ӘК.", letter, stop, [27, 0, 45, 23], end)).toBe("Ә.Қ.");
    expect(read("Ә.К.", letter, stop, second, end)).toBe("Ә.К.");
  });

  test("are none without a stop behind each letter", () => {
    expect(read("АҚ.", letter, second, end)).toBe("АҚ.");
    expect(read("АҚ,", letter, second, [47, 17, 50, 24])).toBe("АҚ,");
    expect(read("АҚ", letter, second)).toBe("АҚ");
  });
});

test("a name's first letter has the tail that is seen below the line", () => {
  const rest: Box[] = [
    [20, 5, 38, 20],
    [40, 5, 58, 20],
  ];
  const name = (bottom: number, width = 18): string => readBy(withFirstTail, "Куа", [0, 0, width, bottom], ...rest);
  expect(name(24)).toBe("Қуа");
  expect(name(20)).toBe("Куа");
});
