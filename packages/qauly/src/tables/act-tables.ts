/** The tables of an act with the part in which each stands. */
import type { Resolution, Table } from "@qauly/model";
import { allTables } from "@qauly/model/rules";

/** Tables of one annex, or all those of the clauses. */
export interface TablesOfPart {
  /** `Annex 2`, or `Clauses`. */
  readonly name: string;
  /** Title of the annex. */
  readonly title: string | null;
  readonly tables: readonly { readonly path: string; readonly table: Table }[];
}

/** The parts of an act that have tables, in reading order. */
export function tablesByPart(act: Resolution): TablesOfPart[] {
  const all = allTables(act);
  const ofClauses = all.filter(({ annex }) => annex === null);
  const parts: TablesOfPart[] = ofClauses.length === 0 ? [] : [{ name: "Clauses", title: null, tables: ofClauses }];
  for (const [at, { number, title }] of act.annexes.entries()) {
    const tables = all.filter(({ annex }) => annex === at);
    const name = act.annexes.length === 1 ? "Annex" : `Annex ${number ?? at + 1}`;
    if (tables.length > 0) parts.push({ name, title, tables });
  }
  return parts;
}

/** What an act is called before its tables: its title, else the name of its file. */
export const nameOfAct = ({ act, source }: Resolution): string => act.title ?? source.fileName ?? "Act";
