import type { Allocation, Annex, Clause, Quota, Table } from "@qauly/model";
import { isTotalsLabel, parseNumberCell } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import { annexCategories, setsJobQuota } from "./annex-categories.js";
import { type FoundCategory, findCategories } from "./categories.js";
import { categoriesIn } from "./names.js";
import { readOrganization } from "./organization.js";
import { columnsOf, isGroupRow, isQuotaTable } from "./table.js";

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
  const inClauses = findCategories(clauses, language);
  const categories = [...inClauses, ...annexCategories(title, clauses, annexes, inClauses, language)];
  const listed = annexes.some(({ tables }) => tables.some(isQuotaTable));
  const texts = [title ?? "", ...clauses.map(({ text }) => text)];
  // A list of employers under a quota whose people no words name is a quota all the same.
  if (categories.length === 0 && !(listed && setsJobQuota(texts, language))) return null;
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

type Code = Allocation["category"];

/** An annex belongs to the one category that cites its number, else to the one that its title names. */
function categoryOf(annex: Annex, categories: readonly FoundCategory[], language: Language): Code {
  const citing = categories.filter(({ category }) => category.annexNumber === annex.number);
  if (citing.length === 1) return citing[0]?.category.category ?? null;
  return onlyNamed(annex.title ?? "", language);
}

/** The category that a text names, null when it names none or several. */
function onlyNamed(text: string, language: Language): Code {
  const named = categoriesIn(text, language);
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

function allocationsOf(
  annex: Annex,
  annexIndex: number,
  categories: readonly FoundCategory[],
  language: Language,
): Allocation[] {
  const ofAnnex = categoryOf(annex, categories, language);
  return annex.tables.flatMap((table, tableIndex) =>
    isQuotaTable(table)
      ? rowsOf(table, ofAnnex, language).map(({ rowIndex, ...rest }) => ({
          path: `/annexes/${annexIndex}/tables/${tableIndex}/rows/${rowIndex}`,
          annexNumber: annex.number,
          ...rest,
        }))
      : [],
  );
}

type ReadRow = Omit<Allocation, "path" | "annexNumber"> & { readonly rowIndex: number };

/** Where the annex tells no category, a group's heading or a further cell of the row may. */
function rowsOf(table: Table, ofAnnex: Code, language: Language): ReadRow[] {
  const at = columnsOf(table);
  let ofGroup: Code = null;
  return table.rows.flatMap(({ cells }, rowIndex) => {
    const name = cells[at.organization] ?? "";
    if (isTotalsLabel(name) || isTotalsLabel(cells[0] ?? "")) return [];
    if (isGroupRow(cells, at)) {
      ofGroup = onlyNamed(cells.join(" "), language);
      return [];
    }
    if (name === "") return [];
    const value = (column: number): number | null => (column < 0 ? null : parseNumberCell(cells[column] ?? "").value);
    const rowNumber = at.rowNumber < 0 ? null : parseNumberCell((cells[at.rowNumber] ?? "").replace(/\.$/, "")).value;
    const ofCells = cells.filter((_, column) => table.columns[column]?.role === "other").join(" ");
    return [
      {
        rowIndex,
        category: ofAnnex ?? ofGroup ?? onlyNamed(ofCells, language),
        rowNumber: rowNumber !== null && Number.isInteger(rowNumber) ? rowNumber : null,
        organization: readOrganization(name),
        headcount: value(at.headcount),
        percent: value(at.percent),
        positions: value(at.positions),
      },
    ];
  });
}
