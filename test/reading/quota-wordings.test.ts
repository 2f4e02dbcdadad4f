/** Percentages, tiers and categories in the wordings in which acts of both languages print them. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

const categories = async (text: string) => (await parseAct(text)).quota?.categories ?? [];

/** `2`, `2–4` for a span, null when the clause sets none. */
async function percentOf(text: string): Promise<number | string | null> {
  const [first] = await categories(text);
  if (first === undefined) return null;
  const { percent, percentRange } = first;
  return percentRange == null ? percent : `${percentRange.min}–${percentRange.max}`;
}

describe("percentages", () => {
  test.each([
    ["бір пайыз", 1],
    ["жарты пайыз", 0.5],
    ["бір жарым пайыз", 1.5],
    ["бір бүтін оннан бес пайыз", 1.5],
    ["нөл бүтін жүзден жиырма бес пайыз", 0.25],
    ["1,5 (бір жарым) пайыз", 1.5],
    ["екі (2) пайыз", 2],
    ["2 (үш) пайыз", null],
    ["0.5%", 0.5],
    ["3-пайыз", 3],
    ["2,0 пайыз", 2],
    ["1 процент", 1],
    ["жиырма бес пайыз", 25],
    ["екіден төрт пайызға дейінгі", "2–4"],
    ["2-ден 4 пайызға дейін", "2–4"],
    ["2%-дан 4%-ға дейін", "2–4"],
    ["екі пайыздан төрт пайызға дейін", "2–4"],
    ["2,5 – 3 %", "2.5–3"],
    ["кемінде екі пайыз", null],
    ["бес пайыздан аспайтын", null],
    ["төрт пайызға дейін", null],
  ])("Kazakh: %s", async (words, percent) => {
    const clause = `1. Осы қаулыға қосымшаға сәйкес пробация қызметінің есебінде тұрған адамдарды жұмысқа орналастыру үшін ${words} мөлшерінде жұмыс орындарына квота белгіленсін.`;
    expect(await percentOf(kazakhAct(clause))).toBe(percent);
  });

  test.each([
    ["двух процентов", 2],
    ["половины процента", 0.5],
    ["полпроцента", 0.5],
    ["полутора процентов", 1.5],
    ["двух с половиной процентов", 2.5],
    ["одной целой пяти десятых процента", 1.5],
    ["2 (двух) процентов", 2],
    ["2 (трёх) процентов", null],
    ["2-х процентов", 2],
    ["2,5 %", 2.5],
    ["от двух до четырех процентов", "2–4"],
    ["от 2% до 4%", "2–4"],
    ["1,5-2 процента", "1.5–2"],
    ["не менее двух процентов", null],
    ["до 4 процентов", null],
  ])("Russian: %s", async (words, percent) => {
    const clause = `1. Установить квоту рабочих мест для лиц, состоящих на учете службы пробации, в размере ${words} от списочной численности согласно приложению к настоящему постановлению.`;
    expect(await percentOf(russianAct(clause))).toBe(percent);
  });
});

async function tiersOf(text: string): Promise<string | undefined> {
  const [first] = await categories(text);
  return first?.tiers
    ?.map(({ minHeadcount, maxHeadcount, percent }) => `${minHeadcount}–${maxHeadcount ?? ""}: ${percent}`)
    .join(", ");
}

const usual = "50–100: 2, 101–250: 3, 251–: 4";

