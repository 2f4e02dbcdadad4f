import type { RepairKind } from "@qauly/model";
import { SourcedText, type SourceRange } from "../text/sourced-text.js";

/** A change of the source's characters. `before` is what stood at the place when the step came to it. */
export interface RepairRecord {
  readonly kind: RepairKind;
  readonly before: string;
  readonly after: string;
  readonly at: SourceRange;
}

/** A replacement within one text; offsets into that text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly kind: RepairKind;
}

export interface Repaired {
  readonly text: SourcedText;
  readonly repairs: readonly RepairRecord[];
}

/** Applies edits that do not overlap, in the order of the text, and records each. */
export function applyEdits(text: SourcedText, edits: readonly Edit[]): Repaired {
  if (edits.length === 0) return { text, repairs: [] };
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
  return { text: SourcedText.concat(parts), repairs };
}
