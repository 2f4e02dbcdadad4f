/** Trust of a result: what it is reckoned from, and what it must never do. */
import { type Finding, findingCodes, findingRules, type Resolution, reckonTrust } from "@qauly/model";
import { trustSignWords } from "@qauly/model/rules";
import fc from "fast-check";
import { parseAct } from "qauly";
import { beforeAll, describe, expect, test } from "vitest";
import { drawSoundAct } from "../generator/draw/draw-act.js";
import { render } from "../generator/rendering.js";

let act: Resolution;
beforeAll(async () => {
  act = await parseAct(render(drawSoundAct(11), "clean", 11).text);
});

const finding = (code: (typeof findingCodes)[number], path: string, severity: Finding["severity"]): Finding => ({
  code,
  severity,
  path,
  message: "m",
  key: null,
  values: null,
  expected: null,
  actual: null,
  place: null,
  because: null,
});

const paths = [
  "/act/number",
  "/clauses/0/text",
  "/annexes/0/tables/0",
  "/references/0",
  "/quota/allocations/0/percent",
];
const someFinding = fc
  .record({ code: fc.constantFrom(...findingCodes), path: fc.constantFrom(...paths) })
  .map(({ code, path }) => finding(code, path, findingRules[code].severity));

describe("trust", () => {
  test("of an act that was read without a doubt is clear in every part that it has", () => {
    expect(act.trust?.level).toBe("clear");
    for (const part of Object.values(act.trust?.parts ?? {})) expect(part?.level ?? "clear").toBe("clear");
    expect(act.trust?.parts.quota === null).toBe(act.quota === null);
  });

  test("is the same when it is reckoned again", () => {
    expect(reckonTrust(act)).toEqual(act.trust);
  });

  test("never rises by a finding, in the whole or in a part", () => {
    fc.assert(
      fc.property(fc.array(someFinding, { maxLength: 6 }), someFinding, (few, more) => {
        const before = reckonTrust({ ...act, findings: few });
        const after = reckonTrust({ ...act, findings: [...few, more] });
        expect(after.score).toBeLessThanOrEqual(before.score);
        for (const [name, part] of Object.entries(before.parts)) {
          const now = after.parts[name as keyof typeof after.parts];
          if (part !== null) expect(now?.score).toBeLessThanOrEqual(part.score);
        }
      }),
    );
  });

  test("falls where words were left out, and says where they stand", () => {
    const left = { ...act, findings: [finding("text.unplaced", "/unplaced/0", "warning")] };
    const trust = reckonTrust(left);
    expect(trust.level).not.toBe("clear");
    expect(trust.reasons).toContainEqual({ sign: "text.unplaced", path: "/unplaced/0", count: 1 });
  });

  test("of one part does not fall by what concerns another alone", () => {
    const trust = reckonTrust({ ...act, findings: [finding("act.unread-date", "/act/date", "warning")] });
    expect(trust.parts.identity?.score).toBeLessThan(act.trust?.parts.identity?.score ?? 0);
    expect(trust.parts.references).toEqual(act.trust?.parts.references);
  });

  test("gives each sign words: those of its finding, or its own", () => {
    for (const sign of ["repair.displaced-link", "read.low-confidence:many", "unproved.numbers", "read.ocr"]) {
      expect(trustSignWords(sign)?.en).toMatch(/\.$/);
      expect(trustSignWords(sign)?.kk).toMatch(/[ңғқәөұүһі].*\.$/i);
      expect(trustSignWords(sign)?.ru).toMatch(/\.$/);
    }
    expect(trustSignWords("text.unplaced")).toBeNull();
  });
});

