/** Words of the source for which the result has no field. */
import { z } from "zod";
import { statedText } from "./scalar.js";
import { SpanSchema } from "./span.js";

export const UnplacedReasonSchema = z
  .enum([
    "unread",
    "between-parts",
    "repeated",
    "page-number",
    "small-type",
    "watermark",
    "side-note",
    "line-number",
    "register",
    "empty-column",
    "hidden",
    "other",
  ])
  .meta({
    title: "Unplaced reason",
    description:
      "Why the words are in no field. unread: nobody knows, the text belongs to the act; between-parts: marks that part two " +
      "values of one line; repeated, page-number, small-type, watermark, side-note, line-number: furniture of the page; " +
      "register: text that the register puts on its pages; empty-column: a column without content; hidden: text that is not " +
      "drawn.",
  });

export type UnplacedReason = z.infer<typeof UnplacedReasonSchema>;

export const UnplacedSchema = z
  .strictObject({
    text: statedText.meta({ title: "Text", description: "The source's characters." }),
    at: SpanSchema.meta({ title: "At", description: "Their place in the source." }),
    reason: UnplacedReasonSchema.meta({ title: "Reason", description: "Why they are in no field." }),
  })
  .meta({ title: "Unplaced text", description: "Text of the source that stands in no field of the result." });

export type Unplaced = z.infer<typeof UnplacedSchema>;
