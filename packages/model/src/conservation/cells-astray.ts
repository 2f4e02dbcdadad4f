/** Cells that stand below the header of another column, or are two cells in one. */

import { isTotalsLabel } from "../quota/totals-label.js";
import type { Resolution } from "../schema/resolution.js";
import type { Span } from "../schema/span.js";
import type { Table } from "../schema/table.js";
import { mapInSteps, type Steps } from "../steps.js";
import { allTables } from "../tables/all-tables.js";
import { isComparable, type Reach, reachOf, spansGap } from "./reach.js";
import type { PageText } from "./source-text.js";

type Texts = ReadonlyMap<number, string>;

const meet = (a: Reach, b: Reach): boolean => isComparable(a, b) && a.from < b.to && b.from < a.to;

/** Whether a cell has no place among others. In a text that is set in no columns, characters say nothing of them. */
const isApart = (a: Reach, b: Reach): boolean => isComparable(a, b) && a.unit !== "characters" && !meet(a, b);

/** Share of a column's cells that must stand elsewhere before all of them are taken to. */
const MOST = 0.75;

/** The places of a table's cells, row by row, and of its headers. */
interface Places {
  readonly headers: readonly (Reach | null)[];
  readonly cells: readonly (readonly (Reach | null)[])[];
}

/** The first cell of a column whose cells stand below another's header; -1 where they stand below their own. */
function strayInColumn({ headers, cells }: Places, column: number): number {
  const own = headers[column];
  if (own == null) return -1;
  let filled = 0;
  let away = 0;
  let first = -1;
  for (const [row, places] of cells.entries()) {
    const reach = places[column];
    if (reach == null) continue;
    filled += 1;
    if (!isApart(reach, own) || !headers.some((other) => other !== null && meet(reach, other))) continue;
    away += 1;
    if (first < 0) first = row;
  }
  return away > 0 && away >= filled * MOST ? first : -1;
}

/** Whether a cell stands apart from its header and the other cells of its column, and beside those of another one. */
function isStray({ headers, cells }: Places, row: number, column: number): boolean {
  const reach = cells[row]?.[column];
  const header = headers[column];
  if (reach == null || (header != null && !isApart(reach, header))) return false;
  const others = (of: number, test: (other: Reach) => boolean): boolean =>
    cells.some((places, at) => at !== row && places[of] != null && test(places[of] as Reach));
  const isAlone = header == null && !others(column, () => true);
  if (isAlone || others(column, (other) => !isApart(reach, other))) return false;
  return headers.some((_, of) => of !== column && others(of, (other) => meet(other, reach)));
}

function* astrayIn(table: Table, path: string, { provenance }: Resolution, texts: Texts): Steps<string[]> {
  const at = (row: number, column: number): string => `${path}/rows/${row}/cells/${column}`;
  const spansOf = (row: number, column: number): readonly Span[] | undefined => provenance[at(row, column)];
  const headers = table.columns.map((_, column) => reachOf(provenance[`${path}/columns/${column}/header`], texts));
  const cells = yield* mapInSteps(table.rows, ({ cells }, row) =>
    cells.map((_, column) => reachOf(spansOf(row, column), texts)),
  );
  for (const { row, column, rowSpan, colSpan } of table.spans) {
    // What covers several places stands in the middle of them.
    for (let at = Math.max(0, row); at < row + rowSpan; at += 1) cells[at]?.fill(null, column, column + colSpan);
  }
  const places = { headers, cells };
  const strays = headers.flatMap((_, column) => {
    const row = strayInColumn(places, column);
    return row < 0 ? [] : [at(row, column)];
  });
  for (const [row, { kind, cells: own }] of table.rows.entries()) {
    yield;
    // A heading, or the label of a total, stands in the middle of the cells that it joins.
    if (kind !== "data" || own.some(isTotalsLabel)) continue;
    // Where a cell is missing, two others may be one.
    const isFull = !own.includes("");
    const stray = own.findIndex(
      (_, column) => isStray(places, row, column) || (!isFull && spansGap(spansOf(row, column), texts)),
    );
    if (stray >= 0) strays.push(at(row, stray));
  }
  return [...new Set(strays)];
}

/** The pointers of cells that stand where another column of their table stands, in each row the first. */
export function* cellsAstray(pages: readonly PageText[], resolution: Resolution): Steps<string[]> {
  const tables = allTables(resolution);
  if (tables.length === 0) return [];
  const texts = new Map(pages.map(({ number, text }) => [number, text]));
  const strays: string[] = [];
  for (const { path, table } of tables) strays.push(...(yield* astrayIn(table, path, resolution, texts)));
  return strays;
}
