/** The fields of a result that hold text of the act. */
import type { Annex } from "../schema/annex.js";
import type { Clause } from "../schema/clause.js";
import type { Resolution } from "../schema/resolution.js";
import type { Section } from "../schema/section.js";
import type { Table } from "../schema/table.js";

/** A JSON pointer, and the text that stands there. */
export type TextField = readonly [path: string, text: string];

type Texts = Pick<Resolution, "preamble" | "clauses" | "sections" | "signatories" | "annexes"> & {
  readonly act: Pick<Resolution["act"], "title" | "authority">;
};

/**
 * Each text of the act that is wanted, with its pointer, in reading order; notes of the register are none. Most texts
 * are cells of tables, of which checks look at few: the pointers of the others are not made.
 */
export function textFields(
  { act, preamble, clauses, sections, signatories, annexes }: Texts,
  isWanted: (text: string) => boolean = () => true,
): TextField[] {
  const fields: TextField[] = [];
  addStated(fields, "/act/title", act.title);
  addStated(fields, "/act/authority/name", act.authority?.name);
  addStated(fields, "/preamble/text", preamble?.text);
  addClauses(fields, clauses, "/clauses", isWanted);
  addSections(fields, sections, "/sections", isWanted);
  for (const [index, { role, name }] of signatories.entries()) {
    addStated(fields, `/signatories/${index}/role`, role);
    addStated(fields, `/signatories/${index}/name`, name);
  }
  for (const [index, annex] of annexes.entries()) addAnnex(fields, annex, `/annexes/${index}`, isWanted);
  return fields.filter(([, text]) => isWanted(text));
}

/** The texts of preamble, clauses and sections alone. */
export function runningFields({
  preamble,
  clauses,
  sections,
}: Pick<Texts, "preamble" | "clauses" | "sections">): TextField[] {
  const fields: TextField[] = [];
  addStated(fields, "/preamble/text", preamble?.text);
  addClauses(fields, clauses, "/clauses", null);
  addSections(fields, sections, "/sections", null);
  return fields;
}

function addStated(fields: TextField[], path: string, text: string | null | undefined): void {
  if (text !== null && text !== undefined) fields.push([path, text]);
}

/** The cells of the tables of clauses are left out where nothing is asked of cells. */
function addClauses(
  fields: TextField[],
  clauses: readonly Clause[],
  folder: string,
  isWanted: ((text: string) => boolean) | null,
): void {
  for (const [index, { text, tables, children }] of clauses.entries()) {
    const here = `${folder}/${index}`;
    fields.push([`${here}/text`, text]);
    if (isWanted !== null) addTables(fields, tables, here, isWanted);
    addClauses(fields, children, `${here}/children`, isWanted);
  }
}

/** Those of an act's own sections; sections of an annex say again what its paragraphs say. */
function addSections(
  fields: TextField[],
  sections: readonly Section[],
  folder: string,
  isWanted: ((text: string) => boolean) | null,
): void {
  for (const [index, section] of sections.entries()) {
    const here = `${folder}/${index}`;
    addStated(fields, `${here}/heading`, section.heading);
    if (section.text !== "") fields.push([`${here}/text`, section.text]);
    addClauses(fields, section.clauses, `${here}/clauses`, isWanted);
    addSections(fields, section.sections, `${here}/sections`, isWanted);
  }
}

function addAnnex(fields: TextField[], annex: Annex, here: string, isWanted: (text: string) => boolean): void {
  const { heading, title, paragraphs, tables } = annex;
  fields.push([`${here}/heading/text`, heading.text]);
  addStated(fields, `${here}/title`, title);
  for (const [index, text] of paragraphs.entries()) fields.push([`${here}/paragraphs/${index}`, text]);
  addTables(fields, tables, here, isWanted);
}

function addTables(
  fields: TextField[],
  tables: readonly Table[],
  here: string,
  isWanted: (text: string) => boolean,
): void {
  for (const [t, { columns, rows }] of tables.entries()) {
    const table = `${here}/tables/${t}`;
    for (const [c, { header }] of columns.entries()) fields.push([`${table}/columns/${c}/header`, header]);
    for (const [r, { cells }] of rows.entries()) {
      for (const [c, cell] of cells.entries()) {
        if (isWanted(cell)) fields.push([`${table}/rows/${r}/cells/${c}`, cell]);
      }
    }
  }
}
