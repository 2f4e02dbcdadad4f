/** Laws and codes: sections above clauses, as their headings say. */
import type { Resolution, Section } from "@qauly/model";
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";

const law = {
  kk: {
    head: "Алма бағы туралы\n\nҚазақстан Республикасының Заңы 2030 жылғы 4 қарашадағы № 378-VIII ҚРЗ",
    lead: "Осы Заң алма өсірумен байланысты қоғамдық қатынастарды реттейді.",
    signature: "Қазақстан Республикасының Президенті\n\nС. ЖАНДІЛДИН",
  },
  ru: {
    head: "О яблоневых садах\n\nЗакон Республики Казахстан от 4 ноября 2030 года № 378-VIII ЗРК",
    lead: "Настоящий Закон регулирует отношения, связанные с выращиванием яблок.",
    signature: "Президент Республики Казахстан\n\nС. ЖАНДИЛЬДИН",
  },
};

const read = (language: keyof typeof law, body: readonly string[], gap = "\n\n"): Promise<Resolution> => {
  const { head, lead, signature } = law[language];
  return parseAct([head, [lead, ...body].join(gap), signature].join("\n\n"));
};

/** `chapter I Name { article 1 Name: 1, 2 }` as nested lists. */
type Outline = readonly [head: string, clauses: readonly (string | null)[], inner: readonly Outline[]];
const outline = (sections: readonly Section[]): Outline[] =>
  sections.map(({ kind, number, heading, clauses, sections: inner }) => [
    `${kind} ${number} ${heading}`,
    clauses.map((clause) => clause.number),
    outline(inner),
  ]);

const gaps = ({ findings }: Resolution) =>
  findings.flatMap(({ code, actual }) => (code === "clause.number-gap" ? [actual] : []));

