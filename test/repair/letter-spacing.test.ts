import fc from "fast-check";
import { expect, test } from "vitest";
import { splitByLexicon } from "../../packages/normalizer/src/language/kk/repair/lexicon.js";
import { letterSpacingEdits } from "../../packages/normalizer/src/repair/letter-spacing.js";
import { applied } from "./applied.js";

const spacingEdits = (text: string) => letterSpacingEdits(text, splitByLexicon);

const words = ["мектебі", "коммуналдық", '"АСФА"', "«Заречное»", "БҰЙЫРАМЫН:", "Дала-Дән", "серіктестігі,"];
const blanks = fc.constantFrom(" ", "  ", "\u00a0", "\u2009");

test("a word with blanks between all its letters is whole again, wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...words),
      blanks,
      fc.constantFrom("", "облысы "),
      fc.constantFrom("", " мемлекеттік"),
      (word, blank, before, after) => {
        const text = `${before}${[...word].join(blank)}${after}`;
        expect(applied(text, spacingEdits(text))).toBe(`${before}${word}${after}`);
      },
    ),
  );
});

test("words keep their gap when it is wider, or when the lexicon knows them", () => {
  for (const text of ["Қ А У Л Ы  Е Т Е Д І:", "Қ А У Л Ы   Е Т Е Д І :", "Қ А У Л Ы Е Т Е Д І :"]) {
    expect(applied(text, spacingEdits(text))).toBe("ҚАУЛЫ ЕТЕДІ:");
  }
});

test("figures of cells, initials and list letters are no torn word", () => {
  for (const text of ["92 1 1", "5 2 1", "М. Ә. Токжанов", "а) б) в)", "А 4", "1 2 3 4"])
    expect(spacingEdits(text)).toEqual([]);
});

test.each([
  ['" № 1 0 м е к т е п "', '"№ 10 мектеп"'],
  ['"М е к т е п № 1 0"', '"Мектеп № 10"'],
  ['"№ 1 0"', '"№ 10"'],
])("a number sign keeps its blank in a torn name: %s", (text, name) => {
  expect(applied(text, spacingEdits(text))).toBe(name);
});

test("the capitals that begin a name may alone be torn; outside of quotation marks they are initials", () => {
  const text = '"С К Самал-Сервис" ЖШС, «А Б Групп»';
  expect(applied(text, spacingEdits(text))).toBe('"СК Самал-Сервис" ЖШС, «АБ Групп»');
  for (const initials of ["С К Самалов", "А Б"]) expect(spacingEdits(initials)).toEqual([]);
});
