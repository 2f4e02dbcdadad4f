/** Operative clauses, nested as printed. */
import { z } from "zod";
import { statedText, text } from "./scalar.js";
import { TableSchema } from "./table.js";

import type { Clause } from "./types.js";

export type { Clause };

/** The form of `Clause`. */
export const ClauseSchema: z.ZodType<Clause> = z
  .strictObject({
    number: statedText.nullable().meta({
      title: "Number",
      description: "Number without its full stop or bracket (1, 1-1); null for an unnumbered paragraph.",
    }),
    text: text.meta({
      title: "Text",
      description: "The clause's own text, without its number and without its children's texts.",
    }),
    tables: z
      .array(TableSchema)
      .default(() => [])
      .meta({
        title: "Tables",
        description: "Tables that stand in the clause, in order; their cells are no part of its text.",
      }),
    get children() {
      return z.array(ClauseSchema).meta({ title: "Children", description: "Sub-clauses in reading order." });
    },
  })
  .meta({ id: "Clause", title: "Clause", description: "One operative clause or sub-clause." });
