import { isNoteByWording, noteContinuation, noteStart, repealNote, statusOfWords } from "../language/furniture.js";
import type { Line } from "../text/flow.js";
import type { DraftNote } from "./draft.js";
import { type Reading, readText } from "./read-text.js";

/** The paragraphs that belong to the act, and the notes of the register among the others. */
export interface WithoutNotes {
  readonly paragraphs: readonly (readonly Line[])[];
  readonly notes: readonly DraftNote[];
}

/**
 * Takes the register's own words off: editors' notes (`Ескерту. …`, `РҚАО-ның ескертпесі.` with the sentence after it) and
 * status words that stand alone.
 */
export function withoutNotes(paragraphs: readonly (readonly Line[])[], reading: Reading): WithoutNotes {
  const notes: DraftNote[] = [];
  let afterNote = false;
  const kept = paragraphs.filter((lines) => {
    const text = lines
      .map((line) => line.text.text.trim())
      .join(" ")
      .slice(0, 600);
    const isNote = noteStart.test(text) || isNoteByWording(text);
    const isRest = afterNote && noteContinuation.test(text);
    afterNote = isNote;
    if (isNote || isRest)
      notes.push({ kind: repealNote.test(text) ? "status" : "editorial", text: readText(lines, reading) });
    return !isNote && !isRest && statusOfWords(text) === undefined;
  });
  return { paragraphs: kept, notes };
}
