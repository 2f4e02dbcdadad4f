import fc from "fast-check";
import { expect, test } from "vitest";
import { homoglyphEdits } from "../../packages/normalizer/src/repair/homoglyphs.js";
import { applied } from "./applied.js";

const twins: Readonly<Record<string, string>> = {
  а: "a",
  с: "c",
  е: "e",
  о: "o",
  р: "p",
  х: "x",
  у: "y",
  і: "i",
  ә: "ə",
};
const words = [
  "әкімдігінің",
  "қаулысына",
  "жұмыскерлердің",
  "тіркелген",
  "облысы",
  "мемлекеттік",
  "Сарыағаш",
  "шешімімен",
];

test("look-alikes in a word that keeps a letter of its own become Cyrillic again", () => {
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (word, swaps) => {
      const mixed = [...word].map((letter, at) => (swaps[at] ? (twins[letter] ?? letter) : letter)).join("");
      expect(applied(mixed, homoglyphEdits(mixed))).toBe(word);
    }),
  );
});

test("words all in Latin letters, and mixed ones that no Cyrillic word can be, stay", () => {
  for (const text of ["KazDala", "Ақ Бидай LTD", "Green Steppe", "482-V", "38-VІ", "ХLVI"])
    expect(homoglyphEdits(text)).toEqual([]);
});
