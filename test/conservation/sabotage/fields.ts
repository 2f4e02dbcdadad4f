/** Things of a result, by their pointers. */
import type { Resolution } from "@qauly/model";
import { type Clause, isFilled } from "./types.js";

/** Clauses with the list that holds them. */
export function clausesOf(
  clauses: readonly Clause[],
  list = "/clauses",
): { list: string; index: number; clause: Clause }[] {
  return clauses.flatMap((clause, index) => [
    { list, index, clause },
    ...clausesOf(clause.children, `${list}/${index}/children`),
  ]);
}

export interface TableAt {
  readonly path: string;
  readonly table: Resolution["annexes"][number]["tables"][number];
}

export const tablesOf = ({ annexes }: Resolution): TableAt[] =>
  annexes.flatMap(({ tables }, annex) =>
    tables.map((table, index) => ({ path: `/annexes/${annex}/tables/${index}`, table })),
  );

export const rowsOf = (result: Resolution): { path: string; table: TableAt; row: number }[] =>
  tablesOf(result).flatMap((table) =>
    table.table.rows.flatMap(({ cells }, row) =>
      cells.some(isFilled) ? [{ path: `${table.path}/rows/${row}`, table, row }] : [],
    ),
  );

/** Pointers of the allocations that were read from a row. */
export const allocationsOf = ({ quota }: Resolution, row: string): number[] =>
  (quota?.allocations ?? []).flatMap(({ path }, index) => (path === row ? [index] : []));
