/** The ten kinds of drawn tables. */
import type { Random } from "../random.js";
import { above, type Grid, gridOf, left } from "./grid.js";
import { categories, employer, type Language, money, village, words } from "./words.js";

export const kinds = [
  "quota",
  "quota-three",
  "quota-merged",
  "budget",
  "tariff",
  "staff",
  "register",
  "groups",
  "long",
  "wide",
] as const;
export type Kind = (typeof kinds)[number];

/** How the tables of an annex stand on its sheets: as one, one set in two halves, two beside each other, one over two sheets. */
export type Arrangement = "one" | "halves" | "beside" | "sheets";

export interface Allocation {
  readonly organization: string;
  readonly category: string;
  readonly headcount: number;
  readonly percent: number;
  readonly positions: number;
}

export interface DrawnTable {
  readonly kind: Kind;
  readonly language: Language;
  readonly arrangement: Arrangement;
  readonly grids: readonly Grid[];
  /** Null where the table is no quota table. */
  readonly allocations: readonly Allocation[] | null;
  readonly title: string;
}

const rounded = (headcount: number, percent: number): number => Math.round((headcount * percent) / 100 + 1e-9);
const printed = (percent: number): string => String(percent).replace(".", ",");
const rowsOf = <T>(count: number, row: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => row(i));

export function tableOf(kind: Kind, language: Language, random: Random, forText: boolean): DrawnTable {
  const of = (
    grids: readonly Grid[],
    title: string,
    allocations: readonly Allocation[] | null = null,
    arrangement: Arrangement = "one",
  ): DrawnTable => ({ kind, language, arrangement, grids, allocations, title });
  const say = (kk: string, ru: string): string => (language === "kk" ? kk : ru);
  switch (kind) {
    case "quota":
      return of(...quota(language, random, random.int(4, 14)));
    case "quota-three":
      return of(...quotaThree(language, random));
    case "quota-merged":
      return of(...quotaMerged(language, random));
    case "budget":
      return of([budget(language, random, random.int(8, 16))], say("Аудан бюджеті", "Бюджет района"));
    case "tariff":
      return of([tariff(language, random)], say("Қызметтердің тарифтері", "Тарифы на услуги"));
    case "staff":
      return of([staff(language, random)], say("Штат кестесі", "Штатное расписание"));
    case "register":
      return of([register(language, random)], say("Жер учаскелерінің тізбесі", "Перечень земельных участков"));
    case "groups":
      return of([groups(language, random)], say("Іс-шаралар жоспары", "План мероприятий"));
    case "long":
      return random.chance(0.5)
        ? of(...quota(language, random, random.int(45, 80)))
        : of([budget(language, random, random.int(60, 110))], say("Аудан бюджеті", "Бюджет района"));
    case "wide": {
      const how = random.int(0, forText ? 0 : 2);
      if (how === 0) return of(...quota(language, random, 2 * random.int(5, 12), true), "halves");
      if (how === 1) {
        return of([beside(language, random, 0), beside(language, random, 1)], say("Тізбе", "Перечень"), null, "beside");
      }
      return of([sheets(language, random)], say("Көрсеткіштер", "Показатели"), null, "sheets");
    }
  }
}

type Quota = [grids: readonly Grid[], title: string, allocations: readonly Allocation[]];

const quotaTitle = (language: Language): string =>
  language === "kk"
    ? "Мүгедектігі бар адамдарды жұмысқа орналастыру үшін жұмыс орындарының квотасы"
    : "Квота рабочих мест для трудоустройства лиц с инвалидностью";

function quota(language: Language, random: Random, count: number, narrow = false): Quota {
  const allocations: Allocation[] = rowsOf(count, (index) => {
    const headcount = random.int(50, 900);
    const percent = headcount <= 100 ? 2 : headcount <= 250 ? 3 : 4;
    return {
      organization: employer(random, language, index),
      category: "disability",
      headcount,
      percent,
      positions: rounded(headcount, percent),
    };
  });
  const head = [words.number, words.organization, words.headcount, words.percent, words.positions];
  const total = !narrow && random.chance(0.5);
  const sum = (field: "headcount" | "positions") => String(allocations.reduce((all, row) => all + row[field], 0));
  const rows = allocations.map((row, index) => [
    String(index + 1),
    row.organization,
    String(row.headcount),
    printed(row.percent),
    String(row.positions),
  ]);
  if (total) rows.push(["", words.total[language], sum("headcount"), "", sum("positions")]);
  const grid = gridOf(
    [head.map((word) => word[language]), ...rows],
    1,
    [0.08, 0.32, 0.22, 0.16, 0.22],
    [true, false, true, true, true],
  );
  return [[grid], quotaTitle(language), allocations];
}

