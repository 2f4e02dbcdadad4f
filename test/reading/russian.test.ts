import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { cited, codes } from "./cited.js";

describe("a decision of a maslikhat that lost its force", async () => {
  const act = await parseAct(`О бюджете Саркольского района на 2020-2022 годы

Решение XLV сессии Саркольского районного маслихата Северо-Казахстанской области от 26 декабря 2019 года № 45/312. Зарегистрировано Департаментом юстиции Северо-Казахстанской области 8 января 2020 года за № 5812. Утратило силу решением Саркольского районного маслихата от 3 марта 2021 года № 3/15 (вводится в действие со дня подписания)

Сноска. Утратило силу решением Саркольского районного маслихата от 03.03.2021 № 3/15.

В соответствии с пунктом 2 статьи 9 Бюджетного кодекса Республики Казахстан от 4 декабря 2008 года Саркольский районный маслихат РЕШИЛ:

1. Утвердить бюджет района согласно приложениям 1 и 2 к настоящему решению, в том числе на 2020 год:

1) доходы – 5 314 402 тысячи тенге:

налоговые поступления – 811 230 тысяч тенге;

2) затраты – 5 314 402 тысячи тенге.

2. Установить, что объемы, указанные в подпункте 1) пункта 1 настоящего решения, уточняются.

Председатель сессии
районного маслихата Г. Токина

Секретарь
районного маслихата Б. Ерназаров

Приложение 1 к решению
Саркольского районного маслихата
Северо-Казахстанской области
от 26 декабря 2019 года
№ 45/312

Бюджет района на 2020 год

Показатели уточняются.

Приложение 2 к решению Саркольского районного маслихата от 26 декабря 2019 года № 45/312

Бюджет района на 2021 год

Показатели уточняются.
`);

  test("says so in its status", () => {
    expect(act.act).toMatchObject({ type: "decision", number: "45/312", date: "2019-12-26", status: "repealed" });
    expect(act.act.authority).toEqual({
      name: "Саркольский районный маслихат Северо-Казахстанской области",
      kind: "maslikhat",
      region: "Северо-Казахстанская область",
      district: "Саркольский район",
    });
    expect(act.act.registration).toMatchObject({ number: "5812", date: "2020-01-08" });
  });

  test("is signed by two", () => {
    expect(act.signatories).toEqual([
      { role: "Председатель сессии районного маслихата", name: "Г. Токина" },
      { role: "Секретарь районного маслихата", name: "Б. Ерназаров" },
    ]);
  });

  test("keeps the order of its clauses", () => {
    expect(act.clauses.map(({ number, children }) => [number, children.map((child) => child.number)])).toEqual([
      ["1", ["1", "2"]],
      ["2", []],
    ]);
    expect(act.clauses[0]?.children[0]?.children.map(({ text }) => text)).toEqual([
      "налоговые поступления – 811 230 тысяч тенге;",
    ]);
  });

  test("cites its annexes one by one and its own clause", () => {
    expect(cited(act).slice(1)).toEqual([
      { text: "приложениям 1", act: null, pinpoint: ["annex 1"], target: "/annexes/0" },
      { text: "2 к настоящему решению", act: null, pinpoint: ["annex 2"], target: "/annexes/1" },
      {
        text: "подпункте 1) пункта 1 настоящего решения",
        act: null,
        pinpoint: ["clause 1", "subclause 1"],
        target: "/clauses/0/children/0",
      },
    ]);
  });

  test("has annexes under headings of one line and of five", () => {
    expect(act.annexes.map(({ number, heading, title }) => [number, heading.date, heading.number, title])).toEqual([
      [1, "2019-12-26", "45/312", "Бюджет района на 2020 год"],
      [2, "2019-12-26", "45/312", "Бюджет района на 2021 год"],
    ]);
    expect(codes(act)).toEqual([]);
  });
});

describe("a decision of a rural akim", async () => {
  const act = await parseAct(`О переименовании улицы села Тестовка

Решение акима Тестовского сельского округа района имени Сары Батыра Северо-Казахстанской области от 09 июня 2021 года № 12

В соответствии с подпунктом 4) статьи 14 Закона Республики Казахстан от 8 декабря 1993 года «Об административно-территориальном устройстве Республики Казахстан» и на основании заключения ономастической комиссии от 25 мая 2021 года РЕШАЮ:

1. Переименовать улицу Заречная села Тестовка в улицу Бейбитшилик.

2. Контроль за исполнением настоящего решения оставляю за собой.

Аким сельского округа А. Куанов
`);

  test("belongs to the district and region of the rural district", () => {
    expect(act.act).toMatchObject({
      type: "decision",
      number: "12",
      date: "2021-06-09",
      authority: {
        name: "аким Тестовского сельского округа района имени Сары Батыра Северо-Казахстанской области",
        kind: "akim",
        region: "Северо-Казахстанская область",
        district: "район имени Сары Батыра",
      },
      registration: null,
    });
    expect(act.preamble?.enactingFormula).toBe("РЕШАЮ");
    expect(act.signatories).toEqual([{ role: "Аким сельского округа", name: "А. Куанов" }]);
  });

  test("cites the law only: neither a commission's opinion nor itself", () => {
    expect(cited(act)).toMatchObject([
      {
        act: [
          "law",
          "Об административно-территориальном устройстве Республики Казахстан",
          "Республика Казахстан",
          "1993-12-08",
          null,
          null,
        ],
        pinpoint: ["article 14", "subclause 4"],
      },
    ]);
  });
});
