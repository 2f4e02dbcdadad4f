/** `repairs`: every change of the source's characters. */
import type { Repair } from "@qauly/model";
import { repairKinds } from "../codes.js";
import { type ActTable, actTable, coded, integer, required, text } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly repair: Repair;
  readonly index: number;
}

export const repairs: ActTable = actTable<Row>({
  name: "repairs",
  description: "One row for each change that the reading text makes to the source's characters.",
  key: ["act_key", "repair_position"],
  foreignKeys: [toAct],
  rows: (act) => act.resolution.repairs.map((repair, index) => ({ act, repair, index })),
  columns: [
    actKey,
    required(integer("repair_position", "Place of the repair in its act, from 1.", ({ index }) => index + 1)),
    required(coded("kind", repairKinds, "What kind of damage was repaired.", ({ repair }) => repair.kind)),
    text("before", "The source's characters.", ({ repair }) => repair.before),
    text("after", "The characters of the reading text.", ({ repair }) => repair.after),
    required(integer("page", "Page of the source.", ({ repair }) => repair.at.page)),
    required(integer("start_offset", "UTF-16 offset in the page's raw text.", ({ repair }) => repair.at.start)),
    required(integer("end_offset", "UTF-16 offset after the last character.", ({ repair }) => repair.at.end)),
  ],
});
