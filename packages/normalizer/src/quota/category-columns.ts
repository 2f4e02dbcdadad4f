import type { QuotaCategoryCode, Table } from "@qauly/model";
import type { Language } from "../language/language.js";
import { categoryGroups } from "./category-groups.js";
import { statedPercent } from "./stated-percent.js";
import { type Columns, columnsOf } from "./table.js";

/** The columns of a quota table that speak of one category; null where the headers name none. */
export interface CategoryColumns extends Columns {
  readonly category: QuotaCategoryCode | null;
  /** The words of the headers that name a category that no code has. */
  readonly label: string | null;
  /** The percentage that a header states for all rows where no column does, and the column that it heads. */
  /** The columns of no other category. */
  readonly own: readonly number[];
  readonly stated: { readonly value: number; readonly column: number } | null;
}

const ofPercentages = /%|пайыз|процент/i;

/**
 * The columns by category. Mostly one set of them for the whole table; where headers name several categories, each has
 * columns of its own, and shares those that name none:
 *
 *     № | Ұйымның атауы | Тізімдік саны | Пробация …, % | Пробация …, орын | Мүгедектер, % | Мүгедектер, орын
 */
export function categoryColumns(table: Table, language: Language): readonly CategoryColumns[] {
  const headers = table.columns.map(({ header }) => header);
  const groups = categoryGroups(headers, language);
  const statedIn = (columns: readonly number[]): CategoryColumns["stated"] => {
    for (const column of columns) {
      const stated = column < 0 ? null : statedPercent(headers[column] ?? "", language);
      if (stated !== null) return { value: stated.value, column };
    }
    return null;
  };
  if (groups.length === 0) {
    const at = columnsOf(table);
    return [{ ...at, category: null, label: null, own: [], stated: at.percent < 0 ? statedIn([at.positions]) : null }];
  }
  const grouped = new Set(groups.flatMap(({ columns }) => columns));
  const isShared = (column: number): boolean => !grouped.has(column);
  const at = columnsOf(table, isShared);
  return groups.map(({ category, label, columns }) => {
    const own = columnsOf(table, (column) => columns.includes(column));
    // A result that was made or edited otherwise may give them no roles.
    const bare = columns.filter((column) => table.columns[column]?.role === "other");
    const byWords = (percent: boolean): number =>
      bare.find((column) => ofPercentages.test(headers[column] ?? "") === percent) ?? -1;
    const isTold = own.percent >= 0 || own.positions >= 0;
    const percent = isTold ? own.percent : byWords(true);
    const positions = isTold ? own.positions : byWords(false);
    return {
      ...at,
      headcount: own.headcount >= 0 ? own.headcount : at.headcount,
      category,
      label: category === "other" ? label : null,
      own: columns,
      percent: percent >= 0 ? percent : at.percent,
      positions: positions >= 0 ? positions : at.positions,
      stated: percent >= 0 || at.percent >= 0 ? null : statedIn(columns),
    };
  });
}