describe("tiers", () => {
  test.each([
    [
      [
        "елуден жүз адамға дейін – екі пайыз",
        "жүзден екі жүз елу адамға дейін – үш пайыз",
        "екі жүз елуден астам адам – төрт пайыз",
      ],
      "50–100: 2, 100–250: 3, 251–: 4",
    ],
    [["50-ден 100 адамға дейін – 2 %", "101-ден 250-ге дейін – 3 %", "251-ден жоғары – 4 %"], usual],
    [["50-100 адам – 2 %", "101 – 250 адам – 3 %", "251 және одан көп адам – 4 %"], usual],
    [
      [
        "елу (50) адамнан жүз (100) адамға дейін – екі пайыз",
        "жүз бірден екі жүз елу адамға дейін – үш пайыз",
        "екі жүз елу бірден астам – төрт пайыз",
      ],
      usual,
    ],
    [
      [
        "екі пайыз – елуден жүз адамға дейін",
        "үш пайыз – жүз бірден екі жүз елу адамға дейін",
        "төрт пайыз – екі жүз елу бірден астам адам",
      ],
      usual,
    ],
    [
      ["елуден екі жүз адамға дейін – екі пайыз", "екі жүзден мың адамға дейін – 2,5 пайыз", "мыңнан астам – үш пайыз"],
      "50–200: 2, 200–1000: 2.5, 1001–: 3",
    ],
  ])("Kazakh: %j", async ([first, second, third], tiers) => {
    const opening = "Мүгедектігі бар адамдарды жұмысқа орналастыру үшін жұмыс орындарына";
    expect(
      await tiersOf(kazakhAct(`1. ${opening} мынадай квота белгіленсін:\n1) ${first};\n2) ${second};\n3) ${third}.`)),
    ).toBe(tiers);
    // In one sentence as well.
    expect(await tiersOf(kazakhAct(`1. ${opening} ${first}, ${second}, ${third} мөлшерінде квота белгіленсін.`))).toBe(
      tiers,
    );
  });

  test.each([
    [
      [
        "от пятидесяти до ста человек – два процента",
        "от ста одного до двухсот пятидесяти человек – три процента",
        "свыше двухсот пятидесяти одного человека – четыре процента",
      ],
      usual,
    ],
    [["50-100 человек – 2 %", "101-250 человек – 3 %", "251 человек и более – 4 %"], usual],
    [
      [
        "2 процента – при численности от 50 (пятидесяти) до 100 (ста) человек",
        "3 процента – при численности от 101 до 250 человек",
        "4 процента – при численности не менее 251 человека",
      ],
      usual,
    ],
    [
      ["от 50 до 200 человек – 2 %", "от 200 до 500 человек – 3 %", "более 500 – 4 %"],
      "50–200: 2, 200–500: 3, 501–: 4",
    ],
  ])("Russian: %j", async ([first, second, third], tiers) => {
    const opening = "Установить квоту рабочих мест для инвалидов";
    expect(
      await tiersOf(russianAct(`1. ${opening} в следующих размерах:\n1) ${first};\n2) ${second};\n3) ${third}.`)),
    ).toBe(tiers);
    expect(await tiersOf(russianAct(`1. ${opening} в размере: ${first}, ${second}, ${third}.`))).toBe(tiers);
  });

  test("tiers that share a bound are kept as printed, and a row at it may follow either", async () => {
    const rows = ["1\tТОО «А»\t100\t2\t2", "2\tТОО «Б»\t100\t3\t3", "3\tТОО «В»\t250\t4\t10", "4\tТОО «Г»\t100\t4\t4"];
    const clause =
      "1. Установить квоту рабочих мест для инвалидов согласно приложению:\n1) от 50 до 100 человек – 2 %;\n2) от 100 до 250 человек – 3 %;\n3) от 250 человек и более – 4 %.";
    const text = russianAct(clause, [{ number: null, title: "Перечень организаций", rows }]);
    expect(await tiersOf(text)).toBe("50–100: 2, 100–250: 3, 250–: 4");
    const wrong = (await parseAct(text)).findings.filter(({ code }) => code === "quota.tier-mismatch");
    expect(wrong.map(({ path }) => path)).toEqual(["/quota/allocations/3/percent"]);
  });

  test("a single span of headcounts says for whom the percentage is, and sets no tiers", async () => {
    const text = kazakhAct(
      "1. Жұмыскерлерінің саны елуден астам ұйымдарда мүгедектер үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
    );
    expect(await categories(text)).toMatchObject([{ percent: 2, tiers: null }]);
  });
});

