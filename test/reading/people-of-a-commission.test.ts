/** A list of people in a clause, each name first and the post behind a dash, holds no signature of the act. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";

test("members of a commission named before their posts sign nothing", async () => {
  const { signatories } = await parseAct(`О комиссии по паркам

Решение Самальского районного маслихата от 3 мая 2018 года № 7

Самальский районный маслихат РЕШИЛ:

1. Создать комиссию в составе:

Самалов Асхат Берикович - председатель

Жуматов Ерлан Касымович - секретарь

Е. Касымов - директор парка

Председатель маслихата                          Б. Оразов
`);
  expect(signatories).toMatchObject([{ role: "Председатель маслихата", name: "Б. Оразов" }]);
  expect(signatories).toHaveLength(1);
});
