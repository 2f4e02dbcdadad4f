import { footnoteMark } from "../layout/footnotes.js";
import type { Line } from "../text/flow.js";
import type { DraftNote } from "./draft.js";
import { type Reading, readText } from "./read-text.js";

/** Reads the lines of one footnote: its mark, and what it says. */
export function footnoteOf(lines: readonly Line[], reading: Reading): DraftNote {
  const text = readText(lines, reading).trim();
  const found = footnoteMark(text.text);
  if (found === null) return { kind: "footnote", text };
  return { kind: "footnote", mark: text.slice(0, found.mark.length), text: text.slice(found.length) };
}
