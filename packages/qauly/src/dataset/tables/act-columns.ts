/** What rows of other tables say of their act: its key, and what spares most questions a join. */
import type { DatasetAct } from "../dataset-act.js";
import { type ColumnOf, date, type ForeignKey, integer, required, text } from "../table.js";

export interface OfAct {
  readonly act: DatasetAct;
}

export const toAct: ForeignKey = { columns: ["act_key"], table: "acts" };

export const actKey: ColumnOf<OfAct> = required(text("act_key", "Key of the act.", ({ act }) => act.key));

/** Year of an ISO date. */
export const yearOf = (isoDate: string | null): number | null =>
  isoDate === null ? null : Number(isoDate.slice(0, 4));

/** Territory, day and number of the act, repeated in the row. */
export const actFacts: readonly ColumnOf<OfAct>[] = [
  text("region", "Region of the act's authority.", ({ act }) => act.resolution.act.authority?.region ?? null),
  text("district", "District of the act's authority.", ({ act }) => act.resolution.act.authority?.district ?? null),
  text("act_type", "Type of the act.", ({ act }) => act.resolution.act.type),
  text("act_number", "Number of the act.", ({ act }) => act.resolution.act.number),
  date("act_date", "Day of the act's adoption.", ({ act }) => act.resolution.act.date),
  integer("act_year", "Year of the act's adoption.", ({ act }) => yearOf(act.resolution.act.date)),
];
