/** Making findings. */
import type { Finding } from "../schema/finding.js";
import { type FindingCode, type FindingSeverity, findingRules } from "./codes.js";

/** What a finding says beside its code and place. */
export interface FindingDetails {
  /** What is there, what was expected, by which rule; in the language of the reader. */
  readonly message: string;
  /** The value that the rule asks for, null when it asks for no single one. */
  readonly expected: string | number | null;
  /** The value that stands there, null when none does. */
  readonly actual: string | number | null;
  /** Where a finding weighs less than others of its code. Default: what the table of codes says. */
  readonly severity?: FindingSeverity;
}

/** A finding of the given code at a JSON pointer. */
export function finding(
  code: FindingCode,
  path: string,
  { message, expected, actual, severity = findingRules[code].severity }: FindingDetails,
): Finding {
  return { code, severity, path, message, expected, actual };
}
