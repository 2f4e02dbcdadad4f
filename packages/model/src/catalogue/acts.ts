/** The catalogue of known acts: what is certain about national acts that local acts cite. */
import { knownCodes } from "./codes.js";
import type { KnownAct } from "./known-act.js";
import { knownLaws } from "./laws.js";
import { knownRegulations } from "./regulations.js";

export type { KnownAct } from "./known-act.js";

/**
 * All known acts. Acts of which the registry id is not certain are left out: a row that cannot resolve would only
 * mislead.
 */
export const knownActs: readonly KnownAct[] = [...knownCodes, ...knownLaws, ...knownRegulations];

/** The known acts with rows of one's own; a row with the id of a known act stands in its place, a later one in an earlier's. */
export function extendCatalogue(rows: readonly KnownAct[]): readonly KnownAct[] {
  return rows.length === 0 ? knownActs : [...new Map([...knownActs, ...rows].map((act) => [act.id, act])).values()];
}
