/** What the drawn tables and the acts around them print, in both languages. */
import type { Random } from "../random.js";

export type Language = "kk" | "ru";
export type Both = Readonly<Record<Language, string>>;

const names = [
  "Астық",
  "Дархан",
  "Береке",
  "Жайық",
  "Нұр-Құрылыс",
  "Алтын дән",
  "Ақжол",
  "Сәулет",
  "Тұлпар",
  "Болашақ",
  "Қазына",
  "Арман-Агро",
  "Мерей",
  "Ел-Транс",
  "Көктем",
  "Жеті су",
  "Отау",
  "Шұғыла",
  "Теміржол",
  "Самал",
];
const villages = ["Ақсу", "Көктерек", "Жаңатас", "Бесағаш", "Қарасу", "Ұзынкөл", "Тасқала", "Сарыөзек", "Мыңбұлақ"];

/** The name of an employer, of one line or of several. */
export function employer(random: Random, language: Language, index: number): string {
  const name = names[index % names.length]! + (index < names.length ? "" : `-${Math.floor(index / names.length) + 1}`);
  const village = random.pick(villages);
  if (language === "kk") {
    return random.pick([
      `"${name}" ЖШС`,
      `"${name}" жауапкершілігі шектеулі серіктестігі`,
      `"${name}" ШЖҚ КМК`,
      `"${village} ауылының ${index + 1} жалпы білім беретін мектебі" КММ`,
      `Бәйтерек ауданының білім беру бөлімінің "${name}" бөбекжай-балабақшасы МКҚК`,
    ]);
  }
  return random.pick([
    `ТОО "${name}"`,
    `Товарищество с ограниченной ответственностью "${name}"`,
    `АО "${name}"`,
    `КГУ "Общеобразовательная школа № ${index + 1} села ${village}"`,
    `ГККП "Ясли-сад "${name}" отдела образования Байтерекского района"`,
  ]);
}

export const village = (random: Random): string => random.pick(villages);

export const words = {
  organization: { kk: "Ұйымның атауы", ru: "Наименование организации" },
  headcount: { kk: "Жұмыскерлердің тізімдік саны (адам)", ru: "Списочная численность работников (человек)" },
  percent: { kk: "Квота мөлшері (%)", ru: "Размер квоты (%)" },
  positions: { kk: "Жұмыс орындарының саны (бірлік)", ru: "Количество рабочих мест (единиц)" },
  number: { kk: "р/с №", ru: "№ п/п" },
  total: { kk: "Барлығы", ru: "Всего" },
  count: { kk: "саны", ru: "количество" },
  category: { kk: "Азаматтардың санаты", ru: "Категория граждан" },
} as const satisfies Record<string, Both>;

export const categories = [
  {
    code: "youth-without-parental-care",
    kk: "Ата-анасының қамқорлығынсыз қалған жастар",
    ru: "Молодежь, оставшаяся без попечения родителей",
  },
  {
    code: "released-prisoners",
    kk: "Бас бостандығынан айыру орындарынан босатылған адамдар",
    ru: "Лица, освобожденные из мест лишения свободы",
  },
  {
    code: "probation",
    kk: "Пробация қызметінің есебінде тұрған адамдар",
    ru: "Лица, состоящие на учете службы пробации",
  },
] as const;

/** Groups of digits parted by blanks, a decimal comma. */
export function money(value: number, decimals = 0): string {
  const [whole, part] = value.toFixed(decimals).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, " ");
  return part === undefined ? grouped : `${grouped},${part}`;
}
