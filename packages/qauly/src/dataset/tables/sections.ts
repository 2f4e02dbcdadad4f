/** `sections`: one row for each section of a law, a code or of rules in an annex. */
import type { Section } from "@qauly/model";
import { sectionKinds } from "../codes.js";
import { type ActTable, actTable, coded, integer, required, text } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly section: Section;
  readonly path: string;
  readonly parent: string | null;
  readonly annex: number | null;
  readonly depth: number;
}

function* sectionsIn(
  act: OfAct["act"],
  list: readonly Section[],
  folder: string,
  outer: Pick<Row, "parent" | "annex" | "depth">,
): Generator<Row> {
  for (const [index, section] of list.entries()) {
    const path = `${folder}/${index}`;
    yield { act, section, path, ...outer };
    yield* sectionsIn(act, section.sections, `${path}/sections`, { ...outer, parent: path, depth: outer.depth + 1 });
  }
}

function* rowsOf(act: OfAct["act"]): Generator<Row> {
  const { sections, annexes } = act.resolution;
  yield* sectionsIn(act, sections, "/sections", { parent: null, annex: null, depth: 1 });
  for (const [index, annex] of annexes.entries()) {
    yield* sectionsIn(act, annex.sections, `/annexes/${index}/sections`, { parent: null, annex: index + 1, depth: 1 });
  }
}

export const sections: ActTable = actTable<Row>({
  name: "sections",
  description: "One row for each section of a law, a code or of rules in an annex, in reading order.",
  key: ["act_key", "path"],
  foreignKeys: [toAct],
  rows: rowsOf,
  columns: [
    actKey,
    required(text("path", "JSON pointer to the section in its act.", ({ path }) => path)),
    text("parent_path", "Pointer to the section in which it stands.", ({ parent }) => parent),
    integer(
      "annex_position",
      "Place of the annex that holds it, from 1; empty in the act itself.",
      ({ annex }) => annex,
    ),
    required(integer("depth", "1 for an outermost section, 2 for those in it …", ({ depth }) => depth)),
    required(coded("kind", sectionKinds, "What the act calls it.", ({ section }) => section.kind)),
    text("number", "Number as printed, without marks.", ({ section }) => section.number),
    text("heading", "Name of the section.", ({ section }) => section.heading),
    text("text", "Paragraphs above its first clause.", ({ section }) => section.text),
  ],
});
