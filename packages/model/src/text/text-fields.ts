/** The fields of a result that hold text of the act. */
import type { Clause } from "../schema/clause.js";
import type { Resolution } from "../schema/resolution.js";

/** A JSON pointer, and the text that stands there. */
export type TextField = readonly [path: string, text: string];

type Texts = Pick<Resolution, "preamble" | "clauses" | "signatories" | "annexes"> & {
  readonly act: Pick<Resolution["act"], "title" | "authority">;
};

/** Each text of the act with its pointer, in reading order; notes of the register are none. */
export function* textFields({ act, preamble, clauses, signatories, annexes }: Texts): Generator<TextField> {
  yield* stated("/act/title", act.title);
  yield* stated("/act/authority/name", act.authority?.name);
  yield* stated("/preamble/text", preamble?.text);
  yield* clauseTexts(clauses, "/clauses");
  for (const [index, { role, name }] of signatories.entries()) {
    yield* stated(`/signatories/${index}/role`, role);
    yield* stated(`/signatories/${index}/name`, name);
  }
  for (const [index, annex] of annexes.entries()) yield* annexTexts(annex, `/annexes/${index}`);
}

function* stated(path: string, text: string | null | undefined): Generator<TextField> {
  if (text !== null && text !== undefined) yield [path, text];
}

function* clauseTexts(clauses: readonly Clause[], folder: string): Generator<TextField> {
  for (const [index, { text, children }] of clauses.entries()) {
    yield [`${folder}/${index}/text`, text];
    yield* clauseTexts(children, `${folder}/${index}/children`);
  }
}

function* annexTexts(annex: Resolution["annexes"][number], here: string): Generator<TextField> {
  const { heading, title, paragraphs, tables } = annex;
  yield [`${here}/heading/text`, heading.text];
  yield* stated(`${here}/title`, title);
  for (const [index, text] of paragraphs.entries()) yield [`${here}/paragraphs/${index}`, text];
  for (const [t, { columns, rows }] of tables.entries()) {
    const table = `${here}/tables/${t}`;
    for (const [c, { header }] of columns.entries()) yield [`${table}/columns/${c}/header`, header];
    for (const [r, { cells }] of rows.entries()) {
      for (const [c, cell] of cells.entries()) yield [`${table}/rows/${r}/cells/${c}`, cell];
    }
  }
}
