import fc from "fast-check";
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { kazakh } from "../../packages/normalizer/src/language/kk/kk.js";
import { russian } from "../../packages/normalizer/src/language/ru/ru.js";
import { homoglyphEdits as editsIn } from "../../packages/normalizer/src/repair/homoglyphs.js";
import { applied } from "./applied.js";

const homoglyphEdits = (text: string) => editsIn(text, kazakh.repair.ownTwin);

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

test.each([
  ["yшiн", "үшін"],
  ["Yкiметi", "Үкіметі"],
  ["ЖYЗЕГЕ", "ЖҮЗЕГЕ"],
  ["жyргiзy", "жүргізу"],
  ["тiркеyге", "тіркеуге"],
  ["кyәлiк", "куәлік"],
  ["жyмыс", "жумыс"],
])("the Latin y of a Kazakh word is ү where that is its first vowel: %s", (typed, word) => {
  expect(applied(typed, homoglyphEdits(typed))).toBe(word);
});

test("in a Russian act it is у", async () => {
  const { act } = await parseAct(
    "Об yчете сведений для сyдов и yчреждений\n\nРешение акима Самальского района от 3 мая 2018 года № 7",
  );
  expect(act.title).toBe("Об учете сведений для судов и учреждений");
});

test.each([
  ["Установить c 1 июля стипендии", "Установить с 1 июля стипендии"],
  ["правила o лодках", "правила о лодках"],
  ["срок, a также порядок", "срок, а также порядок"],
  ["C учетом мнения сторон", "С учетом мнения сторон"],
])("a word of one letter in Latin is one in Cyrillic: %s", (typed, text) => {
  expect(applied(typed, editsIn(typed, russian.repair.ownTwin, russian.repair.oneLetterWords))).toBe(text);
});

test.each(["витамин C и железо", "2 x 3 метра", "пункты a) и b)", "сорт A 12", "группа c, d", "знак o"])(
  "a Latin letter that is no such word stays: %s",
  (text) => {
    expect(editsIn(text, russian.repair.ownTwin, russian.repair.oneLetterWords)).toEqual([]);
  },
);
