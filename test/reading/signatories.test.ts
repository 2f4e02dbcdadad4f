/** Signatures in the forms in which acts end: several signatories, roles over several lines, a colon. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

const clause = "1. Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.";
const russianClause = "1. Настоящее постановление вводится в действие с 1 мая 2020 года.";

async function signed(text: string, line: string, signatures: string): Promise<string[]> {
  const act = await parseAct(text.replace(line, signatures));
  expect(act.clauses.at(-1)?.text).toMatch(/(?:жүктелсін|Ж\.С)\.$/);
  return act.signatories.map(({ role, name }) => `${role} | ${name}`);
}

describe("Kazakh signatures", () => {
  test.each([
    [
      "Сессия төрайымы Т. Әлиева\nАудандық мәслихат хатшысы А. Нургалиев",
      ["Сессия төрайымы | Т. Әлиева", "Аудандық мәслихат хатшысы | А. Нургалиев"],
    ],
    ["Аудан әкімінің орынбасары Б. Оспанов", ["Аудан әкімінің орынбасары | Б. Оспанов"]],
    ["Мәслихат хатшысы: Г. Нұр", ["Мәслихат хатшысы | Г. Нұр"]],
    [
      "      Қазақстан Республикасы\n      Премьер-Министрінің орынбасары –\n      Қаржы министрі\n      Е. Жамаубаев",
      ["Қазақстан Республикасы Премьер-Министрінің орынбасары – Қаржы министрі | Е. Жамаубаев"],
    ],
  ])("%j", async (signatures, expected) => {
    expect(await signed(kazakhAct(clause), "Аудан әкімі А. Серіков", signatures)).toEqual(expected);
  });
});

describe("Russian signatures", () => {
  const lines = [
    "Первый заместитель Премьер-Министра",
    "Республики Казахстан - Министр финансов",
    "Республики Казахстан",
    "А. Смаилов",
  ];
  const one = [
    "Первый заместитель Премьер-Министра Республики Казахстан - Министр финансов Республики Казахстан | А. Смаилов",
  ];
  test.each([
    [lines.map((line) => `      ${line}`).join("\n"), one],
    [lines.join("\n\n"), one],
    [`${lines.join("\n\n")}\n\nВице-министр\n\nБ. Шолпанкулов`, [...one, "Вице-министр | Б. Шолпанкулов"]],
    [
      "Председатель сессии И. Петров\nСекретарь маслихата: Б. Оспанов",
      ["Председатель сессии | И. Петров", "Секретарь маслихата | Б. Оспанов"],
    ],
  ])("%j", async (signatures, expected) => {
    expect(await signed(russianAct(russianClause), "Аким района Е. Сарсенов", signatures)).toEqual(expected);
  });
});
