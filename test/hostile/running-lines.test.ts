/** Nearly empty pages: what repeats beside other text runs there, what stands alone is text. */
import { parseAct, type Resolution } from "qauly";
import { describe, expect, it } from "vitest";
import { line, makePdf } from "../extractor/make-pdf.js";

type Place = readonly [text: string, x: number, y: number];

/** A first page of an act, and pages with what stands on each. */
const pages = (places: readonly (readonly Place[])[]) =>
  makePdf((pdf) => {
    pdf.fontSize(11);
    for (const [page, lines] of places.entries()) {
      if (page > 0) pdf.addPage();
      for (const [text, x, y] of lines) line(pdf, text, x, y);
    }
  });

const start: readonly Place[] = [
  ["Сарыарқа ауданы әкімдігінің қаулысы", 50, 120],
  ["1. Мына ұйымдар тіркелсін:", 50, 160],
];

const texts = (result: Resolution): string => JSON.stringify([result.act.title, result.clauses, result.annexes]);
const numbers = [1, 2, 3, 4, 5];

describe("on pages with one line each", () => {
  it.each([
    ["high", 60],
    ["at the top edge", 30],
    ["low", 800],
  ])("a line %s is text, though only its number changes", async (_, y) => {
    const result = await parseAct(
      await pages([start, ...numbers.map((one): Place[] => [[`Ұйым ${one} тізімде`, 50, y]])]),
    );
    for (const one of numbers) expect(texts(result)).toContain(`Ұйым ${one} тізімде`);
  });

  it("rows of a table are text", async () => {
    const row = (one: number): Place[] => [
      [`${one}`, 50, 60],
      ["Тасбұлақ ЖШС", 100, 60],
      ["150", 300, 60],
      ["3", 400, 60],
    ];
    const result = await parseAct(await pages([start, ...numbers.map(row)]));
    expect(texts(result).split("Тасбұлақ ЖШС")).toHaveLength(numbers.length + 1);
  });

  it("the page numbers beside them are none", async () => {
    const result = await parseAct(
      await pages([
        start,
        ...numbers.map((one): Place[] => [
          [`Ұйым ${one} тізімде`, 50, 60],
          [`${one + 1}`, 300, 815],
        ]),
      ]),
    );
    for (const one of numbers) expect(texts(result)).toContain(`Ұйым ${one} тізімде`);
    expect(result.furniture.filter(({ reason }) => reason === "page-number")).toHaveLength(numbers.length);
  });

  it("a running head above them is none", async () => {
    const head: Place = ["Сарыарқа жаршысы", 200, 25];
    const result = await parseAct(
      await pages([[head, ...start], ...numbers.map((one): Place[] => [head, [`Ұйым ${one} тізімде`, 50, 80]])]),
    );
    for (const one of numbers) expect(texts(result)).toContain(`Ұйым ${one} тізімде`);
    expect(texts(result)).not.toContain("жаршысы");
    expect(result.furniture.filter(({ text }) => text.includes("жаршысы"))).toHaveLength(numbers.length + 1);
  });
});

it("a running head on a blank page stays one where it runs beside text elsewhere", async () => {
  const head: Place = ["Сарыарқа жаршысы", 200, 25];
  const body = (one: number): Place[] => [head, [`${one}. Ұйым тізімге алынсын және тіркелсін.`, 50, 400]];
  const result = await parseAct(await pages([[head, ...start], body(2), [head], body(3), body(4)]));
  expect(texts(result)).not.toContain("жаршысы");
  expect(result.furniture.filter(({ text }) => text.includes("жаршысы"))).toHaveLength(5);
});
