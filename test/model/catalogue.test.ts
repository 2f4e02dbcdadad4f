import { describe, expect, test } from "vitest";
import {
  type ActDescription,
  adiletIdFromUri,
  adiletUri,
  applicationOf,
  centralOrderId,
  isAdiletId,
  isIsoDate,
  knownActs,
  type Reference,
  resolveAct,
  resolveReference,
} from "../../packages/model/src/index.js";
import { actsMeant } from "../../packages/model/src/rules.js";

const cited = (part: Partial<ActDescription>): ActDescription => ({
  type: "law",
  title: null,
  authority: null,
  date: null,
  number: null,
  registration: null,
  ...part,
});

const idOf = (part: Partial<ActDescription>, onDate: string | null = "2020-01-01") =>
  resolveAct(cited(part), { onDate })?.id ?? null;

test("the catalogue is well formed and unambiguous", () => {
  expect(new Set(knownActs.map((act) => act.id)).size).toBe(knownActs.length);
  for (const act of knownActs) {
    expect(isAdiletId(act.id), act.id).toBe(true);
    expect(act.id.slice(1, 3)).toBe(act.date.slice(2, 4));
    for (const date of [act.date, act.inForceFrom, act.inForceTo]) expect(date === null || isIsoDate(date)).toBe(true);
    expect(act.titles.kk.length + act.titles.ru.length > 0 || act.authority !== null).toBe(true);
  }
});

describe("titles", () => {
  test.each([
    ["code", "Қылмыстық–атқару кодексі", "K1400000234"],
    ["code", "Қылмыстық - атқару Кодексі", "K1400000234"],
    ["code", "Қазақстан Республикасы Кәсіпкерлік кодексі", "K1500000375"],
    ["code", "Трудовой кодекс Республики Казахстан", "K1500000414"],
    ["code", "Салық және бюджетке төленетін басқа да міндетті төлемдер туралы (Салық кодексі)", "K1700000120"],
    ["code", "Қазақстан Республикасының Экологиялық кодексі", "K070000212_"],
    ["code", "Бюджеттік кодекс", "K080000095_"],
    ["law", "О местном государственном управлении в Республике Казахстан", "Z010000148_"],
    ["law", "«Пробация туралы»", "Z1600000038"],
    ["law", "Қазақстан Республикасында мүгедектігі бар адамдарды әлеуметтік қорғау туралы", "Z050000039_"],
    ["code", "Су кодексі", null],
    ["order", "Пробация туралы", null],
  ] as const)("%s %s", (type, title, id) => {
    expect(idOf({ type, title })).toBe(id);
  });
});

describe("one title of two laws", () => {
  const title = "Халықты жұмыспен қамту туралы";

  test.each([
    ["its date decides", { date: "2001-01-23" }, "2022-01-01", "Z010000149_"],
    ["its number decides", { number: "482-V" }, "2010-01-01", "Z1600000482"],
    ["before the second law", {}, "2015-12-31", "Z010000149_"],
    ["while both hold in part", {}, "2016-09-01", "Z1600000482"],
    ["after the second was repealed, its last bearer is meant", {}, "2024-12-13", "Z1600000482"],
    ["before either was adopted", {}, "2000-01-01", null],
    ["with no date at all", {}, null, null],
  ])("%s", (_, part, onDate, id) => {
    expect(idOf({ title, ...part }, onDate)).toBe(id);
  });

  test("a code that is not yet in force gives way to the one that is", () => {
    expect(idOf({ type: "code", title: "Салық кодексі" }, "2025-10-01")).toBe("K1700000120");
    expect(idOf({ type: "code", title: "Салық кодексі" }, "2026-02-01")).toBe("K2500000214");
  });
});

