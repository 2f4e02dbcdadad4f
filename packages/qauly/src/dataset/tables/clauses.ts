/** `clauses`: one row for each clause or sub-clause. */
import type { Clause } from "@qauly/model";
import { type ActTable, actTable, integer, required, text } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly clause: Clause;
  readonly path: string;
  readonly parent: string | null;
  readonly depth: number;
}

function* clausesIn(act: OfAct["act"], list: readonly Clause[], parent: string | null, depth: number): Generator<Row> {
  const folder = parent === null ? "/clauses" : `${parent}/children`;
  for (const [index, clause] of list.entries()) {
    const path = `${folder}/${index}`;
    yield { act, clause, path, parent, depth };
    yield* clausesIn(act, clause.children, path, depth + 1);
  }
}

export const clauses: ActTable = actTable<Row>({
  name: "clauses",
  description: "One row for each clause and sub-clause, in reading order.",
  key: ["act_key", "path"],
  foreignKeys: [toAct],
  rows: (act) => clausesIn(act, act.resolution.clauses, null, 1),
  columns: [
    actKey,
    required(text("path", "JSON pointer to the clause in its act.", ({ path }) => path)),
    text("parent_path", "Pointer to the clause that it is part of.", ({ parent }) => parent),
    required(integer("depth", "1 for a clause, 2 for its sub-clauses …", ({ depth }) => depth)),
    text("number", "Number without stop or bracket.", ({ clause }) => clause.number),
    text("text", "Its own text, without its sub-clauses.", ({ clause }) => clause.text),
  ],
});
