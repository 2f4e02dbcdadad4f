import type { Allocation, Annex, Clause, Quota, Table } from "@qauly/model";
import {
  allTables,
  boundedNumber,
  flatMapInSteps,
  isEmptyNumberCell,
  isTotalsLabel,
  parseCountCell,
  parseNumberCell,
  type Steps,
} from "@qauly/model/rules";
import type { Language, Part } from "../language/language.js";
import { indexIn, pointerTo, under } from "../text/pointer.js";
import { annexCategories, setsJobQuota } from "./annex-categories.js";
import { type FoundCategory, findCategories } from "./categories.js";
import { categoryColumns } from "./category-columns.js";
import { categoriesAndGroupsIn, categoriesIn } from "./names.js";
import { readOrganization } from "./organization.js";
import { statedPercent } from "./stated-percent.js";
import { columnsOf, isGroupRow, isQuotaTable } from "./table.js";

/** The quota, and for each category where it was read. */
export interface FoundQuota {
  readonly quota: Quota;
  readonly categories: readonly FoundCategory[];
  /** Pointer of the text that states the year, and the offsets of the year there. */
  readonly year: FoundYear | null;
}

interface FoundYear extends Part {
  readonly path: string;
  /** Null for figures that can be no year of a quota. */
  readonly value: number | null;
  readonly printed: string;
}

/** Reads the job quota that an act sets; null when it sets none. */
export function* findQuota(
  title: string | null,
  clauses: Clause[],
  annexes: Annex[],
  language: Language,
): Steps<FoundQuota | null> {
  const inClauses = yield* findCategories(title, clauses, language);
  yield;
  const categories = [...inClauses, ...annexCategories(title, clauses, annexes, inClauses, language)];
  const listed = allTables({ clauses, annexes }).some(({ table }) => isQuotaTable(table));
  const texts = [title ?? "", ...clauses.map(({ text }) => text)];
  // A list of employers under a quota whose people no words name is a quota all the same.
  if (categories.length === 0 && !(listed && setsJobQuota(texts, language))) return null;
  const allocations: Allocation[] = [];
  for (const [index, clause] of clauses.entries()) {
    const path = pointerTo("clauses", index);
    for (const one of yield* inClause(clause, path, null, categories, language)) allocations.push(one);
  }
  for (const [index, annex] of annexes.entries()) {
    for (const one of yield* allocationsOf(annex, index, categories, language)) allocations.push(one);
  }
  const year = yearOf(title, clauses, categories, language);
  return {
    quota: {
      year: year?.value ?? null,
      categories: categories.map(({ category }) => category),
      allocations,
    },
    categories,
    year,
  };
}

/** The year in the title, else in the clause that sets the quota. */
function yearOf(
  title: string | null,
  clauses: readonly Clause[],
  categories: readonly FoundCategory[],
  language: Language,
): FoundYear | null {
  const texts = [{ path: pointerTo("act", "title"), text: title ?? "" }];
  for (const { category } of categories) {
    const index = indexIn("clauses", category.clausePath ?? "");
    const clause = index === null ? undefined : clauses[index];
    if (index !== null && clause !== undefined)
      texts.push({ path: pointerTo("clauses", index, "text"), text: clause.text });
  }
  for (const { path, text } of texts) {
    const match = language.quota.quotaWord.test(text) ? language.quota.year.exec(text) : null;
    const year = match?.[1];
    if (match === null || year === undefined) continue;
    const start = match.index + match[0].indexOf(year);
    return { path, start, end: start + year.length, value: boundedNumber("year", year), printed: year };
  }
  return null;
}

type Code = Allocation["category"];

/**
 * An annex belongs to the one category that cites its number, else to the one that its title names, else to the only one
 * of the act when that cites no other.
 */
function categoryOf(annex: Annex, categories: readonly FoundCategory[], language: Language): Code {
  const citing = categories.filter(({ category }) => category.annexNumber === annex.number);
  if (citing.length === 1) return citing[0]?.category.category ?? null;
  const named = categoriesAndGroupsIn(annex.title ?? "", language);
  if (named.length > 0) return named.length === 1 ? (named[0]?.code ?? null) : null;
  const [only, ...others] = categories;
  return others.length === 0 && only?.category.annexNumber === null ? only.category.category : null;
}

