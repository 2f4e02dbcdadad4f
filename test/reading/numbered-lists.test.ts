/** Lists inside clauses whose items are numbered as clauses are, `1.`, `2.`: they begin again below a colon. */
import type { Clause } from "@qauly/model";
import { parseAct } from "qauly";
import { expect, test } from "vitest";

async function outline(...clauses: string[]): Promise<string[]> {
  const act = await parseAct(
    `Кейбір мәселелер туралы

Жамбыл облысы Мерке ауданы әкімдігінің 2003 жылғы 4 қазандағы № 9 қаулысы

Мерке ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

${clauses.join("\n\n")}

Аудан әкімі

Б. Сәлімов
`,
  );
  const print = ({ number, children }: Clause): string =>
    children.length === 0 ? `${number}` : `${number}[${children.map(print).join(" ")}]`;
  return act.clauses.map(print);
}

const group = "Жұмыс тобы мына құрамда құрылсын:";
const member = "Мерке ауылының тұрғыны";
const rest = "Топ жоспар жасасын.";

test.each([
  {
    name: "shorter than the clauses above",
    clauses: [`1. ${rest}`, `2. ${rest}`, `3. ${group}`, `1. ${member}.`, `2. ${member}.`, `4. ${rest}`],
    read: ["1", "2", "3[1 2]", "4"],
  },
  {
    name: "passing the number of the next clause",
    clauses: [`1. ${group}`, `1. ${member}.`, `2. ${member}.`, `3. ${member}.`, `2. ${rest}`, `3. ${rest}`],
    read: ["1[1 2 3]", "2", "3"],
  },
  {
    name: "up to the number of the next clause, with semicolons",
    clauses: [`1. ${group}`, `1. ${member};`, `2. ${member}.`, `2. ${rest}`],
    read: ["1[1 2]", "2"],
  },
  {
    name: "with the next clause where the next item could be",
    clauses: [`1. ${rest}`, `2. ${group}`, `1. ${member}.`, `2. ${member}.`, `3. ${rest}`, `4. ${rest}`],
    read: ["1", "2[1 2]", "3", "4"],
  },
  {
    name: "twice",
    clauses: [
      `1. ${group}`,
      `1. ${member}.`,
      `2. ${group}`,
      `1. ${member}.`,
      `2. ${member}.`,
      `3. ${member}.`,
      `3. ${rest}`,
    ],
    read: ["1[1]", "2[1 2 3]", "3"],
  },
  {
    name: "at the end, and what belongs to the clause behind it",
    clauses: [`1. ${rest}`, `2. ${group}`, `1. ${member};`, `2. ${member}.`, "Топ төрағасы сайлансын."],
    read: ["1", "2[1 2 null]"],
  },
  { name: "none: no colon above", clauses: [`1. ${rest}`, `1. ${rest}`], read: ["1", "1"] },
])("$name", async ({ clauses, read }) => {
  expect(await outline(...clauses)).toEqual(read);
});