const threeTitle = (language: Language): string =>
  language === "kk" ? "Ұйымдар бөлінісінде жұмыс орындарының квотасы" : "Квота рабочих мест в разрезе организаций";

function quotaThree(language: Language, random: Random): Quota {
  const allocations: Allocation[] = [];
  const percents = [random.pick([1, 2]), random.pick([1, 2]), random.pick([1, 2, 3])];
  const rows = rowsOf(random.int(4, 10), (index) => {
    const organization = employer(random, language, index);
    const headcount = random.int(60, 900);
    const figures = categories.flatMap(({ code }, at) => {
      const percent = percents[at]!;
      const positions = rounded(headcount, percent);
      allocations.push({ organization, category: code, headcount, percent, positions });
      return [printed(percent), String(positions)];
    });
    return [String(index + 1), organization, String(headcount), ...figures];
  });
  const grid = gridOf(
    [
      [
        words.number[language],
        words.organization[language],
        words.headcount[language],
        ...categories.flatMap((category) => [category[language], left]),
      ],
      [above, above, above, ...categories.flatMap(() => ["%", words.count[language]])],
      ...rows,
    ],
    2,
    [0.07, 0.25, 0.17, 0.08, 0.1, 0.08, 0.1, 0.08, 0.1],
    [true, false, ...rowsOf(7, () => true)],
  );
  return [[grid], threeTitle(language), allocations];
}

function quotaMerged(language: Language, random: Random): Quota {
  const allocations: Allocation[] = [];
  const rows = rowsOf(random.int(3, 7), (index) => {
    const organization = employer(random, language, index);
    const headcount = random.int(60, 900);
    const count = random.int(2, 3);
    return categories.slice(0, count).map((category, at) => {
      const percent = random.pick([1, 2, 3]);
      const positions = rounded(headcount, percent);
      allocations.push({ organization, category: category.code, headcount, percent, positions });
      const merged = at === 0 ? [String(index + 1), organization, String(headcount)] : [above, above, above];
      return [...merged, category[language], printed(percent), String(positions)];
    });
  }).flat();
  const head = [words.number, words.organization, words.headcount, words.category, words.percent, words.positions].map(
    (word) => word[language],
  );
  const grid = gridOf([head, ...rows], 1, [0.07, 0.24, 0.17, 0.24, 0.12, 0.16], [true, false, true, false, true, true]);
  return [[grid], threeTitle(language), allocations];
}

const programmes = {
  kk: [
    "Салықтық түсімдер",
    "Табыс салығы",
    "Жеке табыс салығы",
    "Әлеуметтік салық",
    "Меншікке салынатын салықтар",
    "Мүлікке салынатын салықтар",
    "Көлік құралдарына салынатын салық",
    "Салықтық емес түсімдер",
    "Мемлекеттік меншіктен түсетін кірістер",
    "Трансферттердің түсімдері",
    "Мемлекеттік басқарудың жоғары тұрған органдарынан түсетін трансферттер",
    "Жергілікті атқарушы органдарға берілген трансферттер мен бюджеттік кредиттердің қайтарылуы",
  ],
  ru: [
    "Налоговые поступления",
    "Подоходный налог",
    "Индивидуальный подоходный налог",
    "Социальный налог",
    "Налоги на собственность",
    "Налоги на имущество",
    "Налог на транспортные средства",
    "Неналоговые поступления",
    "Доходы от государственной собственности",
    "Поступления трансфертов",
    "Трансферты из вышестоящих органов государственного управления",
    "Внутренние налоги на товары, работы и услуги, поступающие в местный бюджет",
  ],
};