describe("what arithmetic proves", () => {
  const table = (positions: number, total: number) =>
    [
      "Қарасу ауданы бойынша 2021 жылға жұмыс орындарының квотасын белгілеу туралы",
      "",
      "Қарасу ауданы әкімдігінің 2020 жылғы 3 желтоқсандағы № 214 қаулысы",
      "",
      '"Халықты жұмыспен қамту туралы" Қазақстан Республикасының Заңына сәйкес аудан әкімдігі ҚАУЛЫ ЕТЕДІ:',
      "1. Мүгедектер үшін жұмыс орындарының квотасы осы қаулының қосымшасына сәйкес 2 пайыз мөлшерінде белгіленсін.",
      "2. Осы қаулы қолданысқа енгізілсін.",
      "",
      "Аудан әкімі\tТ. Нұрлан",
      "",
      "Қарасу ауданы әкімдігінің 2020 жылғы 3 желтоқсандағы № 214 қаулысына қосымша",
      "",
      "№\tҰйымның атауы\tЖұмыскерлердің тізімдік саны\tКвота мөлшері, %\tЖұмыс орындарының саны",
      '1\t"Самал" ЖШС\t150\t2\t3',
      `2\t"Бұлақ" АҚ\t200\t2\t${positions}`,
      '3\t"Тұлпар" ЖШС\t400\t2\t8',
      `\tБарлығы\t750\t\t${total}`,
    ].join("\n");

  test("are headcount, share and jobs of a row, the column of a total, and numbers that run on", async () => {
    const { provedBy } = await parseAct(table(4, 15));
    expect(provedBy["/quota/allocations/1/positions"]).toEqual(["share", "total"]);
    expect(provedBy["/quota/allocations/1/percent"]).toEqual(["clause", "share"]);
    expect(provedBy["/quota/allocations/1/rowNumber"]).toEqual(["count"]);
    expect(provedBy["/annexes/0/tables/0/rows/3/cells/2"]).toEqual(["total"]);
  });

  test("is not what breaks its identity", async () => {
    const { provedBy, findings } = await parseAct(table(5, 15));
    expect(provedBy["/quota/allocations/1/positions"]).toBeUndefined();
    expect(provedBy["/quota/allocations/0/positions"]).toEqual(["share"]);
    expect(findings.map(({ code }) => code)).toContain("quota.positions-mismatch");
  });

  test("are numbers in figures and in words that agree", async () => {
    const clause = (count: string) =>
      parseAct(
        table(4, 15).replace("2. Осы қаулы қолданысқа", `2. Комиссия ${count} адамнан тұрсын. Осы қаулы қолданысқа`),
      );
    expect((await clause("7 (жеті)")).provedBy["/clauses/1/text"]).toEqual(["words"]);
    expect((await clause("7 (сегіз)")).provedBy["/clauses/1/text"]).toBeUndefined();
  });

  test("are the lines of a budget whose balance is income less outlay", async () => {
    const budget = (deficit: string) =>
      [
        "2021 жылға арналған аудандық бюджет туралы",
        "",
        "Қарасу аудандық мәслихатының 2020 жылғы 24 желтоқсандағы № 61/2 шешімі",
        "",
        "Қазақстан Республикасының Бюджет кодексіне сәйкес аудандық мәслихат ШЕШІМ ҚАБЫЛДАДЫ:",
        "1. 2021 жылға арналған аудандық бюджет мынадай көлемде бекітілсін:",
        "1) кірістер – 5 120 400 мың теңге;",
        "2) шығындар – 5 300 100,5 мың теңге;",
        "3) таза бюджеттік кредиттеу – 20 000 мың теңге;",
        "4) қаржы активтерімен операциялар бойынша сальдо – 0 мың теңге;",
        `5) бюджет тапшылығы (профициті) – ${deficit} мың теңге.`,
        "2. Осы шешім қолданысқа енгізілсін.",
        "",
        "Сессия төрағасы\tТ. Нұрлан",
      ].join("\n");
    expect((await parseAct(budget("-199 700,5"))).provedBy["/clauses/0/children/4/text"]).toEqual(["balance"]);
    expect((await parseAct(budget("-199 800,5"))).provedBy["/clauses/0/children/4/text"]).toBeUndefined();
  });
});
