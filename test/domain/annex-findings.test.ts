/** What an act says of its annexes is held against the annexes that it has. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";

async function annexFindings(text: string): Promise<string[]> {
  const { findings } = await parseAct(text);
  return findings.filter(({ code }) => code.startsWith("annex.")).map(({ code, path }) => `${code} ${path}`);
}

describe("what is attached without a number", () => {
  const act = (clauses: string, annexes = "") => `О мостах

Решение Жарлинского районного маслихата от 4 марта 2019 года № 77

Жарлинский районный маслихат РЕШИЛ:

${clauses}

Секретарь маслихата

Б. Салимов
${annexes}`;
  const annex = (number: number, title: string) => `
Приложение ${number}
к решению маслихата
от 4 марта 2019 года № 77

${title}

Мосты осматривают весной.
`;
  const both = annex(1, "Нормы осмотра") + annex(2, "Нормы ремонта");

  test("announces annexes that are cited by number", async () => {
    const clauses = `1. Утвердить прилагаемые:

1) нормы осмотра мостов согласно приложению 1 к настоящему решению;

2) нормы ремонта мостов согласно приложению 2 к настоящему решению.`;
    expect(await annexFindings(act(clauses, both))).toEqual([]);
  });

  test("is missing where nothing is attached", async () => {
    const [found, ...others] = await annexFindings(act("1. Утвердить прилагаемые нормы осмотра мостов."));
    expect([found?.split(" ")[0], others]).toEqual(["annex.missing", []]);
  });

  test("leaves a number missing that no annex has", async () => {
    const clauses = `1. Утвердить прилагаемые:

1) нормы осмотра мостов согласно приложению 1 к настоящему решению;

2) нормы ремонта мостов согласно приложению 3 к настоящему решению.`;
    const codes = (await annexFindings(act(clauses, both))).map((found) => found.split(" ")[0]);
    expect(codes).toContain("annex.missing");
  });
});

describe("the heading of an annex to a joint act", () => {
  const act = (heading: string) => `О мостах

Совместный приказ Министра мостов Республики Казахстан от 3 марта 2012 года № 17 и Министра дорог и переправ Республики Казахстан от 9 марта 2012 года № 44

ПРИКАЗЫВАЕМ:

1. Утвердить нормы осмотра мостов согласно приложению 1.

Министр мостов

А. Оразов

Министр дорог и переправ

С. Жумабаев

Приложение 1 к совместному приказу
${heading}

Нормы осмотра

Мосты осматривают весной.
`;
  const second = "Министра дорог и переправ\nРеспублики Казахстан\nот 9 марта 2012 года";
  const first = "Министра мостов\nРеспублики Казахстан\nот 3 марта 2012 года";

  test.each([`${first} № 17\nи ${second} № 44`, `${second} № 44\nи ${first} № 17`, `${second} № 44`])(
    "names the bodies in any order: %j",
    async (heading) => {
      expect(await annexFindings(act(heading))).toEqual([]);
    },
  );

  test.each([`${second} № 45`, `${second} № 17`])("gives each body its own number: %j", async (heading) => {
    expect(await annexFindings(act(heading))).toEqual(["annex.number-mismatch /annexes/0/heading/number"]);
  });
});

test("the heading may leave out that somebody acts in the post", async () => {
  const act = `О мостах

Приказ исполняющего обязанности Управляющего делами Президента Республики Казахстан от 3 марта 2012 года № 17

ПРИКАЗЫВАЮ:

1. Утвердить нормы осмотра мостов согласно приложению 1.

Управляющий делами

А. Оразов

Приложение 1
к приказу Управляющего делами
Президента Республики Казахстан
от 3 марта 2012 года № 17

Нормы осмотра

Мосты осматривают весной.
`;
  expect(await annexFindings(act)).toEqual([]);
});
