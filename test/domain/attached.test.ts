/** Which annex a citation without a number means, where an act has several. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";

const head = `Көпірлер туралы

Тұран облысы Жарлы ауданы әкімдігінің 2024 жылғы 20 желтоқсандағы № 77 қаулысы

Жарлы ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:
`;
const annex = (ending: string, title: string) => `
Жарлы ауданы әкімдігінің
2024 жылғы 20 желтоқсандағы
№ 77 ${ending}

${title}

1. Көпірлер жыл сайын тексеріледі.
`;

async function targets(clauses: readonly string[], ...annexes: readonly string[]): Promise<unknown[]> {
  const numbered = clauses.map((clause, index) => `\n${index + 1}. ${clause}\n`).join("");
  const act = await parseAct(`${head}${numbered}\nАудан әкімі Б. Сәлімов\n${annexes.join("")}`);
  expect(act.annexes).toHaveLength(annexes.length);
  return act.references.map(({ kind, target }) => [kind, target?.path ?? null]);
}

const approved = (title: string) => annex("қаулысымен\nбекітілген", title);
const annexed = (title: string, number = "") => annex(`қаулысына\n${number}қосымша`, title);

describe("the annex of a citation without a number", () => {
  test("one annex and one approved document: each its own", async () => {
    const clauses = [
      "Осы қаулыға қосымшаға сәйкес көпірлер жөнделсін.",
      "Қоса беріліп отырған Тексеру тәртібі бекітілсін.",
    ];
    expect(await targets(clauses, annexed("Көпірлер тізбесі"), approved("Тексеру тәртібі"))).toEqual([
      ["internal", "/annexes/0"],
      ["internal", "/annexes/1"],
    ]);
  });

  test("two approved documents: the one whose title the clause names", async () => {
    const clauses = [
      "Қоса беріліп отырған Жөндеу қағидалары бекітілсін.",
      "Қоса беріліп отырған Тексеру тәртібі бекітілсін.",
      "Қоса беріліп отырған құжаттар ескерілсін.",
    ];
    expect(await targets(clauses, approved("Тексеру тәртібі"), approved("Жөндеу қағидалары"))).toEqual([
      ["internal", "/annexes/1"],
      ["internal", "/annexes/0"],
      ["internal", null],
    ]);
  });

  test("a number that the only heading leaves out", async () => {
    expect(await targets(["1-қосымшаға сәйкес көпірлер жөнделсін."], annexed("Көпірлер тізбесі"))).toEqual([
      ["internal", "/annexes/0"],
    ]);
  });

  test("two numbered annexes: open which", async () => {
    const clauses = ["Қосымшаға сәйкес көпірлер жөнделсін."];
    expect(await targets(clauses, annexed("Көпірлер тізбесі", "1-"), annexed("Жолдар тізбесі", "2-"))).toEqual([
      ["internal", null],
    ]);
  });
});
