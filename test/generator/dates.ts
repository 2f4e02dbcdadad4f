/** Days as Kazakh acts print them. */

const months = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
] as const;

/** Endings of the locative, January first: `30 қарашада`, `9 қыркүйекте`. */
const locatives = ["да", "да", "да", "де", "да", "да", "де", "да", "те", "да", "да", "да"] as const;

/** Possessive forms, January first: `2010 жылдың 26 наурызында`. */
const possessives = [
  "қаңтары",
  "ақпаны",
  "наурызы",
  "сәуірі",
  "мамыры",
  "маусымы",
  "шілдесі",
  "тамызы",
  "қыркүйегі",
  "қазаны",
  "қарашасы",
  "желтоқсаны",
] as const;

/**
 * Attributive forms: `2022 жылғы 30 қарашадағы`, `2018 жылғы 04 қазандағы`, `2002 жыл 10 маусымдағы`,
 * `2011 жылдың 12 желтоқсанындағы`; `2015 жылғы 2 наурыз` stands before a number.
 */
export type DateForm = "attributive" | "leading zero" | "bare year" | "year in the genitive" | "bare month";

export function dateAttributive(iso: string, form: DateForm = "attributive"): string {
  const { year, month, day } = parts(iso);
  const locative = locatives[month]!;
  const ending = locative.replace("а", "ағы").replace("е", "егі");
  switch (form) {
    case "attributive":
      return `${year} жылғы ${day} ${months[month]}${ending}`;
    case "leading zero":
      return `${year} жылғы ${String(day).padStart(2, "0")} ${months[month]}${ending}`;
    case "bare year":
      return `${year} жыл ${day} ${months[month]}${ending}`;
    case "bare month":
      return `${year} жылғы ${day} ${months[month]}`;
    case "year in the genitive":
      return `${year} жылдың ${day} ${possessives[month]}${/[ыа]$/.test(possessives[month]!) ? "ндағы" : "ндегі"}`;
  }
}

/** `2022 жылғы 30 қарашада`, `2016 жылы 28 шілдеде`, `2010 жылдың 26 наурызында`. */
export function dateLocative(iso: string, year: "жылғы" | "жылы" | "жылдың" = "жылғы"): string {
  const { month, day, year: number } = parts(iso);
  const form = possessives[month]!;
  if (year === "жылдың") return `${number} жылдың ${day} ${form}${/ы$/.test(form) ? "нда" : "нде"}`;
  return `${number} ${year} ${day} ${months[month]}${locatives[month]}`;
}

/** `06.12.2018`, as notes print days. */
export const dateDotted = (iso: string): string => iso.split("-").reverse().join(".");

function parts(iso: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return { year, month: month - 1, day };
}
