import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { cited, codes } from "./cited.js";

describe("an order of an acting minister", async () => {
  const act = await parseAct(`Об утверждении Правил учета показателей

Приказ и.о. Министра труда и социальной защиты населения Республики Казахстан от 14 апреля 2022 года № ҚР ДСМ-120. Зарегистрирован в Министерстве юстиции Республики Казахстан 18 апреля 2022 года № 27610

В соответствии с подпунктами 3) и 12) статьи 10 Закона Республики Казахстан от 15 апреля 2013 года «О государственных услугах» ПРИКАЗЫВАЮ:

1. Утвердить прилагаемые Правила учета показателей.

2. Признать утратившими силу приказы Министра здравоохранения Республики Казахстан от 5 мая 2015 года № 320 «О формах» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 11400) и от 6 июня 2016 года № 77 «О сроках».

3. Настоящий приказ вводится в действие после дня его первого официального опубликования.

Исполняющий обязанности Министра
труда и социальной защиты населения
Республики Казахстан Д. Кунанов

"СОГЛАСОВАН"
Министерство финансов
Республики Казахстан

Утверждены приказом
и.о. Министра труда и социальной
защиты населения
Республики Казахстан
от 14 апреля 2022 года № ҚР ДСМ-120

Правила учета показателей

1. Правила определяют порядок учета.
`);

  test("keeps letters in its number and the post of who signed", () => {
    expect(act.act).toMatchObject({
      type: "order",
      number: "ҚР ДСМ-120",
      date: "2022-04-14",
      authority: {
        name: "и.о. Министра труда и социальной защиты населения Республики Казахстан",
        kind: "ministry",
        region: null,
        district: null,
      },
      registration: { number: "27610", date: "2022-04-18", authority: "Министерство юстиции Республики Казахстан" },
    });
    expect(act.preamble?.enactingFormula).toBe("ПРИКАЗЫВАЮ");
    expect(act.signatories).toEqual([
      {
        role: "Исполняющий обязанности Министра труда и социальной защиты населения Республики Казахстан",
        name: "Д. Кунанов",
      },
    ]);
  });

  test("cites several sub-clauses one by one, and parts two orders under one noun", () => {
    const order = (text: string, title: string, date: string, number: string, registration: unknown) => ({
      text,
      act: ["order", title, "Министр здравоохранения Республики Казахстан", date, number, registration],
      pinpoint: [],
    });
    expect(cited(act)).toMatchObject([
      {
        text: "подпунктами 3)",
        act: ["law", "О государственных услугах", "Республика Казахстан", "2013-04-15", null, null],
        pinpoint: ["article 10", "subclause 3"],
      },
      {
        text: "12) статьи 10 Закона Республики Казахстан от 15 апреля 2013 года «О государственных услугах»",
        act: ["law", "О государственных услугах", "Республика Казахстан", "2013-04-15", null, null],
        pinpoint: ["article 10", "subclause 12"],
        target: "Z1300000088",
      },
      { text: "прилагаемые", act: null, pinpoint: ["annex null"], target: "/annexes/0" },
      order(
        "приказы Министра здравоохранения Республики Казахстан от 5 мая 2015 года № 320 «О формах» (зарегистрирован в Реестре государственной регистрации нормативных правовых актов под № 11400)",
        "О формах",
        "2015-05-05",
        "320",
        { number: "11400", date: null },
      ),
      order("от 6 июня 2016 года № 77 «О сроках»", "О сроках", "2016-06-06", "77", null),
    ]);
  });

  test("approves an attached document without a number", () => {
    expect(act.annexes.map(({ number, heading, title }) => [number, heading.date, heading.number, title])).toEqual([
      [null, "2022-04-14", "ҚР ДСМ-120", "Правила учета показателей"],
    ]);
    expect(codes(act).filter((code) => code.startsWith("annex."))).toEqual([]);
  });
});

describe("a resolution of the Government", async () => {
  const act = await parseAct(`О признании утратившими силу некоторых решений

Постановление Правительства Республики Казахстан от 21 июля 2020 года № 462

Правительство Республики Казахстан ПОСТАНОВЛЯЕТ:

1. Признать утратившими силу:

1) постановление Правительства Республики Казахстан от 18 февраля 2009 года № 183 «О размерах поддержки» (САПП Республики Казахстан, 2009 г., № 12, ст. 94);

2) пункт 5 постановления Правительства Республики Казахстан от 5 мая 2012 года № 580 «О вопросах «Центра»»;

3) распоряжение Премьер-Министра Республики Казахстан от 13 апреля 2020 года № 59-р.

2. Дела рассматривать по Кодексу Республики Казахстан об административных правонарушениях и частью второй статьи 9-1 Трудового кодекса РК.

3. Настоящее постановление вводится в действие со дня его подписания.

Премьер-Министр
Республики Казахстан М. Тестов
`);

  test("is the Government's, signed by its head", () => {
    expect(act.act).toMatchObject({
      type: "resolution",
      number: "462",
      date: "2020-07-21",
      authority: { name: "Правительство Республики Казахстан", kind: "government", region: null, district: null },
    });
    expect(act.preamble).toEqual({ text: "Правительство Республики Казахстан", enactingFormula: "ПОСТАНОВЛЯЕТ" });
    expect(act.signatories).toEqual([{ role: "Премьер-Министр Республики Казахстан", name: "М. Тестов" }]);
  });

  test("cites acts with and without title, codes with and without quotation marks", () => {
    const government = "Правительство Республики Казахстан";
    expect(cited(act)).toMatchObject([
      { act: ["resolution", "О размерах поддержки", government, "2009-02-18", "183", null], pinpoint: [] },
      { act: ["resolution", "О вопросах «Центра»", government, "2012-05-05", "580", null], pinpoint: ["clause 5"] },
      { act: ["directive", null, "Премьер-Министр Республики Казахстан", "2020-04-13", "59-р", null], pinpoint: [] },
      { act: ["code", "об административных правонарушениях", "Республика Казахстан", null, null, null], pinpoint: [] },
      { act: ["code", "Трудовой кодекс", "РК", null, null, null], pinpoint: ["article 9-1", "part 2"] },
    ]);
  });
});
