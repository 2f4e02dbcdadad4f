import { noteContinuation, noteStart, repealNote, statusOfWords } from "../language/furniture.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";

/** The paragraphs that belong to the act, and the editor's note among the others that says that it lost its force. */
export interface WithoutNotes {
  readonly paragraphs: readonly (readonly Line[])[];
  readonly repealed: SourcedText | null;
}

/**
 * Takes the register's own words off: editors' notes (`Ескерту. …`, `РҚАО-ның ескертпесі.` with the sentence after it) and
 * status words that stand alone.
 */
export function withoutNotes(paragraphs: readonly (readonly Line[])[]): WithoutNotes {
  let repealed: SourcedText | null = null;
  let afterNote = false;
  const kept = paragraphs.filter((lines) => {
    const text = lines
      .map((line) => line.text.text.trim())
      .join(" ")
      .slice(0, 400);
    const isNote = noteStart.test(text);
    const isRest = afterNote && noteContinuation.test(text);
    afterNote = isNote;
    if (isNote && repealNote.test(text)) repealed ??= SourcedText.concat(lines.map((line) => line.text));
    return !isNote && !isRest && statusOfWords(text) === undefined;
  });
  return { paragraphs: kept, repealed };
}
