/** Words of the source that stand in no field of the result: furniture of its pages, and what was left out. */
import { z } from "zod";
import { statedText } from "./scalar.js";
import { SpanSchema } from "./span.js";

export type { Furniture, FurnitureReason, Unplaced, UnplacedReason } from "./types.js";

const sourceText = statedText.meta({ title: "Text", description: "The source's characters." });
const at = SpanSchema.meta({ title: "At", description: "Their place in the source." });

/** The form of `FurnitureReason`. */
export const FurnitureReasonSchema = z
  .enum([
    "repeated",
    "page-number",
    "small-type",
    "side-note",
    "watermark",
    "column-numbers",
    "register",
    "site",
    "other-language",
    "mark",
    "other",
  ])
  .meta({
    title: "Furniture reason",
    description:
      "What shows that the words are none of the act. repeated: running heads, a title or a header printed again; small-type: " +
      "set in the margin in small type; side-note, watermark: written across the text's direction; column-numbers: the row " +
      "that numbers a table's columns; register: put there by the register's pages; site: the web page around the act; " +
      "other-language: the same act in the language that was not read; mark: the place of a seal or of a hand.",
  });

/** The form of `Furniture`. */
export const FurnitureSchema = z
  .strictObject({
    text: sourceText,
    at,
    reason: FurnitureReasonSchema.meta({ title: "Reason", description: "What shows that it is furniture." }),
  })
  .meta({ title: "Furniture", description: "Text of a page that is no text of the act." });

/** The form of `UnplacedReason`. */
export const UnplacedReasonSchema = z
  .enum(["unread", "remark", "annotation", "beside", "small-type", "side-note", "watermark", "other"])
  .meta({
    title: "Unplaced reason",
    description:
      "Why the words are in no field. unread: no part of the act could be made of them; remark: they stand in the line of " +
      "requisites and are none; annotation: an annotation of the PDF prints them over the " +
      "page; beside: they stand beside the act in its web page, and may be of it; small-type, side-note, watermark: they look like furniture and say more than furniture does.",
  });

/** The form of `Unplaced`. */
export const UnplacedSchema = z
  .strictObject({
    text: sourceText,
    at,
    reason: UnplacedReasonSchema.meta({ title: "Reason", description: "Why they are in no field." }),
  })
  .meta({ title: "Unplaced text", description: "Text of the source that was left out." });
