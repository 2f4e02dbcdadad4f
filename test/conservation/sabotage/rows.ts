import { remake } from "./allocations.js";
import { allocationsOf, rowsOf } from "./fields.js";
import { placesUnder, withoutIn } from "./pointers.js";
import type { Sabotage } from "./sabotage.js";

/** A row with its allocation. */
export const rowDropped: Sabotage = ({ result }, choose) => {
  const rows = rowsOf(result);
  if (rows.length === 0) return null;
  const { path, table, row } = choose.pick(rows);
  return {
    result: withoutIn(result, `${table.path}/rows`, [row]),
    what: path,
    paths: [],
    places: placesUnder(result, path),
  };
};

/** An allocation whose row stays. */
export const allocationDropped: Sabotage = ({ result }, choose) => {
  const count = result.quota?.allocations.length ?? 0;
  if (count === 0) return null;
  const index = choose.int(0, count - 1);
  const path = result.quota?.allocations[index]?.path ?? "";
  if (allocationsOf(result, path).length > 1) return null;
  const broken = withoutIn(result, "/quota/allocations", [index]);
  return { result: broken, what: path, paths: [path], places: [] };
};

/** Two rows that follow one another as one: their cells are joined, and one allocation is read from them. */
export const rowsMerged: Sabotage = ({ result }, choose) => {
  const rows = rowsOf(result).filter(({ table, row }) => row + 1 < table.table.rows.length);
  if (rows.length === 0) return null;
  const { path, table, row } = choose.pick(rows);
  const other = `${table.path}/rows/${row + 1}`;
  const cells = table.table.rows[row + 1]?.cells ?? [];
  const broken = withoutIn(result, `${table.path}/rows`, [row + 1]);
  const own = rowsOf(broken).find((one) => one.path === path)!.table.table.rows[row]!;
  own.cells = own.cells.map((cell, column) => [cell, cells[column] ?? ""].filter((text) => text !== "").join(" "));
  for (const column of own.cells.keys()) {
    const spans = [
      ...(result.provenance[`${path}/cells/${column}`] ?? []),
      ...(result.provenance[`${other}/cells/${column}`] ?? []),
    ];
    if (spans.length > 0) broken.provenance[`${path}/cells/${column}`] = spans;
  }
  remake(broken, table.path);
  const allocations = allocationsOf(broken, path).map((index) => `/quota/allocations/${index}`);
  return {
    result: broken,
    what: `${path}: ${own.cells.join(" | ").slice(0, 120)}`,
    paths: [path, ...allocations],
    places: [],
  };
};
