/**
 * Inputs whose cost once grew with the square of their length, at a size that would then have taken minutes: they end
 * within the time that any test has.
 */
import { extract } from "@qauly/extractor";
import { parseAct } from "qauly";
import { expect, test } from "vitest";

const HEAD = `Арал ауданы әкімдігінің
2019 жылғы 5 наурыздағы № 47 қаулысы

Тәртіпті бекіту туралы

Арал ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:
`;
const many = (count: number, piece: (n: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index + 1)).join("");

test("forty thousand sub-clauses of one clause", async () => {
  const list = many(40_000, (n) => `      ${n}) тапсырма берілсін;\n`);
  const { clauses } = await parseAct(`${HEAD}      1. Бөлімге:\n${list}`);
  expect(clauses).toHaveLength(1);
  expect(clauses[0]?.children).toHaveLength(40_000);
});

test("twenty thousand citations in one clause", async () => {
  const citations = many(20_000, (n) => ` осы қаулының ${n}-тармағы,`);
  const { references } = await parseAct(`${HEAD}      1. Мыналар:${citations} күшін жойсын.\n`);
  expect(references.length).toBeGreaterThanOrEqual(20_000);
});

test("five thousand annexes", async () => {
  const annexes = many(
    5000,
    (n) => `\nАрал ауданы әкімдігінің\n2019 жылғы 5 наурыздағы\n№ 47 қаулысына\n${n}-қосымша\n\nТізбе\n`,
  );
  const result = await parseAct(`${HEAD}      1. Бекітілсін.\n\n      Аудан әкімі      С. Ержанов\n${annexes}`);
  expect(result.annexes.length).toBeGreaterThan(4000);
});

test("a hundred thousand repairs of letters in one text", async () => {
  const { repairs } = await parseAct(`${HEAD}      1. ${"cөз ".repeat(60_000)}\n`);
  expect(repairs.length).toBeGreaterThan(50_000);
});

test("names of object streams of which none begins, and of which none ends", async () => {
  for (const piece of ["/ObjStm\n", "/ObjStm stream\n", "/ObjStm endstream\n"]) {
    const bytes = new TextEncoder().encode(`%PDF-1.7\n${piece.repeat(300_000)}`);
    await expect(extract(bytes, { engine: "pdfium" })).rejects.toMatchObject({ code: "input.damaged" });
    await expect(extract(bytes)).rejects.toMatchObject({ code: "input.damaged" });
  }
});
