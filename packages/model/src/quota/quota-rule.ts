/** What a rule of law on job quotas says, as data. */
import type { Localized } from "../language.js";
import type { QuotaCategoryCode, Tier } from "../schema/quota.js";

/** How a share of jobs becomes a whole number of positions. */
export const roundings = ["half-up", "up", "down"] as const;
/** How positions are rounded. */
export type Rounding = (typeof roundings)[number];

/** Who sets quotas: any akimat, or only those of oblasts, cities of republican significance and the capital. */
export const quotaSetters = ["local-executive-body", "regional-executive-body"] as const;
/** Who sets a quota. */
export type QuotaSetter = (typeof quotaSetters)[number];

/** The parts of a rule, each of which was seen in its source or was not. */
export const ruleParts = ["setBy", "minHeadcount", "percent", "tiers", "rounding"] as const;
/** A part of a rule. */
export type RulePart = (typeof ruleParts)[number];

/** Where a rule of the law stands. */
export interface LegalSource {
  /** Act and article, as a finding cites them. */
  readonly citation: Localized;
  /** Id of the act in the registry, null when it is not known. */
  readonly adiletId: string | null;
}

/** A rule of the law, or of a user, on job quotas. */
export interface QuotaRule {
  /** Stable name; a rule of a user's file takes the place of the one of the same name. */
  readonly id: string;
  /** The categories of people of which the rule speaks. */
  readonly categories: readonly QuotaCategoryCode[];
  /** Who sets the quota; null where the rule does not say. */
  readonly setBy: QuotaSetter | null;
  /** Fewest employees on the list for whom a quota is set. */
  readonly minHeadcount: number | null;
  /** Lowest and highest percentage that an act may set. */
  readonly percent: { readonly min: number; readonly max: number } | null;
  /** Percentages by list headcount; where tiers overlap, each of them holds. */
  readonly tiers: readonly Tier[] | null;
  /** How positions are rounded; null where the rule does not say. */
  readonly rounding: Rounding | null;
  /** What the rule leaves out of the reckoning; for people, nothing is computed from it. */
  readonly exclusions: readonly string[];
  /** Where the rule stands. */
  readonly source: LegalSource;
  /** First day of validity, null when it holds from of old; where entry into force was not seen, the day of adoption. */
  readonly validFrom: string | null;
  /** First day on which the rule no longer holds, null when no end is known. */
  readonly validTo: string | null;
  /** The parts whose wording was seen in the source; a bound that is not among them is named as unverified. */
  readonly verified: readonly RulePart[];
  /** What is known of the rule's own text, for people. */
  readonly note: string | null;
}
