/** The headers of quota tables as acts print them, in both languages: the role of each, also where no word tells it. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

type Role = "row-number" | "organization" | "headcount" | "percent" | "positions";
const roles: readonly Role[] = ["row-number", "organization", "headcount", "percent", "positions"];

const printed = {
  kk: {
    "row-number": ["р/с №", "№", "Р/с", "р/с"],
    organization: [
      "Ұйымның атауы",
      "Кәсіпорынның атауы",
      "Мекеменің атауы",
      "Ұйымның (кәсіпорынның, мекеменің) атауы",
      "ұйымның атауы",
    ],
    headcount: ["Жұмыскерлердің тізімдік саны", "жұмыскерлердің тізімдік саны", "Штат саны"],
    percent: ["Квота мөлшері (%)", "Квота мөлшері", "квота мөлшері (%)", "Пайызы"],
    positions: [
      "Квота бойынша жұмыс орындарының саны (бірлік, адам)",
      "Белгіленген квота бойынша жұмыс орындарының саны (бірлік)",
      "Белгіленген квота бойынша жұмыс орындарының саны (адам)",
      "Белгіленген квота бойынша жұмыс орындарының саны",
      "Бөлінген орындар",
    ],
  },
  ru: {
    "row-number": ["№ п/п", "№", "п/п"],
    organization: ["Наименование организации", "наименование организации", "Наименование предприятия"],
    headcount: ["Списочная численность работников", "списочная численность работников"],
    percent: ["Размер квоты (в %)", "Размер квоты", "размер квоты (в %)"],
    positions: ["Количество рабочих мест (единиц)", "Количество рабочих мест", "количество рабочих мест (единиц)"],
  },
} as const;

const usual = {
  kk: "№\tҰйымның атауы\tЖұмыскерлердің тізімдік саны\tКвота мөлшері, %\tЖұмыс орындарының саны",
  ru: "№ п/п\tНаименование организации\tСписочная численность работников\tРазмер квоты (%)\tКоличество рабочих мест",
};
const clause = {
  kk: "1. Қосымшаға сәйкес мүгедектігі бар адамдар үшін жұмыс орындарына квота белгіленсін.",
  ru: "1. Установить квоту рабочих мест для лиц с инвалидностью согласно приложению.",
};
const act = { kk: kazakhAct, ru: russianAct };
const rows: readonly Readonly<Record<Role, string>>[] = [
  ['"Ақ бидай" ЖШС', "120", "2", "2"],
  ['"Жұлдыз" КММ', "340", "4", "14"],
  ['"Сенім" АҚ', "215", "3", "6"],
  ['"Отырар" ШҚ', "96", "2", "2"],
  ['"Қорған" ЖШС', "152", "3", "5"],
].map(([organization = "", headcount = "", percent = "", positions = ""], at) => ({
  "row-number": String(at + 1),
  organization,
  headcount,
  percent,
  positions,
}));

/** The roles of the columns of a table with these headers, in their order. */
async function rolesOf(
  language: "kk" | "ru",
  headers: Readonly<Record<Role, string>>,
  order: readonly Role[] = roles,
): Promise<string[]> {
  const header = order.map((role) => headers[role]).join("\t");
  const lines = rows.map((row) => order.map((role) => row[role]).join("\t"));
  const title = language === "kk" ? "Ұйымдардың тізбесі" : "Перечень";
  const text = act[language](clause[language], [{ number: null, title, rows: lines }]).replace(usual[language], header);
  return ((await parseAct(text)).annexes[0]?.tables[0]?.columns ?? []).map(({ role }) => role);
}

const firstOf = (language: "kk" | "ru"): Record<Role, string> => ({
  "row-number": printed[language]["row-number"][0],
  organization: printed[language].organization[0],
  headcount: printed[language].headcount[0],
  percent: printed[language].percent[0],
  positions: printed[language].positions[0],
});
const unknown: Readonly<Record<Role, string>> = {
  "row-number": "Аа",
  organization: "Бб",
  headcount: "Вв",
  percent: "Гг",
  positions: "Дд",
};

describe.each(["kk", "ru"] as const)("%s", (language) => {
  const all = roles.flatMap((role) => printed[language][role].map((header) => [role, header] as const));

  test.each(all)("%s: %s", async (role, header) => {
    expect(await rolesOf(language, { ...firstOf(language), [role]: header })).toEqual(roles);
  });

  test.each(all)("%s: %s, where no other header says anything", async (role, header) => {
    expect(await rolesOf(language, { ...unknown, [role]: header })).toEqual(roles);
  });

  test.each(roles)("%s by its cells alone", async (role) => {
    expect(await rolesOf(language, { ...firstOf(language), [role]: unknown[role] })).toEqual(roles);
  });

  test.each([
    roles,
    ["row-number", "organization", "percent", "headcount", "positions"],
    ["organization", "headcount", "percent", "positions"],
    ["row-number", "organization", "positions", "headcount", "percent"],
  ] as readonly (readonly Role[])[])("all by their cells alone: %s, %s, %s, %s, %s", async (...order) => {
    const given = order.filter((role) => role !== undefined);
    expect(await rolesOf(language, unknown, given)).toEqual(given);
  });
});
