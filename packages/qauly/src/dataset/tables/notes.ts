/** `notes`: what stands in the source beside the act's own text. */
import type { Note } from "@qauly/model";
import { noteKinds } from "../codes.js";
import { type ActTable, actTable, coded, integer, required, text } from "../table.js";
import { actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly note: Note;
  readonly index: number;
}

export const notes: ActTable = actTable<Row>({
  name: "notes",
  description: "One row for each note of the register and each footnote of an act.",
  key: ["act_key", "note_position"],
  foreignKeys: [toAct],
  rows: (act) => act.resolution.notes.map((note, index) => ({ act, note, index })),
  columns: [
    actKey,
    required(integer("note_position", "Place of the note in its act, from 1.", ({ index }) => index + 1)),
    required(coded("kind", noteKinds, "Who speaks in the note, and of what.", ({ note }) => note.kind)),
    text("mark", "Sign by which the text points to the note.", ({ note }) => note.mark),
    required(text("text", "The note as printed, without its mark.", ({ note }) => note.text)),
    text("path", "Pointer to the field that carries the mark or of which the note speaks.", ({ note }) => note.at),
  ],
});