describe("a code by its name alone, while another of that name is adopted and not yet in force", () => {
  const citing = (language: "kk" | "ru", title: string, ...clauses: string[]) => {
    const texts = clauses.map((text) => ({ number: null, text, tables: [], children: [] }));
    const applies = () => applicationOf({ language, act: { title }, clauses: texts });
    const name = language === "kk" ? "Салық кодексі" : "Налоговый кодекс";
    return actsMeant(cited({ type: "code", title: name }), { onDate: "2025-11-14", applies }).map(({ id }) => id);
  };
  const [earlier, later] = ["K1700000120", "K2500000214"];

  test.each([
    ["kk", "Салық мөлшерлемесі туралы", "Осы шешім 2026 жылғы 1 қаңтардан бастап қолданысқа енгізіледі."],
    ["kk", "Салық мөлшерлемесі туралы", "Осы шешім 2026 жылғы 1 ақпаннан бастап күшіне енеді."],
    ["kk", "2026 жылға арналған төлемдер туралы", "Осы шешім қолданысқа енгізілсін."],
    ["kk", "2026–2028 жылдарға арналған бюджет туралы", "Бюджет бекітілсін."],
    ["kk", "Төлемдер туралы", "2027 жылға арналған төлемдер бекітілсін."],
    ["ru", "О ставках налога", "Настоящее решение вводится в действие с 1 января 2026 года."],
    ["ru", "О ставках налога", "Настоящее решение вступает в силу с 15 февраля 2026 года."],
    ["ru", "О бюджете на 2026-2028 годы", "Утвердить бюджет."],
    ["ru", "О ставках налога на 2026 г.", "Утвердить ставки."],
  ] as const)("is that one: %s %s %s", (language, title, text) => {
    expect(citing(language, title, "Мынадай:", text)).toEqual([later]);
  });

  test.each([
    ["kk", "Салық мөлшерлемесі туралы", "Осы шешім жарияланған күнінен кейін қолданысқа енгізіледі."],
    ["kk", "Салық мөлшерлемесі туралы", "Осы шешім 2025 жылғы 1 желтоқсаннан бастап қолданысқа енгізіледі."],
    ["kk", "2025 жылға арналған төлемдер туралы", "2026 жылға жоспар жасалсын."],
    ["kk", "Салық мөлшерлемесі туралы", "2026 жылғы 1 қаңтардан бастап есеп берілсін."],
    ["ru", "О ставках налога", "Отчитаться до 1 февраля 2026 года, решение вводится в действие со дня опубликования."],
    ["ru", "О ставках налога на 2025 год", "Настоящее решение вводится в действие со дня опубликования."],
  ] as const)("is the one in force: %s %s %s", (language, title, text) => {
    expect(citing(language, title, text)).toEqual([earlier]);
  });

  test.each([
    ["kk", "2025-2027 жылдарға арналған бюджет туралы", "Бюджет бекітілсін."],
    ["kk", "2026 жылға арналған төлемдер туралы", "Осы шешім 2025 жылғы 1 желтоқсаннан бастап қолданысқа енгізіледі."],
    ["ru", "О бюджете на 2025-2027 годы", "Утвердить бюджет."],
  ] as const)("may be either: %s %s %s", (language, title, text) => {
    expect(citing(language, title, text)).toEqual([earlier, later]);
    expect(resolveAct(cited({ type: "code", title: "Салық кодексі" }), { onDate: "2025-11-14" })?.id).toBe(earlier);
  });

  test("a date or a number decides, whatever the act says of itself", () => {
    const applies = () => [{ from: "2026-01-01", to: null }];
    const dated = cited({ type: "code", title: "Салық кодексі", date: "2017-12-25" });
    expect(resolveAct(dated, { onDate: "2025-11-14", applies })?.id).toBe(earlier);
    const numbered = cited({ type: "code", title: "Салық кодексі", number: "214-VIII" });
    expect(resolveAct(numbered, { onDate: "2025-11-14", applies })?.id).toBe(later);
  });
});

