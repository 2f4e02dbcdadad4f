/** Tables in the forms that a text gives them: tabs, marks, drawings, blanks and blocks, with headers of several rows. */
import type { Table } from "@qauly/model";
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { russianAct } from "./quota-act.js";

const usual =
  "№ п/п\tНаименование организации\tСписочная численность работников\tРазмер квоты (%)\tКоличество рабочих мест\n";

const annexOf = async (table: string) => {
  const text = russianAct("1. Утвердить перечень согласно приложению.", [
    { number: null, title: "Перечень", rows: [] },
  ]);
  const { annexes, clauses } = await parseAct(text.replace(usual, table));
  return { tables: annexes[0]?.tables ?? [], paragraphs: annexes[0]?.paragraphs ?? [], clauses };
};
const plain = ({ headerRows, rows }: Table) => ({ header: headerRows, rows: rows.map(({ cells }) => cells) });
const tableOf = async (table: string) => {
  const { tables } = await annexOf(table);
  expect(tables).toHaveLength(1);
  return plain(tables[0] as Table);
};

const tariffs = {
  header: [
    ["№", "Услуга", "Единица", "Тариф, тенге", "Тариф, тенге"],
    ["№", "Услуга", "Единица", "без НДС", "с НДС"],
  ],
  rows: [
    ["1", "Подача воды", "куб.м", "1 250,00", "1 400,00"],
    ["2", "Полив улиц", "час", "980,50", "1 098,16"],
    ["3", "Вывоз мусора", "рейс", "300", "336"],
  ],
};
const written = (between: string, top: readonly string[], below: readonly string[]): string =>
  [top, below, ...tariffs.rows].map((row) => row.join(between)).join("\n");
const top = ["№", "Услуга", "Единица", "Тариф, тенге", ""];
const below = ["", "", "", "без НДС", "с НДС"];

describe("a header of two rows", () => {
  test.each([
    ["tabs", written("\t", top, below)],
    ["tabs, what cells cover left out", written("\t", top.slice(0, 4), below.slice(3))],
    ["marks", written(" | ", top, below)],
    [
      "blanks",
      `№   Услуга         Единица   Тариф, тенге
                             без НДС    с НДС
1   Подача воды    куб.м     1 250,00   1 400,00
2   Полив улиц     час         980,50   1 098,16
3   Вывоз мусора   рейс           300        336`,
    ],
    [
      "a drawing",
      `┌───┬──────────────┬─────────┬─────────────────────┐
│ № │ Услуга       │ Единица │    Тариф, тенге     │
│   │              │         ├──────────┬──────────┤
│   │              │         │ без НДС  │ с НДС    │
├───┼──────────────┼─────────┼──────────┼──────────┤
│ 1 │ Подача       │ куб.м   │ 1 250,00 │ 1 400,00 │
│   │ воды         │         │          │          │
├───┼──────────────┼─────────┼──────────┼──────────┤
│ 2 │ Полив улиц   │ час     │   980,50 │ 1 098,16 │
├───┼──────────────┼─────────┼──────────┼──────────┤
│ 3 │ Вывоз мусора │ рейс    │      300 │      336 │
└───┴──────────────┴─────────┴──────────┴──────────┘`,
    ],
    [
      "a line a cell",
      [["№", "Услуга", "Единица", "Тариф, тенге", "без НДС", "с НДС"], ...tariffs.rows]
        .map((row) => row.join("\n"))
        .join("\n\n"),
    ],
  ])("in %s", async (_, table) => {
    expect(await tableOf(table)).toEqual(tariffs);
  });

  test("years are its second row, and no figures", async () => {
    const table = "№\tПоказатель\tПо годам\t\n\t\t2021\t2022\n1\tДороги, км\t12\t15\n2\tСкверы\t3\t4";
    expect((await tableOf(table)).header[1]).toEqual(["№", "Показатель", "2021", "2022"]);
  });

  test("units below the words", async () => {
    const table = "№\tУчасток\tПлощадь\tПлата\n\t\t(га)\t(тенге)\n1\tСеверный\t12\t150\n2\tЮжный\t3\t40";
    expect((await annexOf(table)).tables[0]?.columns.map(({ header }) => header)).toEqual([
      "№",
      "Участок",
      "Площадь (га)",
      "Плата (тенге)",
    ]);
  });
});

