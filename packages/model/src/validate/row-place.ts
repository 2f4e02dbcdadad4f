import { remembering } from "../text/remember.js";

/** Where an allocation's row stands. */
const ROW_PATH = /^\/annexes\/(\d+)\/tables\/(\d+)\/rows\/(\d+)$/;

export interface RowPlace {
  readonly annex: number;
  readonly table: number;
  readonly row: number;
}

/** Indexes in the pointer of a table row; null for a pointer to anything else. */
export const rowPlace = remembering((path): RowPlace | null => {
  const [, annex, table, row] = ROW_PATH.exec(path) ?? [];
  return row === undefined ? null : { annex: Number(annex), table: Number(table), row: Number(row) };
});
