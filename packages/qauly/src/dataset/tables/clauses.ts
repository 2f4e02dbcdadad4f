/** `clauses`: one row for each clause or sub-clause, also in sections. */
import type { Clause, Section } from "@qauly/model";
import { type ActTable, actTable, integer, required, text } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly clause: Clause;
  readonly path: string;
  readonly parent: string | null;
  readonly depth: number;
}

function* clausesIn(
  act: OfAct["act"],
  list: readonly Clause[],
  folder: string,
  parent: string | null,
  depth: number,
): Generator<Row> {
  for (const [index, clause] of list.entries()) {
    const path = `${folder}/${index}`;
    yield { act, clause, path, parent, depth };
    yield* clausesIn(act, clause.children, `${path}/children`, path, depth + 1);
  }
}

/** Those of a law's articles. */
function* sectionClauses(act: OfAct["act"], list: readonly Section[], folder: string): Generator<Row> {
  for (const [index, section] of list.entries()) {
    yield* clausesIn(act, section.clauses, `${folder}/${index}/clauses`, null, 1);
    yield* sectionClauses(act, section.sections, `${folder}/${index}/sections`);
  }
}

function* rowsOf(act: OfAct["act"]): Generator<Row> {
  const { clauses: own, sections } = act.resolution;
  yield* clausesIn(act, own, "/clauses", null, 1);
  yield* sectionClauses(act, sections, "/sections");
}

export const clauses: ActTable = actTable<Row>({
  name: "clauses",
  description: "One row for each clause and sub-clause, in reading order: of the act and of its sections.",
  key: ["act_key", "path"],
  foreignKeys: [toAct],
  rows: rowsOf,
  columns: [
    actKey,
    required(text("path", "JSON pointer to the clause in its act.", ({ path }) => path)),
    text("parent_path", "Pointer to the clause that it is part of.", ({ parent }) => parent),
    required(integer("depth", "1 for a clause, 2 for its sub-clauses …", ({ depth }) => depth)),
    text("number", "Number without stop or bracket.", ({ clause }) => clause.number),
    text("text", "Its own text, without its sub-clauses.", ({ clause }) => clause.text),
  ],
});