describe.each([
  ["parted by gaps", "\n\n"],
  ["one below the other", "\n"],
])("articles %s", (_name, gap) => {
  test("stand in their chapters, with their clauses, in Kazakh", async () => {
    const act = await read(
      "kk",
      [
        "1-тарау. ЖАЛПЫ ЕРЕЖЕЛЕР",
        "1-бап. Негізгі ұғымдар",
        "Осы Заңда мынадай ұғымдар пайдаланылады:",
        "1) алма – жеміс;",
        "2) бақ – алма өсетін жер.",
        "2-бап. Бақ иесі",
        "1. Бақ иесі ағаштарды суарады.",
        "2. Бақ иесі мынаны береді:",
        "1) алманы;",
        "2) тұқымды.",
        "2-1-бап. Бақ иесінің міндеті",
        "Бақ иесі жеміс жинайды.",
        "2-тарау. ҚОРЫТЫНДЫ ЕРЕЖЕЛЕР",
        "3-бап. Осы Заңды қолданысқа енгізу",
        "Осы Заң 2031 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.",
      ],
      gap,
    );
    expect(act.clauses).toEqual([]);
    expect(act.preamble).toEqual({ text: law.kk.lead, enactingFormula: null });
    expect(outline(act.sections)).toEqual([
      [
        "chapter 1 ЖАЛПЫ ЕРЕЖЕЛЕР",
        [],
        [
          ["article 1 Негізгі ұғымдар", ["1", "2"], []],
          ["article 2 Бақ иесі", ["1", "2"], []],
          ["article 2-1 Бақ иесінің міндеті", [], []],
        ],
      ],
      ["chapter 2 ҚОРЫТЫНДЫ ЕРЕЖЕЛЕР", [], [["article 3 Осы Заңды қолданысқа енгізу", [], []]]],
    ]);
    const [first] = act.sections;
    expect(first?.sections[0]?.text).toBe("Осы Заңда мынадай ұғымдар пайдаланылады:");
    expect(first?.sections[1]?.clauses[1]?.children.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(first?.sections[2]?.text).toBe("Бақ иесі жеміс жинайды.");
    expect([gaps(act), act.unplaced]).toEqual([[], []]);
  });

  test("stand in their sections and chapters, in Russian", async () => {
    const act = await read(
      "ru",
      [
        "ОБЩАЯ ЧАСТЬ",
        "РАЗДЕЛ ПЕРВЫЙ. ОБЩИЕ ПОЛОЖЕНИЯ",
        "Глава I. Сады",
        "Параграф 1. Виды садов",
        "Статья 1. Виды",
        "1. Сады бывают большие.",
        "2. Сады бывают малые.",
        "Раздел второй. Ответственность",
        "Глава II. Нарушения",
        "Статья 2. Нарушения",
        "За нарушения настоящего Закона отвечает садовод.",
      ],
      gap,
    );
    expect(outline(act.sections)).toEqual([
      [
        "book null ОБЩАЯ ЧАСТЬ",
        [],
        [
          [
            "section ПЕРВЫЙ ОБЩИЕ ПОЛОЖЕНИЯ",
            [],
            [["chapter I Сады", [], [["paragraph 1 Виды садов", [], [["article 1 Виды", ["1", "2"], []]]]]]],
          ],
          ["section второй Ответственность", [], [["chapter II Нарушения", [], [["article 2 Нарушения", [], []]]]]],
        ],
      ],
    ]);
    expect([gaps(act), act.unplaced]).toEqual([[], []]);
  });
});

describe("an article", () => {
  test("without a name gives its text", async () => {
    const act = await read("ru", ["Статья 1", "Садовод свободен.", "Статья 2", "1. Сад открыт.", "2. Вход свободный."]);
    expect(act.sections.map(({ number, heading, text }) => [number, heading, text])).toEqual([
      ["1", null, "Садовод свободен."],
      ["2", null, ""],
    ]);
  });

  test("whose text stands in the line of its number has no name", async () => {
    const act = await read("kk", [
      "1-бап. Мынадай тәртіп белгіленсін:",
      "1. Бақ ашық.",
      "2-бап. Кіру тәртібі",
      "Кіру еркін.",
    ]);
    expect(act.sections.map(({ heading, text }) => [heading, text])).toEqual([
      [null, "Мынадай тәртіп белгіленсін:"],
      ["Кіру тәртібі", "Кіру еркін."],
    ]);
  });

  test("with a raised number follows that behind which it was inserted", async () => {
    const act = await read("kk", ["1-бап. Бақ", "Бақ ашық.", "1²-бап. Алма", "Алма ортақ.", "2-бап. Су", "Су тегін."]);
    expect(act.sections.map(({ number }) => number)).toEqual(["1", "1-2", "2"]);
    expect(gaps(act)).toEqual([]);
  });

  test("of another act, quoted in new wording, is none of this act's", async () => {
    const act = await read("ru", [
      "Статья 1. Внести в Закон Республики Казахстан от 4 ноября 2029 года «О садах» следующие изменения:",
      "1) статью 5 изложить в следующей редакции:",
      "«Статья 5. Права садовода",
      "Садовод вправе собирать.",
      "Статья 6. Обязанности",
      "Садовод обязан поливать.»;",
      "2) статью 7 исключить.",
      "Статья 2. Порядок введения в действие",
      "Настоящий Закон вводится в действие с 1 января 2031 года.",
    ]);
    expect(act.sections.map(({ kind, number }) => `${kind} ${number}`)).toEqual(["article 1", "article 2"]);
  });

  test("that is missing is a finding, unless a note says that it was repealed", async () => {
    const body = ["Статья 1. Сад", "Сад открыт.", "Статья 3. Вода", "Вода бесплатна."];
    expect(gaps(await read("ru", body))).toEqual(["3"]);
    const note = "Сноска. Статья 2 исключена Законом РК от 05.06.2031 № 12-IX.";
    expect(gaps(await read("ru", [...body.slice(0, 2), note, ...body.slice(2)]))).toEqual([]);
  });
});

test("a note of the register points to the section below whose heading it stands", async () => {
  const note = "Сноска. Статья 2 с изменениями, внесенными Законом РК от 05.06.2031 № 12-IX.";
  const act = await read("ru", ["Статья 1. Сад", "Сад открыт.", "Статья 2. Вода", "Вода бесплатна.", note]);
  expect(act.notes.map(({ text, at }) => [text, at])).toEqual([[note, "/sections/1"]]);
});

test("a table of contents gives no sections, and what leads into the law stays", async () => {
  const { head, lead, signature } = law.kk;
  const headings = ["1-тарау. Жалпы ережелер", "1-бап. Бақ", "2-бап. Су", "3-бап. Жел"];
  const [chapter, ...articles] = headings;
  const body = [chapter, ...articles.flatMap((article) => [article, "Бұл ортақ."])];
  const act = await parseAct([head, "МАЗМҰНЫ", ...headings, lead, ...body, signature].join("\n\n"));
  expect(act.preamble?.text).toBe(lead);
  expect(outline(act.sections)).toEqual([
    ["chapter 1 Жалпы ережелер", [], ["1 Бақ", "2 Су", "3 Жел"].map((name) => [`article ${name}`, [], []])],
  ]);
  expect(act.furniture.map(({ reason }) => reason)).toContain("repeated");
});

test.each([
  ["kk", ["1-бап. Бақ", "1. Бақ ашық.", "2. Су тегін.", "2-бап. Жел", "Осы Заңның 1-бабының 2-тармағы сақталады."]],
  [
    "ru",
    [
      "Статья 1. Сад",
      "1. Сад открыт.",
      "2. Вода есть.",
      "Статья 2. Иное",
      "Соблюдается пункт 2 статьи 1 настоящего Закона.",
    ],
  ],
] as const)("a citation of an article leads to its clause: %s", async (language, body) => {
  const act = await read(language, body);
  const cited = act.references.filter(({ kind }) => kind === "internal");
  expect(cited.map(({ at, target }) => [at.path, target?.path])).toEqual([
    ["/sections/1/text", "/sections/0/clauses/1"],
  ]);
});
