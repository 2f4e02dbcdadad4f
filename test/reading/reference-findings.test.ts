/** What an act says of other acts and of itself, held against the catalogue and the document. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";

const act = (ground: string, clause: string, day = "2021 жылғы 4 қазандағы") => `Кейбір мәселелер туралы

Жамбыл облысы Мерке ауданы әкімдігінің ${day} № 9 қаулысы

${ground} сәйкес Мерке ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

1. Жұмыс тобы құрылсын:

1) төраға – аудан әкімінің орынбасары;

2) мүшелері – бөлім басшылары.

2. ${clause}.

Аудан әкімі Б. Сәлімов
`;
const codes = async (text: string) =>
  (await parseAct(text)).findings
    .filter(({ code, severity }) => code.startsWith("reference.") && severity !== "info")
    .map(({ code, path, expected, actual }) => [code, path, expected, actual]);
const plain = "Жұмыс жүргізілсін";

describe("an act that lost its force", () => {
  const employment = 'Қазақстан Республикасының 2016 жылғы 6 сәуірдегі "Халықты жұмыспен қамту туралы" Заңына';
  test.each([
    ["before its end", "2023 жылғы 30 маусымдағы", []],
    ["on the day of its end", "2023 жылғы 1 шілдедегі", []],
    ["after its end", "2023 жылғы 2 шілдедегі", [["reference.repealed", "/references/0/target", null, "Z1600000482"]]],
  ])("%s", async (_, day, findings) => {
    expect(await codes(act(employment, plain, day))).toEqual(findings);
  });
});

describe("a statement that contradicts the catalogue", () => {
  const government = "Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы";
  test.each([
    ["nothing", `"${government}" Қазақстан Республикасының 2001 жылғы 23 қаңтардағы № 148 Заңына`, []],
    ["a convocation", `"${government}" Қазақстан Республикасының 2001 жылғы 23 қаңтардағы № 148-II Заңына`, []],
    [
      "the date",
      `"${government}" Қазақстан Республикасының 2011 жылғы 23 қаңтардағы № 148 Заңына`,
      [["reference.catalogue-mismatch", "/references/0/act/date", "2001-01-23", "2011-01-23"]],
    ],
    [
      "the number",
      `"${government}" Қазақстан Республикасының 2001 жылғы 23 қаңтардағы № 184 Заңына`,
      [["reference.catalogue-mismatch", "/references/0/act/number", "148", "184"]],
    ],
    ["an older act may bear the title", '"Білім туралы" Қазақстан Республикасының 1999 жылғы 7 маусымдағы Заңына', []],
  ])("%s", async (_, ground, findings) => {
    expect(await codes(act(ground, plain))).toEqual(findings);
  });
});

describe("a place of the act itself", () => {
  const ground = 'Қазақстан Республикасының "Құқықтық актілер туралы" Заңына';
  test.each([
    ["a clause", "Осы қаулының 1-тармағы орындалсын", []],
    ["a subclause", "Осы қаулының 1-тармағының 2) тармақшасы орындалсын", []],
    ["a part of a clause", "Осы қаулының 1-тармағының бірінші бөлігі орындалсын", []],
    [
      "no such clause",
      "Осы қаулының 7-тармағы орындалсын",
      [["reference.dangling", "/references/1", "Осы қаулының 7-тармағы", null]],
    ],
    [
      "no such subclause",
      "Осы қаулының 1-тармағының 5) тармақшасы орындалсын",
      [["reference.dangling", "/references/1", "Осы қаулының 1-тармағының 5) тармақшасы", null]],
    ],
  ])("%s", async (_, clause, findings) => {
    expect(await codes(act(ground, clause))).toEqual(findings);
  });

  test("names are known in later texts, rules speak of their own clauses", async () => {
    const { references } = await parseAct(`Кейбір мәселелер туралы

Жамбыл облысы Мерке ауданы әкімдігінің 2021 жылғы 4 қазандағы № 9 қаулысы

Қазақстан Республикасының "Құқықтық актілер туралы" Заңына (бұдан әрі – Заң) сәйкес Мерке ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

1. Қоса беріліп отырған Есеп қағидалары бекітілсін.

2. Заңның 5-бабы ескерілсін.

Аудан әкімі Б. Сәлімов

Мерке ауданы әкімдігінің
2021 жылғы 4 қазандағы
№ 9 қаулысымен
бекітілген

Есеп қағидалары

1. Қағидалар есеп тәртібін айқындайды.

2. Есеп осы Қағидалардың 1-тармағына және Заңның 6-бабына сәйкес жүргізіледі.
`);
    expect(references.map(({ text, at, target }) => [text, at.path, target?.id ?? target?.path])).toEqual([
      ['Қазақстан Республикасының "Құқықтық актілер туралы" Заңына', "/preamble/text", "Z1600000480"],
      ["Қоса беріліп отырған", "/clauses/0/text", "/annexes/0"],
      ["Заңның 5-бабы", "/clauses/1/text", "Z1600000480"],
      ["осы Қағидалардың 1-тармағына", "/annexes/0/paragraphs/1", "/annexes/0/paragraphs/0"],
      ["Заңның 6-бабына", "/annexes/0/paragraphs/1", "Z1600000480"],
    ]);
  });
});
