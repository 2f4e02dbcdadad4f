import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";

const head = `О тестовом деле

Решение маслихата Костанайской области от 15 августа 2008 года № 125

Костанайский областной маслихат РЕШИЛ:

1. Утвердить `;

/** Beginnings of forms that never end, over and over: a pattern that goes back over them would not come to an end. */
const beginnings = [
  " ",
  "№ ",
  "от 1 ",
  "от «_» ",
  "подпункта 3) пункта 1 ",
  "приложению 1, 2, ",
  "приказа Министра ",
  "Закона Республики Казахстан ",
  "решения Карагандинского областного ",
  "(зарегистрирован ",
  "Приложение к решению ",
  "XX сессии ",
  "двух процентов ",
];

describe.each(beginnings)("a clause with %j ten thousand times", (beginning) => {
  test("is read as one clause", async () => {
    const { clauses, act } = await parseAct(`${head}квоту ${beginning.repeat(10_000)}порядок.\n`);
    expect(act.number).toBe("125");
    expect(clauses).toHaveLength(1);
    expect(clauses[0]?.text).toMatch(/^Утвердить квоту .*порядок\.$/);
  });
});
