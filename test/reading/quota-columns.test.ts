/** Which column of a quota table says what: a number of another column is worse than none. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { russianAct } from "./quota-act.js";

const usual =
  "№ п/п\tНаименование организации\tСписочная численность работников\tРазмер квоты (%)\tКоличество рабочих мест";
const clause = "1. Установить квоту рабочих мест для лиц с инвалидностью согласно приложению.";

/** The act of a table with this header, cells parted by `|`. */
async function read(header: string, ...rows: readonly string[]) {
  const tabs = (row: string): string => row.split("|").join("\t");
  const annex = { number: null, title: "Перечень организаций", rows: rows.map(tabs) };
  return parseAct(russianAct(clause, [annex]).replace(usual, tabs(header)));
}

async function allocationsOf(header: string, ...rows: readonly string[]) {
  const { quota } = await read(header, ...rows);
  return quota?.allocations.map(({ organization, headcount, percent, positions }) => [
    organization.name,
    headcount,
    percent,
    positions,
  ]);
}

describe("positions", () => {
  test.each([
    "Количество рабочих мест всего",
    "Общее количество рабочих мест",
    "Количество рабочих мест без учета вредных",
    "Количество вакантных рабочих мест",
    "Жұмыс орындарының жалпы саны",
    "Количество рабочих мест",
  ])("%s is not the quota beside a column of the quota", async (all) => {
    const header = `№|Наименование организации|${all}|Размер квоты|Количество рабочих мест по квоте`;
    expect(await allocationsOf(header, '1|ТОО "А"|60|2|1')).toEqual([['ТОО "А"', null, 2, 1]]);
  });

  test.each(["Количество рабочих мест всего", "Жұмыс орындарының жалпы саны"])("%s alone is no quota", async (all) => {
    const header = `№|Наименование организации|${all}|Размер квоты (%)`;
    expect(await allocationsOf(header, '1|ТОО "А"|60|2')).toEqual([['ТОО "А"', null, 2, null]]);
  });

  test.each([
    "Кол-во рабочих мест",
    "Квота (единиц)",
    "Квота",
    "Размер квоты (единиц)",
    "Рабочие места",
    "Количество единиц",
    "Количество рабочих мест (от общего числа работников)",
    "Жұмыс орны",
    "Орын саны",
  ])("%s", async (positions) => {
    const header = `№|Наименование организации|Списочная численность|Процент квоты|${positions}`;
    expect(await allocationsOf(header, '1|ТОО "А"|60|2|1')).toEqual([['ТОО "А"', 60, 2, 1]]);
  });

  test("a column headed by the quota alone is not taken for positions beside theirs", async () => {
    const header = "№|Наименование организации|Списочная численность|Квота|Количество рабочих мест";
    expect(await allocationsOf(header, '1|ТОО "А"|100|2|4')).toEqual([['ТОО "А"', 100, null, 4]]);
  });
});

test.each(["Численность", "Численность работников", "Всего работников", "Штатная численность"])(
  "headcount: %s",
  async (headcount) => {
    const header = `№|Наименование организации|${headcount}|Размер квоты (%)|Количество рабочих мест`;
    expect(await allocationsOf(header, '1|ТОО "А"|60|2|1')).toEqual([['ТОО "А"', 60, 2, 1]]);
  },
);

describe("employers", () => {
  test.each(["Наименование", "Организация", "Название организации", "Работодатель", "Атауы", "Кому установлена"])(
    "%s",
    async (employer) => {
      const header = `№|${employer}|Списочная численность|Размер квоты (%)|Количество рабочих мест`;
      expect(await allocationsOf(header, '1|ТОО "А"|60|2|1')).toEqual([['ТОО "А"', 60, 2, 1]]);
    },
  );

  test("a table without a quota names none", async () => {
    const { annexes } = await read("№|Наименование|Срок|Ответственный", "1|Отчет|до 1 мая|отдел");
    expect(annexes[0]?.tables[0]?.columns.map(({ role }) => role)).toEqual(["row-number", "other", "other", "other"]);
  });
});

describe("counts are whole numbers", () => {
  const header = usual.split("\t").join("|");

  test.each(["1.250", "1,200", "2.500.000", "12500000000000000000000", "120,5", "2 %"])(
    "%s holds none",
    async (cell) => {
      const { quota, findings } = await read(header, `1|ТОО "А"|${cell}|4|48`, `2|ТОО "Б"|1200|4|${cell}`);
      expect(quota?.allocations.map(({ headcount, positions }) => [headcount, positions])).toEqual([
        [null, 48],
        [1200, null],
      ]);
      const unreadable = findings.filter(({ code }) => code === "quota.cell-unreadable");
      expect(unreadable.map(({ path }) => path)).toEqual([
        "/annexes/0/tables/0/rows/0/cells/2",
        "/annexes/0/tables/0/rows/1/cells/4",
      ]);
    },
  );

  test("percentages keep their decimals", async () => {
    expect(await allocationsOf(header, '1|ТОО "А"|2 500,0|1,5|38')).toEqual([['ТОО "А"', 2500, 1.5, 38]]);
  });
});

describe("column numbers below the header", () => {
  test("are no employer, there nor where a page repeats them", async () => {
    const header = usual.split("\t").join("|");
    const rows = ["1|2|3|4|5", '1|ТОО "А"|160|3|5', "1|2|3|4|5", '2|ТОО "Б"|270|4|11'];
    expect(await allocationsOf(header, ...rows)).toEqual([
      ['ТОО "А"', 160, 3, 5],
      ['ТОО "Б"', 270, 4, 11],
    ]);
  });

  test.each(["1 2 3 4 5", "1\n\n2\n\n3\n\n4\n\n5", "1\n2 3 4 5"])("in lines of a text: %j", async (numbers) => {
    const header = `№ п/п Наименование организации\nСписочная численность работников\nРазмер квоты (%) Количество рабочих мест`;
    const table = `${header}\n\n${numbers}\n\n1\n\nТОО "А"\n\n160 3 5\n\n2\n\nТОО "Б"\n\n270 4 11`;
    const annex = { number: null, title: "Перечень организаций", rows: [] };
    const { quota } = await parseAct(russianAct(clause, [annex]).replace(usual, table));
    expect(quota?.allocations.map(({ organization, headcount }) => [organization.name, headcount])).toEqual([
      ['ТОО "А"', 160],
      ['ТОО "Б"', 270],
    ]);
  });

  test("a row without them keeps its numbers", async () => {
    const { annexes } = await read("Год|План|Факт", "1|2|4", "1|2|3");
    expect(annexes[0]?.tables[0]?.rows).toHaveLength(2);
  });
});

test("cells beyond the header's stay, under a further column without a header", async () => {
  const { annexes, quota } = await read(usual.split("\t").join("|"), '1|ТОО "А"|160|3|5|7', '2|ТОО "Б"|270|4');
  const [table] = annexes[0]?.tables ?? [];
  expect(table?.columns.at(-1)).toMatchObject({ header: "", role: "other" });
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ["1", 'ТОО "А"', "160", "3", "5", "7"],
    ["2", 'ТОО "Б"', "270", "4", "", ""],
  ]);
  expect(quota?.allocations.map(({ positions }) => positions)).toEqual([5, null]);
});
