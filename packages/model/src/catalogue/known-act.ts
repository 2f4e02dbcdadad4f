/** What the catalogue says about one act. */
import type { ActType } from "../schema/act.js";

/** An act that citations may mean. */
export interface KnownAct {
  /** Document id in the registry adilet.zan.kz; the key of a catalogue. */
  readonly id: string;
  /** True when the id itself was seen; false when it follows from year and number by the registry's rule. */
  readonly idSeen: boolean;
  /** Type of the act. */
  readonly type: ActType;
  /**
   * Titles under which acts cite it, without quotation marks, the usual one first; empty when only its number is
   * certain.
   */
  readonly titles: { readonly kk: readonly string[]; readonly ru: readonly string[] };
  /**
   * Beginnings of words, lower case, of which one stands in every name of the adopting body. Null for laws and codes:
   * parliament's numbers are unique on their day, those of ministers and akimats are not.
   */
  readonly authority: readonly string[] | null;
  /** Day of adoption. */
  readonly date: string;
  /** Null for an act that has none. */
  readonly number: string | null;
  /** Number in the central register, null where acts of this kind have none. */
  readonly registration: string | null;
  /** First day in force, null when it was not seen. */
  readonly inForceFrom: string | null;
  /** First day no longer in force, null when none is known. */
  readonly inForceTo: string | null;
  /**
   * Where date and number were seen: `zan NNN` is the entry NNN of the national database zan.gov.kz, a registry id the
   * act that cites it so.
   */
  readonly source: string;
}
