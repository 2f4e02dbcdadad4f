/** How quota acts word their categories, percentages and table headers. */
import type { CategoryCode, CategorySpec, ColumnSpec } from "./act-spec.js";
import { numerals } from "./kazakh.js";
import type { Random } from "./random.js";
import { printedPercent } from "./table.js";

export type Dash = "-" | "–" | " – ";

/** Labels in the accusative that `жұмысқа орналастыру` governs; the share of a category is one of its percentages. */
export const categoryWordings: Record<
  Exclude<CategoryCode, "other">,
  { readonly labels: readonly string[]; readonly percents: readonly number[] }
> = {
  "youth-without-parental-care": {
    labels: [
      "ата-анасынан кәмелеттік жасқа толғанға дейін айырылған немесе ата-анасының қамқорлығынсыз қалған, білім беру " +
        "ұйымдарының түлектері болып табылатын жастар қатарындағы азаматтарды",
    ],
    percents: [1, 2],
  },
  "released-prisoners": {
    labels: [
      "бас бостандығынан айыру орындарынан босатылған адамдарды",
      "бас бостандығынан айыру орындарынан босатылған азаматтарды",
    ],
    percents: [1, 2],
  },
  probation: {
    labels: ["пробация қызметінің есебінде тұрған адамдарды", "пробация қызметінің есебінде тұрған азаматтарды"],
    percents: [1, 2],
  },
  disability: { labels: ["мүгедектігі бар адамдарды", "мүгедектерді"], percents: [2, 3, 4] },
};

/** Only the dash of `ата-ана` varies, never one inside a number or a legal term. */
export const withDash = (text: string, dash: Dash): string => text.replace(/(ата)-(ана)/gi, `$1${dash}$2`);

/** A category for which the act sets one percentage. */
export type SharedCategory = CategorySpec & { readonly percent: number };

export type PercentWording = "екі пайыз" | "2 пайыз" | "2%" | "2 %";

export function percentPhrase(percent: number, how: PercentWording): string {
  return how.replace("екі", numerals[percent]!).replace("2", printedPercent(percent));
}

/** `екі пайызы`, `2 пайызы`, `2%`: the form after `тізімдік санының`. */
export const percentPossessed = (percent: number, how: PercentWording): string =>
  percentPhrase(percent, how).replace(/пайыз$/, "пайызы");

const headers = {
  "row-number": ["№", "№ р/с", "Р/с №"],
  organization: ["Ұйымның атауы", "Ұйымдардың атауы", "Ұйым атауы", "Кәсіпорынның, ұйымның, мекеменің атауы"],
  headcount: [
    "Жұмыскерлердің тізімдік саны (адам)",
    "Жұмыскерлердің тізімдік саны",
    "Қызметкерлердің тізімдік саны, адам",
  ],
  percent: [
    "Квотаның көлемі (% жұмыскерлердің тізімдік санынан)",
    "Квота мөлшері, %",
    "Белгіленген квота мөлшері (пайыз)",
  ],
  positions: [
    "Белгіленген квотаға сәйкес жұмыс орындарының саны (бірлік)",
    "Жұмыс орындарының саны (бірлік)",
    "Квоталанған жұмыс орындарының саны",
  ],
} as const;

export function columns(random: Random): ColumnSpec[] {
  const roles = Object.keys(headers) as (keyof typeof headers)[];
  return roles.map((role) => ({ role, header: random.pick<string>(headers[role]) }));
}
