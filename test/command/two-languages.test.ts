import { describe, expect, it } from "vitest";
import { inFolder, qauly } from "./command.js";

const kazakh = [
  "Қоғамдық кеңес құру туралы",
  "Сарыөзен ауданы мәслихатының 2023 жылғы 12 қаңтардағы № 15 шешімі",
  "«Қоғамдық кеңестер туралы» Қазақстан Республикасының Заңына сәйкес Сарыөзен аудандық мәслихаты ШЕШТІ:",
  "1. Сарыөзен ауданының қоғамдық кеңесі 17 мүшеден құрылсын.",
  "2. Осы шешім алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.",
  "Мәслихат төрағасы А. Сейітов",
];
const russian = [
  "О создании общественного совета",
  "Решение маслихата Сарыозенского района от 12 января 2023 года № 15",
  "В соответствии с Законом Республики Казахстан «Об общественных советах» маслихат Сарыозенского района РЕШИЛ:",
  "1. Создать общественный совет Сарыозенского района из 17 членов.",
  "2. Настоящее решение вводится в действие со дня первого официального опубликования.",
  "Председатель маслихата А. Сеитов",
];
const column = (lines: readonly string[]): string => `<td>${lines.map((line) => `<p>${line}</p>`).join("")}</td>`;
const pages = {
  "both.html": `<meta charset="utf-8"><table><tr>${column(kazakh)}${column(russian)}</tr></table>`,
  "one.html": `<meta charset="utf-8"><div>${kazakh.map((line) => `<p>${line}</p>`).join("")}</div>`,
};

describe("--language", () => {
  const run = (args: readonly string[]) => inFolder(pages, (cwd) => qauly(args, { cwd }));

  it.each(["kk", "ru"])("%s gives one act, in that language", async (language) => {
    const { status, stdout } = await run(["parse", "--language", language, "both.html"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).language).toBe(language);
  });

  it("all gives both acts of a page in two languages, and one of a page in one", async () => {
    const { status, stdout } = await run(["parse", "--language", "all", "both.html", "one.html"]);
    expect(status).toBe(0);
    const acts: { source: { fileName: string }; language: string; act: { title: string } }[] = JSON.parse(stdout);
    expect(acts.map(({ source, language, act }) => [source.fileName, language, act.title])).toEqual([
      ["both.html", "kk", kazakh[0]],
      ["both.html", "ru", russian[0]],
      ["one.html", "kk", kazakh[0]],
    ]);
  });

  it("all gives an array for a single file too", async () => {
    const { stdout } = await run(["parse", "--language", "all", "one.html"]);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it("batch takes one language", async () => {
    const { status, stderr } = await run(["batch", "--out", "o", "--language", "all", "both.html"]);
    expect(status).toBe(2);
    expect(stderr).toContain("kk, ru");
  });
});