function budget(language: Language, random: Random, count: number): Grid {
  const head =
    language === "kk"
      ? ["Санаты", "Сыныбы", "Кіші сыныбы", "Атауы", "Сомасы, мың теңге"]
      : ["Категория", "Класс", "Подкласс", "Наименование", "Сумма, тысяч тенге"];
  let level = 0;
  const rows = rowsOf(count, (index) => {
    level = index === 0 ? 0 : random.int(0, Math.min(2, level + 1));
    const code = String(random.int(1, level === 0 ? 8 : 9)).padStart(level === 0 ? 1 : 2, "0");
    const sum = money(random.int(100, 9_000_000) / 10, 1);
    return [
      level === 0 ? code : "",
      level === 1 ? code : "",
      level === 2 ? code : "",
      random.pick(programmes[language]),
      sum,
    ];
  });
  const total = [
    "",
    "",
    "",
    language === "kk" ? "1. КІРІСТЕР" : "1. ДОХОДЫ",
    money(random.int(10_000_000, 90_000_000) / 10, 1),
  ];
  return gridOf([head, total, ...rows], 1, [0.13, 0.12, 0.14, 0.39, 0.22], [true, true, true, false, true]);
}

function tariff(language: Language, random: Random): Grid {
  const kk = language === "kk";
  const services = kk
    ? [
        "Ауыз сумен жабдықтау",
        "Кәріз суын бұру",
        "Тұрмыстық қатты қалдықтарды шығару",
        "Жылу энергиясын беру және тарату",
        "Лифттерге қызмет көрсету",
      ]
    : [
        "Водоснабжение",
        "Водоотведение",
        "Вывоз твердых бытовых отходов",
        "Передача и распределение тепловой энергии",
        "Обслуживание лифтов",
      ];
  const units = kk ? ["текше метр", "Гкал", "адам/ай", "шаршы метр"] : ["куб. метр", "Гкал", "чел./месяц", "кв. метр"];
  const rows = rowsOf(random.int(4, 9), (index) => {
    const price = random.int(2_000, 900_000) / 100;
    return [String(index + 1), random.pick(services), random.pick(units), money(price, 2), money(price * 1.12, 2)];
  });
  return gridOf(
    [
      [
        words.number[language],
        kk ? "Қызметтің атауы" : "Наименование услуги",
        kk ? "Өлшем бірлігі" : "Единица измерения",
        kk ? "Тариф, теңге" : "Тариф, тенге",
        left,
      ],
      [above, above, above, kk ? "ҚҚС-сыз" : "без НДС", kk ? "ҚҚС-пен" : "с НДС"],
      ...rows,
    ],
    2,
    [0.08, 0.37, 0.19, 0.18, 0.18],
    [true, false, true, true, true],
  );
}

function staff(language: Language, random: Random): Grid {
  const kk = language === "kk";
  const jobs = kk
    ? ["Басшы", "Бас маман", "Жетекші маман", "Есепші", "Жүргізуші", "Іс жүргізуші", "Заңгер"]
    : [
        "Руководитель",
        "Главный специалист",
        "Ведущий специалист",
        "Бухгалтер",
        "Водитель",
        "Делопроизводитель",
        "Юрист",
      ];
  const offices = kk
    ? ["Басшылық", "Қаржы және мемлекеттік сатып алу бөлімі", "Ұйымдастыру бөлімі"]
    : ["Руководство", "Отдел финансов и государственных закупок", "Организационный отдел"];
  let number = 0;
  let all = 0;
  const rows = offices.slice(0, random.int(2, 3)).flatMap((office) => [
    [office, left, left, left],
    ...rowsOf(random.int(2, 4), () => {
      number += 1;
      const units = random.int(1, 6);
      all += units;
      return [String(number), random.pick(jobs), random.pick(["C-3", "D-1", "E-1", "E-R-2", "D-O-4"]), String(units)];
    }),
  ]);
  rows.push(["", words.total[language], "", String(all)]);
  const head = kk
    ? ["№", "Лауазымның атауы", "Санаты", "Штат бірлігінің саны"]
    : ["№", "Наименование должности", "Категория", "Количество штатных единиц"];
  return gridOf([head, ...rows], 1, [0.1, 0.48, 0.18, 0.24], [true, false, true, true]);
}

