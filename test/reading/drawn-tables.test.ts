import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { drawn, kindOf, layoutOf } from "../generator/tables/drawn.js";
import type { Grid } from "../generator/tables/grid.js";

const seed = 19;
const layouts = ["rects", "partly", "unruled"];
const kinds = ["quota-three", "quota-merged", "tariff", "staff", "groups", "wide"];
const chosen = Array.from({ length: 120 }, (_, index) => index).filter(
  (index) => layouts.includes(layoutOf(index)) && kinds.includes(kindOf(index)),
);

/** The rows below the header, a joined cell's text in each place that it covers. */
function bodyOf(grid: Grid): string[][] {
  const rows = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, () => ""));
  for (const { text, row, column, rowSpan, colSpan } of grid.cells) {
    for (let at = row; at < row + rowSpan; at += 1) rows[at]?.fill(text, column, column + colSpan);
  }
  return rows.slice(grid.headerRows);
}

describe("drawn tables are read cell by cell", () => {
  test.each(chosen.map((index) => [layoutOf(index), kindOf(index), index] as const))(
    "%s, %s (%i)",
    async (_, __, index) => {
      const { bytes, table } = await drawn(index, seed);
      const act = await parseAct(bytes, { fileName: "act.pdf" });
      const tables = act.annexes.flatMap((annex) => annex.tables);
      expect(tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(table.grids.map(bodyOf));
      expect(tables.map(({ headerRows }) => headerRows.length)).toEqual(
        table.grids.map(({ headerRows }) => headerRows),
      );
      expect(act.quota?.allocations.length ?? 0).toBe(table.allocations?.length ?? 0);
    },
  );
});
