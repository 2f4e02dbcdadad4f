/** What stands between subtitle and clauses. */
import { z } from "zod";
import { statedText, text } from "./scalar.js";

export type { Preamble } from "./types.js";

/** The form of `Preamble`. */
export const PreambleSchema = z
  .strictObject({
    text: text.meta({
      title: "Text",
      description: "Preamble up to the enacting formula, paragraphs joined by one space; empty when there is none.",
    }),
    enactingFormula: statedText.nullable().meta({
      title: "Enacting formula",
      description: "The formula as printed, without its colon (ҚАУЛЫ ЕТЕДІ); null when there is none.",
    }),
  })
  .meta({ title: "Preamble", description: "Grounds of the act and its enacting formula." });
