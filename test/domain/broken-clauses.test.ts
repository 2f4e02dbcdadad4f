/** A clause that a blank line breaks in the middle of its sentence is one. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { type FormLanguage, hosts, writeAct } from "../sections/forms/host.js";

const broken: readonly (readonly [name: string, language: FormLanguage, first: string, rest: string])[] = [
  ["brackets", "kk", "Қаулының орындалуын бақылау аудан әкімінің орынбасарына жүктелсін", "(Қ.Отаров)."],
  ["brackets", "ru", "Контроль возложить на заместителя акима", "(Отаров К.)."],
  ["a postposition", "kk", "Білім бөлімі мектептерді жөндеу жөнінде", "Әкімдікке ұсыныстар енгізсін."],
  ["a genitive", "kk", "Білім бөлімі мектептердің", "Қысқа дайындығын тексерсін."],
  ["a small letter", "kk", "Білім бөлімі мектептерді жөндеу", "жөнінде ұсыныстар енгізсін."],
  ["a preposition", "ru", "Отделу образования внести предложения по", "Тасбулакскому району."],
  ["an adjective before its noun", "ru", "Отделу образования проверить готовность районных", "Домов культуры."],
];

describe("a clause broken by a blank line goes on", () => {
  test.each(broken)("behind or before %s, %s: %s", async (_name, language, first, rest) => {
    const act = await parseAct(writeAct(language, hosts[language].akimat, { clauses: [`${first}\n\n${rest}`] }));
    expect(act.clauses).toEqual([{ number: "1", text: `${first} ${rest}`, tables: [], children: [] }]);
  });
});

const whole: readonly (readonly [FormLanguage, string, string])[] = [
  ["ru", "Утвердить состав рабочей группы:", "Отаров К. – председатель."],
  ["ru", "Отделу образования внести предложения.", "(Вводится со дня подписания)"],
  ["kk", "Білім бөлімі мектептерді жөндесін.", "Әкімдікке ұсыныстар енгізілсін."],
];

test.each(whole)("a paragraph that ended stays by itself, %s: %s", async (language, first, rest) => {
  const act = await parseAct(writeAct(language, hosts[language].akimat, { clauses: [`${first}\n\n${rest}`] }));
  expect(act.clauses).toEqual([
    { number: "1", text: first, tables: [], children: [{ number: null, text: rest, tables: [], children: [] }] },
  ]);
});

test.each([
  ["kk", "1) мұрағат ашылсын;", "2) қор тіркелсін."],
  ["ru", "1) открыть архив;", "2) зарегистрировать фонд."],
] as const)("a clause that begins with its first sub-clause has no text of its own, %s", async (language, one, two) => {
  const act = await parseAct(writeAct(language, hosts[language].akimat, { clauses: [`${one}\n\n${two}`] }));
  const children = [one, two].map((item) => ({
    number: item.slice(0, 1),
    text: item.slice(3),
    tables: [],
    children: [],
  }));
  expect(act.clauses).toEqual([{ number: "1", text: "", tables: [], children }]);
});
