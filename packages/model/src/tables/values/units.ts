/**
 * Units of measure as tables name them, in both languages, by how their forms begin. Sources: the Kazakh and Russian
 * names of units of the interstate classifier of units (OK 015), and those that budgets and tariffs use.
 */

/** Words that multiply the unit behind them: a number beside one counts thousands or millions. */
export const scaleStems: readonly string[] = ["мың", "тыс", "млн", "миллион", "млрд", "миллиард"];

/** Units by how they begin; a word ends behind it in letters of an ending. */
export const unitStems: readonly string[] = [
  "теңге",
  "тенге",
  "пайыз",
  "процент",
  "адам",
  "человек",
  "бірлік",
  "единиц",
  "орын",
  "мест",
  "жұмыс орны",
  "дана",
  "штук",
  "гектар",
  "сотка",
  "соток",
  "шаршы метр",
  "квадратны",
  "текше метр",
  "кубически",
  "метр",
  "шақырым",
  "километр",
  "тонна",
  "тонн",
  "центнер",
  "килограмм",
  "грамм",
  "литр",
  "сағат",
  "час",
  "тәулік",
  "сутки",
  "суток",
  "күн",
  "дней",
  "день",
  "месяц",
  "жыл",
  "год",
  "голов",
];

/** Units that are written as they are, with or without a full stop. */
export const unitAbbreviations: readonly string[] = [
  "тг",
  "kzt",
  "чел",
  "ед",
  "шт",
  "га",
  "кв. м",
  "кв.м",
  "кв. метр",
  "м2",
  "м²",
  "куб. м",
  "куб.м",
  "м3",
  "м³",
  "м",
  "км",
  "т",
  "тн",
  "ц",
  "кг",
  "г",
  "л",
  "мес",
  "ай",
  "бас",
  "лет",
  "гкал",
  "квт",
  "квт.ч",
  "мвт",
  "вт",
  "аек",
  "мрп",
];

const escaped = (stems: readonly string[]): string =>
  [...stems]
    .sort((a, b) => b.length - a.length)
    .map((stem) => stem.replace(/[.]/g, "\\."))
    .join("|");

const WORD = `(?:(?:${escaped(unitStems)})\\p{Ll}{0,6}(?: метр\\p{Ll}{0,3})?|(?:${escaped(unitAbbreviations)})\\.?)`;
const SCALE = `(?:${escaped(scaleStems)})\\p{Ll}{0,6}\\.?`;

/** A scale, a unit, or both: `мың теңге`, `кв. м`, `тыс. тенге`; another unit may stand behind a bar (`теңге/Гкал`). */
const WHOLE = new RegExp(`^(?:(?:${SCALE}\\s?)?${WORD}(?:\\s?[/⁄]\\s?[\\p{L}\\d.³²]+)?|${SCALE}|%)$`, "u");
const SCALED = new RegExp(`^(?:${escaped(scaleStems)})`, "u");

/** Whether some words are a unit of measure and nothing else: `мың теңге`, `га`, `%`. */
export const isUnit = (words: string): boolean => WHOLE.test(words.replace(/\s+/g, " ").trim().toLowerCase());

/** Whether a unit counts thousands or millions of another one. */
export const isScaled = (unit: string): boolean => SCALED.test(unit.trim().toLowerCase());
