/** Tables that state several categories of people, or several rows, for one employer. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

const usual = {
  kk: "№\tҰйымның атауы\tЖұмыскерлердің тізімдік саны\tКвота мөлшері, %\tЖұмыс орындарының саны",
  ru: "№ п/п\tНаименование организации\tСписочная численность работников\tРазмер квоты (%)\tКоличество рабочих мест",
};

interface Sheet {
  readonly language?: "kk" | "ru";
  readonly title?: string;
  /** The header and the rows, cells parted by `|`. */
  readonly rows: readonly string[];
}

async function read({ language = "kk", title, rows }: Sheet) {
  const [header = "", ...lines] = rows.map((row) => row.split("|").join("\t"));
  const act =
    language === "kk"
      ? kazakhAct("1. Қосымшаға сәйкес жұмыс орындарына квота белгіленсін.", [
          { number: null, title: title ?? "Ұйымдардың тізбесі", rows: lines },
        ])
      : russianAct("1. Установить квоту рабочих мест согласно приложению.", [
          { number: null, title: title ?? "Перечень организаций", rows: lines },
        ]);
  const resolution = await parseAct(act.replace(usual[language], header));
  const allocations = (resolution.quota?.allocations ?? []).map((one) => [
    one.organization.properName,
    one.label ?? one.category,
    one.headcount,
    one.percent,
    one.positions,
  ]);
  const faults = resolution.findings
    .map(({ code }) => code)
    .filter((code) => /^table|^quota/.test(code) && code !== "quota.percent-out-of-range");
  const roles = resolution.annexes[0]?.tables[0]?.columns.map(({ role }) => role) ?? [];
  return { allocations, faults, roles };
}

describe("a group of columns for each category", () => {
  test("whose order differs from table to table, and of which one is no known category", async () => {
    const { allocations, faults, roles } = await read({
      rows: [
        "№|Ұйымның атауы|Көп балалы аналар, саны|Көп балалы аналар, %|Мүгедектігі бар адамдар, саны|Мүгедектігі бар адамдар, %|Пробация қызметінің есебінде тұрғандар, саны|Пробация қызметінің есебінде тұрғандар, %|Тізімдік саны",
        '1|"Егіс" ЖШС|2|1|5|3|3|2|150',
        '2|"Мөлдір" КММ|2|1|6|3|4|2|200',
        "|Барлығы|4||11||7||350",
      ],
    });
    expect(allocations).toEqual([
      ["Егіс", "Көп балалы аналар", 150, 1, 2],
      ["Егіс", "disability", 150, 3, 5],
      ["Егіс", "probation", 150, 2, 3],
      ["Мөлдір", "Көп балалы аналар", 200, 1, 2],
      ["Мөлдір", "disability", 200, 3, 6],
      ["Мөлдір", "probation", 200, 2, 4],
    ]);
    expect(roles.slice(2)).toEqual([
      "positions",
      "percent",
      "positions",
      "percent",
      "positions",
      "percent",
      "headcount",
    ]);
    expect(faults).toEqual([]);
  });

  test("of jobs alone, the percentage in the header; a dash is no allocation", async () => {
    const { allocations, faults } = await read({
      language: "ru",
      rows: [
        "№|Наименование|Численность|Инвалиды (2 %)|Лица, состоящие на учете службы пробации (1 %)|Многодетные матери (3 %)",
        '1|ТОО "Нива"|150|3|2|5',
        '2|КГУ "Исток"|200|4|2|6',
        '3|АО "Факел"|100|2|-|3',
      ],
    });
    expect(allocations).toEqual([
      ["Нива", "disability", 150, 2, 3],
      ["Нива", "probation", 150, 1, 2],
      ["Нива", "Многодетные матери", 150, 3, 5],
      ["Исток", "disability", 200, 2, 4],
      ["Исток", "probation", 200, 1, 2],
      ["Исток", "Многодетные матери", 200, 3, 6],
      ["Факел", "disability", 100, 2, 2],
      ["Факел", "Многодетные матери", 100, 3, 3],
    ]);
    expect(faults).toEqual([]);
  });

  test("with one percentage for all of them, beside a sum that is none", async () => {
    const { allocations, faults } = await read({
      rows: [
        "№|Ұйымның атауы|Тізімдік саны|Квота мөлшері, %|Мүгедектігі бар адамдар|Бас бостандығынан айыру орындарынан босатылғандар|Барлығы",
        '1|"Егіс" ЖШС|150|2|3|3|6',
        '2|"Мөлдір" КММ|200|2|4|4|8',
        '3|"Сырдария" АҚ|90|2|2|2|4',
      ],
    });
    expect(allocations).toEqual(
      (
        [
          ["Егіс", 150, 3],
          ["Мөлдір", 200, 4],
          ["Сырдария", 90, 2],
        ] as const
      ).flatMap(([name, staff, jobs]) => [
        [name, "disability", staff, 2, jobs],
        [name, "released-prisoners", staff, 2, jobs],
      ]),
    );
    expect(faults).toEqual([]);
  });

  test("decimals, and totals in words", async () => {
    const rows = [
      "№|Ұйымның атауы|Тізімдік саны|Мүгедектігі бар адамдар, %|Мүгедектігі бар адамдар, саны|Пробация қызметінің есебінде тұрғандар, %|Пробация қызметінің есебінде тұрғандар, саны",
      '1|"Егіс" ЖШС|150|2,5|4|1,5|2',
      '2|"Мөлдір" КММ|200|2,5|5|1,5|3',
    ];
    const { allocations, faults } = await read({ rows: [...rows, "|Барлығы|үш жүз елу||тоғыз||бес"] });
    expect(allocations).toEqual([
      ["Егіс", "disability", 150, 2.5, 4],
      ["Егіс", "probation", 150, 1.5, 2],
      ["Мөлдір", "disability", 200, 2.5, 5],
      ["Мөлдір", "probation", 200, 1.5, 3],
    ]);
    expect(faults).toEqual([]);
    const wrong = await read({ rows: [...rows, "|Барлығы|үш жүз елу||он||бес"] });
    expect(wrong.faults).toEqual(["quota.total-mismatch"]);
  });

  test("in a header of two rows", async () => {
    const { allocations, faults } = await read({
      rows: [
        "№|Ұйымның атауы|Тізімдік саны|Мүгедектігі бар адамдар||Пробация қызметінің есебінде тұрғандар|",
        "|||саны|%|саны|%",
        '1|"Егіс" ЖШС|150|5|3|3|2',
        '2|"Мөлдір" КММ|200|6|3|4|2',
      ],
    });
    expect(allocations).toEqual([
      ["Егіс", "disability", 150, 3, 5],
      ["Егіс", "probation", 150, 2, 3],
      ["Мөлдір", "disability", 200, 3, 6],
      ["Мөлдір", "probation", 200, 2, 4],
    ]);
    expect(faults).toEqual([]);
  });
});

