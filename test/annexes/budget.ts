/** Budgets of our own invention, as a maslikhat adopts them: a clause with the sums, and the annex. */

export type BudgetLanguage = "kk" | "ru";

/** Numbers from 0 to 1, the same for a seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** A row of the annex: the depth of its code, null for a line; its code, name and amounts. */
export interface BudgetRow {
  readonly depth: number | null;
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly number[];
}

interface Words {
  readonly lines: readonly [string, string, string, string, string, string];
  readonly categories: readonly [string, string, string, string];
  readonly loans: string;
  readonly repaid: string;
  readonly bought: string;
  readonly sold: string;
  readonly borrowed: string;
  readonly debtRepaid: string;
  readonly used: string;
  readonly parts: readonly string[];
  readonly header: readonly string[];
}

export const words: Readonly<Record<BudgetLanguage, Words>> = {
  kk: {
    lines: [
      "I. Кірістер",
      "II. Шығындар",
      "III. Таза бюджеттік кредиттеу",
      "IV. Қаржы активтерімен операциялар бойынша сальдо",
      "V. Бюджет тапшылығы (профициті)",
      "VI. Бюджет тапшылығын қаржыландыру (профицитін пайдалану)",
    ],
    categories: [
      "Салықтық түсімдер",
      "Салықтық емес түсімдер",
      "Негізгі капиталды сатудан түсетін түсімдер",
      "Трансферттердің түсімдері",
    ],
    loans: "Бюджеттік кредиттер",
    repaid: "Бюджеттік кредиттерді өтеу",
    bought: "Қаржы активтерін сатып алу",
    sold: "Мемлекеттің қаржы активтерін сатудан түсетін түсімдер",
    borrowed: "Қарыздар түсімдері",
    debtRepaid: "Қарыздарды өтеу",
    used: "Бюджет қаражатының пайдаланылатын қалдықтары",
    parts: ["Мектептер", "Жолдарды күтіп ұстау", "Кітапхана ісі", "Абаттандыру", "Спорт алаңдары", "Сумен жабдықтау"],
    header: ["Санаты", "Сыныбы", "Кіші сыныбы", "Ерекшелігі", "Атауы", "Сомасы (мың теңге)"],
  },
  ru: {
    lines: [
      "I. Доходы",
      "II. Затраты",
      "III. Чистое бюджетное кредитование",
      "IV. Сальдо по операциям с финансовыми активами",
      "V. Дефицит (профицит) бюджета",
      "VI. Финансирование дефицита (использование профицита) бюджета",
    ],
    categories: [
      "Налоговые поступления",
      "Неналоговые поступления",
      "Поступления от продажи основного капитала",
      "Поступления трансфертов",
    ],
    loans: "Бюджетные кредиты",
    repaid: "Погашение бюджетных кредитов",
    bought: "Приобретение финансовых активов",
    sold: "Поступления от продажи финансовых активов государства",
    borrowed: "Поступления займов",
    debtRepaid: "Погашение займов",
    used: "Используемые остатки бюджетных средств",
    parts: [
      "Школы",
      "Содержание дорог",
      "Библиотечное дело",
      "Благоустройство",
      "Спортивные площадки",
      "Водоснабжение",
    ],
    header: ["Категория", "Класс", "Подкласс", "Специфика", "Наименование", "Сумма (тысяч тенге)"],
  },
};

/** What a budget of our own is made of. */
export interface BudgetSpec {
  readonly language: BudgetLanguage;
  /** Amounts of each row: one for each year. */
  readonly years: number;
  /** Whole thousands, or with one place behind the comma. */
  readonly places: 0 | 1;
  readonly random: () => number;
}

/** All rows, each parent the sum of its parts. */
export function budgetRows({ language, years, places, random }: BudgetSpec): BudgetRow[] {
  const said = words[language];
  const scale = 10 ** places;
  const amount = (most: number): number => Math.round((1 + random() * most) * scale) / scale;
  const add = (rows: readonly (readonly number[])[]): number[] =>
    Array.from({ length: years }, (_, at) =>
      rounded(
        rows.reduce((sum, one) => sum + (one[at] ?? 0), 0),
        scale,
      ),
    );
  const part = (): string => said.parts[Math.floor(random() * said.parts.length)] ?? "";
  /** A row with its parts below it, down to the deepest code. */
  const tree = (depth: number, code: string, name: string, deepest: number): BudgetRow[] => {
    if (depth === deepest) return [{ depth, code, name, amounts: Array.from({ length: years }, () => amount(90_000)) }];
    const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, at) =>
      tree(depth + 1, codeOf(depth + 1, at), part(), deepest),
    );
    const amounts = add(parts.map(([first]) => first?.amounts ?? []));
    return [{ depth, code, name, amounts }, ...parts.flat()];
  };
  const line = (name: string, amounts: readonly number[]): BudgetRow => ({ depth: null, code: "", name, amounts });
  const minus = (amounts: readonly number[]): number[] => amounts.map((one) => (one === 0 ? 0 : -one));
  const total = (trees: readonly (readonly BudgetRow[])[]): number[] =>
    add(trees.map(([first]) => first?.amounts ?? []));
  const income = said.categories.map((name, at) => tree(0, String(at + 1), name, 2));
  const outlay = ["01", "02", "04", "07"].map((code) => tree(0, code, part(), 3));
  const loans = [tree(0, "10", part(), 3)];
  const repaid = tree(0, "5", said.repaid, 2);
  const bought = [tree(0, "13", part(), 3)];
  const sold = tree(0, "6", said.sold, 2);
  const lending = add([total(loans), minus(total([repaid]))]);
  const assets = add([total(bought), minus(total([sold]))]);
  const balance = add([total(income), minus(total(outlay)), minus(lending), minus(assets)]);
  const borrowed = tree(0, "7", said.borrowed, 2);
  const debtRepaid = tree(0, "16", said.debtRepaid, 3);
  const left = add([minus(balance), minus(total([borrowed])), total([debtRepaid])]);
  const used: BudgetRow[] = [0, 1, 2].map((depth) => ({
    depth,
    code: ["8", "01", "1"][depth] ?? "",
    name: said.used,
    amounts: left,
  }));
  const [i, ii, iii, iv, v, vi] = said.lines;
  return [
    line(i, total(income)),
    ...income.flat(),
    line(ii, total(outlay)),
    ...outlay.flat(),
    line(iii, lending),
    line(said.loans, total(loans)),
    ...loans.flat(),
    ...repaid,
    line(iv, assets),
    line(said.bought, total(bought)),
    ...bought.flat(),
    ...sold,
    line(v, balance),
    line(vi, minus(balance)),
    ...borrowed,
    ...debtRepaid,
    ...used,
  ];
}

