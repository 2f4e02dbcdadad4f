import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { cited, codes } from "./cited.js";

describe("a resolution of an akimat that sets job quotas", async () => {
  const act = await parseAct(`Об установлении квоты рабочих мест на 2024 год

Постановление акимата Саркольского района Западно-Казахстанской области от 4 декабря 2023 года № 418. Зарегистрировано Департаментом юстиции Западно-Казахстанской области 11 декабря 2023 года № 7311-07

В соответствии с подпунктом 1) пункта 1 статьи 107 Социального кодекса Республики Казахстан и приказом Министра здравоохранения и социального развития Республики Казахстан от 13 июня 2016 года № 498 «Об утверждении Правил квотирования рабочих мест для лиц с инвалидностью» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов за № 14010) акимат Саркольского района П О С Т А Н О В Л Я Е Т :

1. Установить квоту рабочих мест для трудоустройства лиц с инвалидностью согласно приложению 1 к настоящему постановлению в следующих размерах:

1) от пятидесяти до ста человек – в размере двух процентов списочной численности работников;

2) от ста одного до двухсот пятидесяти человек – в размере трех процентов списочной численности работников;

3) свыше двухсот пятидесяти одного человека – в размере четырех процентов списочной численности работников.

2. Установить квоту рабочих мест для трудоустройства лиц, состоящих на учете службы пробации, в размере одного процента от списочной численности работников согласно приложению 2 к настоящему постановлению.

3. Контроль за исполнением настоящего постановления возложить на заместителя акима района Ахметову Ж.С.

Аким района

Е. Сарсенов

Приложение 1
к постановлению акимата
Саркольского района
от 4 декабря 2023 года № 418

Перечень организаций, для которых устанавливается квота рабочих мест для лиц с инвалидностью

№ п/п\tНаименование организации\tСписочная численность работников (человек)\tРазмер квоты (%)\tКоличество рабочих мест (единиц)
1\tТоварищество с ограниченной ответственностью "Кок-Арна"\t84\t2\t2
2\tКГУ "Школа № 9 имени А. Сатова"\t120\t2\t4

Приложение 2
к постановлению акимата
Саркольского района
от 4 декабря 2023 года № 418

Перечень организаций, для которых устанавливается квота рабочих мест для лиц, состоящих на учете службы пробации

№ п/п\tНаименование организации\tЧисло работников\tПроцент квоты\tЧисло квотируемых рабочих мест
1\tАкционерное общество "Тумар-Сервис"\t310\t1\t3
`);

  test("shows who adopted it and where it is registered", () => {
    expect(act.language).toBe("ru");
    expect(act.act).toEqual({
      type: "resolution",
      typeLabel: "постановление",
      title: "Об установлении квоты рабочих мест на 2024 год",
      number: "418",
      date: "2023-12-04",
      authority: {
        name: "акимат Саркольского района Западно-Казахстанской области",
        kind: "akimat",
        region: "Западно-Казахстанская область",
        district: "Саркольский район",
      },
      jointWith: [],
      session: null,
      registration: {
        number: "7311-07",
        date: "2023-12-11",
        authority: "Департамент юстиции Западно-Казахстанской области",
      },
      adiletId: null,
      force: null,
      status: "unknown",
    });
    expect(act.preamble?.enactingFormula).toBe("ПОСТАНОВЛЯЕТ");
    expect(act.preamble?.text).toMatch(/акимат Саркольского района$/);
    expect(act.signatories).toEqual([{ role: "Аким района", name: "Е. Сарсенов" }]);
  });

  test("cites a code, an order by its registration, and its own annexes", () => {
    expect(cited(act)).toEqual([
      {
        text: "подпунктом 1) пункта 1 статьи 107 Социального кодекса Республики Казахстан",
        act: ["code", "Социальный кодекс", "Республика Казахстан", null, null, null],
        pinpoint: ["article 107", "clause 1", "subclause 1"],
        target: "K2300000224",
      },
      {
        text: "приказом Министра здравоохранения и социального развития Республики Казахстан от 13 июня 2016 года № 498 «Об утверждении Правил квотирования рабочих мест для лиц с инвалидностью» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов за № 14010)",
        act: [
          "order",
          "Об утверждении Правил квотирования рабочих мест для лиц с инвалидностью",
          "Министр здравоохранения и социального развития Республики Казахстан",
          "2016-06-13",
          "498",
          { number: "14010", date: null },
        ],
        pinpoint: [],
        target: "V1600014010",
      },
      {
        text: "приложению 1 к настоящему постановлению",
        act: null,
        pinpoint: ["annex 1"],
        target: "/annexes/0",
      },
      {
        text: "приложению 2 к настоящему постановлению",
        act: null,
        pinpoint: ["annex 2"],
        target: "/annexes/1",
      },
    ]);
  });

  test("sets tiers for one category and a percentage for another", () => {
    expect(act.quota?.year).toBe(2024);
    expect(act.quota?.categories).toEqual([
      {
        category: "disability",
        label: "лиц с инвалидностью",
        percent: null,
        tiers: [
          { minHeadcount: 50, maxHeadcount: 100, percent: 2 },
          { minHeadcount: 101, maxHeadcount: 250, percent: 3 },
          { minHeadcount: 251, maxHeadcount: null, percent: 4 },
        ],
        percentRange: null,
        annexNumber: 1,
        clausePath: "/clauses/0",
      },
      {
        category: "probation",
        label: "лиц, состоящих на учете службы пробации",
        percent: 1,
        tiers: null,
        percentRange: null,
        annexNumber: 2,
        clausePath: "/clauses/1",
      },
    ]);
  });

  test("allots jobs to organisations, and a row that breaks the rules is found", () => {
    const rows = act.quota?.allocations.map(({ category, organization, headcount, percent, positions }) => [
      category,
      organization.properName,
      organization.legalForm?.code,
      headcount,
      percent,
      positions,
    ]);
    expect(rows).toEqual([
      ["disability", "Кок-Арна", "LLP", 84, 2, 2],
      ["disability", "Школа № 9 имени А. Сатова", "CSI", 120, 2, 4],
      ["probation", "Тумар-Сервис", "JSC", 310, 1, 3],
    ]);
    expect(codes(act)).toEqual([
      "quota.authority-not-competent /act/authority",
      "quota.positions-mismatch /quota/allocations/1/positions",
      "quota.tier-mismatch /quota/allocations/1/percent",
    ]);
  });
});
