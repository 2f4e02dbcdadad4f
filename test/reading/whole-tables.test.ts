/** What is known of a table beside its cells: its rows, its joined cells, what its cells state, and the words around it. */
import type { Table } from "@qauly/model";
import { tableValues } from "@qauly/model/rules";
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";

const act = (annex: string) => `Сарыөзен ауданы мәслихатының 2023 жылғы 12 қаңтардағы № 15 шешімі

Тізбені бекіту туралы

Қазақстан Республикасының "Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы" Заңына сәйкес аудандық мәслихат ШЕШТІ:

1. Осы шешімге қосымшаға сәйкес тізбе бекітілсін.

Мәслихат төрағасы А. Сейітов

Сарыөзен ауданы мәслихатының
2023 жылғы 12 қаңтардағы
№ 15 шешіміне қосымша

Жерлердің тізбесі

${annex}
`;

const annexOf = async (annex: string) => (await parseAct(act(annex))).annexes[0];
const tableOf = async (rows: readonly (readonly string[])[]): Promise<Table | undefined> =>
  (await annexOf(rows.map((row) => row.join("\t")).join("\n")))?.tables[0];

const header = ["№", "Жердің атауы", "Алаңы, га", "Пайдаланушы"];

describe("rows", () => {
  test("a heading stands for its whole row, a total is known by its label", async () => {
    const table = await tableOf([
      header,
      ["", "Солтүстік аймақ", "", ""],
      ["1", "Қарасу жайылымы", "12,5", "Еркін"],
      ["2", "Көкбел жайылымы", "7", "Еркін"],
      ["", "Оңтүстік аймақ", "", ""],
      ["3", "Тасбұлақ шабындығы", "3,25", "Нұрлан"],
      ["", "Барлығы", "22,75", ""],
    ]);
    expect(table?.rows.map(({ kind }) => kind)).toEqual(["group", "data", "data", "group", "data", "total"]);
    expect(table?.rows[0]?.cells).toEqual(header.map(() => "Солтүстік аймақ"));
    expect(table?.spans).toEqual([0, 3].map((row) => ({ row, column: 0, rowSpan: 1, colSpan: 4 })));
  });

  test("where most rows have one text their other cells are to be filled in", async () => {
    const table = await tableOf([header, ["", "Алма", "", ""], ["", "Өрік", "", ""], ["1", "Жүзім", "2", "Еркін"]]);
    expect(table?.rows.map(({ kind }) => kind)).toEqual(["data", "data", "data"]);
    expect(table?.spans).toEqual([]);
  });
});

describe("marks that repeat the cell above", () => {
  test.each(["-//-", '-"-', "″", "//", "–″–", "сол", "Сол", "то же", "там же", ",,", "- // -"])("%s", async (mark) => {
    const text = act(
      [header, ["1", "Қарасу жайылымы", "12,5", "Еркін шаруа қожалығы"], ["2", "Көкбел жайылымы", "7", mark]]
        .map((row) => row.join("\t"))
        .join("\n"),
    );
    const { annexes, repairs, unplaced, findings } = await parseAct(text);
    expect(annexes[0]?.tables[0]?.rows[1]?.cells).toEqual(["2", "Көкбел жайылымы", "7", "Еркін шаруа қожалығы"]);
    expect(repairs.filter(({ kind }) => kind === "ditto")).toMatchObject([
      { before: mark, after: "Еркін шаруа қожалығы", at: { start: text.lastIndexOf(mark) } },
    ]);
    expect(unplaced).toEqual([]);
    expect(findings.filter(({ code }) => /^(?:text|table|value)\./.test(code))).toEqual([]);
  });

  test.each(["-", "—", "", "солтүстік", "5"])("%j is none", async (cell) => {
    const table = await tableOf([
      header,
      ["1", "Қарасу жайылымы", "12,5", "Еркін"],
      ["2", "Көкбел жайылымы", "7", cell],
    ]);
    expect(table?.rows[1]?.cells[3]).toBe(cell);
  });

  test("below several marks the text goes on; a mark in the first row stays", async () => {
    const rows = [
      ["1", "Қарасу", "12,5", "Еркін"],
      ["2", "Көкбел", "-//-", "-//-"],
      ["3", "Тас", "-//-", "-//-"],
    ];
    expect((await tableOf([header, ...rows]))?.rows[2]?.cells).toEqual(["3", "Тас", "12,5", "Еркін"]);
    expect((await tableOf([header, ["1", "Қарасу", "12,5", "-//-"], ...rows.slice(1)]))?.rows[0]?.cells[3]).toBe(
      "-//-",
    );
  });
});

test("a part that the heading of a group sets apart goes on with the count", async () => {
  const rows = (...numbers: number[]) =>
    numbers.map((number) => `${number}\tЖер ${number}\t${number * 5}\tЕркін`).join("\n");
  const annex = await annexOf(`${header.join("\t")}\n${rows(1, 2, 3)}\n\nОңтүстік аймақ\n\n${rows(4, 5)}`);
  expect(annex?.tables.map((table) => table.rows.map(({ kind }) => kind))).toEqual([
    ["data", "data", "data", "group", "data", "data"],
  ]);
  expect(annex?.paragraphs).toEqual([]);
  const other = await annexOf(
    `${header.join("\t")}\n${rows(1, 2, 3)}\n\nОңтүстік аймақ\n\n${header.join("\t")}\n${rows(4, 5)}`,
  );
  expect(other?.tables).toHaveLength(2);
});

