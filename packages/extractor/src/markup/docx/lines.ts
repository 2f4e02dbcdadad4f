/** A paragraph's pieces as lines: broken where the writer broke them, without the blanks at their ends. */

import type { LineDraft } from "../blocks.js";
import { type Piece, withRaised } from "./content.js";

/** Columns from one stop of the tabulator to the next. */
const TAB = 6;

/** Number or sign at the start of a line of words, behind which a tab parts nothing. */
const ENUMERATOR = /^(?:\d{1,3}(?:[.-]\d{1,3})*[.)]?|\p{L}\)|[IVXLC]+\.|[-–—•▪●○])[ \u00a0]*\t[\t ]*(?=.*\p{L})/u;

/** `gap`: blank lines before the first. What a line leaves over for the next is told by `trailing`. */
export function linesOfParagraph(
  pieces: readonly Piece[],
  look: Omit<LineDraft, "kind" | "runs">,
): { readonly lines: readonly LineDraft[]; readonly trailing: number } {
  const lines: LineDraft[] = [];
  let gap = look.gap;
  for (const { parts, newPage } of broken(withRaised(pieces))) {
    if (newPage) gap = Math.max(gap, 2);
    const { text, indent } = trimmed(parts);
    if (text.length === 0) {
      gap += 1;
      continue;
    }
    lines.push({ ...look, kind: "line", runs: text, indent: look.indent + indent, gap });
    gap = 0;
  }
  return { lines, trailing: lines.length === 0 ? gap - look.gap : gap };
}

interface Part {
  readonly parts: Piece[];
  readonly newPage: boolean;
}

function broken(pieces: readonly Piece[]): Part[] {
  const lines: Part[] = [{ parts: [], newPage: false }];
  for (const piece of pieces) {
    for (const text of piece.text.split(/([\n\f])/)) {
      if (text === "\n" || text === "\f") lines.push({ parts: [], newPage: text === "\f" });
      else if (text !== "") lines.at(-1)!.parts.push({ ...piece, text });
    }
  }
  // A break at the very end opens no line.
  if (lines.length > 1 && lines.at(-1)!.parts.length === 0) lines.pop();
  return lines;
}

const BLANK = /^[ \t\u2000-\u200a\u3000\u00a0]*/;

/** Without blanks around; those before it are room. */
function trimmed(parts: readonly Piece[]): { readonly text: Piece[]; readonly indent: number } {
  const whole = parts.map(({ text }) => text).join("");
  const lead = BLANK.exec(whole)![0];
  const kept = whole.trimEnd().length;
  if (kept <= lead.length) return { text: [], indent: 0 };
  let indent = 0;
  for (const blank of lead) indent = blank === "\t" ? (Math.floor(indent / TAB) + 1) * TAB : indent + 1;
  return { text: tabbed(cut(parts, lead.length, kept)), indent };
}

function cut(parts: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of parts) {
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += piece.text.length;
    if (text !== "") found.push({ ...piece, text });
  }
  return found;
}

/** Several stops of the tabulator part as one does, and one behind a number is a blank. */
function tabbed(parts: readonly Piece[]): Piece[] {
  const whole = parts.map(({ text }) => text).join("");
  if (!whole.includes("\t")) return [...parts];
  const behind = ENUMERATOR.exec(whole)?.[0].length ?? 0;
  const found: Piece[] = [];
  let at = 0;
  let last = "";
  for (const piece of parts) {
    let text = "";
    for (const letter of piece.text) {
      const shown = letter === "\t" && at < behind ? " " : letter;
      const isBlank = shown === " " || shown === "\t";
      if (isBlank && (last === "\t" || (at < behind && last === " "))) {
        at += letter.length;
        continue;
      }
      text += shown;
      last = shown;
      at += letter.length;
    }
    if (text !== "") found.push({ ...piece, text });
  }
  return found;
}
