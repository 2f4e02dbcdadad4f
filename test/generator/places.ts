/** Districts and cities of Kazakhstan for invented acts: the official Kazakh names, grouped by region. */

export interface Place {
  /** `"Батыс Қазақстан облысы"`. */
  readonly region: string;
  /** `"Бәйтерек ауданы"`, `"Орал қаласы"`. */
  readonly name: string;
  readonly kind: "district" | "city";
  /** The region's letter in registry ids. */
  readonly letter: string;
}

const names: readonly (readonly [region: string, letter: string, ...names: string[]])[] = [
  ["Ақмола облысы", "B", "Бурабай ауданы", "Целиноград ауданы", "Степногорск қаласы"],
  ["Ақтөбе облысы", "C", "Мұғалжар ауданы", "Шалқар ауданы", "Ырғыз ауданы"],
  ["Атырау облысы", "T", "Құрманғазы ауданы", "Жылыой ауданы", "Индер ауданы"],
  ["Батыс Қазақстан облысы", "Z", "Шыңғырлау ауданы", "Сырым ауданы", "Орал қаласы"],
  ["Жамбыл облысы", "H", "Шу ауданы", "Меркі ауданы", "Тараз қаласы"],
  ["Қарағанды облысы", "K", "Нұра ауданы", "Балқаш қаласы", "Теміртау қаласы"],
  ["Қостанай облысы", "N", "Науырзым ауданы", "Сарыкөл ауданы", "Рудный қаласы"],
  ["Қызылорда облысы", "L", "Шиелі ауданы", "Арал ауданы", "Қармақшы ауданы"],
  ["Маңғыстау облысы", "M", "Түпқараған ауданы", "Қарақия ауданы", "Жаңаөзен қаласы"],
  ["Павлодар облысы", "P", "Баянауыл ауданы", "Ертіс ауданы", "Екібастұз қаласы"],
  ["Солтүстік Қазақстан облысы", "S", "Айыртау ауданы", "Тимирязев ауданы", "Петропавл қаласы"],
  ["Түркістан облысы", "U", "Сайрам ауданы", "Созақ ауданы", "Кентау қаласы"],
  ["Шығыс Қазақстан облысы", "V", "Зайсан ауданы", "Глубокое ауданы", "Риддер қаласы"],
];

const all: readonly Place[] = names.flatMap(([region, letter, ...inside]) =>
  inside.map((name) => ({
    region,
    name,
    kind: name.endsWith("қаласы") ? ("city" as const) : ("district" as const),
    letter,
  })),
);

export const districts = all.filter((place) => place.kind === "district");
export const cities = all.filter((place) => place.kind === "city");
