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
