/** Citations that take a part from others: from a list, from the last act of their noun, from new wording. */
import type { Reference } from "@qauly/model";
import { describe, expect, test } from "vitest";
import { kazakh, russian } from "../relations/acts.js";

const cited = ({ act, pinpoint }: Reference): string =>
  [act?.date, act?.number, ...pinpoint.map(({ unit, number }) => `${unit} ${number}`)].filter(Boolean).join(" ");

const inClauses = (references: readonly Reference[]): Reference[] =>
  references.filter(({ kind, at }) => kind === "act" && at.path.startsWith("/clauses"));

const kk = "Сарыкөл облысы әкімдігінің";
const ru = "акимата Сарыкольской области";

describe("a number of a list has noun, body and day of those before it, until a new day comes", () => {
  test("in Kazakh", async () => {
    const clause = `1. ${kk} 2019 жылғы 5 мамырдағы № 12, № 13 және 2020 жылғы 6 маусымдағы № 14 қаулыларының күші жойылды деп танылсын.`;
    const found = inClauses((await kazakh([clause])).references);
    expect(found.map(cited)).toEqual(["2019-05-05 12", "2019-05-05 13", "2020-06-06 14"]);
    expect(new Set(found.map(({ act }) => act?.authority))).toEqual(new Set(["Сарыкөл облысы әкімдігі"]));
    expect(found.map(({ because }) => because)).toEqual(["enumerated", "enumerated", null]);
  });

  test.each([
    ["with a plural that is one alone", "приказы", "Отменить"],
    ["with one that may be a genitive", "постановления", "Признать утратившими силу"],
  ])("in Russian, %s", async (_, noun, verb) => {
    const clause = `1. ${verb} ${noun} ${ru} от 5 мая 2019 года № 12, № 13 и от 6 июня 2020 года № 14.`;
    const found = inClauses((await russian([clause])).references);
    expect(found.map(cited)).toEqual(["2019-05-05 12", "2019-05-05 13", "2020-06-06 14"]);
    expect(found.map(({ because }) => because)).toEqual([null, "enumerated", "enumerated"]);
  });
});

describe("a noun that points back means the act of that noun that was cited last", () => {
  test.each(["Аталған", "Көрсетілген", "Сол"])("in Kazakh: %s", async (word) => {
    const clauses = [
      `1. ${kk} 2019 жылғы 5 мамырдағы № 12 қаулысы орындалсын.`,
      `2. Сарыкөл облысы әкімінің 2020 жылғы 6 маусымдағы № 14 шешімі орындалсын.`,
      `3. ${word} қаулының 2-тармағы алып тасталсын.`,
      `4. Осы қаулының орындалуын бақылау өзіме қалдырылсын.`,
    ];
    const found = inClauses((await kazakh(clauses)).references);
    expect(found.map(cited)).toEqual(["2019-05-05 12", "2020-06-06 14", "2019-05-05 12 clause 2"]);
  });

  test.each([
    ["пункт 2 указанного постановления", "2019-05-05 12 clause 2"],
    ["пункт 3 названного постановления", "2019-05-05 12 clause 3"],
    ["пункт 4 того же постановления", "2019-05-05 12 clause 4"],
  ])("in Russian: %s", async (words, expected) => {
    const clauses = [
      `1. Исполнить постановление ${ru} от 5 мая 2019 года № 12.`,
      `2. Исполнить решение акима Сарыкольской области от 6 июня 2020 года № 14.`,
      `3. Исключить ${words}.`,
      `4. Контроль за исполнением настоящего постановления оставляю за собой.`,
    ];
    expect(inClauses((await russian(clauses)).references).map(cited)).toEqual([
      "2019-05-05 12",
      "2020-06-06 14",
      expected,
    ]);
  });

  test("but not where no act of that noun was cited, nor where it only tells a document from others", async () => {
    expect(inClauses((await kazakh(["1. Аталған шешімнің 2-тармағы орындалсын."])).references)).toEqual([]);
    const clause = `1. ${kk} 2019 жылғы 5 мамырдағы № 12 қаулысына өзгеріс енгізілсін: көрсетілген қаулымен бекітілген тізбе алып тасталсын.`;
    expect(inClauses((await kazakh([clause])).references).map(cited)).toEqual(["2019-05-05 12"]);
  });
});

test("ranges are read to their ends, raised numbers as numbers", async () => {
  const { references } = await kazakh([
    "1. Қазақстан Республикасының Салық кодексінің 1–120-баптары және 107²-бабы қолданылсын.",
  ]);
  const found = inClauses(references).map(({ pinpoint }) => pinpoint[0]?.number);
  expect(found).toEqual([...Array.from({ length: 120 }, (_, at) => String(at + 1)), "107-2"]);
});

describe("what new wording cites is kept apart", () => {
  test("over several paragraphs", async () => {
    const { references } = await russian([
      `1. Внести в постановление ${ru} от 5 мая 2019 года № 12 изменение:`,
      "пункт 1 изложить в следующей редакции:",
      "«1. Утвердить правила согласно Закону Республики Казахстан от 4 апреля 2018 года № 7 «О садах»:",
      "1) посещения;",
      "2) проезда.».",
    ]);
    expect(inClauses(references).map((one) => `${cited(one)} ${one.inNewWording}`)).toEqual([
      "2019-05-05 12 false",
      "2018-04-04 7 true",
    ]);
  });

  test("within one", async () => {
    const { references, findings } = await russian([
      `1. Внести в постановление ${ru} от 5 мая 2019 года № 12 изменение: пункт 1 изложить в редакции: «1. Утвердить правила согласно Закону Республики Казахстан от 4 апреля 2018 года № 7 «О садах».».`,
    ]);
    expect(inClauses(references).map(({ act, inNewWording }) => [act?.title, inNewWording])).toEqual([
      [null, false],
      ["О садах", true],
    ]);
    expect(findings.filter(({ code }) => code.startsWith("reference.unread"))).toEqual([]);
  });
});
