/** How far a result, and each part of it, can be relied on without a look at the source. */
import { z } from "zod";
import { jsonPointer, statedText } from "./scalar.js";

export const TrustLevelSchema = z.enum(["clear", "look", "doubtful"]).meta({
  title: "Trust level",
  description:
    "clear: little or nothing speaks against the reading; look: something may be wrong at the places named; doubtful: something " +
    "probably is. docs/trust.md says which share of the acts of each level was wholly right.",
});

export type TrustLevel = z.infer<typeof TrustLevelSchema>;

export const TrustReasonSchema = z
  .strictObject({
    sign: statedText.meta({
      title: "Sign",
      description: "What was seen: the code of a finding, or the name of another sign of docs/trust.md.",
    }),
    path: jsonPointer.nullable().meta({
      title: "Path",
      description: "Where it was seen first; null where it concerns the whole act.",
    }),
    count: z.int().min(1).meta({ title: "Count", description: "How often it was seen." }),
  })
  .meta({ title: "Reason", description: "A sign that lowers trust, the gravest first." });

export type TrustReason = z.infer<typeof TrustReasonSchema>;

const score = z.number().min(0).max(1).meta({
  title: "Score",
  description: "Estimated probability that everything in it is right, 0 to 1.",
});

const reasons = z
  .array(TrustReasonSchema)
  .meta({ title: "Reasons", description: "What lowers trust, the gravest first." });

export const PartTrustSchema = z
  .strictObject({ level: TrustLevelSchema, score, reasons })
  .meta({ title: "Trust in a part", description: "How far a part of the result can be relied on." });

export type PartTrust = z.infer<typeof PartTrustSchema>;

export { type TrustPart, trustParts } from "../trust/parts.js";

const part = (title: string, description: string) => PartTrustSchema.nullable().meta({ title, description });

export const TrustSchema = z
  .strictObject({
    level: TrustLevelSchema,
    score,
    parts: z
      .strictObject({
        identity: part("Identity", "Type, authority, title, date, number, registration, status, signatures."),
        structure: part("Structure", "Preamble, clauses, agreements, annexes and their paragraphs."),
        tables: part("Tables", "Tables of clauses and annexes; null where there is none."),
        references: part("References", "Cited acts and places; null where nothing is cited."),
        quota: part("Quota", "The job quota; null where the act sets none."),
      })
      .meta({ title: "Parts", description: "Trust in each part of the result." }),
    reasons,
  })
  .meta({
    title: "Trust",
    description: "How far the result can be relied on without a look at the source.",
  });

export type Trust = z.infer<typeof TrustSchema>;
