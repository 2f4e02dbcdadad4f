import { describe, expect, test } from "vitest";
import { form } from "./make-pdf.js";
import { readPage, tokenOf } from "./read.js";

/** Reads a page of raw operators at the place (100, 300); Helvetica's letters are known: "A" is 667 wide, "l" 222. */
const read = (operators: string) => readPage((pdf) => form(pdf, operators, [100, 300]));

describe("operators of text", () => {
  test.each<[string, string, left: number, right: number, baseline: number]>([
    ["TJ moves between letters", "BT /F1 10 Tf [(A) -1000 (l)] TJ ET", 100, 118.89, 300],
    ["TJ moves back", "BT /F1 10 Tf [(A) 1000 (l)] TJ ET", 96.67, 106.67, 300],
    ["Tc follows every glyph", "BT /F1 10 Tf 20 Tc (Al) Tj ET", 100, 128.89, 300],
    ["Tz stretches letters and spacing", "BT /F1 10 Tf 150 Tz 20 Tc (Al) Tj ET", 100, 143.335, 300],
    ["Td starts from the line, not from the pen", "BT /F1 10 Tf 0 50 Td (A) Tj 30 0 Td (l) Tj ET", 100, 132.22, 250],
    ["TD sets the leading for T*", "BT /F1 10 Tf 0 -20 TD (x) Tj T* (Al) Tj ET", 100, 108.89, 340],
    ["' starts the next line", "BT /F1 10 Tf 15 TL (x) Tj (Al) ' ET", 100, 108.89, 315],
    ['" sets both spacings', 'BT /F1 10 Tf 15 TL (x) Tj 0 20 (Al) " ET', 100, 128.89, 315],
    ["Tm places and scales", "BT /F1 10 Tf 2 0 0 2 40 60 Tm (Al) Tj ET", 140, 157.78, 240],
    ["q and Q keep the state", "q 1 0 0 1 500 0 cm Q BT /F1 10 Tf (Al) Tj ET", 100, 108.89, 300],
  ])("%s", async (_, operators, left, right, baseline) => {
    const page = await read(operators);
    const letters = page.tokens.filter((token) => /[Al]/.test(token.text));
    for (const letter of letters) expect(letter.baseline).toBeCloseTo(baseline, 2);
    expect(Math.min(...letters.map(({ bbox }) => bbox[0]))).toBeCloseTo(left, 2);
    expect(Math.max(...letters.map(({ bbox }) => bbox[2]))).toBeCloseTo(right, 2);
  });

  test("Tw widens spaces alone", async () => {
    const page = await read("BT /F1 10 Tf 40 Tw (Al Al) Tj ET");
    const second = page.tokens[1]!;
    // 667 + 222 + 278 of the space, and the 40 points.
    expect(second.bbox[0]).toBeCloseTo(100 + 11.67 + 40, 2);
  });

  test("Ts lifts the baseline", async () => {
    expect(tokenOf(await read("BT /F1 10 Tf 4 Ts (Al) Tj ET"), "Al").baseline).toBeCloseTo(296, 3);
  });

  test.each([
    [
      "letters moved apart evenly are a word",
      "[(B) -600 (a) -600 (y) -600 (t) -600 (e) -600 (r) -600 (e) -600 (k)] TJ",
      "Bayterek",
    ],
    ["a jump parts words that have no space", "[(Aqmola) -300 (oblysy)] TJ", "Aqmola oblysy"],
    ["kerning does not", "[(A) 70 (V) 80 (A) -60 (TAR)] TJ", "AVATAR"],
    [
      "a jump parts words among letters moved apart",
      "[(S) -400 (o) -400 (z) -400 (d) -1000 (b) -400 (i) -400 (r)] TJ",
      "Sozd bir",
    ],
  ])("%s", async (_, operators, expected) => {
    expect((await read(`BT /F1 10 Tf ${operators} ET`)).text).toBe(expected);
  });
});

test("unbalanced Q does no harm", async () => {
  expect((await read("Q Q BT /F1 10 Tf (Al) Tj ET Q")).text).toBe("Al");
});
