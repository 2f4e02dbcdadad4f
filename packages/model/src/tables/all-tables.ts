/** The tables of an act, wherever they stand: in its clauses and in its annexes. */
import type { Table } from "../schema/annex.js";
import type { Clause } from "../schema/clause.js";
import type { Resolution } from "../schema/resolution.js";

export interface TableInAct {
  /** JSON pointer to the table. */
  readonly path: string;
  readonly table: Table;
  /** Index of the annex that holds it; null for a table of a clause. */
  readonly annex: number | null;
}

/** All tables in reading order, with their pointers. */
export function allTables({ clauses, annexes }: Pick<Resolution, "clauses" | "annexes">): TableInAct[] {
  const found: TableInAct[] = [];
  addClauses(found, clauses, "/clauses");
  for (const [annex, { tables }] of annexes.entries()) {
    for (const [index, table] of tables.entries()) {
      found.push({ path: `/annexes/${annex}/tables/${index}`, table, annex });
    }
  }
  return found;
}

function addClauses(found: TableInAct[], clauses: readonly Clause[], folder: string): void {
  for (const [at, { tables, children }] of clauses.entries()) {
    const here = `${folder}/${at}`;
    for (const [index, table] of tables.entries()) found.push({ path: `${here}/tables/${index}`, table, annex: null });
    addClauses(found, children, `${here}/children`);
  }
}
