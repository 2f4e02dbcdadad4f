import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";

const act = (clauses: string): Promise<Resolution> =>
  parseAct(`О смотре садов

Решение акима Сарыкольской области от 9 марта 1997 года № 17

Аким области РЕШИЛ:

${clauses}

Аким области

К. Дарменов`);

const below = ({ clauses }: Resolution): unknown[] =>
  clauses.map(({ number, text, children }) => [number, text, ...children.map((child) => child.text)]);

const members = [
  "- Дарменов К. – заместитель акима области, председатель",
  "- Ульянова Т. – начальник управления садов, секретарь",
  "Члены комиссии:",
  "- Тасов Н. - начальник управления воды",
  "- Ильин П. –начальник управления леса (по согласованию)",
];

describe("a list of dashes without marks at the ends of its items", () => {
  const wanted = [
    ["1", "Создать комиссию в составе:", ...members],
    ["2", "Решение опубликовать."],
  ];

  test("with a blank line between the items", async () => {
    const read = await act(["1. Создать комиссию в составе:", ...members, "2. Решение опубликовать."].join("\n\n"));
    expect(below(read)).toEqual(wanted);
  });

  test("line by line", async () => {
    const read = await act(["1. Создать комиссию в составе:", ...members, "2. Решение опубликовать."].join("\n"));
    expect(below(read)).toEqual(wanted);
  });

  test("indented, with a blank line between the items", async () => {
    const indented = members.map((member) => `   ${member}`);
    const read = await act(["1. Создать комиссию в составе:", ...indented, "2. Решение опубликовать."].join("\n\n"));
    expect(below(read)).toEqual(wanted);
  });
});

test("a dash at the beginning of a line of running text begins no item", async () => {
  const read = await act(`1. Контроль за исполнением настоящего решения и за порядком в садах области возложить на
заместителя акима области
- начальника управления садов области Ульянову Т.

2. Решение опубликовать.`);
  expect(below(read)[0]).toEqual([
    "1",
    "Контроль за исполнением настоящего решения и за порядком в садах области возложить на заместителя акима области - начальника управления садов области Ульянову Т.",
  ]);
});

describe("one indented clause among others that are not", () => {
  test("the others stay parted by their numbers", async () => {
    const read = await act(`1. Провести смотр садов.
   2. Наградить садоводов.
3. Посадить сады:
1) у реки;
2) у дороги.
4. Решение опубликовать.`);
    expect(below(read)).toEqual([
      ["1", "Провести смотр садов."],
      ["2", "Наградить садоводов."],
      ["3", "Посадить сады:", "у реки;", "у дороги."],
      ["4", "Решение опубликовать."],
    ]);
  });

  test("clauses at the margin above indented sub-clauses, without blank lines", async () => {
    const read = await act(`1. Посадить сады:
     1) у реки;
     2) у дороги;
     3) у школы.
2. Наградить:
     1) садоводов;
     2) учителей.
3. Решение опубликовать.`);
    expect(below(read)).toEqual([
      ["1", "Посадить сады:", "у реки;", "у дороги;", "у школы."],
      ["2", "Наградить:", "садоводов;", "учителей."],
      ["3", "Решение опубликовать."],
    ]);
  });
});