describe("categories", () => {
  test.each([
    ["мүгедектерді", "disability"],
    ["мүмкіндігі шектеулі адамдарды", "disability"],
    ["жетім балалар мен ата-анасының қамқорлығынсыз қалған балаларды", "youth-without-parental-care"],
    ["ата-аналарынан айырылған жастарды", "youth-without-parental-care"],
    ["интернаттық ұйымдардың түлектерін", "youth-without-parental-care"],
    ["бостандығынан айыру орындарынан босатылғандарды", "released-prisoners"],
    ["қамаудан босатылған адамдарды", "released-prisoners"],
    ["пробация есебіндегі адамдарды", "probation"],
    ["қылмыстық-атқару инспекциясының есебінде тұрған адамдарды", "probation"],
  ])("Kazakh: %s", async (words, category) => {
    const clause = `1. ${words} жұмысқа орналастыру үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.`;
    expect(await categories(kazakhAct(clause))).toMatchObject([{ category, label: words, percent: 2 }]);
  });

  test.each([
    ["лиц с ограниченными возможностями", "disability"],
    ["инвалидов", "disability"],
    ["детей-сирот", "youth-without-parental-care"],
    ["выпускников детских домов", "youth-without-parental-care"],
    ["лиц, освободившихся из мест лишения свободы", "released-prisoners"],
    ["лиц, отбывших наказание в местах лишения свободы", "released-prisoners"],
    ["лиц, состоящих на учете в уголовно-исполнительной инспекции", "probation"],
    ["условно осужденных", "probation"],
  ])("Russian: %s", async (words, category) => {
    const clause = `1. Установить квоту рабочих мест для ${words} в размере двух процентов.`;
    expect(await categories(russianAct(clause))).toMatchObject([{ category, label: words, percent: 2 }]);
  });

  test("people whom exempt employers employ are none", async () => {
    const kk = kazakhAct(
      "1. Жұмыскерлерінің жиырма пайызынан астамы мүгедектер болып табылатын ұйымдарды қоспағанда, пробация қызметінің есебінде тұрған адамдар үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
    );
    const ru = russianAct(
      "1. Установить, за исключением организаций, в которых численность лиц с инвалидностью составляет более двадцати процентов, квоту рабочих мест для лиц, освобожденных из мест лишения свободы, в размере 1 (одного) процента.",
    );
    expect(await categories(kk)).toMatchObject([{ category: "probation", percent: 2 }]);
    expect(await categories(ru)).toMatchObject([{ category: "released-prisoners", percent: 1 }]);
  });

  test("those that the title of another act names are none", async () => {
    const clause = `1. "Мүгедектерді жұмысқа орналастыру үшін жұмыс орындарын квоталау қағидаларын бекіту туралы" бұйрыққа сәйкес пробация есебінде тұрған адамдар үшін бір пайыз мөлшерінде жұмыс орындарына квота белгіленсін.`;
    expect(await categories(kazakhAct(clause))).toMatchObject([{ category: "probation", percent: 1 }]);
  });
});

describe("what a clause with a list sets", () => {
  test("the last member of a list speaks of the quota for all of it", async () => {
    const text = kazakhAct(
      "1. Мыналарға:\n1) бас бостандығынан айыру орындарынан босатылған адамдарға жұмыскерлердің тізімдік санының 1,5 пайызы мөлшерінде;\n2) пробация қызметінің есебінде тұрған адамдарға жұмыскерлердің тізімдік санының 2 пайызы мөлшерінде квота белгіленсін.",
    );
    expect(await categories(text)).toMatchObject([
      { category: "released-prisoners", percent: 1.5, clausePath: "/clauses/0/children/0" },
      { category: "probation", percent: 2, clausePath: "/clauses/0/children/1" },
    ]);
  });

  test("so it does for tiers", async () => {
    const text = kazakhAct(
      "1. Мүгедектігі бар адамдар үшін:\n1) елу адамнан жүз адамға дейін – екі пайыз мөлшерінде;\n2) жүз бірден екі жүз елу адамға дейін – үш пайыз мөлшерінде;\n3) екі жүз елу бір адамнан астам – төрт пайыз мөлшерінде жұмыс орындарының квотасы белгіленсін.",
    );
    expect(await tiersOf(text)).toBe(usual);
  });

  test("the title speaks of the quota where the clause gives shares of the staff", async () => {
    const percents = "2 процента от списочной численности работников";
    const staff = `1. Определить:\n1) для инвалидов ${percents};\n2) для лиц, состоящих на учете службы пробации, ${percents}.`;
    expect(await categories(russianAct(staff))).toMatchObject([{ category: "disability" }, { category: "probation" }]);
    const other = "1. Обеспечить:\n1) охват инвалидов услугами на 90 процентов;\n2) сдачу отчета.";
    expect(await categories(russianAct(other))).toEqual([]);
  });

  test.each([
    "Квоту 5 процентов, установленную ранее для инвалидов постановлением от 1 мая 2020 года № 7, отменить.",
    "Признать утратившим силу постановление о квоте 5 процентов для инвалидов.",
  ])("a clause that repeals sets nothing: %s", async (repeal) => {
    const probation =
      "1. Установить квоту рабочих мест для лиц, состоящих на учете службы пробации, в размере 1 процента.";
    expect(await categories(russianAct(`${probation}\n2. ${repeal}`))).toMatchObject([
      { category: "probation", percent: 1 },
    ]);
    expect(await categories(russianAct(`${probation} ${repeal}`))).toMatchObject([
      { category: "probation", percent: 1 },
    ]);
  });

  test("so in Kazakh", async () => {
    const text = kazakhAct(
      "1. Пробация қызметінің есебінде тұрған адамдар үшін 1 пайыз мөлшерінде жұмыс орындарына квота белгіленсін.\n2. Мүгедектер үшін бұрын белгіленген 5 пайыз квота жойылсын.",
    );
    expect(await categories(text)).toMatchObject([{ category: "probation", percent: 1 }]);
  });
});
