/** What stands in the source beside the act's own text. */
import { z } from "zod";
import { jsonPointer, statedText } from "./scalar.js";

export type { Note, NoteKind } from "./types.js";

/** The form of `NoteKind`. */
export const NoteKindSchema = z.enum(["status", "editorial", "footnote"]).meta({
  title: "Note kind",
  description:
    "status: the register says whether the act is in force; editorial: the register says what was changed (Ескерту., " +
    "Сноска.); footnote: the act's own note below its text or a table.",
});

/** The form of `Note`. */
export const NoteSchema = z
  .strictObject({
    kind: NoteKindSchema.meta({ title: "Kind", description: "Who speaks in the note, and of what." }),
    mark: statedText.nullable().meta({
      title: "Mark",
      description: "The sign by which the text points to the note (*, 1), null when it has none.",
    }),
    text: statedText.meta({ title: "Text", description: "The note as printed, without its mark." }),
    at: jsonPointer.nullable().meta({
      title: "At",
      description: "JSON pointer to the field that carries the mark or of which the note speaks; null when not known.",
    }),
  })
  .meta({ title: "Note", description: "A note of the register or of the act." });
