import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

const languageOf = async (text: string): Promise<string> => (await parseAct(text)).language;

const rows = (count: number, names: readonly string[]): string[] =>
  Array.from({ length: count }, (_, at) => `${at + 1}\t${names[at % names.length]}\t${100 + at}\t2\t${2 + (at % 3)}`);

const kazakhNames = [
  '"Қарақия ауданының ауруханасы" шаруашылық жүргізу құқығындағы мемлекеттік коммуналдық кәсіпорны',
  '"Өркен-Құрылыс" жауапкершілігі шектеулі серіктестігі',
  '"Әділ және Нұр" өндірістік кооперативі',
  '"Бейнеу ауданы білім бөлімінің № 7 мектебі" коммуналдық мемлекеттік мекемесі',
  '"Ұлытау өңірі бойынша төтенше жағдайлар департаменті" мемлекеттік мекемесі',
];

const plainNames = ['ТОО "Стройсервис"', 'АО "Автопарк"', '"Мирас" ЖШС', "ИП Абдрахманов", 'ТОО "Торговый дом Омега"'];

const kazakhClause = "1. Мүгедектігі бар адамдар үшін екі пайыз мөлшерінде жұмыс орындарына квота белгіленсін.";
const russianClause = "1. Установить квоту рабочих мест для лиц с инвалидностью в размере двух процентов.";

describe("the language of an act is that in which it enacts", () => {
  test.each([10, 700])("a Russian act whose annex lists %i employers with Kazakh names", async (count) => {
    const annex = { number: null, title: "Перечень организаций", rows: rows(count, kazakhNames) };
    expect(await languageOf(russianAct(russianClause, [annex]))).toBe("ru");
  });

  test.each([10, 700])("a Kazakh act whose annex lists %i employers without a Kazakh letter", async (count) => {
    const annex = { number: null, title: "Ұйымдардың тізбесі", rows: rows(count, plainNames) };
    expect(await languageOf(kazakhAct(kazakhClause, [annex]))).toBe("kk");
  });

  test("a Kazakh act typed with Latin letters for its own", async () => {
    const typed = kazakhAct(kazakhClause).replace(
      /[іІәӘ]/gu,
      (letter) => ({ і: "i", І: "I", ә: "ə", Ә: "Ə" })[letter] ?? "",
    );
    expect(await languageOf(typed)).toBe("kk");
  });

  test("a Kazakh act with Russian letters for its own, as a reader without them sees it", async () => {
    const seen = kazakhAct(kazakhClause).replace(/[әғқңөұүһі]/giu, (letter) => {
      const russian = "агкноуухи".charAt("әғқңөұүһі".indexOf(letter.toLowerCase()));
      return letter === letter.toLowerCase() ? russian : russian.toUpperCase();
    });
    expect(await languageOf(seen)).toBe("kk");
  });

  test.each([
    ["ru", "О ВЫДЕЛЕНИИ СРЕДСТВ НА РЕМОНТ ДОРОГ\n\nРЕШЕНИЕ АКИМА САРКОЛЬСКОГО РАЙОНА ОТ 3 МАЯ 2018 ГОДА № 7"],
    ["kk", "ЖОЛ ЖОНДЕУГЕ КАРАЖАТ БОЛУ ТУРАЛЫ\n\nСАРЫКОЛ АУДАНЫ АКИМИНИН 2018 ЖЫЛГЫ 3 МАМЫРДАГЫ № 7 ШЕШИМИ"],
  ])("a head all in capitals: %s", async (language, head) => {
    expect(await languageOf(head)).toBe(language);
  });

  test.each([
    ["ru", "Приказ о награждении"],
    ["ru", "О мерах по охране вод"],
    ["ru", "П О С Т А Н О В Л Я Е Т :"],
    ["kk", "Марапаттау туралы бұйрық"],
    ["kk", "Су туралы"],
    ["kk", "Қ А У Л Ы   Е Т Е Д І :"],
    ["kk", "Өңір"],
    ["ru", "Область"],
  ])("a very short text: %s, %s", async (language, text) => {
    expect(await languageOf(text)).toBe(language);
  });

  test("a Kazakh title does not make a Russian act Kazakh", async () => {
    const text = russianAct(russianClause).replace("«О занятости населения»", "«Халықты жұмыспен қамту туралы»");
    expect(await languageOf(text)).toBe("ru");
  });

  test("initials are no prepositions", async () => {
    const people = "В. Қасымов, С. Әлібеков, К. Өтегенов, О. Үсенов, И. Нұрланов";
    expect(await languageOf(`Комиссия құрамы туралы\n\n${people}`)).toBe("kk");
  });
});
