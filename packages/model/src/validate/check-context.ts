/** What every check is given beside the Resolution. */
import { type KnownAct, knownActs } from "../catalogue/acts.js";
import type { Say } from "../findings/messages/message.js";
import { sayIn } from "../findings/messages/say.js";
import type { MessageLanguage } from "../language.js";
import type { QuotaRule } from "../quota/quota-rule.js";
import { quotaRules } from "../quota/quota-rules.js";

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
  /** Words a message in the reader's language. */
  readonly say: Say;
  readonly catalogue: readonly KnownAct[];
}

export function checkContext({ rules = quotaRules, lang = "en", catalogue = knownActs }: CheckOptions): CheckContext {
  return { rules, say: sayIn(lang), catalogue };
}
