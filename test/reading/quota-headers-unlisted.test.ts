/** Headers of which no list holds the wording: what the cells hold, reckon and where they stand must tell the columns. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

type Role = "row-number" | "organization" | "headcount" | "percent" | "positions" | "other";

const wordings: Readonly<Record<"kk" | "ru", Readonly<Record<Role, readonly string[]>>>> = {
  kk: {
    "row-number": ["Реттік саны", "Жол №", "Кезегі"],
    organization: ["Тұлғаның толық атауы", "Жұмыс көзі", "Қоғам, серіктестік", "Кіріс иесі", "Еңбек ету орны"],
    headcount: ["Еңбек етушілер", "Адам күші", "Нақты құрам", "Тізімде тұрғандар", "Орташа тізімдік көрсеткіш"],
    percent: ["Үлес салмағы", "Ставкасы", "Шекті деңгей", "Белгіленген коэффициент", "Тізімнен алынатын бөлік"],
    positions: [
      "Ұсынылатын жұмыс",
      "Босатылатын лауазым",
      "Орналастырылуы тиіс",
      "Жоспарланған қабылдау",
      "Резерв",
      "Тағайындалған квота, бірл.",
    ],
    other: ["Тұрағы", "Салық нөмірі (БСН)", "Қабылдау телефоны", "Саласы", "Директоры", "ЭҚЖЖ коды"],
  },
  ru: {
    "row-number": ["Н/п", "Строка", "Очередность"],
    organization: ["Кто принимает", "Общество, товарищество", "Объект", "Структура", "Хоз. единица"],
    headcount: ["Людей в штате", "Численный состав", "Трудящихся", "Коллектив", "Сколько работает"],
    percent: ["Удельный вес", "В процентном выражении", "Лимит", "Коэффициент", "Квотная ставка"],
    positions: ["Прием на работу", "Отведено", "Бронируется", "Вакантный резерв", "Обязано взять", "Для квотников"],
    other: ["Расположение", "ИИН (БИН)", "Приемная, телефон", "Профиль деятельности", "Директор", "Код по ОКЭД"],
  },
};

/** What a column of something else holds under each of those headers, in turn. */
const others: readonly ((row: number) => string)[] = [
  (row) => `Сәтбаев, ${row + 4}`,
  (row) => `0504400${10_211 + row * 37}`,
  (row) => `8(714) 2-${31 + row}-0${row}`,
  (row) => ["сауда", "құрылыс", "сауда", "көлік", "құрылыс", "сауда"][row] ?? "",
  (row) => ["А. Омаров", "Г. Ли", "Б. Сәрсен", "Н. Ким", "Е. Дос", "Ж. Нұр"][row] ?? "",
  (row) => String(47_110 + row * 213),
];
const employers = [
  ['"Арна" ЖШС', "118", "2", "2"],
  ["Кенттік емхана", "334", "4", "13"],
  ['"Сұңқар" АҚ', "207", "3", "6"],
  ["Орман шаруашылығы", "91", "2", "2"],
  ['"Жібек" ШҚ', "156", "3", "5"],
  ['"Темірші" ЖШС', "402", "4", "16"],
] as const;
const orders: readonly (readonly Role[])[] = [
  ["row-number", "organization", "headcount", "percent", "positions"],
  ["row-number", "organization", "other", "percent", "headcount", "positions"],
  ["organization", "headcount", "percent", "positions", "other"],
];
const usual = {
  kk: "№\tҰйымның атауы\tЖұмыскерлердің тізімдік саны\tКвота мөлшері, %\tЖұмыс орындарының саны",
  ru: "№ п/п\tНаименование организации\tСписочная численность работников\tРазмер квоты (%)\tКоличество рабочих мест",
};

async function rolesOf(language: "kk" | "ru", order: readonly Role[], turn: number): Promise<readonly string[]> {
  const at = (role: Role): number => turn % wordings[language][role].length;
  const lines = employers.map(([name, staff, share, jobs], row) => {
    const cells: Record<Role, string> = {
      "row-number": String(row + 1),
      organization: name,
      headcount: staff,
      percent: share,
      positions: jobs,
      other: others[at("other")]?.(row) ?? "",
    };
    return order.map((role) => cells[role]).join("\t");
  });
  const header = order.map((role) => wordings[language][role][at(role)] ?? "").join("\t");
  const annex = { number: null, title: language === "kk" ? "Ұйымдардың тізбесі" : "Перечень", rows: lines };
  const text =
    language === "kk"
      ? kazakhAct("1. Қосымшаға сәйкес мүгедектігі бар адамдар үшін жұмыс орындарына квота белгіленсін.", [annex])
      : russianAct("1. Установить квоту рабочих мест для лиц с инвалидностью согласно приложению.", [annex]);
  const { annexes } = await parseAct(text.replace(usual[language], header));
  return annexes[0]?.tables[0]?.columns.map(({ role }) => role) ?? [];
}

test.each(["kk", "ru"] as const)("%s: at least 95 of 100 columns are right", async (language) => {
  let columns = 0;
  const wrong: string[] = [];
  for (const order of orders) {
    for (let turn = 0; turn < 10; turn += 1) {
      const read = await rolesOf(language, order, turn);
      columns += order.length;
      order.forEach((role, at) => {
        const header = wordings[language][role][turn % wordings[language][role].length];
        if (read[at] !== role) wrong.push(`${header}: ${read[at]} for ${role}`);
      });
    }
  }
  expect(wrong.length, [...new Set(wrong)].join("; ")).toBeLessThanOrEqual(columns * 0.05);
});
