/** Pointers to tables and into them. */

import type { Resolution } from "../schema/resolution.js";
import type { Table } from "../schema/table.js";
import { valueAt } from "../text/json-pointer.js";
import { remembering } from "../text/remember.js";

/** The pointer of a table: in an annex, or in a clause of any depth. For patterns that begin with it. */
export const TABLE_POINTER = String.raw`(?:/annexes/\d+|(?:/sections/\d+)*/clauses/\d+(?:/children/\d+)*)/tables/\d+`;

const ROW = new RegExp(`^(${TABLE_POINTER})/rows/(\\d+)$`);
const CELL = new RegExp(`^((${TABLE_POINTER})/rows/(\\d+))/cells/(\\d+)$`);
const IN_ROW = new RegExp(`^${TABLE_POINTER}/rows/\\d+(?=/|$)`);

/** Where a row of a table stands. */
export interface RowPlace {
  /** JSON pointer to the table. */
  readonly table: string;
  /** Index of the row in its table. */
  readonly row: number;
}

/** The table and the index in the pointer of a table row; null for a pointer to anything else. */
export const rowPlace = remembering((path): RowPlace | null => {
  const [, table, row] = ROW.exec(path) ?? [];
  return table === undefined ? null : { table, row: Number(row) };
});

/** Where a cell stands. */
export interface CellPlace extends RowPlace {
  /** JSON pointer to the row. */
  readonly rowPath: string;
  /** Index of its column. */
  readonly column: number;
}

/** The same for the pointer of a cell. */
export function cellPlace(path: string): CellPlace | null {
  const [, rowPath, table, row, column] = CELL.exec(path) ?? [];
  if (rowPath === undefined || table === undefined) return null;
  return { rowPath, table, row: Number(row), column: Number(column) };
}

/** The pointer of the row to which a pointer leads, or into which; null where it leads into none. */
export const rowOf = (pointer: string): string | null => IN_ROW.exec(pointer)?.[0] ?? null;

/** The table at a pointer, undefined where none stands there. */
export function tableAt(resolution: Pick<Resolution, "clauses" | "annexes">, pointer: string): Table | undefined {
  return valueAt(resolution, pointer) as Table | undefined;
}

/** The table of a row; undefined for a pointer to anything else. */
export function tableOfRow(resolution: Pick<Resolution, "clauses" | "annexes">, row: string): Table | undefined {
  const place = rowPlace(row);
  return place === null ? undefined : tableAt(resolution, place.table);
}
