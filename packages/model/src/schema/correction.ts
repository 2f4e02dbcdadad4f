/** What people changed or confirmed in a result. */
import { z } from "zod";
import { jsonPointer, statedText } from "./scalar.js";

export type { Correction } from "./types.js";

const correctedValue = z.union([z.string(), z.number()]).nullable();

/** The form of `Correction`. */
export const CorrectionSchema = z
  .strictObject({
    path: jsonPointer.meta({ title: "Path", description: "JSON pointer to the value." }),
    action: z.enum(["accept", "correct"]).meta({
      title: "Action",
      description: "accept: the value as read was found right; correct: it was replaced.",
    }),
    old: correctedValue.meta({ title: "Old", description: "The value as read." }),
    new: correctedValue.meta({ title: "New", description: "The value as it now stands; equal to old if accepted." }),
    who: statedText.meta({ title: "Who", description: "Who decided." }),
    when: z.iso.datetime({ offset: true }).meta({ title: "When", description: "When, as an ISO 8601 instant." }),
  })
  .meta({ title: "Correction", description: "A decision of a person on one value of the result." });
