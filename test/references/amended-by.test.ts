/** Acts that are cited in the bracket of the one that they amended. */
import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakh, russian } from "../reading/troubles/trouble.js";

const acts = (references: Resolution["references"]): unknown[] =>
  references.flatMap((reference) =>
    reference.act !== null && reference.act.number !== null && reference.at.path.startsWith("/clauses")
      ? [[reference.act.number, reference.act.date, reference.act.registration?.number ?? null]]
      : [],
  );

const chain = [
  ["31", "2017-02-05", "7012"],
  ["45", "2018-03-03", null],
  ["201", "2018-10-10", null],
];

describe("in Kazakh", () => {
  test.each([
    [
      "with the registration in the same bracket",
      'Мойылды ауданы әкімдігінің 2017 жылғы 5 ақпандағы № 31 "Арықтар туралы" (Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 7012 болып тіркелген, Мойылды ауданы әкімдігінің 2018 жылғы 3 наурыздағы № 45 және 2018 жылғы 10 қазандағы № 201 қаулыларымен өзгерістер енгізілген) қаулысының күші жойылды деп танылсын.',
      chain,
    ],
    [
      "with one amendment and no registration",
      'Мойылды ауданы әкімдігінің 2017 жылғы 5 ақпандағы № 31 "Арықтар туралы" (Мойылды ауданы әкімдігінің 2018 жылғы 3 наурыздағы № 45 қаулысымен толықтыру енгізілген) қаулысының күші жойылды деп танылсын.',
      [["31", "2017-02-05", null], chain[1]],
    ],
  ])("%s", async (_, clause, expected) => {
    const { references } = await parseAct(kazakh({ clauses: [`1. ${clause}`] }));
    expect(acts(references)).toEqual(expected);
  });
});

describe("in Russian", () => {
  test.each([
    [
      "with the registration in the same bracket",
      'Внести в постановление акимата Мойылдинского района от 5 февраля 2017 года № 31 "Об арыках" (зарегистрировано в Реестре государственной регистрации нормативных правовых актов № 7012, с изменениями, внесенными постановлениями акимата Мойылдинского района от 3 марта 2018 года № 45 и от 10 октября 2018 года № 201) изменения.',
      chain,
    ],
    [
      "with one amendment and no registration",
      'Внести в постановление акимата Мойылдинского района от 5 февраля 2017 года № 31 "Об арыках" (с дополнениями, внесенными постановлением акимата Мойылдинского района от 3 марта 2018 года № 45) изменения.',
      [["31", "2017-02-05", null], chain[1]],
    ],
  ])("%s", async (_, clause, expected) => {
    const { references } = await parseAct(russian({ clauses: [`1. ${clause}`] }));
    expect(acts(references)).toEqual(expected);
  });
});
