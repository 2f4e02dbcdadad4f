import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";

const tree = ({ clauses }: Resolution): unknown[] => clauses.map(branch);

function branch({ number, text, children }: Resolution["clauses"][number]): unknown[] {
  return children.length === 0 ? [number, text] : [number, text, children.map(branch)];
}

const act = (clauses: string): Promise<Resolution> =>
  parseAct(`О маяках и пристанях

Решение акима Сарыкольской области от 9 марта 1997 года № 17

Аким области РЕШИЛ:

${clauses}

Аким области

К. Дарменов`);

describe("the numbers of clauses", () => {
  test("Roman ones alone", async () => {
    const read = await act(`I. Закрыть маяки:

северный;

южный.

II. Открыть пристани.

III. Решение опубликовать.`);
    expect(tree(read)).toEqual([
      [
        "I",
        "Закрыть маяки:",
        [
          [null, "северный;"],
          [null, "южный."],
        ],
      ],
      ["II", "Открыть пристани."],
      ["III", "Решение опубликовать."],
    ]);
  });

  test("Roman ones with Arabic ones that begin anew below each", async () => {
    const read = await act(`I. Управлению водного хозяйства:

1. Закрыть маяки.

2. Открыть пристани.

II. Управлению торговли:

1. Завезти топливо.

2. Завезти муку.

III. Решение опубликовать.`);
    expect(tree(read)).toEqual([
      [
        "I",
        "Управлению водного хозяйства:",
        [
          ["1", "Закрыть маяки."],
          ["2", "Открыть пристани."],
        ],
      ],
      [
        "II",
        "Управлению торговли:",
        [
          ["1", "Завезти топливо."],
          ["2", "Завезти муку."],
        ],
      ],
      ["III", "Решение опубликовать."],
    ]);
  });

  test("Arabic ones that go on below Roman headings", async () => {
    const read = await act(`I. Маяки

1. Закрыть маяки.

2. Снести башни.

II. Пристани

3. Открыть пристани.`);
    expect(read.clauses.map(({ number }) => number).filter((number) => number !== null)).toEqual(["1", "2", "3"]);
  });

  test("an initial at the beginning of a paragraph is no number", async () => {
    const read = await act(`1. Назначить смотрителями:

И. Каримов;

Х. Сабиров.

2. Решение опубликовать.`);
    expect(read.clauses.map(({ number }) => number)).toEqual(["1", "2"]);
  });
});

test("letters under a sub-clause, and decimal numbers to any depth", async () => {
  const read = await act(`1. Создать:

1) совет маяков;

а) смотритель;

б) механик;

2) совет пристаней.

2. Установить:

2.1. порядок огней;

2.2. срок отчёта:

2.2.1. зимой;

2.2.2. летом.

3. 2.5 метра воды оставить у пристани.`);
  expect(tree(read)).toEqual([
    [
      "1",
      "Создать:",
      [
        [
          "1",
          "совет маяков;",
          [
            ["а", "смотритель;"],
            ["б", "механик;"],
          ],
        ],
        ["2", "совет пристаней."],
      ],
    ],
    [
      "2",
      "Установить:",
      [
        ["2.1", "порядок огней;"],
        [
          "2.2",
          "срок отчёта:",
          [
            ["2.2.1", "зимой;"],
            ["2.2.2", "летом."],
          ],
        ],
      ],
    ],
    ["3", "2.5 метра воды оставить у пристани."],
  ]);
});