const rounded = (value: number, scale: number): number => Math.round(value * scale) / scale || 0;

const codeOf = (depth: number, at: number): string =>
  depth === 1 ? `0${at + 1}` : depth === 2 ? String(110 + at) : `00${at + 1}`;

const printed = (amount: number, places: 0 | 1): string => {
  const [whole = "", fraction] = Math.abs(amount).toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, " ");
  return `${amount < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
};

const codes = 4;

/** The act with those rows, as text with tabs. */
export function budgetAct(
  { language, years, places }: BudgetSpec,
  rows: readonly BudgetRow[],
  clause: readonly BudgetRow[] = rows,
): string {
  const said = words[language];
  const cells = rows.map(({ depth, code, name, amounts }) =>
    [
      ...Array.from({ length: codes }, (_, at) => (at === depth ? code : "")),
      name,
      ...amounts.map((one) => printed(one, places)),
    ].join("\t"),
  );
  const amount = said.header.at(-1) ?? "";
  const header = [
    ...said.header.slice(0, -1),
    ...Array.from({ length: years }, (_, at) => (years === 1 ? amount : `${2026 + at} ${amount}`)),
  ].join("\t");
  const table = [header, ...cells].join("\n");
  const stated = (name: string): string => {
    const row = clause.find((one) => one.name === name);
    const unit = language === "kk" ? "мың теңге" : "тысяч тенге";
    return `${name.replace(/^[IV]+\. /, "").toLowerCase()} – ${printed(row?.amounts[0] ?? 0, places)} ${unit}`;
  };
  const parts = language === "kk" ? ", оның ішінде:" : ", в том числе:";
  const [i, ii, iii, iv, v, vi] = said.lines;
  const items = [
    `1) ${stated(i)}${parts}`,
    ...said.categories.map((name) => `${stated(name)};`),
    `2) ${stated(ii)};`,
    `3) ${stated(iii)}${parts}`,
    `${stated(said.loans)};`,
    `${stated(said.repaid)};`,
    `4) ${stated(iv)}${parts}`,
    `${stated(said.bought)};`,
    `${stated(said.sold)};`,
    `5) ${stated(v)};`,
    `6) ${stated(vi)}.`,
  ].join("\n");
  return language === "kk"
    ? `Самал аудандық мәслихатының 2025 жылғы 25 желтоқсандағы № 20/1 шешімі

2026-2028 жылдарға арналған аудандық бюджет туралы

Қазақстан Республикасының Бюджет кодексіне сәйкес Самал аудандық мәслихаты ШЕШТІ:

1. 2026-2028 жылдарға арналған аудандық бюджет тиісінше 1, 2 және 3-қосымшаларға сәйкес, оның ішінде 2026 жылға мынадай көлемде бекітілсін:
${items}
2. Осы шешім 2026 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.

Мәслихат төрағасы	А. Самалов

Самал аудандық мәслихатының
2025 жылғы 25 желтоқсандағы
№ 20/1 шешіміне
1-қосымша

2026 жылға арналған аудандық бюджет

${table}
`
    : `Решение Самальского районного маслихата от 25 декабря 2025 года № 20/1

О районном бюджете на 2026-2028 годы

В соответствии с Бюджетным кодексом Республики Казахстан Самальский районный маслихат РЕШИЛ:

1. Утвердить районный бюджет на 2026-2028 годы согласно приложениям 1, 2 и 3 соответственно, в том числе на 2026 год в следующих объемах:
${items}
2. Настоящее решение вводится в действие с 1 января 2026 года.

Председатель маслихата	А. Самалов

Приложение 1
к решению Самальского
районного маслихата
от 25 декабря 2025 года № 20/1

Районный бюджет на 2026 год

${table}
`;
}
