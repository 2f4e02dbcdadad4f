/** `corrections`: what people decided on values. */
import type { Correction } from "@qauly/model";
import { correctionActions } from "../codes.js";
import { type ActTable, actTable, coded, integer, required, text } from "../table.js";
import { actFacts, actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly correction: Correction;
  readonly index: number;
}

const shown = (value: string | number | null) => (value === null ? null : String(value));

export const corrections: ActTable = actTable<Row>({
  name: "corrections",
  description: "One row for each value that a person accepted or corrected; the tables hold the corrected value.",
  key: ["act_key", "correction_position"],
  foreignKeys: [toAct],
  rows: (act) => act.resolution.corrections.map((correction, index) => ({ act, correction, index })),
  columns: [
    actKey,
    required(integer("correction_position", "Place of the decision in its act, from 1.", ({ index }) => index + 1)),
    ...actFacts,
    required(text("path", "JSON pointer to the value.", ({ correction }) => correction.path)),
    required(coded("action", correctionActions, "What was decided.", ({ correction }) => correction.action)),
    text("old", "The value as read.", ({ correction }) => shown(correction.old)),
    text("new", "The value as it now stands.", ({ correction }) => shown(correction.new)),
    required(text("who", "Who decided.", ({ correction }) => correction.who)),
    required(text("decided_at", "When, as an ISO 8601 instant.", ({ correction }) => correction.when)),
    integer("page", "Page of the source.", ({ act, correction }) => act.pageOf(correction.path)),
  ],
});
