import fc from "fast-check";
import { expect, test } from "vitest";
import { textLines } from "../../packages/normalizer/src/layout/text-lines.js";
import { joinLines, wordStock } from "../../packages/normalizer/src/repair/line-joins.js";

function joined(text: string, known: readonly string[] = []): string {
  const page = { number: 1, size: null, text, tokens: [], rulings: [], links: [], imageCoverage: 0 };
  return joinLines(
    textLines([page]),
    wordStock(() => known, new Set(["қылмыстық"])),
  ).text;
}

const word = fc.constantFrom("тармақшасына", "жұмыскерлердің", "белгіленсін", "қосымшасына");

test("a word divided at any place is whole again", () => {
  fc.assert(
    fc.property(word, fc.integer({ min: 1, max: 8 }), (whole, at) => {
      expect(joined(`осы ${whole.slice(0, at)}-\n${whole.slice(at)} сәйкес`, [whole])).toBe(`осы ${whole} сәйкес`);
      expect(joined(`осы ${whole.slice(0, at)}\u00ad\n${whole.slice(at)} сәйкес`)).toBe(
        `осы ${whole.slice(0, at)}\u00ad${whole.slice(at)} сәйкес`,
      );
    }),
  );
});

test("a hyphen of the word stays: by the document's own spelling, or as a known compound", () => {
  expect(joined("ата-\nанасынан", ["ата-анасынан"])).toBe("ата-анасынан");
  expect(joined("Қылмыстық-\nатқару")).toBe("Қылмыстық-атқару");
  expect(joined("27-\nбабына")).toBe("27-бабына");
});

test("lines join with one blank, and without one at brackets and marks", () => {
  expect(joined("2022 жылғы № \n593 қаулысы")).toBe("2022 жылғы № 593 қаулысы");
  expect(joined("басшысы (\nБ.Ахметжанов)")).toBe("басшысы (Б.Ахметжанов)");
});
