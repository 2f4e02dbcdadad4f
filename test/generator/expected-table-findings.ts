/** The findings that cells of quota tables call for: totals that do not add up, number cells without a number. */
import type { ActSpec } from "./act-spec.js";
import type { CategoryAnswer, FindingAnswer } from "./answer.js";
import { cellsOf } from "./table.js";

export function tableFindings(spec: ActSpec, categories: readonly CategoryAnswer[]): FindingAnswer[] {
  return spec.annexes.flatMap(({ number, table }, annex) => {
    if (table === null || !categories.some(({ annexNumber }) => annexNumber === number)) return [];
    return table.rows.flatMap((row, index) => {
      const at = (role: string): { path: string; actual: string } => {
        const column = table.columns.findIndex((each) => each.role === role);
        const actual = cellsOf(row, table)[column] ?? "";
        return { path: `/annexes/${annex}/tables/0/rows/${index}/cells/${column}`, actual };
      };
      if (row.kind === "allocation" && row.unreadable !== null) {
        return [error("quota.cell-unreadable", null, at(row.unreadable.role))];
      }
      if (row.kind === "total" && row.error !== 0) {
        const place = at("headcount");
        return [error("quota.total-mismatch", Number(place.actual) - row.error, place)];
      }
      return [];
    });
  });
}

const error = (
  code: string,
  expected: number | null,
  place: { readonly path: string; readonly actual: string },
): FindingAnswer => ({ code, severity: "error", expected, ...place });
