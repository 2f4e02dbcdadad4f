/** A user's own rules on job quotas, as a JSON file holds them. */
import { z } from "zod";
import { QaulyError } from "../error.js";
import type { JsonSchema } from "../schema/json-schema.js";
import { QuotaCategoryCodeSchema, TierSchema } from "../schema/quota.js";
import { isoDate, percentage, statedText } from "../schema/scalar.js";
import { jsonPointerOf } from "../text/json-pointer.js";
import { type QuotaRule, quotaSetters, roundings, ruleParts } from "./quota-rule.js";
import { quotaRules } from "./quota-rules.js";

const CitationSchema = z
  .union([statedText, z.strictObject({ en: statedText, kk: statedText.optional(), ru: statedText.optional() })])
  .meta({
    title: "Citation",
    description: "Act and article as findings cite them: one text, or one for each language (en, kk, ru).",
  });

const QuotaRuleSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is small letters and digits with hyphens between")
      .meta({ title: "Id", description: "Name of the rule; that of a built-in rule replaces it." }),
    categories: z
      .array(QuotaCategoryCodeSchema)
      .min(1)
      .meta({ title: "Categories", description: "Categories of people of which the rule speaks." }),
    setBy: z
      .enum(quotaSetters)
      .nullable()
      .default(null)
      .meta({ title: "Set by", description: "Which akimats set the quota: any, or those of regions only." }),
    minHeadcount: z
      .int()
      .min(0)
      .nullable()
      .default(null)
      .meta({ title: "Minimum headcount", description: "Fewest employees for whom a quota is set." }),
    percent: z
      .strictObject({
        min: percentage.meta({ title: "Minimum", description: "Lowest percentage that an act may set." }),
        max: percentage.meta({ title: "Maximum", description: "Highest percentage that an act may set." }),
      })
      .refine(({ min, max }) => min <= max, { path: ["max"], error: "the highest percentage is below the lowest" })
      .nullable()
      .default(null)
      .meta({ title: "Percent", description: "Percentages that an act may set." }),
    tiers: z
      .array(TierSchema)
      .min(1)
      .nullable()
      .default(null)
      .meta({ title: "Tiers", description: "Percentages by headcount; where tiers overlap, each of them holds." }),
    rounding: z
      .enum(roundings)
      .nullable()
      .default(null)
      .meta({ title: "Rounding", description: "How a share of jobs becomes a whole number of positions." }),
    exclusions: z
      .array(statedText)
      .default([])
      .meta({ title: "Exclusions", description: "What the rule leaves out, in words." }),
    source: z
      .strictObject({
        citation: CitationSchema,
        adiletId: statedText
          .nullable()
          .default(null)
          .meta({ title: "Adilet id", description: "Id of the act in the registry." }),
      })
      .meta({ title: "Source", description: "Where the rule stands." }),
    validFrom: isoDate
      .nullable()
      .default(null)
      .meta({ title: "Valid from", description: "First day of validity; null for a rule without a beginning." }),
    validTo: isoDate
      .nullable()
      .default(null)
      .meta({ title: "Valid to", description: "First day on which it no longer holds; null for no known end." }),
    verified: z
      .array(z.enum(ruleParts))
      .default([...ruleParts])
      .meta({
        title: "Verified",
        description: "Parts whose wording was seen; findings call the others unverified. Default: all.",
      }),
    note: statedText.nullable().default(null).meta({ title: "Note", description: "Anything for people to know." }),
  })
  .refine(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom < validTo, {
    path: ["validTo"],
    error: "the rule ends before it begins",
  })
  .meta({ title: "Quota rule", description: "One rule on job quotas and the time of its validity." });

/** The form of a rule file. */
export const QuotaRuleFileSchema = z
  .strictObject({
    base: z
      .enum(["built-in", "none"])
      .default("built-in")
      .meta({ title: "Base", description: "Whether the built-in rules hold beside those of the file." }),
    rules: z.array(QuotaRuleSchema).meta({ title: "Rules", description: "The rules, the first that fits deciding." }),
  })
  .refine(({ rules }) => new Set(rules.map(({ id }) => id)).size === rules.length, {
    path: ["rules"],
    error: "two rules bear the same id",
  })
  .meta({ title: "Quota rule file", description: "A user's own rules on job quotas." });

/** JSON Schema (draft 2020-12) of a rule file. */
export function quotaRuleFileJsonSchema(): JsonSchema {
  return z.toJSONSchema(QuotaRuleFileSchema, { target: "draft-2020-12", io: "input" });
}

/** What a rule file may hold; fields with a default may be left out. */
export type QuotaRuleFile = z.input<typeof QuotaRuleFileSchema>;

function ruleOf({ source, ...rest }: z.output<typeof QuotaRuleSchema>): QuotaRule {
  const { citation, adiletId } = source;
  const { en, kk = en, ru = en } = typeof citation === "string" ? { en: citation } : citation;
  return { ...rest, source: { citation: { en, kk, ru }, adiletId } };
}

/**
 * The rules that apply when a user gives his own: those of the file first, then the built-in ones that it does not
 * replace (`base: "none"` leaves those out). A list of rules stands for a file that holds just these and no base.
 * Throws `QaulyError` `rules.invalid`, naming the place, when the document is no rule file.
 */
export function parseQuotaRules(document: unknown): readonly QuotaRule[] {
  const file = Array.isArray(document) ? { base: "none", rules: document } : document;
  const parsed = QuotaRuleFileSchema.safeParse(file);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
    const place = first === undefined || first.path.length === 0 ? "the document" : jsonPointerOf(first.path);
    throw new QaulyError(
      "rules.invalid",
      `not a rule file: ${place}: ${first?.message ?? "wrong form"}${more}`,
      "compare it with the form in docs/quota-rules.md",
      { cause: parsed.error },
    );
  }
  const own = parsed.data.rules.map(ruleOf);
  if (parsed.data.base === "none") return own;
  return [...own, ...quotaRules.filter(({ id }) => own.every((rule) => rule.id !== id))];
}
