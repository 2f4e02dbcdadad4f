import { atOnce } from "@qauly/model/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { kazakh } from "../../packages/normalizer/src/language/kk/kk.js";
import { russian } from "../../packages/normalizer/src/language/ru/ru.js";
import { textLines } from "../../packages/normalizer/src/layout/text-lines.js";
import { joinLines, wordStock } from "../../packages/normalizer/src/repair/line-joins.js";

function joined(text: string, known: readonly string[] = [], language = kazakh): string {
  const page = { number: 1, size: null, text, tokens: [], rulings: [], links: [], imageCoverage: 0 };
  return joinLines(
    atOnce(textLines([page])),
    atOnce(wordStock(() => [...known, ...text.split("\n")], language.hyphens)),
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

test("particles, prefixes and words said twice keep their hyphen", () => {
  for (const [text, whole] of [
    ["что-\nлибо", "что-либо"],
    ["какого-\nнибудь", "какого-нибудь"],
    ["кое-\nчто", "кое-что"],
    ["по-\nновому", "по-новому"],
    ["из-\nза", "из-за"],
  ] as const) {
    expect(joined(text, [], russian)).toBe(whole);
  }
  for (const [text, whole] of [
    ["бір-\nбіріне", "бір-біріне"],
    ["өз-\nөзіне", "өз-өзіне"],
  ] as const) {
    expect(joined(text)).toBe(whole);
  }
});

test("lines join with one blank, and without one at brackets and marks", () => {
  expect(joined("2022 жылғы № \n593 қаулысы")).toBe("2022 жылғы № 593 қаулысы");
  expect(joined("басшысы (\nБ.Ахметжанов)")).toBe("басшысы (Б.Ахметжанов)");
});

test.each([
  ["құрылыс-\nмонтаж жұмыстары", "құрылыс-монтаж жұмыстары"],
  ["сауда-\nсаттық орындары", "сауда-саттық орындары"],
  ["көлік-\nқойма кешені", "көлік-қойма кешені"],
  ["орналас-\nтыру тәртібі", "орналастыру тәртібі"],
  ["ауда-\nны әкімдігі", "ауданы әкімдігі"],
  ["әлеу-\nметтік көмек", "әлеуметтік көмек"],
  ["бекі-\nтілсін", "бекітілсін"],
  ["белгілен-\nген тәртіп", "белгіленген тәртіп"],
])("a hyphen that nothing tells to be a division stays: %j", (text, whole) => {
  expect(joined(text)).toBe(whole);
});

test("it goes where the document has the word in another form, or divides others", () => {
  expect(joined("шаруа-\nшылықтарға берілсін", ["шаруашылығы"])).toBe("шаруашылықтарға берілсін");
  expect(joined("ауыл-\nдағы тұр-\nғындары мен кітап-\nханасы", ["тұрғындары"])).toBe(
    "ауылдағы тұрғындары мен кітапханасы",
  );
});

test.each([
  ["жилищно-\nкоммунального хозяйства", "жилищно-коммунального хозяйства"],
  ["сельско-\nхозяйственного назначения", "сельскохозяйственного назначения"],
  ["совершенно-\nлетних граждан", "совершеннолетних граждан"],
  ["основно-\nго общего", "основного общего"],
  ["госу-\nдарственной службы", "государственной службы"],
  ["горно-\nметаллургического комбината", "горно-металлургического комбината"],
  ["нефте-\nпродуктов", "нефтепродуктов"],
])("Russian: %j", (text, whole) => {
  expect(joined(text, [], russian)).toBe(whole);
});
