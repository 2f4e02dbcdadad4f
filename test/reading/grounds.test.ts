import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";
import { codes } from "./cited.js";

const act = (body: string): Promise<Resolution> =>
  parseAct(`О садах

Решение акима Сарыкольской области от 9 марта 1997 года № 17

${body}

Аким области

К. Дарменов`);

describe("grounds that lead into the clauses without a formula", () => {
  test("are the preamble, without the colon", async () => {
    const read = await act(`Сады области зарастают.

В соответствии со статьей 5 Закона Республики Казахстан «О садах»:

1. Очистить сады.

2. Решение опубликовать.`);
    expect(read.preamble).toEqual({
      text: "Сады области зарастают. В соответствии со статьей 5 Закона Республики Казахстан «О садах»",
      enactingFormula: null,
    });
    expect(read.clauses.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(read.references.map(({ at }) => at?.path)).toEqual(["/preamble/text"]);
    const missing = read.findings.filter(({ code }) => code === "preamble.missing");
    expect(missing.map(({ severity }) => severity)).toEqual(["info"]);
  });

  test("are none where no colon leads on", async () => {
    const read = await act(`Сады области зарастают.

1. Очистить сады.

2. Решение опубликовать.`);
    expect(read.preamble).toBeNull();
    expect(codes(read)).toContain("preamble.missing /preamble");
  });
});

test("a formula in two words with a colon between them", async () => {
  const read = await act(`В целях ухода за садами принимаю: РЕШЕНИЕ:

1. Очистить сады.`);
  expect(read.preamble).toEqual({ text: "В целях ухода за садами", enactingFormula: "принимаю: РЕШЕНИЕ" });
  expect(read.clauses.map(({ text }) => text)).toEqual(["Очистить сады."]);
});
