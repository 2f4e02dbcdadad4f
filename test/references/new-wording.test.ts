/** The new wording that an act gives to another one cites nothing of its own, however many paragraphs it has. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";

const russian = (...paragraphs: string[]) => `О внесении изменений

Решение маслихата города Костаная от 17 мая 2024 года № 20

Маслихат города Костаная РЕШИЛ:

1. Внести в решение маслихата города Костаная от 25 декабря 2023 года № 14 следующие изменения:

${paragraphs.join("\n\n")}

2. Настоящее решение вводится в действие со дня подписания.

Председатель сессии П. Иванов
`;
const kazakh = (...paragraphs: string[]) => `Өзгерістер енгізу туралы

Қостанай облысы мәслихатының 2024 жылғы 6 наурыздағы № 129 шешімі

Қостанай облысының мәслихаты ШЕШТІ:

1. Қостанай облысы мәслихатының 2023 жылғы 13 желтоқсандағы № 102 шешіміне мынадай өзгерістер енгізілсін:

${paragraphs.join("\n\n")}

2. Осы шешім қол қойылған күнінен бастап күшіне енеді.

Мәслихат төрағасы С. Ещанов
`;
/** What the act itself cites behind the amended decision. */
const citedIn = async (text: string) =>
  (await parseAct(text)).references
    .filter(({ inNewWording }) => !inNewWording)
    .slice(1)
    .map((reference) => reference.text);

const lead = "пункт 1 изложить в следующей редакции:";
const foreign = "постановление Правительства Республики Казахстан от 1 марта 2001 года № 300";
const own = "приложение изложить согласно приложению 5 к настоящему решению.";
const ownCited = "приложению 5 к настоящему решению";

describe("of several paragraphs", () => {
  test.each([
    [
      "guillemets",
      [lead, "«1. Утвердить согласно приложениям 1 и 2 к настоящему решению:", `2. ${foreign};`, "3. Контроль.»;", own],
    ],
    ["straight marks", [lead, '"1. Утвердить согласно приложению 1:', `1) по актам;`, `${foreign}.";`, own]],
    ["titles inside", [lead, '"1. По актам:', `${foreign} "О мерах";`, `${foreign} "О ценах".";`, own]],
    ["one mark closes title and wording", [lead, '"1. По актам:', "1) по мерам;", `${foreign} "О мерах";`, own]],
    [
      "two wordings",
      [lead, '"1. По актам:', `${foreign}.";`, "пункт 2 изложить в следующей редакции:", `"2. ${foreign}.";`, own],
    ],
    ["in the leading paragraph", [`${lead} «1. По актам:`, `${foreign};`, "Контроль.»;", own]],
    ["without a number", ["дополнить абзацем:", "«согласно приложению 1:", `${foreign}.»;`, own]],
    ["a short name inside", [lead, `"1. По актам: ${foreign} (далее – Решение)`, 'по пункту 1 Решения.";', own]],
    ["words behind it", [lead, '"1. По актам:', `${foreign}."; ${own}`]],
  ])("in Russian, %s", async (_, paragraphs) => {
    expect(await citedIn(russian(...paragraphs))).toEqual([ownCited]);
  });

  test("its annexes are not missed", async () => {
    const { findings } = await parseAct(russian(lead, "«1. Согласно приложениям 1, 2 и 3:", "1) доходы.»."));
    expect(findings.filter(({ code }) => code === "annex.missing")).toEqual([]);
  });

  test("in Kazakh", async () => {
    const act = kazakh(
      "1-тармақ мынадай редакцияда жазылсын:",
      '"1. Осы шешімнің 1, 2 және 3-қосымшаларына сәйкес бекітілсін:',
      "Қазақстан Республикасы Үкіметінің 2001 жылғы 2 наурыздағы № 101 қаулысы;",
      'осы шешімнің 1-қосымшасы.";',
      "осы шешімнің 4-қосымшасы ескерілсін.",
    );
    expect(await citedIn(act)).toEqual(["осы шешімнің 4-қосымшасы"]);
  });
});

describe("what seems to open new wording", () => {
  const list = "признать утратившими силу:";
  test.each([
    ["never ends", [lead, '"1. По актам:', `${foreign};`, own], [foreign, ownCited]],
    ["is a title without its closing mark", [list, `"О мерах;`, `${foreign};`, `${own}"`], [foreign, ownCited]],
    [
      "stands inside a sentence",
      [`признать "утратившим силу ${foreign};`, `${foreign}";`, own],
      [foreign, foreign, ownCited],
    ],
  ])("%s", async (_, paragraphs, expected) => {
    expect(await citedIn(russian(...paragraphs))).toEqual(expected);
  });

  test("is a Kazakh title without its closing mark", async () => {
    const act = kazakh(
      "мыналардың күші жойылды деп танылсын:",
      '"Шаралар туралы Қостанай облысы мәслихатының 2001 жылғы 2 наурыздағы № 101 шешімі;',
      'Қостанай облысы мәслихатының 2002 жылғы 2 наурыздағы № 102 "Бағалар туралы" шешімі.',
    );
    expect(await citedIn(act)).toHaveLength(2);
  });
});
