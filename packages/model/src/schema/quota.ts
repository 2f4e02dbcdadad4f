/** The job quota that an act sets: categories of people, and allocations to organisations. */
import { z } from "zod";
import { amount, jsonPointer, percentage, statedText, text, within } from "./scalar.js";

export type {
  Allocation,
  LegalForm,
  LegalFormCode,
  Organization,
  Quota,
  QuotaCategory,
  QuotaCategoryCode,
  Tier,
} from "./types.js";

/** The form of `QuotaCategoryCode`. */
export const QuotaCategoryCodeSchema = z
  .enum(["youth-without-parental-care", "released-prisoners", "probation", "disability", "other"])
  .meta({
    title: "Quota category code",
    description:
      "youth-without-parental-care: graduates who lost their parents or stayed without care before majority; " +
      "released-prisoners: people released from prison; probation: people registered with the probation service; " +
      "disability: people with disabilities.",
  });

/** The form of `Tier`. */
export const TierSchema = z
  .strictObject({
    minHeadcount: within(z.int(), "amount").meta({
      title: "Minimum headcount",
      description: "Lowest headcount of the tier.",
    }),
    maxHeadcount: within(z.int(), "amount").nullable().meta({
      title: "Maximum headcount",
      description: "Highest headcount of the tier; null when it has no upper end.",
    }),
    percent: percentage.meta({
      title: "Percent",
      description: "Share of jobs for headcounts of this tier, in per cent.",
    }),
  })
  .refine(({ minHeadcount, maxHeadcount }) => maxHeadcount === null || minHeadcount <= maxHeadcount, {
    path: ["maxHeadcount"],
    error: "a tier ends before it starts",
  })
  .meta({ title: "Tier", description: "A span of headcounts with its own percentage; both ends belong to it." });

/** The form of `QuotaCategory`. */
export const QuotaCategorySchema = z
  .strictObject({
    category: QuotaCategoryCodeSchema.meta({ title: "Category", description: "Category of people, as a code." }),
    label: text.meta({ title: "Label", description: "The words with which the act names the category." }),
    percent: percentage.nullable().meta({
      title: "Percent",
      description: "The single percentage that the act sets for the category; null when there is none.",
    }),
    tiers: z.array(TierSchema).min(1).nullable().meta({
      title: "Tiers",
      description: "Percentages by headcount; null when the percentage does not depend on it.",
    }),
    percentRange: z
      .strictObject({
        min: percentage.meta({ title: "Minimum", description: "Lowest percentage, in per cent." }),
        max: percentage.meta({ title: "Maximum", description: "Highest percentage, in per cent." }),
      })
      .nullable()
      .optional()
      .meta({
        title: "Percent range",
        description:
          "The span of percentages that the act sets (from two to four per cent); null when it sets none. Results of " +
          "earlier versions lack it.",
      }),
    annexNumber: within(z.int(), "annex").nullable().meta({
      title: "Annex number",
      description: "Number of the annex that lists the organisations, as cited; else null.",
    }),
    clausePath: jsonPointer.nullable().meta({
      title: "Clause path",
      description: "JSON pointer to the clause that sets the quota; null when no clause does.",
    }),
  })
  .meta({ title: "Quota category", description: "A category of people for whom jobs are reserved." });

/** The form of `LegalFormCode`. */
export const LegalFormCodeSchema = z
  .enum([
    "LLP",
    "JSC",
    "IE",
    "CSI",
    "RSI",
    "SI",
    "CSE",
    "CSE-ECR",
    "CSTE",
    "RSE",
    "RSE-ECR",
    "FARM",
    "PC",
    "BRANCH",
    "OTHER",
  ])
  .meta({
    title: "Legal form code",
    description:
      "LLP: limited liability partnership (ЖШС, ТОО); JSC: joint-stock company (АҚ, АО); IE: individual entrepreneur " +
      "(ЖК, ИП); CSI, RSI, SI: communal, republican, other state institution (КММ, РММ, ММ); CSE, RSE: communal, " +
      "republican state enterprise, with -ECR on the right of economic management; CSTE: communal state treasury " +
      "enterprise; FARM: farm; PC: production cooperative; BRANCH: branch.",
  });

/** The form of `LegalForm`. */
export const LegalFormSchema = z
  .strictObject({
    code: LegalFormCodeSchema.meta({ title: "Code", description: "Legal form as a code." }),
    label: statedText.meta({ title: "Label", description: "The words or letters with which the cell states it." }),
  })
  .meta({ title: "Legal form", description: "Legal form of an organisation." });

/** The form of `Organization`. */
export const OrganizationSchema = z
  .strictObject({
    name: text.meta({ title: "Name", description: "The whole organisation cell." }),
    properName: statedText.nullable().meta({
      title: "Proper name",
      description: "What stands in its quotation marks; null when nothing does.",
    }),
    legalForm: LegalFormSchema.nullable().meta({
      title: "Legal form",
      description: "Legal form; null when not stated.",
    }),
    key: statedText
      .nullable()
      .optional()
      .meta({
        title: "Key",
        description:
          "Normal form of the name (legal form's code and folded words, LLP:асфа) by which the same organisation is " +
          "known again in other rows and acts; null for a name without letters. Results of earlier versions lack it.",
      }),
  })
  .meta({ title: "Organization", description: "The organisation to which jobs are allocated." });

/** The form of `Allocation`. */
export const AllocationSchema = z
  .strictObject({
    path: jsonPointer.meta({ title: "Path", description: "JSON pointer to the table row." }),
    annexNumber: within(z.int(), "annex").nullable().meta({
      title: "Annex number",
      description: "Number of the annex in which the row stands; null when it has none.",
    }),
    category: QuotaCategoryCodeSchema.nullable().meta({
      title: "Category",
      description: "Category of people; null when the table cannot be linked to one.",
    }),
    label: statedText.optional().meta({
      title: "Label",
      description:
        "The words with which the table's headers name a category that no code has; only where `category` is other.",
    }),
    rowNumber: within(z.int(), "row")
      .nullable()
      .meta({ title: "Row number", description: "Number printed in the row; null when it has none." }),
    organization: OrganizationSchema.meta({ title: "Organization", description: "The organisation." }),
    headcount: amount.nullable().meta({
      title: "Headcount",
      description: "Number of employees on the list; null when the row does not state it.",
    }),
    percent: percentage.nullable().meta({
      title: "Percent",
      description: "Percentage printed in the row; null when the row does not state it.",
    }),
    positions: amount.nullable().meta({
      title: "Positions",
      description: "Number of jobs reserved; null when the row does not state it.",
    }),
  })
  .meta({ title: "Allocation", description: "Jobs reserved in one organisation for one category of people." });

/** The form of `Quota`. */
export const QuotaSchema = z
  .strictObject({
    year: within(z.int(), "year")
      .nullable()
      .meta({ title: "Year", description: "Year for which the quota is set; null when the act does not say it." }),
    categories: z
      .array(QuotaCategorySchema)
      .meta({ title: "Categories", description: "Categories of people for whom the act sets a quota." }),
    allocations: z
      .array(AllocationSchema)
      .meta({ title: "Allocations", description: "Rows of the quota tables; totals rows are none." }),
  })
  .meta({ title: "Quota", description: "The job quota that the act sets." });
