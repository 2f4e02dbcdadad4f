/** Numbers that no field can hold, wherever an act prints one: null and a finding, never a result without form. */
import { parseAct, type Resolution } from "qauly";
import { describe, expect, it } from "vitest";
import { drawAct } from "../generator/draw/draw-act.js";
import { random } from "../generator/random.js";
import { render, textForms } from "../generator/rendering.js";

const hostile = [
  "0",
  "00000",
  "2999",
  "1899",
  "99999",
  "-1",
  "1,5",
  "9007199254740993",
  "1e309",
  "7".repeat(400),
  `0,${"3".repeat(400)}`,
  "٣",
  "²",
];

/** Changes of one act. */
const ofAct = 4;
const acts = Number(process.env.QAULY_NUMBERS ?? 20);

describe("an act with a number that is none", () => {
  it.each(textForms)("has the form of a result in %s text", async (form) => {
    for (let seed = 11_000; seed < 11_000 + acts; seed += 1) {
      const { text } = render(drawAct(seed), form, seed);
      const choose = random(seed);
      const numbers = [...text.matchAll(/\d+/g)];
      for (let time = 0; time < ofAct && numbers.length > 0; time += 1) {
        const { index, 0: printed } = choose.pick(numbers);
        const other = choose.pick(hostile);
        const changed = text.slice(0, index) + other + text.slice(index + printed.length);
        await expect(parseAct(changed), `${form} ${seed} ${index} ${other.slice(0, 20)}`).resolves.toBeDefined();
      }
    }
  });
});

const act = ({ year = "2024", annex = "1", percent = "2", number = "1", headcount = "150" } = {}): string => `
Көкжар ауданы бойынша ${year} жылға жұмыс орындарына квота белгілеу туралы

Қарағанды облысы Көкжар ауданы әкімдігінің 2024 жылғы 5 наурыздағы № 41 қаулысы

      Көкжар ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:
      1. Осы қаулыға ${annex}-қосымшаға сәйкес мүгедектігі бар адамдар үшін жұмыс орындарының ${percent} пайызы мөлшерінде квота белгіленсін.
      2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.

      Аудан әкімі                                     Б.Сәрсенов

                                     Көкжар ауданы әкімдігінің
                                     2024 жылғы 5 наурыздағы
                                     № 41 қаулысына 1-қосымша

Мүгедектігі бар адамдар үшін жұмыс орындарына квота белгіленген ұйымдар

| № | Ұйымның атауы | Жұмыскерлердің тізімдік саны | Жұмыс орындарының саны |
| ${number} | "Тасбұлақ" ЖШС | ${headcount} | 3 |
| 2 | "Сұңқар" АҚ | 320 | 6 |
`;

const refused = (result: Resolution) =>
  result.findings.filter(({ code }) => code === "value.out-of-bounds").map(({ path, actual }) => [path, actual]);

describe("a value beyond its bounds", () => {
  it.each(["2999", "1850", "2201", "1989"])("is no year: %s", async (year) => {
    const result = await parseAct(act({ year }));
    expect(result.quota?.year).toBeNull();
    expect(refused(result)).toEqual([["/quota/year", year]]);
  });

  it.each(["0", "9007199254740993"])("is no annex: %s", async (annex) => {
    const result = await parseAct(act({ annex }));
    expect(result.quota?.categories.map(({ annexNumber }) => annexNumber)).toEqual([null]);
    expect(refused(result)).toEqual([["/quota/categories/0/annexNumber", annex]]);
    expect(result.quota?.allocations).toHaveLength(2);
  });

  it("is no percentage: four hundred digits", async () => {
    const result = await parseAct(act({ percent: "7".repeat(400) }));
    expect(result.quota?.categories.map(({ percent }) => percent)).toEqual([null]);
    expect(refused(result)).toEqual([["/clauses/0/text", `${"7".repeat(40)}…`]]);
  });

  it("is no row number: four hundred digits", async () => {
    const result = await parseAct(act({ number: "7".repeat(400) }));
    expect(result.quota?.allocations.map(({ rowNumber }) => rowNumber)).toEqual([null, 2]);
    expect(refused(result)).toEqual([["/quota/allocations/0/rowNumber", `${"7".repeat(40)}…`]]);
  });

  it("is no headcount: four hundred digits", async () => {
    const result = await parseAct(act({ headcount: "7".repeat(400) }));
    expect(result.quota?.allocations.map(({ headcount }) => headcount)).toEqual([null, 320]);
    expect(result.findings.map(({ code, path }) => `${code} ${path}`)).toContain(
      "quota.cell-unreadable /annexes/0/tables/0/rows/0/cells/2",
    );
  });

  it("is none where the act is sound", async () => {
    expect(refused(await parseAct(act()))).toEqual([]);
  });
});
