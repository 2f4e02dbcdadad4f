import { ResolutionSchema } from "@qauly/model";
import { parseAct } from "qauly";
import { describe, expect, it } from "vitest";

const head = `Ақбұлақ ауданы әкімдігінің 2024 жылғы 5 наурыздағы № 61 қаулысы
Жұмыс жоспарын бекіту туралы

ҚАУЛЫ ЕТЕДІ:
`;
const clause = (number: number): string =>
  `${number}. «Халықты жұмыспен қамту туралы» Қазақстан Республикасының 2016 жылғы 6 сәуірдегі Заңының 9-бабына сәйкес
${number}-жоспар мерзімінде орындалсын.
`;
const act = (clauses: number): string =>
  `${head}${Array.from({ length: clauses }, (_, index) => clause(index + 1)).join("")}\nАудан әкімі С. Бекұлы\n`;

/** Long enough to be at work on for a while on any machine: some 300 KB. */
const long = act(1000);
const aborted = { name: "QaulyError", code: "aborted", cause: "no longer wanted" };

describe("a text is given up", () => {
  it("before it is read", async () => {
    await expect(parseAct(long, { signal: AbortSignal.abort("no longer wanted") })).rejects.toMatchObject(aborted);
    await expect(parseAct("", { signal: AbortSignal.abort("no longer wanted") })).rejects.toMatchObject(aborted);
  });

  it("in the midst of it, by a timer", async () => {
    const controller = new AbortController();
    const reading = parseAct(long, { signal: controller.signal });
    setTimeout(() => controller.abort("no longer wanted"));
    await expect(reading).rejects.toMatchObject(aborted);
  });
});

it("others have many turns while a long text is read", async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  const read = await parseAct(long);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
  expect(read.clauses).toHaveLength(1000);
});

it("a result that is checked part by part is the one that the whole schema gives", async () => {
  const read = await parseAct(act(40));
  expect(JSON.stringify(ResolutionSchema.parse(read))).toBe(JSON.stringify(read));
});
