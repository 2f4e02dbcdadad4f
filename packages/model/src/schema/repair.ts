/** Changes that the reading text makes to the source's characters. */
import { z } from "zod";
import { text } from "./scalar.js";
import { SpanSchema } from "./span.js";

export type { Repair, RepairKind } from "./types.js";

/** The form of `RepairKind`. */
export const RepairKindSchema = z
  .enum([
    "letter-spacing",
    "displaced-link",
    "line-join",
    "hyphen",
    "homoglyph",
    "number-sign",
    "encoding",
    "ocr",
    "ditto",
  ])
  .meta({ title: "Repair kind", description: "What kind of damage was repaired." });

/** The form of `Repair`. */
export const RepairSchema = z
  .strictObject({
    kind: RepairKindSchema.meta({ title: "Kind", description: "What kind of damage was repaired." }),
    before: text.meta({ title: "Before", description: "The source's characters." }),
    after: text.meta({ title: "After", description: "The characters of the reading text." }),
    at: SpanSchema.meta({ title: "At", description: "Place of the damaged characters in the source." }),
  })
  .meta({ title: "Repair", description: "One change that the reading text makes to the source's characters." });
