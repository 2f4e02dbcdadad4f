/** Pages and documents of Word that hold one act in Kazakh and in Russian, set beside or below one another. */
import type { Resolution } from "@qauly/model";
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { compareActs } from "../../packages/qauly/src/diff/compare.js";
import { borders, makeDocx, p, tbl, tc, tr } from "../extractor/make-docx.js";

type Language = "kk" | "ru";
/** A paragraph in both languages, or the rows of a table. */
type Part = Readonly<Record<Language, string | readonly (readonly string[])[]>>;

const both = (kk: string, ru: string): Part => ({ kk, ru });

const act: readonly Part[] = [
  both(
    "Мүгедектігі бар адамдар үшін жұмыс орындарының квотасын белгілеу туралы",
    "Об установлении квоты рабочих мест для лиц с инвалидностью",
  ),
  both(
    "Көктал ауданы әкімдігінің 2024 жылғы 12 қаңтардағы № 15 қаулысы. Көктал облысының Әділет департаментінде 2024 жылғы 19 қаңтарда № 8512 болып тіркелді",
    "Постановление акимата Кокталского района от 12 января 2024 года № 15. Зарегистрировано Департаментом юстиции Кокталской области 19 января 2024 года № 8512",
  ),
  both(
    "Қазақстан Республикасының Әлеуметтік кодексіне сәйкес Көктал ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:",
    "В соответствии с Социальным кодексом Республики Казахстан акимат Кокталского района ПОСТАНОВЛЯЕТ:",
  ),
  both(
    "1. Осы қаулының қосымшасына сәйкес мүгедектігі бар адамдар үшін жұмыс орындарының квотасы белгіленсін.",
    "1. Установить квоту рабочих мест для лиц с инвалидностью согласно приложению к настоящему постановлению.",
  ),
  both(
    "2. Осы қаулының орындалуын бақылау аудан әкімінің орынбасары Б. Сәтбаевқа жүктелсін.",
    "2. Контроль за исполнением настоящего постановления возложить на заместителя акима района Б. Сатбаева.",
  ),
  both(
    "3. Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.",
    "3. Настоящее постановление вводится в действие по истечении десяти календарных дней после дня первого официального опубликования.",
  ),
  both("Көктал ауданының әкімі А. Нұрланов", "Аким Кокталского района А. Нурланов"),
  both(
    "Көктал ауданы әкімдігінің 2024 жылғы 12 қаңтардағы № 15 қаулысына қосымша",
    "Приложение к постановлению акимата Кокталского района от 12 января 2024 года № 15",
  ),
  both("Мүгедектігі бар адамдар үшін жұмыс орындарының квотасы", "Квота рабочих мест для лиц с инвалидностью"),
  {
    kk: [
      ["№", "Ұйымның атауы", "Тізімдік саны", "Квотаның мөлшері (%)", "Жұмыс орындарының саны"],
      ["1", "«Ақбұлақ» ЖШС", "200", "2", "4"],
      ["2", "№ 3 орта мектеп", "100", "3", "3"],
    ],
    ru: [
      ["№", "Наименование организации", "Списочная численность", "Размер квоты (%)", "Количество рабочих мест"],
      ["1", "ТОО «Акбулак»", "200", "2", "4"],
      ["2", "Средняя школа № 3", "100", "3", "3"],
    ],
  },
];

const markup = (content: string | readonly (readonly string[])[]): string =>
  typeof content === "string"
    ? `<p>${content}</p>`
    : `<table border="1">${content.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;

const whole = (language: Language): string => act.map((part) => markup(part[language])).join("\n");
const pairs = (row: (kk: string, ru: string) => string): string =>
  act.map((part) => row(markup(part.kk), markup(part.ru))).join("\n");

/** The ways in which pages set two languages; the names of classes say nothing. */
const pages: Readonly<Record<string, string>> = {
  "two columns of a page": `<div class="a1"><div class="b">${whole("kk")}</div><div class="b">${whole("ru")}</div></div>`,
  "two cells of one row": `<table><tr><td>${whole("kk")}</td><td>${whole("ru")}</td></tr></table>`,
  "a table with a row for each paragraph": `<table border="1"><tr><th>Қазақша</th><th>Русский</th></tr>${pairs(
    (kk, ru) => `<tr><td>${kk}</td><td>${ru}</td></tr>`,
  )}</table>`,
  "a table with numbers of its rows": `<table border="1">${act
    .map((part, at) => `<tr><td>${at + 1}</td><td>${markup(part.kk)}</td><td>${markup(part.ru)}</td></tr>`)
    .join("")}</table>`,
  "parts with two columns each": `<main>${pairs((kk, ru) => `<div class="r"><div>${kk}</div><div>${ru}</div></div>`)}</main>`,
  "one below the other": `<article>${whole("kk")}<hr>${whole("ru")}</article>`,
  "paragraph by paragraph": `<div>${pairs((kk, ru) => `${kk}${ru}`)}</div>`,
};

const page = (body: string): Uint8Array =>
  new TextEncoder().encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Құжат</title></head><body><ul><li><a href="/">Басты бет</a></li><li><a href="/kaz">Іздеу</a></li></ul>${body}<footer>© 2024</footer></body></html>`,
  );

