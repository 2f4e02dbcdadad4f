/** What stands beside a text or a column is held against it. */
import { checkAgainstSource, type Resolution, validateResolution } from "@qauly/model";
import { describe, expect, test } from "vitest";
import { traceAct } from "../../packages/qauly/src/parse-act.js";

const act = [
  "Айнабұлақ ауданында жұмыс орындарына квота белгілеу туралы",
  "",
  "Айнабұлақ ауданы әкімдігінің 2021 жылғы 9 ақпандағы № 31 қаулысы",
  "",
  '      "Халықты жұмыспен қамту туралы" Қазақстан Республикасы Заңының 9-бабына сәйкес Айнабұлақ ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:',
  "      1. Осы қаулының қосымшасына сәйкес мүгедектігі бар адамдар үшін екі пайыз мөлшерінде квота белгіленсін.",
  "      2. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.",
  "",
  "      Аудан әкімі                                  С. Бейсен",
  "",
  "      Айнабұлақ ауданы әкімдігінің 2021 жылғы 9 ақпандағы № 31 қаулысына қосымша",
  "",
  "      Ұйымдардың тізбесі",
  "",
  "№\tҰйымның атауы\tЖұмыскерлердің тізімдік саны\tКвота мөлшері, %\tЖұмыс орындарының саны",
  '1\t"Шұғыла" ЖШС\t150\t2\t3',
  '2\t"Толқын" ЖШС\t200\t2\t4',
  '3\t"Алау" ЖШС\t100\t2\t2',
].join("\n");

/** Codes and places of what the checks say after a change. */
async function changed(change: (result: Resolution) => void): Promise<string[]> {
  const { document, resolution } = await traceAct(new TextEncoder().encode(act));
  const result = structuredClone(resolution);
  change(result);
  return checkAgainstSource(result, document.pages).map(({ code, path }) => `${code} ${path}`);
}

test("a result as it was read gives nothing", async () => {
  const found = await changed(() => {});
  expect(found.filter((one) => !one.startsWith("quota.percent-out-of-range "))).toEqual([]);
});

describe("values beside what they were read from", () => {
  test.each<[string, string, (result: Resolution) => void]>([
    ["the day of the act", "text.unlike-source /act/date", ({ act }) => Object.assign(act, { date: "2021-03-09" })],
    ["its number", "text.unlike-source /act/number", ({ act }) => Object.assign(act, { number: "37" })],
    [
      "a share that is given in words",
      "text.unlike-source /quota/categories/0/percent",
      ({ quota }) => Object.assign(quota?.categories[0] ?? {}, { percent: 3 }),
    ],
    [
      "the number of an article",
      "text.unlike-source /references/0/pinpoint/0/number",
      ({ references }) => Object.assign(references[0]?.pinpoint[0] ?? {}, { number: "6" }),
    ],
    [
      "an allocation beside its cell",
      "value.unlike-text /quota/allocations/1/headcount",
      ({ quota }) => Object.assign(quota?.allocations[1] ?? {}, { headcount: 210 }),
    ],
    [
      "a citation beside its text",
      "value.unlike-text /references/1/text",
      ({ references }) => Object.assign(references[1] ?? {}, { text: "Осы қаулының 2-қосымшасына" }),
    ],
  ])("%s", async (_, found, change) => {
    expect(await changed(change)).toContain(found);
  });

  test("what a person decided is not held against the source", async () => {
    const decided = await changed((result) => {
      result.act.number = "37";
      result.corrections.push({
        path: "/act/number",
        action: "correct",
        old: "31",
        new: "37",
        who: "Сәуле",
        when: "2027-01-05T10:00:00Z",
      });
    });
    expect(decided).not.toContain("text.unlike-source /act/number");
  });
});

describe("words of a citation that no reference covers", () => {
  test("are found in preamble and clauses", async () => {
    expect(await changed(({ references }) => references.splice(0, 1))).toContain("reference.unread /preamble/text");
    expect(await changed(({ references }) => references.splice(1, 1))).toContain("reference.unread /clauses/0/text");
  });

  const inClause = async (text: string): Promise<boolean> => {
    const { resolution } = await traceAct(new TextEncoder().encode(act));
    Object.assign(resolution.clauses[1] ?? {}, { text });
    return validateResolution(resolution).some(
      ({ code, path }) => code === "reference.unread" && path === "/clauses/1/text",
    );
  };

  test.each([
    "Еңбек кодексіне сәйкес төленсін.",
    "Облыс әкімінің «Кейбір мәселелер туралы» № 12 шешімі жойылсын.",
    "Мәліметтер 3-тармаққа сәйкес берілсін.",
  ])("%s", async (text) => {
    expect(await inClause(text)).toBe(true);
  });

  test.each([
    "1-бап. Жалпы ережелер",
    "Осы қаулының орындалуын бақылау аппарат басшысына жүктелсін.",
    "№ 5 мектептің басшысы хабарласын.",
    "Осы қаулы 2022 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.",
    "Қаулының 2-тармағы алып тасталсын.",
  ])("not in: %s", async (text) => {
    expect(await inClause(text)).toBe(false);
  });
});

describe("cells unlike their column", () => {
  const table = "/annexes/0/tables/0";
  const cells = (result: Resolution, row: number) => result.annexes[0]?.tables[0]?.rows[row]?.cells ?? [];

  test("two rows in one", async () => {
    const found = await changed((result) => {
      cells(result, 0)[0] = "1 2";
    });
    expect(found).toContain(`table.cell-doubtful ${table}/rows/0/cells/0`);
  });

  test("cells below the header of another column", async () => {
    const found = await changed(({ provenance }) => {
      const spans = provenance[`${table}/rows/1/cells/3`];
      if (spans !== undefined) provenance[`${table}/rows/1/cells/4`] = spans;
    });
    expect(found).toContain(`table.cell-doubtful ${table}/rows/1/cells/4`);
  });

  test("a row that gave no allocation", async () => {
    expect(await changed(({ quota }) => quota?.allocations.splice(2, 1))).toContain(`quota.row-unread ${table}/rows/2`);
  });
});
