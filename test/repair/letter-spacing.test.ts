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