/** What the page of one language alone gives. */
const alone = (language: Language): Promise<Resolution> => parseAct(page(`<div>${whole(language)}</div>`));

const differences = (a: Resolution, b: Resolution) =>
  compareActs(a, b).filter(({ part, path }) => part !== "metadata" && !/element$/.test(String(path)));

describe.each(Object.entries(pages))("%s", (_, body) => {
  test.each(["kk", "ru"] as const)("holds the act that stands in it in %s", async (language) => {
    const read = await parseAct(page(body), { language });
    expect(read.language).toBe(language);
    const expected = await alone(language);
    expect(expected.quota?.allocations).toHaveLength(2);
    const other = language === "kk" ? "ru" : "kk";
    const named = read.findings.filter(({ code }) => code === "input.other-language");
    expect(named.map(({ actual, values }) => [actual, values])).toEqual([[language, { other }]]);
    const findings = read.findings.filter(({ code }) => code !== "input.other-language");
    expect(differences(expected, { ...read, findings })).toEqual([]);
  });

  test("gives the language that begins first, where none is asked for, and lists the other apart", async () => {
    const read = await parseAct(page(body));
    expect(read.language).toBe("kk");
    const words = read.furniture
      .filter(({ reason }) => reason === "other-language")
      .map(({ text }) => text)
      .join("\n");
    expect(words).toContain("ТОО «Акбулак»");
    expect(words).toContain("Аким Кокталского района А. Нурланов");
    expect(words).not.toContain("ЖШС");
  });
});

test("a Russian wording within a Kazakh act is no second act", async () => {
  const body = `<div>${whole("kk").replace(
    "<p>2. ",
    "<p>Қаулының орыс тіліндегі мәтіні мынадай редакцияда жазылсын: «Установить квоту рабочих мест для лиц с инвалидностью в размере от двух до четырёх процентов численности рабочих мест».</p><p>2. ",
  )}</div>`;
  const read = await parseAct(page(body), { language: "ru" });
  expect(read.language).toBe("kk");
  expect(read.findings.map(({ code }) => code)).not.toContain("input.other-language");
  expect(JSON.stringify(read.clauses)).toContain("Установить квоту рабочих мест");
});

test("two acts in two languages that are not one are not taken for one", async () => {
  const other = [
    "О бюджете города на 2023–2025 годы",
    "Решение маслихата города Бесагаш от 21 декабря 2022 года № 140",
    "На основании Бюджетного кодекса маслихат города Бесагаш РЕШИЛ:",
    "1. Утвердить бюджет города на 2023 год: доходы – 4 512 006 тысяч тенге, затраты – 4 612 777 тысяч тенге.",
    "Председатель маслихата Е. Оспанов",
  ];
  const read = await parseAct(page(`<div>${whole("kk")}${other.map((text) => `<p>${text}</p>`).join("")}</div>`));
  expect(read.act.number).toBe("15");
  expect(read.findings.map(({ code }) => code)).not.toContain("input.other-language");
});

const word = (content: string | readonly (readonly string[])[]): string =>
  typeof content === "string" ? p(content) : tbl(content.map((row) => tr(...row.map((cell) => tc(cell)))));
const words = (language: Language): string => act.map((part) => word(part[language])).join("");
/** A cell ends with a paragraph. */
const cellOf = (content: string): string => tc(content.endsWith("</w:tbl>") ? `${content}<w:p/>` : content);
const rowsOf = (parts: readonly Part[]): string[] =>
  parts.map((part) => tr(cellOf(word(part.kk)), cellOf(word(part.ru))));

const documents: Readonly<Record<string, string>> = {
  "one below the other": words("kk") + words("ru"),
  "two cells of one row": tbl([tr(cellOf(words("kk")), cellOf(words("ru")))], ""),
  "a row for each paragraph, without borders": tbl(rowsOf(act), ""),
  "paragraph by paragraph": act.map((part) => word(part.kk) + word(part.ru)).join(""),
};

describe.each(Object.entries(documents))("a document of Word, %s,", (_, body) => {
  test.each(["kk", "ru"] as const)("holds the act that stands in it in %s", async (language) => {
    const read = await parseAct(makeDocx({ body }), { language });
    const expected = await parseAct(makeDocx({ body: words(language) }));
    expect(read.language).toBe(language);
    expect(expected.quota?.allocations).toHaveLength(2);
    expect(read.findings.map(({ code }) => code)).toContain("input.other-language");
    const findings = read.findings.filter(({ code }) => code !== "input.other-language");
    expect(differences(expected, { ...read, findings })).toEqual([]);
  });
});

test("a document of Word with a bordered row for each paragraph holds the act, but for its table", async () => {
  const body = tbl(rowsOf(act.slice(0, -1)), borders);
  for (const language of ["kk", "ru"] as const) {
    const read = await parseAct(makeDocx({ body }), { language });
    expect(read.act.number).toBe("15");
    expect(read.clauses.map(({ number }) => number)).toEqual(["1", "2", "3"]);
    expect(read.signatories).toHaveLength(1);
    expect(read.annexes[0]?.title).toBe(act.at(-2)?.[language]);
  }
});
