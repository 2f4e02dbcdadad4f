/** The tables of an act, wherever they stand: in its clauses, sections and annexes. */

import type { Clause } from "../schema/clause.js";
import type { Resolution } from "../schema/resolution.js";
import type { Section } from "../schema/section.js";
import type { Table } from "../schema/table.js";

/** A table of an act, and where it stands. */
export interface TableInAct {
  /** JSON pointer to the table. */
  readonly path: string;
  /** The table itself. */
  readonly table: Table;
  /** Index of the annex that holds it; null for a table of a clause. */
  readonly annex: number | null;
}

/** All tables in reading order, with their pointers. */
export function allTables({
  clauses,
  sections = [],
  annexes,
}: Pick<Resolution, "clauses" | "annexes"> & Partial<Pick<Resolution, "sections">>): TableInAct[] {
  const found: TableInAct[] = [];
  addClauses(found, clauses, "/clauses");
  addSections(found, sections, "/sections");
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

function addSections(found: TableInAct[], list: readonly Section[], folder: string): void {
  for (const [at, { clauses, sections }] of list.entries()) {
    addClauses(found, clauses, `${folder}/${at}/clauses`);
    addSections(found, sections, `${folder}/${at}/sections`);
  }
}
