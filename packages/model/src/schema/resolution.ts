/** One parsed act: the document that Qauly produces. */
import { z } from "zod";
import { ActSchema } from "./act.js";
import { AgreementSchema } from "./agreement.js";
import { AnnexSchema } from "./annex.js";
import { ClauseSchema } from "./clause.js";
import { CorrectionSchema } from "./correction.js";
import { FindingSchema } from "./finding.js";
import { NoteSchema } from "./note.js";
import { PreambleSchema } from "./preamble.js";
import { isProvedBy, type ProvedBy, ProvedBySchema } from "./proof.js";
import { isProvenance, type Provenance, ProvenanceSchema } from "./provenance.js";
import { QuotaSchema } from "./quota.js";
import { ReferenceSchema } from "./reference.js";
import { RelationSchema } from "./relation.js";
import { RepairSchema } from "./repair.js";
import { SectionSchema } from "./section.js";
import { SignatorySchema } from "./signatory.js";
import { SourceSchema } from "./source.js";
import { TrustSchema } from "./trust.js";
import { FurnitureSchema, UnplacedSchema } from "./unplaced.js";
import { SCHEMA_VERSION } from "./version.js";

export type { Resolution } from "./types.js";

/** The form of `Resolution`. */
export const ResolutionSchema = z
  .strictObject({
    schemaVersion: z
      .literal(SCHEMA_VERSION)
      .meta({ title: "Schema version", description: "Version of this document's form." }),
    source: SourceSchema.meta({ title: "Source", description: "The file from which the act was read." }),
    language: z.enum(["kk", "ru"]).meta({ title: "Language", description: "Language of the text: Kazakh or Russian." }),
    act: ActSchema.meta({ title: "Act", description: "Identity of the act." }),
    preamble: PreambleSchema.nullable().meta({
      title: "Preamble",
      description: "Grounds and enacting formula; null when the text starts with its clauses.",
    }),
    clauses: z.array(ClauseSchema).meta({ title: "Clauses", description: "Operative clauses in reading order." }),
    sections: z
      .array(SectionSchema)
      .default(() => [])
      .meta({
        title: "Sections",
        description:
          "Sections of a law or code, outermost first; the clauses of an article stand in it. Empty for other acts.",
      }),
    signatories: z.array(SignatorySchema).meta({ title: "Signatories", description: "Who signed the act." }),
    agreed: z
      .array(AgreementSchema)
      .meta({ title: "Agreed", description: "Who agreed to the act, in the order of the source." }),
    annexes: z.array(AnnexSchema).meta({ title: "Annexes", description: "Annexes in reading order." }),
    notes: z
      .array(NoteSchema)
      .meta({ title: "Notes", description: "Notes of the register and footnotes, in reading order." }),
    references: z
      .array(ReferenceSchema)
      .meta({ title: "References", description: "Cited acts and cited places of this act, in reading order." }),
    relations: z
      .array(RelationSchema)
      .default(() => [])
      .meta({
        title: "Relations",
        description: "What this act does to others, and what notes say that others did to it, in reading order.",
      }),
    quota: QuotaSchema.nullable().meta({
      title: "Quota",
      description: "The job quota that the act sets; null when it sets none.",
    }),
    findings: z
      .array(FindingSchema)
      .meta({ title: "Findings", description: "What is wrong or worth knowing about the act." }),
    repairs: z
      .array(RepairSchema)
      .meta({ title: "Repairs", description: "Every change that the reading text makes to the source's characters." }),
    furniture: z.array(FurnitureSchema).meta({
      title: "Furniture",
      description: "Text of the source's pages that is none of the act, in the order of the source.",
    }),
    unplaced: z.array(UnplacedSchema).meta({
      title: "Unplaced",
      description: "Text of the source that stands in no field and is no furniture, in the order of the source.",
    }),
    provenance: ProvenanceSchema,
    provedBy: ProvedBySchema,
    trust: TrustSchema.nullable().meta({
      title: "Trust",
      description: "How far the result can be relied on; null in a result that was made before it was reckoned.",
    }),
    corrections: z
      .array(CorrectionSchema)
      .meta({ title: "Corrections", description: "What people decided on values of this result, in order." }),
  })
  .meta({ title: "Resolution", description: "A legal act of Kazakhstan as validated data." });

/** The same for the same documents, quicker to say yes: for the reason of a no ask `ResolutionSchema`. */
export const QuickResolutionSchema = ResolutionSchema.extend({
  provenance: z.custom<Provenance>(isProvenance),
  provedBy: z.custom<ProvedBy>(isProvedBy),
});