describe("cells that cover several places", () => {
  test("a label of totals over two columns of a drawing moves no sum", async () => {
    const { rows } = await tableOf(`+---+--------+-----+-----+
| № | Услуга | Год | Сто |
+---+--------+-----+-----+
| 1 | Вода   | 100 | 112 |
| 2 | Стоки  | 200 | 224 |
+---+--------+-----+-----+
| Итого      | 300 | 336 |
+------------+-----+-----+`);
    expect(rows.at(-1)).toEqual(["Итого", "Итого", "300", "336"]);
  });

  test("a short row of totals stands under the columns that it sums", async () => {
    const { rows } = await tableOf("№\tУслуга\tГод\tСто\n1\tВода\t100\t112\n2\tСтоки\t200\t224\nИтого\t300\t336");
    expect(rows.at(-1)).toEqual(["Итого", "Итого", "300", "336"]);
  });

  test("a row without the number that reaches down from above", async () => {
    const { rows } = await tableOf(
      "№\tПотребители\tНорма, куб.м\n1\tДома с водопроводом\t2,13\nДома без водопровода\t2,48\n2\tОбщежития\t1,40",
    );
    expect(rows[1]).toEqual(["1", "Дома без водопровода", "2,48"]);
  });
});

describe("parts of one table", () => {
  test("halves side by side", async () => {
    const line = "№\tУслуга\tТариф";
    const { rows } = await tableOf(`${line}\t${line}\n1\tВода\t10\t3\tСвет\t30\n2\tСтоки\t20\t4\tГаз\t40`);
    expect(rows.map(([number]) => number)).toEqual(["1", "2", "3", "4"]);
  });

  test("a second sheet with further columns", async () => {
    const { header, rows } = await tableOf(
      "№\tУслуга\tЯнварь\n1\tВода\t10\n2\tСтоки\t20\n\n№\tУслуга\tФевраль\n1\tВода\t11\n2\tСтоки\t21",
    );
    expect([header[0], rows[1]]).toEqual([
      ["№", "Услуга", "Январь", "Февраль"],
      ["2", "Стоки", "20", "21"],
    ]);
  });

  test("another table below is another one", async () => {
    const { tables } = await annexOf(
      "№\tУслуга\tЯнварь\n1\tВода\t10\n2\tСтоки\t20\n\n№\tВид\tЦена\n1\tСвет\t5\n2\tГаз\t6",
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([2, 2]);
  });
});

test.each([
  ["semicolons", "№;Услуга;Тариф\n1;Вода;100\n2;Стоки;200", 3],
  ["one mark a line", "Район | Сумма\nСеверный | 100\nЮжный | 200", 2],
  ["two columns by blanks", "Район        Сумма\nСеверный       100\nЮжный        1 200\nЗападный        50", 2],
  [
    "wrapped cells",
    "№   Объект        Адрес          Площадь\n1   Парк имени    ул. Абая,      12,5\n    Ауэзова       дом 15\n2   Сквер         ул. Мира, 2    0,8",
    4,
  ],
  [
    "a block a cell",
    "№\n\nУчасток\n\nПлощадь, га\n\n1\n\nСеверный\n\n12,5\n\n2\n\nЮжный\n\n3\n\n3\n\nЗападный\n\n7",
    3,
  ],
])("a table by %s", async (_, table, width) => {
  const { tables, paragraphs } = await annexOf(table);
  expect(paragraphs).toEqual([]);
  expect(tables.map(({ columns }) => columns.length)).toEqual([width]);
});

test.each([
  ["terms", "Оператор – лицо, которое оказывает услуги\nТариф – цена услуги\nПотребитель – лицо, которое их получает"],
  [
    "points with semicolons",
    "1) подача воды; отвод стоков;\n2) вывоз мусора; полив улиц;\n3) уборка снега; ремонт дорог.",
  ],
])("%s are no table", async (_, text) => {
  expect((await annexOf(text)).tables).toEqual([]);
});

test("a row that an amendment quotes has no header", async () => {
  const { clauses } = await parseAct(
    russianAct('1. Строку, порядковый номер 3, изложить в следующей редакции:\n\n«3\tТОО "Дала"\t215\t3\t6».'),
  );
  expect(clauses[0]?.tables.map(plain)).toEqual([{ header: [], rows: [["3", 'ТОО "Дала"', "215", "3", "6"]] }]);
});
