/** Who agreed to the act. */
import { z } from "zod";
import { isoDate, statedText } from "./scalar.js";

export type { Agreement } from "./types.js";

/** The form of `Agreement`. */
export const AgreementSchema = z
  .strictObject({
    body: statedText
      .nullable()
      .meta({ title: "Body", description: "Body that agreed as printed, null when not shown." }),
    role: statedText.nullable().meta({
      title: "Role",
      description: "Office of the person who agreed as printed, null when not shown.",
    }),
    name: statedText.nullable().meta({ title: "Name", description: "Name as printed, null when not shown." }),
    date: isoDate.nullable().meta({ title: "Date", description: "Day of the agreement, null when not shown." }),
  })
  .refine(
    ({ body, role, name, date }) => [body, role, name, date].some((part) => part !== null),
    "an agreement says who agreed, or when",
  )
  .meta({ title: "Agreement", description: "A block КЕЛІСІЛДІ, СОГЛАСОВАНО below the signatures." });