/** The category that a text names, null when it names none or several. */
function onlyNamed(text: string, language: Language): Code {
  const named = categoriesIn(text, language);
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

function* allocationsOf(
  annex: Annex,
  annexIndex: number,
  categories: readonly FoundCategory[],
  language: Language,
): Steps<Allocation[]> {
  const ofAnnex = categoryOf(annex, categories, language);
  // A percentage in the title of a table is that of all its rows.
  const ofTitle = statedPercent(annex.title ?? "", language)?.value ?? null;
  const allocations: Allocation[] = [];
  for (const [tableIndex, table] of annex.tables.entries()) {
    if (!isQuotaTable(table)) continue;
    for (const { rowIndex, ...rest } of yield* rowsOf(table, ofAnnex, ofTitle, language)) {
      const path = pointerTo("annexes", annexIndex, "tables", tableIndex, "rows", rowIndex);
      allocations.push({ path, annexNumber: annex.number, ...rest });
    }
  }
  return allocations;
}

/** The rows of the tables of a clause: of the category that it sets, else of the one that the clause above it does. */
function* inClause(
  clause: Clause,
  path: string,
  ofClauseAbove: Code,
  categories: readonly FoundCategory[],
  language: Language,
): Steps<Allocation[]> {
  yield;
  const set = categories.filter(({ category }) => category.clausePath === path);
  const own = set.length === 1 ? (set[0]?.category.category ?? null) : onlyNamed(clause.text, language);
  const [only, ...others] = categories;
  const ofAct = others.length === 0 && only?.category.annexNumber === null ? only.category.category : null;
  const category = own ?? ofClauseAbove;
  const allocations: Allocation[] = [];
  for (const [index, table] of clause.tables.entries()) {
    if (!isQuotaTable(table)) continue;
    for (const { rowIndex, ...rest } of yield* rowsOf(table, category ?? ofAct, null, language)) {
      allocations.push({ path: under(path, "tables", index, "rows", rowIndex), annexNumber: null, ...rest });
    }
  }
  for (const [index, child] of clause.children.entries()) {
    const below = under(path, "children", index);
    allocations.push(...(yield* inClause(child, below, category, categories, language)));
  }
  return allocations;
}

type ReadRow = Omit<Allocation, "path" | "annexNumber"> & { readonly rowIndex: number };

/** Where the annex tells no category, a column's header, a group's heading or a further cell of the row may. */
function* rowsOf(table: Table, ofAnnex: Code, ofTitle: number | null, language: Language): Steps<ReadRow[]> {
  const at = columnsOf(table);
  const sets = categoryColumns(table, language);
  let ofGroup: Code = null;
  return yield* flatMapInSteps(table.rows, (row, rowIndex): ReadRow[] => {
    const { kind, cells } = row;
    const name = cells[at.organization] ?? "";
    if (kind === "total" || isTotalsLabel(name) || isTotalsLabel(cells[0] ?? "")) return [];
    if (isGroupRow(row, table)) {
      ofGroup = onlyNamed([...new Set(cells)].join(" "), language);
      return [];
    }
    if (name === "") return [];
    const cellOf = (column: number): string => (column < 0 ? "" : (cells[column] ?? ""));
    const rowNumber = at.rowNumber < 0 ? null : parseNumberCell((cells[at.rowNumber] ?? "").replace(/\.$/, "")).value;
    const ofCells = cells.filter((_, column) => table.columns[column]?.role === "other").join(" ");
    const common = {
      rowIndex,
      rowNumber: rowNumber !== null && Number.isInteger(rowNumber) ? rowNumber : null,
    };
    const organization = readOrganization(name);
    const ofRow = ofAnnex ?? ofGroup ?? onlyNamed(ofCells, language);
    return sets.flatMap(({ category, label, headcount, percent, positions, stated, own }) => {
      // A row leaves the columns of a category empty for which the employer has no quota.
      const isEmpty = own.every((column) => isEmptyNumberCell(cells[column] ?? ""));
      if (category !== null && isEmpty) return [];
      const numbers = {
        headcount: parseCountCell(cellOf(headcount)).value,
        percent: percent < 0 ? (stated?.value ?? ofTitle) : parseNumberCell(cellOf(percent)).value,
        positions: parseCountCell(cellOf(positions)).value,
      };
      const named = { category: category ?? ofRow, ...(label === null ? {} : { label }) };
      return [{ ...common, organization, ...named, ...numbers }];
    });
  });
}
