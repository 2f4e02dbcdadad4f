import type { Span } from "@qauly/model";
import { remake } from "./allocations.js";
import { allocationsOf, tablesOf } from "./fields.js";
import type { Sabotage } from "./sabotage.js";
import { isFilled } from "./types.js";

/**
 * Cells that stand one column too far, in one row or in all: to the right, where the last two then are one, or to the
 * left, where the first two are. Headers and roles stay where they are.
 */
export const columnShifted: Sabotage = ({ result }, choose) => {
  const tables = tablesOf(result).filter(({ table }) => table.columns.length > 2 && table.rows.length > 0);
  if (tables.length === 0) return null;
  const { path, table } = choose.pick(tables);
  const width = table.columns.length;
  const toRight = choose.chance(0.5);
  const from = choose.int(0, width - 3);
  const all = choose.chance(0.5);
  const one = choose.int(0, table.rows.length - 1);
  const rows = [...table.rows.keys()].filter((row) => all || row === one);
  if (!rows.some((row) => table.rows[row]!.cells.slice(from).filter(isFilled).length > 1)) return null;
  const broken = structuredClone(result);
  const own = tablesOf(broken).find((each) => each.path === path)!.table;
  for (const row of rows) {
    const cells = own.rows[row]!.cells;
    const at = (column: number): string => `${path}/rows/${row}/cells/${column}`;
    const spans = cells.map((_, column): Span[] => result.provenance[at(column)] ?? []);
    const moved = shifted(cells, from, toRight, "", (a, b) => [a, b].filter((text) => text !== "").join(" "));
    const places = shifted(spans, from, toRight, [], (a, b) => [...a, ...b]);
    own.rows[row]!.cells = moved;
    for (const [column, place] of places.entries()) {
      if (place.length > 0) broken.provenance[at(column)] = place;
      else delete broken.provenance[at(column)];
    }
  }
  remake(broken, path);
  const broke = rows.map((row) => `${path}/rows/${row}`);
  return {
    result: broken,
    what: `${path} from ${from} ${toRight ? "right" : "left"} ${all ? "all rows" : `row ${one}`}: ${own.rows[rows[0]!]!.cells.join(" | ").slice(0, 100)}`,
    paths: broke.flatMap((row) => [row, ...allocationsOf(broken, row).map((index) => `/quota/allocations/${index}`)]),
    places: [],
  };
};

/** The items from one on moved by one place, two at the end joined, the place that was left empty. */
function shifted<T>(items: readonly T[], from: number, toRight: boolean, empty: T, join: (a: T, b: T) => T): T[] {
  const before = items.slice(0, from);
  const rest = items.slice(from);
  if (toRight) {
    const last = join(rest.at(-2)!, rest.at(-1)!);
    return [...before, empty, ...rest.slice(0, -2), last];
  }
  return [...before, join(rest[0]!, rest[1]!), ...rest.slice(2), empty];
}
