/** Ids of orders that the Ministry of Justice entered in the central register. */
import type { CitedAct } from "../schema/reference.js";
import { foldText } from "../text/fold.js";

/** Words that only bodies with acts in the central register bear, Kazakh and Russian, as beginnings of words. */
const CENTRAL_BODIES = /(?:^|[ -])(?:министр|агенттіг|агенттік|агентств)/;

/** True for an order of a minister, a ministry or a state agency: its number is one of the central register. */
export function isCentralOrder(act: Pick<CitedAct, "type" | "authority">): boolean {
  return act.type === "order" && act.authority !== null && CENTRAL_BODIES.test(foldText(act.authority));
}

/**
 * Registry id of an act of the central register: `V`, two digits of the year of adoption (not of registration), and the
 * registration number in eight digits; until 2010 in seven digits and `_`. Null when the number is not a plain one. The
 * rule held for 85 of 87 acts whose registration was visible.
 */
export function centralOrderId(adoptionDate: string, registrationNumber: string): string | null {
  if (!/^\d{1,7}$/.test(registrationNumber)) return null;
  const body = adoptionDate < "2011" ? `${registrationNumber.padStart(7, "0")}_` : registrationNumber.padStart(8, "0");
  return `V${adoptionDate.slice(2, 4)}${body}`;
}