test("what a further sheet prints again is accounted for", async () => {
  const sheet = (...rows: string[][]) => rows.map((row) => row.join("\t")).join("\n");
  const text = act(
    [
      sheet(["№", "Жердің атауы", "2023", "2024"], ["1", "Қарасу", "10", "20"], ["2", "Көкбел", "30", "40"]),
      sheet(["№", "Жердің атауы", "2025", "2026"], ["1", "Қарасу", "11", "21"], ["2", "Көкбел", "31", "41"]),
    ].join("\n\n"),
  );
  const { annexes, findings, furniture } = await parseAct(text);
  expect(annexes[0]?.tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual([
    [
      ["1", "Қарасу", "10", "20", "11", "21"],
      ["2", "Көкбел", "30", "40", "31", "41"],
    ],
  ]);
  expect(furniture.map(({ text: words, reason }) => `${words.trim()} ${reason}`)).toContain("Көкбел repeated");
  expect(findings.filter(({ code }) => /^(?:text|table)\./.test(code))).toEqual([]);
});

describe("words around a table", () => {
  const rows = [header, ["1", "Қарасу жайылымы", "12,5", "Еркін"], ["2", "Көкбел жайылымы", "7", "Нұрлан"]]
    .map((row) => row.join("\t"))
    .join("\n");

  test.each([
    ["мың теңге", "мың теңге"],
    ["(тыс. тенге)", "тыс. тенге"],
    ["Өлшем бірлігі: гектар", "гектар"],
    ["в тысячах тенге", "тысячах тенге"],
    ["Тізбенің жалғасы", null],
  ])("%s above it: the unit is %s", async (line, unit) => {
    const annex = await annexOf(`${line}\n\n${rows}`);
    expect(annex?.title).toBe("Жерлердің тізбесі");
    expect(annex?.tables[0]?.unit).toBe(unit);
    expect(annex?.paragraphs).toEqual(unit === null ? [line] : []);
  });

  test("a caption by its number, and one above a further table", async () => {
    const annex = await annexOf(
      `1-кесте. Жайылымдар\n\n${rows}\n\nШабындықтар\n\n${rows}\n\nТізбе жыл сайын жаңартылады.`,
    );
    expect(annex?.tables.map(({ caption }) => caption)).toEqual(["1-кесте. Жайылымдар", "Шабындықтар"]);
    expect(annex?.paragraphs).toEqual(["Тізбе жыл сайын жаңартылады."]);
  });

  test("notes below it, with and without a mark", async () => {
    const annex = await annexOf(`${rows}\n\n* Өлшенген.\n\nЕскертпе: тізбе толық емес.\n\nБасқа сөз.`);
    expect(annex?.tables[0]?.notes).toEqual([
      { mark: "*", text: "Өлшенген." },
      { mark: null, text: "Ескертпе: тізбе толық емес." },
    ]);
    expect(annex?.paragraphs).toEqual(["Басқа сөз."]);
  });
});

test("a row of an employer whose jobs happen to sum those above is no total", async () => {
  const rows = [
    ["№", "Ұйымның атауы", "Тізімдік саны", "Санаты", "Квота, %", "Жұмыс орындары"],
    ["1", '"Тоғай" ЖШС', "492", "жастар", "1", "5"],
    ["", "", "", "босатылғандар", "1", "5"],
    ["", "", "", "пробацияда тұрғандар", "2", "10"],
  ];
  const { annexes } = await parseAct(act(rows.map((row) => row.join("\t")).join("\n")));
  expect(annexes[0]?.tables[0]?.rows.map(({ kind, cells }) => `${kind} ${cells[1]}`)).toEqual([
    'data "Тоғай" ЖШС',
    'data "Тоғай" ЖШС',
    'data "Тоғай" ЖШС',
  ]);
});

describe("what cells state", () => {
  const valuesOf = (header: string, ...cells: string[]) =>
    tableValues(
      [{ header, role: "other", field: null }],
      cells.map((cell) => ({ kind: "data", cells: [cell] })),
    ).map(([value]) => value);

  test.each<[why: string, header: string, cells: string[], values: (number | string | null)[]]>([
    ["numbers", "Саны", ["12", "1 250", "1\u00a0250,5", "15 298 948,6", "0"], [12, 1250, 1250.5, 15298948.6, 0]],
    ["negative ones", "Сомасы", ["-8 461,2", "– 8 461,2", "– -8 461,2", "(12,5)"], [-8461.2, -8461.2, -8461.2, -12.5]],
    ["shares and quantities", "Мөлшері", ["2 %", "2,5%", "150 адам", "12,5 га", "340 теңге"], [2, 2.5, 150, 12.5, 340]],
    ["words", "Саны", ["жүз елу", "екі жүз", "двадцать три"], [150, 200, 23]],
    [
      "days",
      "Күні",
      ["12.05.2023", "1 мамыр 2023", "2023 жылғы 7 маусым", "31.02.2023"],
      ["2023-05-12", "2023-05-01", "2023-06-07", null],
    ],
    ["codes keep their zeros", "Коды", ["01", "12", "007"], [null, null, null]],
    ["identifiers", "БСН", ["990140000123", "101140012345"], [null, null]],
    ["places of a list", "№", ["1", "1.1", "1.1.1"], [null, null, null]],
    ["three figures behind a mark may be thousands", "Сомасы", ["1.250", "12,345"], [null, null]],
    ["unless others say that they are decimals", "Алаңы", ["0,250", "12,345"], [0.25, 12.345]],
    ["a scale beside a number makes it another", "Сомасы", ["5 мың теңге", "3 млн"], [null, null]],
    ["shares of a whole", "Үлесі", ["1/3", "2/3"], ["1/3", "2/3"]],
    ["other numbers with a bar", "Үй", ["1/3", "12/4"], [null, null]],
    ["nothing", "Саны", ["-", "", "жоқ", "60-70", "≈ 120"], [null, null, null, null, null]],
    ["more figures than a number keeps", "Саны", ["12345678901234567", "1"], [null, 1]],
  ])("%s", (_, header, cells, values) => {
    expect(valuesOf(header, ...cells)).toEqual(values);
  });
});

describe("in a text that is lined up or drawn", () => {
  test("a border within a line of the header parts the columns below it alone", async () => {
    const table = (
      await annexOf(`┌───┬───────────┬─────────────┐
│ № │ Жердің    │ Алаңы, га   │
│   │ атауы     ├──────┬──────┤
│   │           │ 2023 │ 2024 │
├───┼───────────┼──────┼──────┤
│ 1 │ Қарасу    │ 10   │ 20   │
├───┼───────────┼──────┼──────┤
│ 2 │ Көкбел    │ 30   │ 40   │
└───┴───────────┴──────┴──────┘`)
    )?.tables[0];
    expect(table?.headerRows).toEqual([
      ["№", "Жердің атауы", "Алаңы, га", "Алаңы, га"],
      ["№", "Жердің атауы", "2023", "2024"],
    ]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ["1", "Қарасу", "10", "20"],
      ["2", "Көкбел", "30", "40"],
    ]);
  });

  test.each([
    ["№  Жердің атауы         Алаңы, га", "Таулы жерлер", "1  Қарасу жайылымы      10", "2  Көкбел жайылымы      20"],
    [
      "№  Жердің атауы         Алаңы, га",
      "   Таулы жерлер",
      "1  Қарасу жайылымы      10",
      "2  Көкбел жайылымы      20",
    ],
    [
      "№  Жердің атауы         Алаңы, га",
      "1. Таулы жерлер",
      "1  Қарасу жайылымы      10",
      "2  Көкбел жайылымы      20",
    ],
  ])("the heading of a first group is no part of the header: %s | %s", async (...lines) => {
    const table = (await annexOf(lines.join("\n")))?.tables[0];
    expect(table?.columns.map(({ header }) => header)).toEqual(["№", "Жердің атауы", "Алаңы, га"]);
    expect(table?.rows.map(({ kind }) => kind)).toEqual(["group", "data", "data"]);
  });

  test("a first row without a code is a row, though codes below have a one among them", async () => {
    const table = (
      await annexOf(`Санаты  Сыныбы  Атауы                Сомасы, мың теңге
                Кірістер             1 000,5
4               Трансферттер         300,2
        06      Жеке табыс салығы    200,1
1               Салықтар             500,2`)
    )?.tables[0];
    expect(table?.columns.map(({ header }) => header)).toEqual(["Санаты", "Сыныбы", "Атауы", "Сомасы, мың теңге"]);
    expect(table?.rows.map(({ cells }) => cells.join("|"))).toEqual([
      "||Кірістер|1 000,5",
      "4||Трансферттер|300,2",
      "|06|Жеке табыс салығы|200,1",
      "1||Салықтар|500,2",
    ]);
  });
});

test("the heading of a group that is a row of its own is doubted, one with a year or a number is not", async () => {
  const read = async (heading: string) => {
    const rows = ["1\tҚарасу\t12,5\tЕркін", "2\tКөкбел\t7\tЕркін", `\t${heading}\t\t`, "3\tТас\t3\tНұрлан"];
    const { findings } = await parseAct(act([header.join("\t"), ...rows].join("\n")));
    return findings.filter(({ code }) => code === "table.cell-doubtful").map(({ path }) => path);
  };
  expect(await read("Тұрмыстық қажеттілік тонна 894")).toEqual(["/annexes/0/tables/0/rows/2/cells/0"]);
  expect(await read("Суару жүйелері тонна 1 250,5")).toEqual(["/annexes/0/tables/0/rows/2/cells/0"]);
  for (const heading of ["Таулы жерлер", "Жерлер 2024", "Учаске 12", "Ауыл шаруашылығы жерлері, 3-топ"]) {
    expect(await read(heading)).toEqual([]);
  }
});