describe("dates and numbers", () => {
  test.each([
    ["date and number without title", { date: "2016-04-06", number: "480-V ҚРЗ" }, "Z1600000480"],
    ["a convocation that the catalogue lacks", { date: "2001-01-23", number: "148-II" }, "Z010000148_"],
    ["the same, with the mark of the state's laws", { date: "2002-07-10", number: "339-II ЗРК" }, "Z020000339_"],
    ["a convocation that the citation lacks", { date: "2016-04-06", number: "480" }, "Z1600000480"],
    ["another convocation", { date: "2016-04-06", number: "480-IV" }, null],
    ["number in mixed script", { date: "2016-12-30", number: "38-VІ" }, "Z1600000038"],
    ["a renamed act", { date: "2005-04-13", number: "39", title: "Мүгедектер туралы" }, "Z050000039_"],
    [
      "a misprint in the title beside the right date",
      { date: "2016-04-06", title: "Құқытық актілер туралы" },
      "Z1600000480",
    ],
    [
      "a misprint in the state's name",
      {
        date: "2001-01-23",
        title: "О местном государственном управлении и самоуправлении в Республики Казахстан",
      },
      "Z010000148_",
    ],
    ["an ending of its own beside the right date", { date: "2016-12-30", title: "Пробациялар туралы" }, "Z1600000038"],
    ["another word beside the right date", { date: "2016-12-30", title: "Қорғаныс туралы" }, null],
    ["another word in a short title", { type: "code" as const, date: "2003-06-20", title: "Су кодексі" }, null],
    ["a misprint and another day", { date: "2016-12-29", title: "Прабация туралы" }, null],
    [
      "a title of earlier days beside date and number",
      { date: "2001-01-23", number: "148", title: "Әкімдер туралы" },
      "Z010000148_",
    ],
    ["a misprint in the title alone", { title: "Құқытық актілер туралы" }, null],
    [
      "a misprinted date beside title and number",
      {
        date: "2011-01-23",
        number: "148",
        title: "Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы",
      },
      "Z010000148_",
    ],
    ["a date that contradicts the title", { date: "2003-06-12", title: "Пробация туралы" }, null],
    ["a number that is another law's", { date: "2001-01-23", number: "149", title: "Пробация туралы" }, null],
    ["a date alone", { date: "2016-04-06" }, null],
  ])("%s", (_, part, id) => {
    expect(idOf(part)).toBe(id);
  });

  test("numbers of orders and resolutions count for their own body only", () => {
    const order = { type: "order", date: "2016-06-13", number: "498" } as const;
    expect(
      idOf({ ...order, authority: "Қазақстан Республикасының Денсаулық сақтау және әлеуметтік даму министрі" }),
    ).toBe("V1600014010");
    expect(idOf({ ...order, authority: "Қазақстан Республикасының Қаржы министрі" })).toBeNull();
    expect(idOf(order)).toBeNull();
    expect(idOf({ ...order, title: "Мүгедектер үшін жұмыс орындарын квоталау қағидаларын бекіту туралы" })).toBe(
      "V1600014010",
    );
    const resolution = { type: "resolution", date: "2014-02-24", number: "138" } as const;
    expect(idOf({ ...resolution, authority: "Қазақстан Республикасы Үкіметі" })).toBe("P1400000138");
    expect(idOf({ ...resolution, authority: "Абай ауданы әкімдігі" })).toBeNull();
  });
});

