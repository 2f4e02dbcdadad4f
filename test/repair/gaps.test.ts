/** Gaps between words: two blanks, or one before a stop, are how old pages print; a loss shows in the words beside them. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct, russianAct } from "../reading/quota-act.js";

const unrepaired = async (text: string): Promise<string[]> =>
  (await parseAct(text)).findings.filter(({ code }) => code === "text.unrepaired").map(({ path }) => path);

describe("blanks alone are no loss", () => {
  test.each([
    "1. Мектепке 2,0 млн.  теңге  бөлінсін .",
    "1. Самал облысының  әкімдігіне , Дала ауданының  әкіміне тапсырылсын.",
    '1. Қазақстан Республикасының  "Архив ісі туралы" Заңының  5-бабы басшылыққа алынсын.',
    "1. Мектептер , балабақшалар ; ауруханалар жөнделсін .",
    "1)  тізбе  бекітілсін;",
  ])("%s", async (clause) => {
    expect(await unrepaired(kazakhAct(clause))).toEqual([]);
  });

  test.each([
    "1. Выделить району 2,0 млн.  тенге .",
    "1. Утвердить  перечень  школ , больниц ; складов  района .",
    "1. Поручить  акиму района  в срок до 1 мая принять меры .",
    "1. Закон Республики Казахстан от 5 мая 2015 года  № 312  принять к сведению.",
  ])("%s", async (clause) => {
    expect(await unrepaired(russianAct(clause))).toEqual([]);
  });

  test("nor are those of a line that is stretched to its margins", async () => {
    expect(
      await unrepaired(kazakhAct("1. Ауылдың      барлық    көшелері     жөнделсін     және     тазартылсын.")),
    ).toEqual([]);
  });
});

describe("a loss is reported", () => {
  test.each([
    "1. Осы қаулының  сәйкес тізбе бекітілсін.",
    "1. Әкімнің 2012 жылғы 5 желтоқсандағы  шешімінің күші жойылды деп танылсын.",
    '1. "Архив ісі туралы"  сәйкес тізбе бекітілсін.',
    "1. Әкімнің 2012 жылғы 5 желтоқсандағы №  шешімінің күші жойылды деп танылсын.",
    "1. Қаланың мектептеріне          мынадай көмек көрсетілсін.",
  ])("%s", async (clause) => {
    expect(await unrepaired(kazakhAct(clause))).toHaveLength(1);
  });

  test.each([
    "1. Утвердить перечень согласно  к настоящему постановлению.",
    "1. Внести изменения в постановление от 5 мая 2015 года №  следующего содержания.",
    "1. Руководствоваться статьей  и пунктом 3 Положения.",
    "1. Школам района           оказать помощь.",
  ])("%s", async (clause) => {
    expect(await unrepaired(russianAct(clause))).toEqual(["/clauses/0/text"]);
  });
});
