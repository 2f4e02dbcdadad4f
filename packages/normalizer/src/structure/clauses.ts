import type { Steps } from "@qauly/model/rules";
import { SourcedText } from "../text/sourced-text.js";
import { tail } from "../text/tail.js";
import type { DraftClause, DraftTable } from "./draft.js";
import {
  arabicMark,
  decimalMark,
  goesOnWith,
  letterMark,
  type Numbered,
  numbered,
  numberingOf,
  subClauseMark,
} from "./numbering.js";
import { insideQuotes } from "./quoted.js";

interface Growing {
  readonly number: SourcedText | null;
  readonly text: SourcedText;
  readonly tables: DraftTable[];
  readonly children: Growing[];
}

/** A paragraph of the body and the tables below it; without words where they stand below none. */
export interface BodyParagraph {
  readonly text: SourcedText;
  readonly tables: readonly DraftTable[];
}

/**
 *     1. Батыс Қазақстан …        1-1. …        1.Организовать …        I. Возобновить …      clause
 *     1) елуден жүз адамға …      5-1) …                                                    sub-clause
 *
 * Builds the clauses from paragraphs. A paragraph without a number belongs to the clause above it, or to the
 * sub-clause above it when that one ends with a colon; before the first number it is a clause of its own. Numbers
 * inside quoted wording, `«2. … 3. …»`, are that wording's and no clauses; nor are those of a list that begins again
 * with 1 below a colon, until the clauses go on. Tables belong to the clause or sub-clause above them; before the first
 * they stand in a clause of their own. `mark` is the mark of a clause where it is known already.
 */
export function* readClauses(body: readonly BodyParagraph[], mark?: RegExp): Steps<DraftClause[]> {
  const clauses: Growing[] = [];
  const paragraphs = body.map(({ text }) => text);
  const texts = paragraphs.map(({ text }) => text);
  const inside = insideQuotes(texts);
  const clauseMark = mark ?? numberingOf(texts.filter((_, at) => !inside[at]));
  let list: NumberedList | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    yield;
    const current = clauses.at(-1);
    const tables = [...(body[at]?.tables ?? [])];
    if (paragraph.length === 0 && current !== undefined) {
      innermost(current).tables.push(...tables);
      continue;
    }
    if (inside[at] && current !== undefined) {
      placeBelow(current, { number: null, text: paragraph, tables, children: [] });
      continue;
    }
    const clause = numbered(paragraph, clauseMark);
    if (clause !== null) {
      list = current === undefined ? null : listAt(clause, current, list, paragraphs, at);
      const growing = openedByChild(clause, tables);
      if (list === null) clauses.push(growing);
      else current?.children.push(growing);
      continue;
    }
    if (current !== undefined && (placeDecimal(current, paragraph, tables) || placeLetter(current, paragraph, tables)))
      continue;
    // Where Roman numbers count the clauses, `1. …` is a sub-clause.
    const below = numbered(paragraph, subClauseMark) ?? numbered(paragraph, arabicMark);
    const child = { number: null, text: paragraph, ...below, tables, children: [] };
    if (current === undefined) clauses.push(child);
    else placeBelow(current, child);
  }
  return clauses;
}

/** `1. 1) …`: a clause that begins with its first sub-clause has no text of its own. */
function openedByChild({ number, text }: Numbered, tables: DraftTable[]): Growing {
  const child = numbered(text, subClauseMark);
  if (child?.number.text !== "1") return { number, text, tables, children: [] };
  return { number, text: SourcedText.empty, tables: [], children: [{ ...child, tables, children: [] }] };
}

/** The last of what a clause holds. */
function innermost(clause: Growing): Growing {
  const last = clause.children.at(-1);
  return last === undefined ? clause : innermost(last);
}

/** A list inside a clause that numbers its items as clauses are: `3. … құрамда:`, `1. …`, `2. …`, and then `4. …`. */
interface NumberedList {
  readonly last: number;
}

/**
 * The list that an item with the number of a clause begins or goes on; null where it is a clause. A list begins with 1
 * below a colon. Where the next item and the next clause have one number, it is an item's when `;` ends the item above,
 * or when the number comes again further down.
 */
function listAt(
  { number }: Pick<Growing, "number">,
  clause: Growing,
  list: NumberedList | null,
  paragraphs: readonly SourcedText[],
  at: number,
): NumberedList | null {
  const [is, outer] = [Number(number?.text), Number(clause.number?.text)];
  if (clause.number === null || !Number.isInteger(is) || !Number.isInteger(outer)) return null;
  const end = tail(paragraphs[at - 1]?.text ?? "", 1);
  if (list === null) return is === 1 && end === ":" ? { last: 1 } : null;
  if (is !== list.last + 1) return null;
  return is === outer + 1 && !/[;,:]/.test(end) && !comesAgain(is, paragraphs, at) ? null : { last: is };
}

/** Whether a number stands again below a paragraph, before another list begins. */
function comesAgain(number: number, paragraphs: readonly SourcedText[], at: number): boolean {
  for (let below = at + 1; below < paragraphs.length; below += 1) {
    const is = Number(numbered(paragraphs[below] ?? SourcedText.empty, arabicMark)?.number.text);
    if (is === number || is === 1) return is === number;
  }
  return false;
}

/** `2.1. …` in clause 2, `2.2.1. …` in its part 2.2: only in their order, for `2.5 …` may be a figure. */
function placeDecimal(clause: Growing, paragraph: SourcedText, tables: DraftTable[]): boolean {
  const part = numbered(paragraph, decimalMark);
  if (part === null) return false;
  const { text } = part.number;
  for (let whole: Growing | undefined = clause; whole !== undefined; whole = whole.children.at(-1)) {
    const last = whole.children.at(-1)?.number?.text ?? null;
    if (whole.number === null || !goesOnWith(text, whole.number.text, last)) continue;
    whole.children.push({ ...part, tables, children: [] });
    return true;
  }
  return false;
}

/** `а) …` in the sub-clause above it, else in the clause itself. */
function placeLetter(clause: Growing, paragraph: SourcedText, tables: DraftTable[]): boolean {
  const item = numbered(paragraph, letterMark);
  if (item === null) return false;
  const above = clause.children.at(-1);
  const isInSubClause = above?.number != null && /^\d/.test(above.number.text);
  (isInSubClause ? above : clause).children.push({ ...item, tables, children: [] });
  return true;
}

function placeBelow(clause: Growing, child: Growing): void {
  const last = clause.children.at(-1);
  const opensList = last !== undefined && last.number !== null && last.text.text.endsWith(":");
  const continuesList = last !== undefined && last.children.length > 0;
  if (child.number === null && last !== undefined && (opensList || continuesList)) last.children.push(child);
  else clause.children.push(child);
}
