/** Where words stand in a result. */
import { z } from "zod";
import { jsonPointer, offset } from "./scalar.js";

export type { TextPlace } from "./types.js";

/** The form of `TextPlace`. */
export const TextPlaceSchema = z
  .strictObject({
    path: jsonPointer.meta({ title: "Path", description: "JSON pointer to the field in which the words stand." }),
    start: offset.meta({ title: "Start", description: "UTF-16 offset of their first character in that field." }),
    end: offset.meta({ title: "End", description: "UTF-16 offset after their last character in that field." }),
  })
  .refine(({ start, end }) => start <= end, { path: ["end"], error: "words end before they start" })
  .meta({ title: "Text place", description: "Place of words in this document." });
