/** What rows of other tables say of their act: its key, and what spares most questions a join. */

import { actTypes } from "../codes.js";
import type { DatasetAct } from "../dataset-act.js";
import { boolean, type ColumnOf, coded, date, type ForeignKey, integer, required, text, words } from "../table.js";

export interface OfAct {
  readonly act: DatasetAct;
}

export const toAct: ForeignKey = { columns: ["act_key"], table: "acts" };

export const actKey: ColumnOf<OfAct> = required(text("act_key", "Key of the act.", ({ act }) => act.key));

/** Year of an ISO date. */
export const yearOf = (isoDate: string | null): number | null =>
  isoDate === null ? null : Number(isoDate.slice(0, 4));

const isCurrent = ({ act }: OfAct) => act.standing.isCurrent;

/** Territory, day and number of the act, repeated in the row. */
export const actFacts: readonly ColumnOf<OfAct>[] = [
  text("act_identity", "Identity of the act, as in acts.", ({ act }) => act.identity),
  required(boolean("is_current", "Whether its reading counts for its act, and the act is not repealed.", isCurrent)),
  text("region_code", "KATO code of the region.", ({ act }) => act.codes.region),
  text("district_code", "KATO code of the district.", ({ act }) => act.codes.district),
  words("region", "Region of the act's authority.", ({ act }) => act.resolution.act.authority?.region ?? null),
  words("district", "District of the act's authority.", ({ act }) => act.resolution.act.authority?.district ?? null),
  coded("act_type", actTypes, "Type of the act.", ({ act }) => act.resolution.act.type),
  text("act_number", "Number of the act.", ({ act }) => act.resolution.act.number),
  date("act_date", "Day of the act's adoption.", ({ act }) => act.resolution.act.date),
  integer("act_year", "Year of the act's adoption.", ({ act }) => yearOf(act.resolution.act.date)),
];
