import type { QuotaCategoryCode, Table } from "@qauly/model";
import type { Language } from "../language/language.js";
import { categoriesIn } from "./names.js";
import { type Columns, columnsOf } from "./table.js";

/** The columns of a quota table that speak of one category; null where the headers name none. */
export interface CategoryColumns extends Columns {
  readonly category: QuotaCategoryCode | null;
}

const ofPercentages = /%|пайыз|процент/i;

/**
 * The columns by category. Mostly one set of them for the whole table; where headers name several categories, each has
 * columns of its own, and shares those that name none:
 *
 *     № | Ұйымның атауы | Тізімдік саны | Пробация …, % | Пробация …, орын | Мүгедектер, % | Мүгедектер, орын
 */
export function categoryColumns(table: Table, language: Language): readonly CategoryColumns[] {
  const at = columnsOf(table);
  const named = table.columns.flatMap(({ header }, column) => {
    if (column === at.organization || column === at.headcount || column === at.rowNumber) return [];
    const [only, ...others] = categoriesIn(header, language);
    return only === undefined || others.length > 0
      ? []
      : [{ column, category: only.code, percent: ofPercentages.test(header) }];
  });
  const categories = [...new Set(named.map(({ category }) => category))];
  if (categories.length < 2) return [{ ...at, category: null }];
  return categories.map((category) => {
    const own = (percent: boolean): number | undefined =>
      named.find((one) => one.category === category && one.percent === percent)?.column;
    const shared = (column: number): number => (named.some((one) => one.column === column) ? -1 : column);
    return {
      ...at,
      category,
      percent: own(true) ?? shared(at.percent),
      positions: own(false) ?? shared(at.positions),
    };
  });
}