describe("registry ids", () => {
  test.each([
    ["2016-06-13", "14010", "V1600014010"],
    ["2009-02-27", "5570", "V090005570_"],
    ["2011-03-01", "6000", "V1100006000"],
    ["2012-01-01", "3-12-114", null],
  ])("of an order of %s registered under %s", (date, number, id) => {
    expect(centralOrderId(date, number)).toBe(id);
  });

  test.each([
    ["https://adilet.zan.kz/kaz/docs/K1400000234", "K1400000234"],
    ["http://www.adilet.zan.kz/rus/docs/Z010000149_#z12", "Z010000149_"],
    ["https://zakon.uchet.kz/rus/history/K1700000120/01.01.2019", "K1700000120"],
    ["https://adilet.zan.kz/kaz/docs/P03000150AZ/links", "P03000150AZ"],
    ["http://adilet.zan.kz/eng/docs/K1400000234/", "K1400000234"],
    ["https://adilet.zan.kz/rus/docs/K1400000234?mode=print#z12", "K1400000234"],
    ["https://adilet.zan.kz/rus/archive/docs/K1400000234/12.01.2019", "K1400000234"],
    ["http://old.adilet.zan.kz/kaz/archive/docs/Z010000149_", "Z010000149_"],
    ["HTTPS://Adilet.Zan.KZ/rus/docs/k1400000234#z12", "K1400000234"],
    ["https://adilet.zan.kz:443/kaz/docs/z010000149_", "Z010000149_"],
    ["https://adilet.zan.kz/rus/docs/K14000002345", null],
    ["https://adilet.zan.kz/rus/index/docs", null],
    ["https://example.org/rus/docs/K1400000234", null],
    ["https://adilet.zan.kz/kaz/search/docs/K1400000234", null],
    ["https://adilet.zan.kz.example.org/kaz/docs/K1400000234", null],
    ["https://adilet.zan.kz/kaz/docs/K14", null],
  ])("in %s", (uri, id) => {
    expect(adiletIdFromUri(uri)).toBe(id);
  });

  test("in an address of their own, per language", () => {
    expect(adiletUri("K1400000234", "kk")).toBe("https://adilet.zan.kz/kaz/docs/K1400000234");
    expect(adiletIdFromUri(adiletUri("Z010000149_", "ru"))).toBe("Z010000149_");
  });
});

describe("references", () => {
  const reference = (act: ActDescription | null, target: Reference["target"] = null): Reference => ({
    id: "ref-1",
    kind: act === null ? "internal" : "act",
    text: "…",
    at: { path: "/preamble/text", start: 0, end: 1 },
    act,
    pinpoint: [],
    inNewWording: false,
    because: null,
    target,
  });
  const context = { actDate: "2020-05-03", language: "kk" } as const;
  const authority = "Қазақстан Республикасы Денсаулық сақтау және әлеуметтік даму министрі";
  const order = (part: Partial<ActDescription>) => reference(cited({ type: "order", authority, ...part }));

  test("a link wins over all else", () => {
    const link = {
      id: "K9900000001",
      uri: "https://adilet.zan.kz/kaz/docs/K9900000001",
      path: null,
      basis: "link",
    } as const;
    expect(resolveReference(reference(cited({ title: "Пробация туралы" }), link), context)).toEqual(link);
  });

  test("the catalogue gives id and address in the act's language", () => {
    const law = reference(cited({ title: "О пробации" }));
    expect(resolveReference(law, { actDate: "2020-05-03", language: "ru" })).toEqual({
      id: "Z1600000038",
      uri: "https://adilet.zan.kz/rus/docs/Z1600000038",
      path: null,
      basis: "catalogue",
    });
  });

  test.each([
    [
      "its registration",
      { date: "2016-06-13", number: "498", registration: { number: "14010", date: null } },
      "V1600014010",
      "registration",
    ],
    ["the catalogue where none is printed", { date: "2016-06-13", number: "498" }, "V1600014010", "catalogue"],
    [
      "the catalogue where another is printed",
      { date: "2016-06-13", number: "498", registration: { number: "14100", date: null } },
      "V1600014010",
      "catalogue",
    ],
    [
      "a plausible number",
      { date: "2016-05-26", number: "412", registration: { number: "13898", date: null } },
      "V1600013898",
      "registration",
    ],
  ])("an order is found by %s", (_, part, id, basis) => {
    expect(resolveReference(order(part), context)).toMatchObject({ id, basis });
  });

  test("nothing is derived from an implausible number, for local acts, or for laws outside the catalogue", () => {
    const registration = { number: "13598", date: null };
    expect(resolveReference(order({ date: "2016-05-26", number: "412", registration }), context)).toBeNull();
    const local = cited({
      type: "resolution",
      authority: "Абай ауданы әкімдігі",
      date: "2016-09-01",
      number: "4",
      registration,
    });
    expect(resolveReference(reference(local), context)).toBeNull();
    expect(resolveReference(reference(cited({ date: "2019-12-26", number: "286-VI" })), context)).toBeNull();
  });

  test("an internal reference is left as it is", () => {
    expect(resolveReference(reference(null), context)).toBeNull();
  });
});
