/** Which rules apply to an act, and which of them decides a question. */
import { compareIsoDates } from "../iso-date.js";
import type { QuotaCategoryCode } from "../schema/quota.js";
import type { QuotaRule, Rounding, RulePart } from "./quota-rule.js";
import { quotaRules } from "./quota-rules.js";

/** A bound that a rule sets, with the rule for the message; `verified` when its wording was seen. */
export interface Bound<Value> {
  /** What it sets. */
  readonly value: Value;
  /** The rule that sets it. */
  readonly rule: QuotaRule;
  /** Whether the rule's wording was seen. */
  readonly verified: boolean;
}

const holdsOn = ({ validFrom, validTo }: QuotaRule, date: string) =>
  (validFrom === null || compareIsoDates(validFrom, date) <= 0) &&
  (validTo === null || compareIsoDates(date, validTo) < 0);

/**
 * The rules for a category of people that are valid on a day (ISO date), in the order of the table; empty when none is
 * known. Without a day, those that hold at all times. Without a category, those that speak of every one.
 */
export function quotaRulesFor(
  category: QuotaCategoryCode | null,
  date: string | null,
  rules: readonly QuotaRule[] = quotaRules,
): readonly QuotaRule[] {
  return rules.filter(
    (rule) =>
      (category === null ? rule.categories.length > 1 && isGeneral(rule) : rule.categories.includes(category)) &&
      (date === null ? rule.validFrom === null && rule.validTo === null : holdsOn(rule, date)),
  );
}

/** A row without a category can be judged by a rule for any of them only. */
const isGeneral = ({ categories }: QuotaRule) => categories.includes("other");

/** The rule that decides on one part: one whose wording was seen before one whose was not, then the first. */
export function decidingRule<Part extends RulePart>(
  rules: readonly QuotaRule[],
  part: Part,
): Bound<NonNullable<QuotaRule[Part]>> | null {
  const stating = rules.filter((rule) => rule[part] !== null);
  const rule = stating.find(({ verified }) => verified.includes(part)) ?? stating[0];
  if (rule === undefined) return null;
  return { value: rule[part] as NonNullable<QuotaRule[Part]>, rule, verified: rule.verified.includes(part) };
}

/** How positions are rounded where no rule says so. */
export const DEFAULT_ROUNDING: Rounding = "half-up";
