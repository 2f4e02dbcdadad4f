/** `unplaced`: text of the source that stands in no field. */
import type { Unplaced } from "@qauly/model";
import { unplacedReasons } from "../codes.js";
import { type ActTable, actTable, coded, integer, required, text } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly unplaced: Unplaced;
  readonly index: number;
}

export const unplaced: ActTable = actTable<Row>({
  name: "unplaced",
  description: "One row for each stretch of the source that stands in no field of its act.",
  key: ["act_key", "unplaced_position"],
  foreignKeys: [toAct],
  rows: (act) => act.resolution.unplaced.map((each, index) => ({ act, unplaced: each, index })),
  columns: [
    actKey,
    required(integer("unplaced_position", "Place among its act's, from 1.", ({ index }) => index + 1)),
    required(coded("reason", unplacedReasons, "Why it is in no field.", (row) => row.unplaced.reason)),
    required(text("text", "The source's characters.", (row) => row.unplaced.text)),
    required(integer("page", "Page of the source.", (row) => row.unplaced.at.page)),
    required(integer("start_offset", "UTF-16 offset in the page's raw text.", (row) => row.unplaced.at.start)),
    required(integer("end_offset", "UTF-16 offset after the last character.", (row) => row.unplaced.at.end)),
  ],
});
