/** `relations`: one row for each relation of an act. */
import type { Reference, Relation } from "@qauly/model";
import { citedIdentity } from "../cited-identity.js";
import { relationActors, relationKindCodes } from "../codes.js";
import { type ActTable, actTable, coded, date, integer, required, text } from "../table.js";
import { actFacts, actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly relation: Relation;
  readonly index: number;
  readonly reference: Reference | null;
}

const partOf = ({ relation }: Row): string =>
  relation.effect.part.map(({ unit, number }) => (number === null ? unit : `${unit} ${number}`)).join(", ");

function* rowsOf(act: OfAct["act"]): Generator<Row> {
  const { relations, references } = act.resolution;
  for (const [index, relation] of relations.entries()) {
    const reference = relation.reference === null ? null : (references[relation.reference] ?? null);
    yield { act, relation, index, reference };
  }
}

export const relations: ActTable = actTable<Row>({
  name: "relations",
  description: "One row for each thing that an act does to another, or that a note says another did to it.",
  key: ["act_key", "relation"],
  foreignKeys: [toAct],
  rows: rowsOf,
  columns: [
    actKey,
    required(integer("relation", "Place of the relation in its act, from 0.", ({ index }) => index)),
    ...actFacts,
    required(coded("kind", relationKindCodes, "What is done.", ({ relation }) => relation.kind)),
    required(coded("effect_by", relationActors, "Which act does it.", ({ relation }) => relation.effect.by)),
    text("reference", "Id of the citation that is concerned: ref-1 …", ({ reference }) => reference?.id ?? null),
    text(
      "cited_identity",
      "Which act is concerned, as `act_identity` of the table of acts names it; NULL where the citation does not say it.",
      ({ act, relation }) => (relation.act === null ? null : citedIdentity(relation.act, act.resolution)),
    ),
    text("target_id", "Registry id of the act that is concerned.", ({ relation }) => relation.target?.id ?? null),
    text("target_path", "Pointer to the place in this act.", ({ relation }) => relation.target?.path ?? null),
    text("part", "The part that is concerned: article 31, clause 1.", partOf),
    date("effect_from", "Day from which it holds.", ({ relation }) => relation.effect.from),
    date("effect_until", "Day up to which it holds.", ({ relation }) => relation.effect.until),
    required(
      text("path", "JSON pointer to the field with the words that state it.", ({ relation }) => relation.at.path),
    ),
    required(integer("start_offset", "UTF-16 offset of their first character.", ({ relation }) => relation.at.start)),
    required(integer("end_offset", "UTF-16 offset after their last character.", ({ relation }) => relation.at.end)),
  ],
});
