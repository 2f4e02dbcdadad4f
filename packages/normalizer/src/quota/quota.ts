import type { Allocation, Annex, Clause, Quota, Table } from "@qauly/model";
import { isTotalsLabel, parseNumberCell } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import { type FoundCategory, findCategories, nameIn } from "./categories.js";
import { readOrganization } from "./organization.js";

/** The quota, and for each category where it was read. */
export interface FoundQuota {
  readonly quota: Quota;
  readonly categories: readonly FoundCategory[];
}

/** Reads the job quota that an act sets; null when it sets none. */
export function findQuota(
  title: string | null,
  clauses: readonly Clause[],
  annexes: readonly Annex[],
  language: Language,
): FoundQuota | null {
  const categories = findCategories(clauses, language);
  if (categories.length === 0) return null;
  const allocations = annexes.flatMap((annex, index) => allocationsOf(annex, index, categories, language));
  return {
    quota: {
      year: yearOf(title, clauses, categories, language),
      categories: categories.map(({ category }) => category),
      allocations,
    },
    categories,
  };
}

/** The year in the title, else in the clause that sets the quota. */
function yearOf(
  title: string | null,
  clauses: readonly Clause[],
  categories: readonly FoundCategory[],
  language: Language,
): number | null {
  const texts = [title ?? ""];
  for (const { category } of categories) {
    const clause = clauses[Number(category.clausePath?.split("/")[2])];
    if (clause !== undefined) texts.push(clause.text);
  }
  for (const text of texts) {
    if (!language.quota.quotaWord.test(text)) continue;
    const year = language.quota.year.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/** An annex belongs to the category that cites its number, else to the one that its title names. */
function categoryOf(annex: Annex, categories: readonly FoundCategory[], language: Language): Allocation["category"] {
  const citing = categories.filter(({ category }) => category.annexNumber === annex.number);
  if (citing.length === 1) return citing[0]?.category.category ?? null;
  return nameIn(annex.title ?? "", language)?.code ?? null;
}

function allocationsOf(
  annex: Annex,
  annexIndex: number,
  categories: readonly FoundCategory[],
  language: Language,
): Allocation[] {
  return annex.tables.flatMap((table, tableIndex) => {
    if (!isQuotaTable(table)) return [];
    const at = columnsOf(table);
    return table.rows.flatMap((row, rowIndex) => {
      const name = row.cells[at.organization] ?? "";
      if (isTotalsLabel(name) || isTotalsLabel(row.cells[0] ?? "") || name === "") return [];
      if (isGroupRow(row.cells, at)) return [];
      const value = (column: number): number | null =>
        column < 0 ? null : parseNumberCell(row.cells[column] ?? "").value;
      const rowNumber =
        at.rowNumber < 0 ? null : parseNumberCell((row.cells[at.rowNumber] ?? "").replace(/\.$/, "")).value;
      return [
        {
          path: `/annexes/${annexIndex}/tables/${tableIndex}/rows/${rowIndex}`,
          annexNumber: annex.number,
          category: categoryOf(annex, categories, language),
          rowNumber: rowNumber !== null && Number.isInteger(rowNumber) ? rowNumber : null,
          organization: readOrganization(name),
          headcount: value(at.headcount),
          percent: value(at.percent),
          positions: value(at.positions),
        },
      ];
    });
  });
}

/** A heading inside the table, `Мемлекеттік мекемелер`: a text without a row number and without any figure. */
function isGroupRow(cells: readonly string[], at: ReturnType<typeof columnsOf>): boolean {
  return [at.rowNumber, at.headcount, at.percent, at.positions].every((column) => (cells[column] ?? "") === "");
}

/** A table of a quota names organisations and says how many people or jobs. */
export function isQuotaTable(table: Table): boolean {
  const at = columnsOf(table);
  return at.organization >= 0 && (at.percent >= 0 || at.positions >= 0);
}

/** Index of the column of each role, -1 where there is none. */
export function columnsOf(
  table: Table,
): Record<"rowNumber" | "organization" | "headcount" | "percent" | "positions", number> {
  const index = (role: string): number => table.columns.findIndex((column) => column.role === role);
  return {
    rowNumber: index("row-number"),
    organization: index("organization"),
    headcount: index("headcount"),
    percent: index("percent"),
    positions: index("positions"),
  };
}