function register(language: Language, random: Random): Grid {
  const kk = language === "kk";
  const rows = rowsOf(random.int(4, 10), (index) => {
    const place = village(random);
    const number = `08-${random.int(100, 199)}-${String(random.int(1, 60)).padStart(3, "0")}-${random.int(100, 999)}`;
    const where = kk
      ? `Батыс Қазақстан облысы, Бәйтерек ауданы, ${place} ауылдық округі, ${place} ауылының солтүстік-шығыс бөлігінде, автомобиль жолының бойында`
      : `Западно-Казахстанская область, Байтерекский район, ${place} сельский округ, в северо-восточной части села ${place}, вдоль автомобильной дороги`;
    const purpose = kk
      ? random.pick([
          "Шаруа қожалығын жүргізу үшін",
          "Талшықты-оптикалық байланыс желісін төсеу және пайдалану үшін",
          "Құрылыс",
        ])
      : random.pick([
          "Для ведения крестьянского хозяйства",
          "Для прокладки и эксплуатации волоконно-оптической линии связи",
          "Строительство",
        ]);
    return [String(index + 1), where, number, money(random.int(10, 90_000) / 1000, 3), purpose];
  });
  const head = kk
    ? ["№", "Жер учаскесінің орналасқан жері", "Кадастрлық нөмірі", "Алаңы, гектар", "Нысаналы мақсаты"]
    : ["№", "Местоположение земельного участка", "Кадастровый номер", "Площадь, гектар", "Целевое назначение"];
  return gridOf([head, ...rows], 1, [0.07, 0.35, 0.21, 0.14, 0.23], [true, false, true, true, false]);
}

function groups(language: Language, random: Random): Grid {
  const kk = language === "kk";
  const heads = kk
    ? ["1. Білім беру", "2. Денсаулық сақтау", "3. Тұрғын үй-коммуналдық шаруашылық"]
    : ["1. Образование", "2. Здравоохранение", "3. Жилищно-коммунальное хозяйство"];
  const works = kk
    ? [
        "Мектептің шатырын жөндеу",
        "Автомобиль жолдарын орташа жөндеу жұмыстарын жүргізу",
        "Көше жарығын орнату",
        "Балалар алаңын абаттандыру",
      ]
    : [
        "Ремонт кровли школы",
        "Проведение среднего ремонта автомобильных дорог районного значения",
        "Установка уличного освещения",
        "Благоустройство детской площадки",
      ];
  const terms = kk ? ["I тоқсан", "II тоқсан", "жыл бойы"] : ["I квартал", "II квартал", "в течение года"];
  let number = 0;
  let all = 0;
  const rows = heads.flatMap((head) => {
    let sum = 0;
    const own = rowsOf(random.int(2, 4), () => {
      number += 1;
      const cost = random.int(500, 90_000);
      sum += cost;
      return [String(number), random.pick(works), random.pick(terms), money(cost)];
    });
    all += sum;
    return [[head, left, left, left], ...own, ["", kk ? "Жиыны" : "Итого", "", money(sum)]];
  });
  rows.push(["", words.total[language], "", money(all)]);
  const head = kk
    ? ["№", "Іс-шараның атауы", "Орындау мерзімі", "Сомасы, мың теңге"]
    : ["№", "Наименование мероприятия", "Срок исполнения", "Сумма, тысяч тенге"];
  return gridOf([head, ...rows], 1, [0.08, 0.47, 0.22, 0.23], [true, false, true, true]);
}

function beside(language: Language, random: Random, which: number): Grid {
  const kk = language === "kk";
  const name = which === 0 ? (kk ? "Елді мекен" : "Населенный пункт") : kk ? "Мектептің атауы" : "Наименование школы";
  const count =
    which === 0 ? (kk ? "Халық саны" : "Численность населения") : kk ? "Оқушылар саны" : "Количество учащихся";
  const rows = rowsOf(random.int(5, 9), (index) => [
    String(index + 1),
    which === 0 ? village(random) : employer(random, language, index),
    String(random.int(50, 3000)),
  ]);
  return gridOf([["№", name, count], ...rows], 1, [0.14, 0.54, 0.32], [true, false, true]);
}

function sheets(language: Language, random: Random): Grid {
  const kk = language === "kk";
  const quarters = rowsOf(8, (index) => (kk ? `${2018 + index} жыл` : `${2018 + index} год`));
  const rows = rowsOf(random.int(6, 14), (index) => [
    String(index + 1),
    random.pick(programmes[language]),
    ...rowsOf(8, () => money(random.int(100, 99_999))),
  ]);
  return gridOf(
    [["№", kk ? "Атауы" : "Наименование", ...quarters], ...rows],
    1,
    [0.12, 0.4, 0.16, 0.16, 0.16, 0.2, 0.2, 0.2, 0.2, 0.2],
    [true, false, ...rowsOf(8, () => true)],
  );
}
