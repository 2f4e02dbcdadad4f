import type { Steps } from "@qauly/model/rules";
import {
  beginsNote,
  isNoteByWording,
  isNoteHeading,
  noteContinuation,
  noteStart,
  noteWord,
  repealNote,
} from "../language/furniture.js";
import { joinedText } from "../repair/line-joins.js";
import type { FlowItem, Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { DraftNote } from "./draft.js";
import { type Reading, readText } from "./read-text.js";

/** What belongs to the act, and the notes of the register that stood in it. */
export interface WithoutNotes {
  readonly items: readonly FlowItem[];
  readonly notes: readonly DraftNote[];
}

const blank = SourcedText.standingFor(" ", null);
/** Lines of the longest note that is one. */
const longest = 12;
const numbered = /^\d+(?:-\d+)?\s?[.)](?!\d)/;

/**
 * Takes the register's notes off: `Ескерту. …`, `РҚАО-ның ескертпесі.` with the paragraph below it, and any paragraph that is
 * worded as one.
 */
export function* withoutNotes(items: readonly FlowItem[], reading: Reading): Steps<WithoutNotes> {
  const notes: DraftNote[] = [];
  const kept: FlowItem[] = [];
  let heading = false;
  let dated = -1;
  for (let at = 0; at < items.length; ) {
    yield;
    const item = items[at] as FlowItem;
    // A cheap look before lines are joined: most lines begin no note, and no day in figures stands near them.
    if (dated < at) dated = nextDated(items, at);
    if (!heading && notes.length === 0 && dated >= at + longest && !startsNote(item)) {
      kept.push(item);
      at += 1;
      continue;
    }
    const lines = item.kind === "line" ? paragraphAt(items, at) : [];
    const text = lines.length === 0 ? "" : joinedText(lines, reading.stock);
    const isNote =
      heading || beginsNote(text) || (text.length < 1200 && isNoteByWording(text)) || isRest(notes, kept, text);
    if (lines.length === 0 || !isNote) {
      kept.push(item);
      at += 1;
      heading = false;
      continue;
    }
    const own = readText(lines, reading);
    const above = heading || !beginsNote(text) ? notes.at(-1) : undefined;
    // What stands below the word for a note is the note's text.
    if (above !== undefined && (heading || isRest(notes, kept, text))) {
      notes[notes.length - 1] = { ...above, text: SourcedText.concat([above.text, blank, own]) };
    } else notes.push({ kind: repealNote.test(text) ? "status" : "editorial", text: own });
    heading = isNoteHeading(text);
    at += lines.length;
  }
  return { items: kept, notes };
}

/** The next line in which a day may stand in figures. */
function nextDated(items: readonly FlowItem[], from: number): number {
  for (let at = from; at < items.length; at += 1) {
    const item = items[at] as FlowItem;
    if (item.kind === "line" && /\d\.\d/.test(item.text.text)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

const startsNote = (item: FlowItem): boolean => item.kind === "line" && noteWord.test(item.text.text.trimStart());

/** A sentence right behind a note that says how the text was kept. */
function isRest(notes: readonly DraftNote[], kept: readonly FlowItem[], text: string): boolean {
  const last = kept.at(-1);
  const behindNote =
    notes.length > 0 && (last === undefined || last.kind !== "line" || lineEnds(last) <= noteEnds(notes));
  return behindNote && noteContinuation.test(text);
}

const lineEnds = ({ text }: Line): number => text.extent()?.end ?? 0;
const noteEnds = (notes: readonly DraftNote[]): number => notes.at(-1)?.text.extent()?.end ?? 0;

/**
 * The lines from `at` to the next gap, indent, numbered line or note, as far as a note may go; only a line that may start
 * one is looked at.
 */
function paragraphAt(items: readonly FlowItem[], at: number): Line[] {
  const lines: Line[] = [];
  for (const item of items.slice(at, at + longest)) {
    if (item.kind !== "line") break;
    const text = item.text.text.trim();
    const isNew = item.blankBefore > 0 || numbered.test(text) || noteStart.test(text) || isIndented(item, lines.at(-1));
    if (lines.length > 0 && isNew) break;
    if (
      lines.length > 0 &&
      /[.)]$/.test((lines.at(-1) as Line).text.text.trim()) &&
      /^\p{Lu}/u.test(text) &&
      isShort(lines)
    )
      break;
    lines.push(item);
  }
  return lines;
}

/** Columns from which on an indent begins a paragraph, and from which on a line is centred or in a column. */
const paragraphIndent = 3;
const mostIndent = 20;

/** Whether a line's own indent begins a paragraph: behind a line that is set further out, or that ends a sentence. */
function isIndented({ indent, text }: Line, above: Line | undefined): boolean {
  if (above === undefined || indent < paragraphIndent || indent >= mostIndent) return false;
  if (indent - above.indent >= paragraphIndent) return true;
  return /[.!)]$/.test(above.text.text.trim()) && /^["«“]?\p{Lu}/u.test(text.text.trim());
}

/** Whether a paragraph's last line is shorter than the others: the next one begins a new paragraph. */
function isShort(lines: readonly Line[]): boolean {
  const widest = Math.max(...lines.map(({ width }) => width));
  return lines.length === 1 || (lines.at(-1) as Line).width < widest * 0.8;
}
