/** Headers of two rows, tables without one, and lists that are no tables. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

const clause = "1. Қосымшаға сәйкес мүгедектігі бар адамдар үшін жұмыс орындарына квота белгіленсін.";
const usual = "№\tҰйымның атауы\tЖұмыскерлердің тізімдік саны\tКвота мөлшері, %\tЖұмыс орындарының саны\n";
const russianUsual =
  "№ п/п\tНаименование организации\tСписочная численность работников\tРазмер квоты (%)\tКоличество рабочих мест\n";

const annexOf = async (table: string) => {
  const text = kazakhAct(clause, [{ number: null, title: "Ұйымдардың тізбесі", rows: [] }]).replace(usual, table);
  return (await parseAct(text)).annexes[0];
};
const tableOf = async (table: string) => {
  const [read] = (await annexOf(table))?.tables ?? [];
  return {
    headers: read?.columns.map(({ header }) => header),
    rows: read?.rows.map(({ cells }) => cells),
  };
};

const rows = [
  ["1", '"Сарыбел" ЖШС', "100", "2", "2"],
  ["2", "ЖК Омаров А.Б.", "150", "2", "3"],
];
const write = (cells: readonly (readonly string[])[], between: string): string =>
  cells.map((row) => row.join(between)).join("\n");

describe.each(["\t", " | "])("cells parted by %j", (between) => {
  test("a second header row goes on with the first", async () => {
    const header = [
      ["№", "Ұйымның атауы", "Тізімдік саны", "Квота", ""],
      ["", "", "", "мөлшері, %", "орын саны"],
    ];
    for (const numbers of [[], [["1", "2", "3", "4", "5"]]]) {
      expect(await tableOf(write([...header, ...numbers, ...rows], between))).toEqual({
        headers: ["№", "Ұйымның атауы", "Тізімдік саны", "Квота мөлшері, %", "Квота орын саны"],
        rows,
      });
    }
  });

  test("the heading of a group below the header is none", async () => {
    const header = ["№", "Ұйымның атауы", "Тізімдік саны", "Квота мөлшері, %", "Орын саны"];
    const group = ["", "Мемлекеттік мекемелер", "", "", ""];
    expect(await tableOf(write([header, group, ...rows], between))).toEqual({
      headers: header,
      rows: [group.map(() => "Мемлекеттік мекемелер"), ...rows],
    });
  });

  test("a table that starts with its data has empty headers, one row or more", async () => {
    for (const count of [1, 2]) {
      const some = rows.slice(0, count);
      expect(await tableOf(write(some, between))).toEqual({ headers: ["", "", "", "", ""], rows: some });
    }
  });
});

test("of two tables of different kinds, the first comes first and none is lost", async () => {
  const aligned = [
    "№    Ұйымның атауы      Тізімдік саны    Квота, %",
    '1    "Сарыбел" ЖШС      100              2',
    '2    "Ақтоғай" КММ      150              2',
  ].join("\n");
  const annex = await annexOf(
    `${aligned}\n\nБасқа ұйымдар:\n\n${write(
      [
        ["№", "Атауы", "Орын"],
        ["1", "Су", "5"],
      ],
      "\t",
    )}`,
  );
  expect(annex?.tables.map(({ columns }) => columns.length)).toEqual([4, 3]);
  expect(annex?.paragraphs).toEqual(["Басқа ұйымдар:"]);
});

test.each([
  "№ Наименование мероприятий Срок Ответственные\n\n1. Провести собрание жителей района.\n\n2. Подготовить отчёт о ходе работ.\n\n3. Направить отчёт в акимат области.",
  "-   Омаров А.Б.   -   аким района\n-   Сериков Е.А.   -   заместитель акима\n-   Ли О.В.   -   секретарь",
  "1. Установить срок до 5 мая.\n\n2. Назначить ответственных.\n\n3. Отчитаться до 10 июня.",
])("a list is no table: %#", async (list) => {
  const text = russianAct("1. Утвердить прилагаемый план.", [{ number: null, title: "План", rows: [] }]).replace(
    russianUsual,
    `${list}\n`,
  );
  expect((await parseAct(text)).annexes[0]?.tables).toEqual([]);
});
