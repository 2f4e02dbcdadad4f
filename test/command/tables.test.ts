import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, qauly } from "./command.js";

const act = `Сарыөзен ауданы мәслихатының 2023 жылғы 12 қаңтардағы № 15 шешімі

Тарифтерді бекіту туралы

Қазақстан Республикасының "Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы" Заңына сәйкес аудандық мәслихат ШЕШТІ:

1. Осы шешімге қосымшаға сәйкес тарифтер бекітілсін.

Мәслихат төрағасы А. Сейітов

Сарыөзен ауданы мәслихатының
2023 жылғы 12 қаңтардағы
№ 15 шешіміне қосымша

Қалдықтарды жинау тарифтері

мың теңге

№\tҚызмет\tБағасы\t
\t\t2023 жыл\t2024 жыл
1\tЖинау <үй>\t1 250,5\t1 300
\tҚосымша қызметтер\t\t
2\tЖуу | тазалау\t-//-\t012
* ҚҚС есепке алынбаған
`;

describe("qauly tables", () => {
  const run = (args: readonly string[]) => inFolder({ "act.txt": act }, (cwd) => qauly(["tables", ...args], { cwd }));

  it("writes Markdown: what covers several places once, and no sign that Markdown would take for its own", async () => {
    const { status, stdout, stderr } = await run(["act.txt"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("# Тарифтерді бекіту туралы\n\n## Annex. Қалдықтарды жинау тарифтері\n\n*мың теңге*\n");
    expect(stdout).toContain("| № | Қызмет | Бағасы 2023 жыл | Бағасы 2024 жыл |\n");
    expect(stdout).toContain("| 1 | Жинау \\<үй\\> | 1 250,5 | 1 300 |\n| **Қосымша қызметтер** |  |  |  |\n");
    expect(stdout).toContain("| 2 | Жуу \\| тазалау | 1 250,5 | 012 |\n\n\\* ҚҚС есепке алынбаған\n");
  });

  it("writes a page on which joined cells are joined", async () => {
    const { stdout } = await run(["--format", "html", "act.txt"]);
    expect(stdout).toContain('<th rowspan="2" scope="col">Қызмет</th><th colspan="2" scope="col">Бағасы</th></tr>');
    expect(stdout).toContain('<td colspan="4">Қосымша қызметтер</td>');
    expect(stdout).toContain("<td>Жинау &lt;үй&gt;</td>");
    expect(stdout.match(/<!doctype html>/g)).toHaveLength(1);
    expect(stdout).toMatch(/<\/html>\n$/);
  });

  it("writes a row for each cell, with what the cell states", async () => {
    const lines = (await run(["-f", "csv", "act.txt"])).stdout.split("\r\n").map((line) => line.split(","));
    expect(lines).toHaveLength(1 + 3 * 4 + 1);
    expect(lines[0]?.slice(-2)).toEqual(["text", "value"]);
    expect(lines.find((line) => line.includes("1 300"))?.slice(6)).toEqual([
      "1",
      "data",
      "4",
      "Бағасы 2024 жыл",
      "other",
      "price",
      "1 300",
      "1300",
    ]);
    expect(lines.find((line) => line.includes("012"))?.at(-1)).toBe("");
    expect(lines.filter((line) => line[7] === "group")).toHaveLength(4);
  });

  it("writes a workbook to a file, and to nothing else", async () => {
    expect((await run(["act.txt", "-f", "xlsx"])).stderr).toMatch(/^qauly: --format xlsx: .* --out FILE\.xlsx/);
    await inFolder({ "act.txt": act }, (cwd) => {
      expect(qauly(["tables", "act.txt", "act.txt", "--out", "t.xlsx"], { cwd }).status).toBe(0);
      const bytes = readFileSync(join(cwd, "t.xlsx"));
      expect(bytes.subarray(0, 2).toString()).toBe("PK");
      expect(qauly(["tables", "act.txt", "--out", "t.xlsx"], { cwd }).stderr).toMatch(/--force/);
    });
  });

  it("names a file that cannot be read, and writes the others", async () => {
    const { status, stdout, stderr } = await run(["missing.txt", "act.txt"]);
    expect([status, stderr.split("\n")[0]]).toEqual([3, expect.stringMatching(/missing\.txt/)]);
    expect(stdout).toContain("Тарифтерді бекіту туралы");
  });
});