describe("a percentage for all rows", () => {
  const rows = ['1|"Егіс" ЖШС|150|3', '2|"Мөлдір" КММ|200|4', '3|"Сырдария" АҚ|100|2'];
  const stated = [
    ["Егіс", 150, 2, 3],
    ["Мөлдір", 200, 2, 4],
    ["Сырдария", 100, 2, 2],
  ];

  test.each([
    ["a header", "Ұйымдардың тізбесі", "Жұмыс орындарының саны (2 %)"],
    ["the title", "Мүгедектігі бар адамдар үшін екі пайыз мөлшерінде квота белгіленетін ұйымдар", "Жұмыс орындары"],
  ])("in %s", async (_, title, positions) => {
    const { allocations, faults } = await read({
      title,
      rows: [`№|Ұйымның атауы|Тізімдік саны|${positions}`, ...rows],
    });
    expect(allocations.map(([name, , ...numbers]) => [name, ...numbers])).toEqual(stated);
    expect(faults).toEqual([]);
  });
});

describe("rows under one employer", () => {
  test("are his, and neither a second mention nor a gap in the numbers", async () => {
    for (const numbered of [true, false]) {
      const rows = [
        "№|Ұйымның атауы|Тізімдік саны|Квота мөлшері, %|Жұмыс орындарының саны",
        '1|"Егіс" ЖШС|150|2|3',
        "||50|2|1",
        '2|"Мөлдір" КММ|200|2|4',
        "|Барлығы|400||8",
      ].map((row) => (numbered ? row : row.replace(/^[^|]*\|/, "")));
      const { allocations, faults } = await read({ rows });
      expect(allocations.map(([name, , ...numbers]) => [name, ...numbers])).toEqual([
        ["Егіс", 150, 2, 3],
        ["Егіс", 50, 2, 1],
        ["Мөлдір", 200, 2, 4],
      ]);
      expect(faults).toEqual([]);
    }
  });

  test("one for each category share his staff, which the total counts once", async () => {
    const { allocations, faults } = await read({
      rows: [
        "№|Ұйымның атауы|Тізімдік саны|Санаты|Квота мөлшері, %|Жұмыс орындарының саны",
        '1|"Егіс" ЖШС|150|мүгедектігі бар адамдар|2|3',
        "|||пробация қызметінің есебінде тұрғандар|1|2",
        '2|"Мөлдір" КММ|200|мүгедектігі бар адамдар|2|4',
        "|||пробация қызметінің есебінде тұрғандар|1|2",
        "|Барлығы|350|||11",
      ],
    });
    expect(allocations).toEqual([
      ["Егіс", "disability", 150, 2, 3],
      ["Егіс", "probation", 150, 1, 2],
      ["Мөлдір", "disability", 200, 2, 4],
      ["Мөлдір", "probation", 200, 1, 2],
    ]);
    expect(faults).toEqual([]);
  });

  test("are not made of figures that do not reckon", async () => {
    const { allocations, faults } = await read({
      rows: [
        "№|Ұйымның атауы|Тізімдік саны|Квота мөлшері, %|Жұмыс орындарының саны",
        '1|"Егіс" ЖШС|150|2|3',
        "||50|2|9",
        '2|"Мөлдір" КММ|200|2|4',
      ],
    });
    expect(allocations).toHaveLength(2);
    expect(faults).toContain("quota.row-unread");
  });
});
