/** Sections of laws, codes and rules: what stands above clauses. */
import { z } from "zod";
import { ClauseSchema } from "./clause.js";
import { statedText, text } from "./scalar.js";

import type { Section } from "./types.js";

export type { Section, SectionKind } from "./types.js";

/** The form of `SectionKind`. */
export const SectionKindSchema = z.enum(["book", "section", "chapter", "paragraph", "article"]).meta({
  title: "Section kind",
  description:
    "book: the general or special part of a code; section: бөлім, раздел, also a subsection; chapter: тарау, глава; " +
    "paragraph: параграф, §, a part of a chapter; article: бап, статья.",
});

/** The form of `Section`. */
export const SectionSchema: z.ZodType<Section> = z
  .strictObject({
    kind: SectionKindSchema.meta({ title: "Kind", description: "What the act calls the section." }),
    number: statedText.nullable().meta({
      title: "Number",
      description: "Number as printed, without marks (12, 12-1, 107², II, БІРІНШІ); null when it has none.",
    }),
    heading: statedText.nullable().meta({
      title: "Heading",
      description: "Name of the section, without its kind and number; null when it has none.",
    }),
    text: text.meta({
      title: "Text",
      description: "Paragraphs above the first clause, joined by one space; empty when there are none.",
    }),
    clauses: z.array(ClauseSchema).meta({
      title: "Clauses",
      description: "Numbered clauses that stand in the section itself, in reading order.",
    }),
    get sections() {
      return z.array(SectionSchema).meta({ title: "Sections", description: "Sections inside it, in reading order." });
    },
  })
  .meta({ id: "Section", title: "Section", description: "One section of a law, a code or of rules." });
