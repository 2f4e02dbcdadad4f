import { allMatches } from "@qauly/model/rules";
import fc from "fast-check";
import { expect, test } from "vitest";

const patterns = [/\d+/g, /\p{L}*/gu, /(а)|б/g, /$|^/g, /(?<=а)\s*/gu, /[\s\S]/g, /./gsu];
const strings = fc.string({ unit: fc.constantFrom("а", "б", " ", "1", "\n", "𝐀", "\ud835", "\udc00") });

test("all matches are those of String.matchAll, also where nothing is matched or a character has two units", () => {
  fc.assert(
    fc.property(strings, fc.constantFrom(...patterns), (text, pattern) => {
      const expected = Array.from(text.matchAll(pattern), ({ index, ...groups }) => ({
        index,
        groups: [...Object.values(groups)],
      }));
      const found = allMatches(text, pattern).map(({ index, ...groups }) => ({
        index,
        groups: [...Object.values(groups)],
      }));
      expect(found).toEqual(expected);
    }),
  );
});

test("a pattern that would match the first place only, again and again, is refused", () => {
  expect(() => allMatches("а", /а/)).toThrow(TypeError);
});
