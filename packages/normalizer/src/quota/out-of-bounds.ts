import type { Annex, Clause, Finding } from "@qauly/model";
import { allMatches, allTables, finding, rowPlace, tableAt, valueAt } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import { pointerTo } from "../text/pointer.js";
import { categoryColumns } from "./category-columns.js";
import type { FoundQuota } from "./quota.js";

/** Digits of a number that no field keeps. */
const tooLong = /\d{16,}/g;
const longestQuote = 40;

/** Says of each number that a quota prints and that its field cannot hold that nothing was read from it. */
export function outOfBoundsFindings(
  { quota, categories, year }: FoundQuota,
  clauses: Clause[],
  annexes: Annex[],
  language: Language,
): Finding[] {
  const findings: Finding[] = [];
  const say = (path: string, text: string): void => {
    const shown = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
    findings.push(
      finding("value.out-of-bounds", path, {
        key: "value.out-of-bounds",
        values: { text: shown },
        expected: null,
        actual: shown,
      }),
    );
  };
  if (year !== null && year.value === null) say("/quota/year", year.printed);
  for (const [index, { annex, category, percentPath, tierPaths }] of categories.entries()) {
    const cited = annex?.step.number ?? null;
    if (cited !== null && category.annexNumber === null) {
      say(pointerTo("quota", "categories", index, "annexNumber"), cited);
    }
    for (const path of new Set([percentPath, ...tierPaths])) {
      const text = valueAt({ clauses, annexes }, path);
      if (typeof text !== "string") continue;
      for (const { 0: digits } of allMatches(text, tooLong)) if (digits !== cited) say(path, digits);
    }
  }
  const columns = new Map(
    allTables({ clauses, annexes }).map(({ path, table }) => [path, categoryColumns(table, language)[0]?.rowNumber]),
  );
  for (const [index, { path, rowNumber }] of quota.allocations.entries()) {
    const place = rowPlace(path);
    const column = place === null ? undefined : columns.get(place.table);
    if (place === null || column === undefined || column < 0 || rowNumber !== null) continue;
    const cell = tableAt({ clauses, annexes }, place.table)?.rows[place.row]?.cells[column] ?? "";
    if (/\d/.test(cell)) say(pointerTo("quota", "allocations", index, "rowNumber"), cell);
  }
  return findings;
}
