/** What every check is given beside the Resolution. */
import { type KnownAct, knownActs } from "../catalogue/acts.js";
import type { MessageLanguage } from "../language.js";
import type { QuotaRule } from "../quota/quota-rule.js";
import { quotaRules } from "../quota/quota-rules.js";

/** What checks are made with. */
export interface CheckOptions {
  /** Rules on job quotas, the first that fits deciding. Default: the built-in ones. */
  readonly rules?: readonly QuotaRule[] | undefined;
  /** Language of the messages. Default: English. */
  readonly lang?: MessageLanguage | undefined;
  /** The acts that references are held against. Default: the known acts. */
  readonly catalogue?: readonly KnownAct[] | undefined;
}

export interface CheckContext {
  readonly rules: readonly QuotaRule[];
  readonly catalogue: readonly KnownAct[];
}

export function checkContext({ rules = quotaRules, catalogue = knownActs }: CheckOptions): CheckContext {
  return { rules, catalogue };
}
