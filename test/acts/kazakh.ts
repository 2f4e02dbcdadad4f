/** The few Kazakh forms that the writers need: months, numerals, the printed number of a clause. */

/** Attributive forms, January first: `30 қарашадағы`. */
const monthAttributive = [
  "қаңтардағы",
  "ақпандағы",
  "наурыздағы",
  "сәуірдегі",
  "мамырдағы",
  "маусымдағы",
  "шілдедегі",
  "тамыздағы",
  "қыркүйектегі",
  "қазандағы",
  "қарашадағы",
  "желтоқсандағы",
] as const;

/** Locative forms, January first: `30 қарашада`. */
const monthLocative = [
  "қаңтарда",
  "ақпанда",
  "наурызда",
  "сәуірде",
  "мамырда",
  "маусымда",
  "шілдеде",
  "тамызда",
  "қыркүйекте",
  "қазанда",
  "қарашада",
  "желтоқсанда",
] as const;

function printed(iso: string, months: readonly string[]): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return `${year} жылғы ${day} ${months[month - 1]!}`;
}

/** `2022-11-30` → `2022 жылғы 30 қарашадағы`. */
export const dateAttributive = (iso: string): string => printed(iso, monthAttributive);

/** `2022-11-30` → `2022 жылғы 30 қарашада`. */
export const dateLocative = (iso: string): string => printed(iso, monthLocative);

/** `1` → `бір`; percentages of quotas reach four. */
export const numeral = ["нөл", "бір", "екі", "үш", "төрт"] as const;

/** A clause's number as printed: `1.` at the top level, `1)` below it. */
export const clauseMark = (number: string, depth: number): string => (depth === 0 ? `${number}.` : `${number})`);
