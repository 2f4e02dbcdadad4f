import { noteContinuation, noteStart, repealNote, statusWords } from "../language/furniture.js";
import type { Line } from "../layout/flow.js";
import { foldWord } from "../text/fold.js";

/** The paragraphs that belong to the act, and whether an editor's note among the others says that it lost its force. */
export interface WithoutNotes {
  readonly paragraphs: readonly (readonly Line[])[];
  readonly repealed: boolean;
}

/**
 * Takes the register's own words off: editors' notes (`Ескерту. …`, `РҚАО-ның ескертпесі.` with the sentence after it) and
 * status words that stand alone.
 */
export function withoutNotes(paragraphs: readonly (readonly Line[])[]): WithoutNotes {
  let repealed = false;
  let afterNote = false;
  const kept = paragraphs.filter((lines) => {
    const text = lines
      .map((line) => line.text.text.trim())
      .join(" ")
      .slice(0, 400);
    const isNote = noteStart.test(text);
    const isRest = afterNote && noteContinuation.test(text);
    afterNote = isNote;
    repealed ||= isNote && repealNote.test(text);
    return !isNote && !isRest && statusWords[foldWord(text)] === undefined;
  });
  return { paragraphs: kept, repealed };
}
