/**
 * `citations`: one row for each reference. The table is not called `references` because that word is reserved in SQL.
 */
import type { Reference } from "@qauly/model";
import { actTypes, referenceKinds, targetBases } from "../codes.js";
import { type ActTable, actTable, coded, date, integer, required, text, words } from "../table.js";
import { actFacts, actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly reference: Reference;
  readonly index: number;
}

/** `article 31, clause 1`. */
const pinpointOf = ({ reference }: Row) =>
  reference.pinpoint.map(({ unit, number }) => (number === null ? unit : `${unit} ${number}`)).join(", ");

export const citations: ActTable = actTable<Row>({
  name: "citations",
  description: "One row for each reference of an act: another act, or a place in this one.",
  key: ["act_key", "reference"],
  foreignKeys: [toAct],
  rows: (act) => act.resolution.references.map((reference, index) => ({ act, reference, index })),
  columns: [
    actKey,
    required(text("reference", "Id of the reference in its act: ref-1 …", ({ reference }) => reference.id)),
    ...actFacts,
    required(coded("kind", referenceKinds, "What is cited.", ({ reference }) => reference.kind)),
    required(text("text", "The citation as printed after repair.", ({ reference }) => reference.text)),
    required(text("path", "JSON pointer to the field in which it stands.", ({ reference }) => reference.at.path)),
    required(integer("start_offset", "UTF-16 offset of its first character.", ({ reference }) => reference.at.start)),
    required(integer("end_offset", "UTF-16 offset after its last character.", ({ reference }) => reference.at.end)),
    integer("page", "Page of the source.", ({ act, index }) => act.pageOf(`/references/${index}/text`)),
    coded("cited_type", actTypes, "Type of the cited act.", ({ reference }) => reference.act?.type ?? null),
    words("cited_title", "Title as cited.", ({ reference }) => reference.act?.title ?? null),
    words("cited_authority", "Authority as cited.", ({ reference }) => reference.act?.authority ?? null),
    date("cited_date", "Date as cited.", ({ reference }) => reference.act?.date ?? null),
    text("cited_number", "Number as cited.", ({ reference }) => reference.act?.number ?? null),
    text(
      "cited_registration",
      "Registration as cited.",
      ({ reference }) => reference.act?.registration?.number ?? null,
    ),
    text("pinpoint", "The cited place: article 31, clause 1.", pinpointOf),
    text("target_id", "Registry id of the cited act.", ({ reference }) => reference.target?.id ?? null),
    text("target_uri", "Its address in the registry.", ({ reference }) => reference.target?.uri ?? null),
    text("target_path", "Pointer to the cited place in this act.", ({ reference }) => reference.target?.path ?? null),
    coded(
      "target_basis",
      targetBases,
      "What the target was derived from.",
      ({ reference }) => reference.target?.basis ?? null,
    ),
  ],
});
