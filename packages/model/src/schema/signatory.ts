/** Who signed. */
import { z } from "zod";
import { statedText } from "./scalar.js";

export type { Signatory } from "./types.js";

/** The form of `Signatory`. */
export const SignatorySchema = z
  .strictObject({
    role: statedText.nullable().meta({
      title: "Role",
      description: "Office of the signatory as printed (Аудан әкімі), null when not shown.",
    }),
    name: statedText.nullable().meta({
      title: "Name",
      description: "Name as printed (М.Токжанов), null when only the office is shown.",
    }),
  })
  .meta({ title: "Signatory", description: "A person or office that signed the act." });
