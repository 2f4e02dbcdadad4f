/** Making findings. */
import type { Finding } from "../schema/finding.js";
import type { Span } from "../schema/span.js";
import { type FindingCode, type FindingSeverity, findingRules } from "./codes.js";
import type { MessageKey, MessageValues } from "./messages/message.js";
import { sayIn } from "./messages/say.js";

/** What a finding says beside its code and path. */
export interface FindingDetails<Key extends MessageKey> {
  /** Which message says what is there, what was expected, and by which rule. */
  readonly key: Key;
  /** What the message is made of. */
  readonly values: MessageValues[Key];
  /** The value that the rule asks for, null when it asks for no single one. */
  readonly expected: string | number | null;
  /** The value that stands there, null when none does. */
  readonly actual: string | number | null;
  /** Where a finding weighs less than others of its code. Default: what the table of codes says. */
  readonly severity?: FindingSeverity;
  /** The place in the source, where the path does not lead to it. Default: null. */
  readonly place?: Span | null;
}

const english = sayIn("en");

/** A finding of the given code at a JSON pointer, in English. */
export function finding<Key extends MessageKey>(
  code: FindingCode,
  path: string,
  { key, values, expected, actual, severity = findingRules[code].severity, place = null }: FindingDetails<Key>,
): Finding {
  const message = english(key, values);
  return { code, severity, path, message, key, values: { ...values }, expected, actual, place, because: null };
}
