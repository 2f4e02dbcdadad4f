/** Which category, clause and annex belong together. */
import { parseAct, type Resolution } from "qauly";
import { expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

const set = ({ quota }: Resolution) =>
  quota?.categories.map(({ category, percent, annexNumber }) => [category, percent, annexNumber]);
const rows = ({ quota }: Resolution) =>
  quota?.allocations.map(({ annexNumber, category, organization }) => [annexNumber, category, organization.key]);

const samal = '1\t"Самал" ЖШС\t120\t2\t2';

test("several categories in one clause, each with its percentage behind it or before it", async () => {
  const behind = await parseAct(
    kazakhAct(
      "1. Пробация қызметінің есебінде тұрған адамдар үшін екі пайыз, бас бостандығынан айыру орындарынан босатылған адамдар үшін бір пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
    ),
  );
  expect(set(behind)).toEqual([
    ["probation", 2, null],
    ["released-prisoners", 1, null],
  ]);
  const before = await parseAct(
    russianAct(
      "1. Установить квоту рабочих мест в размере трех процентов для инвалидов, одного процента для лиц, состоящих на учете службы пробации.",
    ),
  );
  expect(set(before)).toEqual([
    ["disability", 3, null],
    ["probation", 1, null],
  ]);
});

test("three percentages for two categories cannot be told apart, so none is given", async () => {
  const act = await parseAct(
    kazakhAct(
      "1. Қосымшаға сәйкес пробация есебінде тұрған адамдар үшін екі пайыз, үш пайыз, мүгедектер үшін төрт пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
    ),
  );
  expect(act.quota?.categories.map(({ percent }) => percent) ?? []).not.toContain(3);
});

test("several annexes go with several categories in their order", async () => {
  const act = await parseAct(
    russianAct(
      "1. Установить квоту рабочих мест для инвалидов, лиц, состоящих на учете службы пробации, и лиц, освобожденных из мест лишения свободы, согласно приложениям 1, 2 и 3 к настоящему постановлению соответственно.",
      [1, 2, 3].map((number) => ({ number, title: "Перечень организаций", rows: ["1\tТОО «Самал»\t120\t2\t2"] })),
    ),
  );
  expect(rows(act)).toEqual([
    [1, "disability", "LLP:самал"],
    [2, "probation", "LLP:самал"],
    [3, "released-prisoners", "LLP:самал"],
  ]);
});

test("a citation goes before the annex's own title, a title before nothing", async () => {
  const clauses =
    "1. Осы қаулының 2-қосымшасына сәйкес пробация есебінде тұрған адамдар үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.\n\n" +
    "2. Осы қаулының 1-қосымшасына сәйкес мүгедектер үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.";
  const act = await parseAct(
    kazakhAct(clauses, [
      { number: 1, title: "Пробация есебінде тұрған адамдар үшін ұйымдар тізбесі", rows: [samal] },
      { number: 2, title: "Ұйымдар тізбесі", rows: [samal] },
      { number: 3, title: "Бас бостандығынан айыру орындарынан босатылғандар үшін тізбе", rows: [samal] },
    ]),
  );
  expect(rows(act)).toEqual([
    [1, "disability", "LLP:самал"],
    [2, "probation", "LLP:самал"],
    [3, "released-prisoners", "LLP:самал"],
  ]);
});

test("a list of employers whose category only its title names", async () => {
  const act = await parseAct(
    kazakhAct("1. Осы қаулыға қосымшаға сәйкес ұйымдар үшін жұмыс орындарына квота белгіленсін.", [
      { number: null, title: "Мүгедектігі бар адамдарды жұмысқа орналастыру үшін ұйымдардың тізбесі", rows: [samal] },
    ]),
  );
  expect(act.quota?.categories).toMatchObject([
    { category: "disability", label: "Мүгедектігі бар адамдарды", percent: null, clausePath: null },
  ]);
  expect(rows(act)).toEqual([[null, "disability", "LLP:самал"]]);
  expect(act.provenance["/quota/categories/0/label"]).toHaveLength(1);
});

test("a list of employers whose category nothing names is kept without one", async () => {
  const act = await parseAct(
    kazakhAct("1. Қоса беріліп отырған жұмыс орындарына квота белгіленген ұйымдардың тізбесі бекітілсін.", [
      { number: null, title: "Ұйымдардың тізбесі", rows: [samal] },
    ]),
  );
  expect(act.quota?.categories).toEqual([]);
  expect(rows(act)).toEqual([[null, null, "LLP:самал"]]);
});

test("one annex for two categories, parted by headings in its table", async () => {
  const act = await parseAct(
    kazakhAct(
      "1. Осы қаулының қосымшасына сәйкес пробация есебінде тұрған адамдар үшін екі пайыз және мүгедектер үшін үш пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
      [
        {
          number: null,
          title: "Ұйымдар тізбесі",
          rows: [
            "\tПробация есебінде тұрған адамдар үшін\t\t\t",
            samal,
            "\tМүгедектер үшін\t\t\t",
            '1\t"Дала" ШҚ\t120\t3\t4',
          ],
        },
      ],
    ),
  );
  expect(rows(act)).toEqual([
    [null, "probation", "LLP:самал"],
    [null, "disability", "FARM:дала"],
  ]);
});

test("a span of percentages is kept, has a place, and rows outside of it are found", async () => {
  const act = await parseAct(
    kazakhAct(
      "1. Пробация есебінде тұрған адамдарға екіден төрт пайызға дейінгі мөлшерде жұмыс орындарына квота қосымшаға сәйкес белгіленсін.",
      [{ number: null, title: "Ұйымдар тізбесі", rows: [samal, '2\t"Дала" ШҚ\t60\t5\t3'] }],
    ),
  );
  expect(act.quota?.categories).toMatchObject([{ percent: null, percentRange: { min: 2, max: 4 } }]);
  expect(act.provenance["/quota/categories/0/percentRange"]).toHaveLength(1);
  expect(act.findings.filter(({ code }) => code.startsWith("quota."))).toMatchObject([
    { code: "quota.percent-out-of-range", path: "/quota/allocations/1/percent", expected: 4, actual: 5 },
  ]);
});

test("quotas of foreign labour, and acts that repeal a quota, set none", async () => {
  const foreign = kazakhAct(
    "1. Шетелдік жұмыс күшін тартуға квота қосымшаға сәйкес белгіленсін.",
    [{ number: null, title: "Ұйымдар тізбесі", rows: [samal] }],
    "Шетелдік жұмыс күшін тартуға квота белгілеу туралы",
  );
  const repealing = kazakhAct(
    '1. "Мүгедектер үшін жұмыс орындарына квота белгілеу туралы" аудан әкімдігінің 2019 жылғы 5 ақпандағы № 12 қаулысының күші жойылды деп танылсын.',
    [],
    "Жұмыс орындарына квота белгілеу туралы қаулының күшін жою туралы",
  );
  expect((await parseAct(foreign)).quota).toBeNull();
  expect((await parseAct(repealing)).quota).toBeNull();
});

test("the title names the people of whom the clauses speak", async () => {
  const title = "Мүгедектігі бар адамдар үшін жұмыс орындарына квота белгілеу туралы";
  const share = await parseAct(
    kazakhAct("1. Жұмыс орындарының жалпы санының үш пайызы мөлшерінде жұмыс орындарына квота белгіленсін.", [], title),
  );
  expect(share.quota?.categories).toMatchObject([
    { category: "disability", label: "Мүгедектігі бар адамдар", percent: 3, clausePath: "/clauses/0" },
  ]);
  const [label] = share.provenance["/quota/categories/0/label"] ?? [];
  expect(label?.start).toBe(0);
  expect(share.provenance["/quota/categories/0/percent"]).toHaveLength(1);
  const list = await parseAct(
    kazakhAct(
      "1. Қоса беріліп отырған жұмыс орындарына квота белгіленген ұйымдардың тізбесі бекітілсін.",
      [{ number: null, title: "Ұйымдардың тізбесі", rows: [samal] }],
      title,
    ),
  );
  expect(rows(list)).toEqual([[null, "disability", "LLP:самал"]]);
});

test("the only category of an act is that of its only list", async () => {
  const act = await parseAct(
    kazakhAct("1. Пробация есебінде тұрған адамдар үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.", [
      { number: 1, title: "Ұйымдардың тізбесі", rows: [samal] },
    ]),
  );
  expect(rows(act)).toEqual([[1, "probation", "LLP:самал"]]);
});

test("one table with columns for each category gives a row for each that is not empty", async () => {
  const wide = kazakhAct(
    "1. Осы қаулының қосымшасына сәйкес пробация есебінде тұрған адамдар үшін екі пайыз және мүгедектер үшін үш пайыз мөлшерінде жұмыс орындарына квота белгіленсін.",
    [{ number: null, title: "Ұйымдар тізбесі", rows: [] }],
  ).replace(
    /№\tҰйымның атауы.*\n/,
    "№\tҰйымның атауы\tЖұмыскерлердің тізімдік саны\tПробация есебінде тұрған адамдар үшін квота мөлшері, %\tПробация есебінде тұрған адамдар үшін жұмыс орындарының саны\tМүгедектер үшін квота мөлшері, %\tМүгедектер үшін жұмыс орындарының саны\n" +
      '1\t"Самал" ЖШС\t120\t2\t2\t3\t4\n2\t"Дала" ШҚ\t120\t-\t-\t3\t5\n',
  );
  const act = await parseAct(wide);
  expect(
    act.quota?.allocations.map(({ category, rowNumber, headcount, percent, positions }) => [
      category,
      rowNumber,
      headcount,
      percent,
      positions,
    ]),
  ).toEqual([
    ["probation", 1, 120, 2, 2],
    ["disability", 1, 120, 3, 4],
    ["disability", 2, 120, 3, 5],
  ]);
  expect(act.findings.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "quota.positions-mismatch", path: "/quota/allocations/2/positions", expected: 4, actual: 5 },
  ]);
  const [span] = act.provenance["/quota/allocations/1/positions"] ?? [];
  expect(wide.slice(span?.start, span?.end)).toBe("4");
});
