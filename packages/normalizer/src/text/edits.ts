import type { RepairKind } from "@qauly/model";
import type { RepairRecord } from "./change.js";
import { SourcedText } from "./sourced-text.js";

/** A replacement within one text; offsets into that text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly kind: RepairKind;
}

/** Applies edits that do not overlap, in the order of the text; the text carries each as a change. */
export function applyEdits(text: SourcedText, edits: readonly Edit[]): SourcedText {
  if (edits.length === 0) return text;
  const parts: SourcedText[] = [];
  const repairs: RepairRecord[] = [];
  let done = 0;
  for (const edit of edits) {
    const replaced = text.slice(edit.start, edit.end);
    const at = replaced.extent();
    parts.push(text.slice(done, edit.start), SourcedText.standingFor(edit.after, at));
    done = edit.end;
    if (at !== null) repairs.push({ kind: edit.kind, before: replaced.text, after: edit.after, at });
  }
  parts.push(text.slice(done));
  return SourcedText.concat(parts).withChanges(repairs);
}

/** One sign for each place, in the order of the text. */
export function numberSignsAt(found: readonly RegExpMatchArray[]): Edit[] {
  return found
    .map((match) => ({ start: match.index ?? 0, words: match[0] }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start !== all[at - 1]?.start)
    .map(({ start, words }) => ({ start, end: start + words.length, after: "№", kind: "ocr" }));
}
