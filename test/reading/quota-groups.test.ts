/** Groups of people that no table of categories knows, and quotas that are no quotas of jobs. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

const categories = async (text: string) => (await parseAct(text)).quota?.categories ?? [];

describe("a group of people is named by the sentence", () => {
  test.each([
    "көп балалы аналарды",
    "жалғызбасты, көп балалы ата-аналарды",
    "алпыс жастан асқан адамдарды",
    "жастар тәжірибесіне жіберілген азаматтарды",
    "техникалық және кәсіптік білім беру ұйымдарының түлектерін",
    "зейнет жасына дейінгі жұмыссыздарды",
    "бір жылдан астам жұмыс істемеген тұлғаларды",
    "қандастарды",
    "еңбек сіңірген ардагерлерді",
  ])("Kazakh, before жұмысқа орналастыру: %s", async (words) => {
    const clause = `1. Осы қаулыға қосымшаға сәйкес ${words} жұмысқа орналастыру үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.`;
    expect(await categories(kazakhAct(clause))).toMatchObject([{ category: "other", label: words, percent: 2 }]);
  });

  test.each(["көп балалы аналар", "елу жастан асқан әйелдер", "ауыл жастары", "алғаш рет жұмыс іздеген түлектер"])(
    "Kazakh, before үшін: %s",
    async (words) => {
      const clause = `1. 2021 жылға ${words} үшін жұмыскерлердің тізімдік санының бір пайызы мөлшерінде жұмыс орындарына квота белгіленсін.`;
      expect(await categories(kazakhAct(clause))).toMatchObject([{ category: "other", label: words, percent: 1 }]);
    },
  );

  test("of a list of percentages each group takes its own, and one group takes none", async () => {
    const clause = (names: string) =>
      kazakhAct(`1. ${names} тиісінше 1 және 2 пайыз мөлшерінде жұмыс орындарына квота белгіленсін.`);
    expect(await categories(clause("Пробация қызметінің есебінде тұрған адамдарға"))).toMatchObject([
      { category: "probation", percent: null },
    ]);
    expect(await categories(clause("Мүгедектер үшін, көп балалы аналар үшін"))).toMatchObject([
      { category: "disability", percent: 1 },
      { category: "other", percent: 2 },
    ]);
  });

  test.each([
    ["Жастар тәжірибесі үшін", "Жастар тәжірибесі"],
    ["Қысқартылған жұмыскерлерді жұмысқа орналастыру үшін", "Қысқартылған жұмыскерлерді"],
    ["Аудан ұйымдарында елуден асқандарға", "елуден асқандарға"],
  ])("Kazakh, at the beginning: %s", async (words, label) => {
    const clause = `1. ${words} жұмыс орындарына бір пайыз мөлшерінде квота белгіленсін.`;
    expect(await categories(kazakhAct(clause))).toMatchObject([{ category: "other", label, percent: 1 }]);
  });

  test("Kazakh, as members of a list beside a known category", async () => {
    const text = kazakhAct(
      "1. Жұмыс орындарына мынадай мөлшерде квота белгіленсін:\n1) көп балалы аналарға – бір пайыз;\n2) мүгедектерге – екі пайыз;\n3) зейнеткерлер – 0,5 пайыз.",
    );
    expect(await categories(text)).toMatchObject([
      { category: "other", label: "көп балалы аналарға", percent: 1 },
      { category: "disability", percent: 2 },
      { category: "other", label: "зейнеткерлер", percent: 0.5 },
    ]);
  });

  test.each([
    ["для", "многодетных матерей"],
    ["для", "лиц старше шестидесяти лет"],
    ["для", "безработных"],
    ["для", "выпускников организаций высшего образования"],
    ["для трудоустройства", "лиц предпенсионного возраста"],
    ["на трудоустройство", "одиноких родителей"],
    ["для", "молодежи, направленной на молодежную практику"],
    ["для", "граждан из числа кандасов"],
  ])("Russian: %s %s", async (governing, words) => {
    const clause = `1. Установить квоту рабочих мест ${governing} ${words} в размере двух процентов от списочной численности работников.`;
    expect(await categories(russianAct(clause))).toMatchObject([{ category: "other", label: words, percent: 2 }]);
  });

  test("Russian, as members of a list", async () => {
    const text = russianAct(
      "1. Установить квоту рабочих мест в следующих размерах:\n1) для многодетных матерей – 1 процент;\n2) инвалидов – 2 процента;\n3) пенсионеров – 3 процента.",
    );
    expect(await categories(text)).toMatchObject([
      { category: "other", label: "многодетных матерей", percent: 1 },
      { category: "disability", percent: 2 },
      { category: "other", label: "пенсионеров", percent: 3 },
    ]);
  });

  test("Russian, as members in the nominative", async () => {
    const text = russianAct(
      "1. Установить квоту рабочих мест для следующих категорий граждан:\n1) многодетные матери – 2 процента;\n2) лица старше 50 лет – 1 процент.",
    );
    expect(await categories(text)).toMatchObject([
      { category: "other", label: "многодетные матери", percent: 2 },
      { category: "other", label: "лица старше 50 лет", percent: 1 },
    ]);
  });

  test.each([
    ["для прохождения молодежной практики", "прохождения молодежной практики"],
    ["для работников, высвобожденных в связи с ликвидацией,", "работников, высвобожденных в связи с ликвидацией"],
  ])("Russian, %s", async (words, label) => {
    const clause = `1. Установить квоту рабочих мест ${words} в размере одного процента.`;
    expect(await categories(russianAct(clause))).toMatchObject([{ category: "other", label, percent: 1 }]);
  });

  test("two groups in one sentence, a known one and another", async () => {
    const kk =
      "1. Мүгедектер үшін екі пайыз, көп балалы аналар үшін бір пайыз мөлшерінде жұмыс орындарына квота белгіленсін.";
    expect(await categories(kazakhAct(kk))).toMatchObject([
      { category: "disability", percent: 2 },
      { category: "other", label: "көп балалы аналар", percent: 1 },
    ]);
  });

  test("the title names the group of which the clause speaks", async () => {
    const clause = "1. Жұмыскерлердің тізімдік санының үш пайызы мөлшерінде жұмыс орындарына квота белгіленсін.";
    const text = kazakhAct(clause, [], "Көп балалы аналар үшін жұмыс орындарына квота белгілеу туралы");
    expect(await categories(text)).toMatchObject([{ category: "other", label: "Көп балалы аналар", percent: 3 }]);
  });

  test("the rows of its annex are of the group", async () => {
    const clause =
      "1. Көп балалы аналарды жұмысқа орналастыру үшін 1-қосымшаға сәйкес бір пайыз мөлшерінде жұмыс орындарына квота белгіленсін.";
    const rows = ['1\t"Самал" ЖШС\t200\t1\t2', '2\t"Тұлпар" ЖШС\t100\t1\t1'];
    const { quota } = await parseAct(kazakhAct(clause, [{ number: 1, title: "Ұйымдардың тізбесі", rows }]));
    expect(quota?.allocations.map(({ category, positions }) => [category, positions])).toEqual([
      ["other", 2],
      ["other", 1],
    ]);
  });
});

describe("who is no group", () => {
  test.each([
    "1. Меншік нысанына қарамастан барлық ұйымдар үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
    "1. Жұмыс берушілерге екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
    "1. Аудан мекемелеріне жұмыс орындарына квота бір пайыз болып белгіленсін.",
    "1. Осы адамдар үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
    "1. Шетелдік жұмыскерлер үшін бес пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
    "1. Жоғары оқу орындарына түсу кезінде ауыл жастары үшін отыз пайыз квота белгіленсін.",
  ])("%s", async (clause) => {
    expect(await categories(kazakhAct(clause))).toEqual([]);
  });

  test.each([
    ["Об установлении квоты приема", "1. Установить квоту приема для сельской молодежи в размере 30 процентов."],
    ["О квоте", "1. Установить квоту на ввоз товаров для юридических лиц в размере 10 процентов."],
    ["О квоте", "1. Установить квоту рабочих мест для организаций района в размере 2 процентов."],
    ["О квоте", "1. Установить квоту рабочих мест для указанных лиц в размере 2 процентов."],
    ["О квоте", "1. Установить квоту рабочих мест для иностранных работников в размере 5 процентов."],
    ["Об иммиграционной квоте", "1. Установить квоту для переселенцев в размере 5 процентов, рабочих мест – 20."],
  ])("%s: %s", async (title, clause) => {
    const text = russianAct(clause).replace("Об установлении квоты рабочих мест", title);
    expect((await parseAct(text)).quota).toBeNull();
  });
});

describe("a bound is no percentage, and the reading says so", () => {
  test.each([
    ["кемінде екі пайыз", 2, "at least 2 %"],
    ["екі пайыздан кем емес", 2, "at least 2 %"],
    ["төрт пайыздан аспайтын", 4, "at most 4 %"],
  ])("Kazakh: %s", async (words, value, said) => {
    const clause = `1. Мүгедектер үшін ${words} мөлшерде жұмыс орындарына квота белгіленсін.`;
    const { quota, findings } = await parseAct(kazakhAct(clause));
    expect(quota?.categories).toMatchObject([{ category: "disability", percent: null }]);
    const [only, ...others] = findings.filter(({ code }) => code === "quota.percent-bound");
    expect(others).toEqual([]);
    expect(only).toMatchObject({ severity: "info", path: "/quota/categories/0/percent", actual: value });
    expect(only?.message).toContain(said);
  });

  test.each([
    ["не менее двух процентов", 2, "at least 2 %"],
    ["не более 4 процентов", 4, "at most 4 %"],
  ])("Russian: %s", async (words, value, said) => {
    const clause = `1. Установить квоту рабочих мест для многодетных матерей в размере ${words} от списочной численности.`;
    const { quota, findings } = await parseAct(russianAct(clause));
    expect(quota?.categories).toMatchObject([{ category: "other", label: "многодетных матерей", percent: null }]);
    const [only] = findings.filter(({ code }) => code === "quota.percent-bound");
    expect(only).toMatchObject({ path: "/quota/categories/0/percent", actual: value });
    expect(only?.message).toContain(said);
  });

  test("the share in the staff of an employer that is left out is none", async () => {
    const clause =
      "1. Жұмыскерлерінің кемінде жиырма пайызы мүгедектер болып табылатын ұйымдарды қоспағанда, пробация қызметінің есебінде тұрған адамдар үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.";
    const { quota, findings } = await parseAct(kazakhAct(clause));
    expect(quota?.categories).toMatchObject([{ category: "probation", percent: 2 }]);
    expect(findings.filter(({ code }) => code === "quota.percent-bound")).toEqual([]);
  });
});

test.each([
  [
    ["50-ден 55 адамға дейін – 2 %", "55-тен астам адам – 3 %"],
    ["50–55: 2", "56–: 3"],
  ],
  [
    ["50-ден 100 адамға дейін – 2 %", "101-ден астам адам – 3 %"],
    ["50–100: 2", "101–: 3"],
  ],
  [
    ["100-ден 120 адамға дейін – 2 %", "120-дан астам адам – 3 %"],
    ["100–120: 2", "121–: 3"],
  ],
  [
    ["251-ден 300 адамға дейін – 2 %", "301-ден астам адам – 3 %"],
    ["251–300: 2", "301–: 3"],
  ],
  [
    ["50-ден 70 адамға дейін – 2 %", "71-ден астам адам – 3 %"],
    ["50–70: 2", "71–: 3"],
  ],
  [
    ["60-тан 109 адамға дейін – 2 %", "110-нан астам адам – 3 %"],
    ["60–109: 2", "110–: 3"],
  ],
])("the tier above a number begins where its neighbour ends: %j", async ([first, second], tiers) => {
  const clause = `1. Мүгедектер үшін жұмыс орындарына мынадай квота белгіленсін:\n1) ${first};\n2) ${second}.`;
  const [found] = await categories(kazakhAct(clause));
  expect(found?.tiers?.map((tier) => `${tier.minHeadcount}–${tier.maxHeadcount ?? ""}: ${tier.percent}`)).toEqual(
    tiers,
  );
});
