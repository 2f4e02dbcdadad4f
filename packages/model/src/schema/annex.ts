/** Annexes: heading, title, paragraphs, tables and sections. */
import { z } from "zod";
import { isoDate, statedText, text, within } from "./scalar.js";
import { SectionSchema } from "./section.js";
import { TableSchema } from "./table.js";

export type { Annex, AnnexHeading } from "./types.js";

/** The form of `AnnexHeading`. */
export const AnnexHeadingSchema = z
  .strictObject({
    text: text.meta({ title: "Text", description: "The line that refers to the parent act, as printed." }),
    authority: statedText.nullable().meta({
      title: "Authority",
      description: "Authority named in the heading, in the nominative; null when not stated.",
    }),
    date: isoDate.nullable().meta({
      title: "Date",
      description: "Date printed in the heading, even where it contradicts the act; null when not stated.",
    }),
    number: statedText.nullable().meta({
      title: "Number",
      description: "Act number printed in the heading, even where it contradicts the act; null when not stated.",
    }),
  })
  .meta({ title: "Annex heading", description: "Reference line of an annex to its parent act." });

/** The form of `Annex`. */
export const AnnexSchema = z
  .strictObject({
    number: within(z.int(), "annex")
      .nullable()
      .meta({ title: "Number", description: "Number of the annex from 1; null for an act's only, unnumbered annex." }),
    heading: AnnexHeadingSchema.meta({ title: "Heading", description: "Reference line to the parent act." }),
    title: statedText.nullable().meta({ title: "Title", description: "Title of the annex, null when it has none." }),
    paragraphs: z.array(text).meta({ title: "Paragraphs", description: "Paragraphs outside the tables, in order." }),
    tables: z.array(TableSchema).meta({ title: "Tables", description: "Tables of the annex, in order." }),
    sections: z
      .array(SectionSchema)
      .default(() => [])
      .meta({
        title: "Sections",
        description:
          "Chapters of rules with their clauses, articles of a treaty: what the paragraphs say, by its structure. " +
          "Empty where the annex has none.",
      }),
  })
  .meta({ title: "Annex", description: "One annex of the act." });
