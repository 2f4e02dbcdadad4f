import type { SourcedText } from "../text/sourced-text.js";
import { tail } from "../text/tail.js";
import type { DraftClause } from "./draft.js";
import { insideQuotes } from "./quoted.js";

/**
 * Clause numbers:
 *
 *     1. Батыс Қазақстан …        1-1. …        1.Организовать …      clause
 *     1) елуден жүз адамға …      5-1) …                              sub-clause
 */
const clauseNumber = /^(\d+(?:-\d+)?)\s?\.(?!\d)[)\s-]*/;
const subClauseNumber = /^(\d+(?:-\d+)?)\s?\)[\s.-]*/;

interface Growing {
  readonly number: SourcedText | null;
  readonly text: SourcedText;
  readonly children: Growing[];
}

/**
 * Builds the clauses from paragraphs. A paragraph without a number belongs to the clause above it, or to the
 * sub-clause above it when that one ends with a colon; before the first number it is a clause of its own. Numbers inside
 * quoted wording, `«2. … 3. …»`, are that wording's and no clauses; nor are those of a list that begins again with 1 below
 * a colon, until the clauses go on.
 */
export function readClauses(paragraphs: readonly SourcedText[]): DraftClause[] {
  const clauses: Growing[] = [];
  const inside = insideQuotes(paragraphs.map(({ text }) => text));
  let list: NumberedList | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const current = clauses.at(-1);
    if (inside[at] && current !== undefined) {
      placeBelow(current, { number: null, text: paragraph, children: [] });
      continue;
    }
    const clause = numbered(paragraph, clauseNumber);
    if (clause !== null) {
      list = current === undefined ? null : listAt(clause, current, list, paragraphs, at);
      if (list === null) clauses.push(clause);
      else current?.children.push(clause);
      continue;
    }
    const child = numbered(paragraph, subClauseNumber) ?? { number: null, text: paragraph, children: [] };
    if (current === undefined) clauses.push(child);
    else placeBelow(current, child);
  }
  return clauses;
}

/** A list inside a clause that numbers its items as clauses are: `3. … құрамда:`, `1. …`, `2. …`, and then `4. …`. */
interface NumberedList {
  readonly last: number;
}

/**
 * The list that an item with the number of a clause begins or goes on; null where it is a clause. A list begins with 1 below
 * a colon. Where the next item and the next clause have one number, it is an item's when `;` ends the item above, or when
 * the number comes again further down.
 */
function listAt(
  { number }: Growing,
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
    const is = Number(clauseNumber.exec(paragraphs[below]?.text ?? "")?.[1]);
    if (is === number || is === 1) return is === number;
  }
  return false;
}

function placeBelow(clause: Growing, child: Growing): void {
  const last = clause.children.at(-1);
  const opensList = last !== undefined && last.number !== null && last.text.text.endsWith(":");
  const continuesList = last !== undefined && last.children.length > 0;
  if (child.number === null && last !== undefined && (opensList || continuesList)) last.children.push(child);
  else clause.children.push(child);
}

function numbered(paragraph: SourcedText, pattern: RegExp): Growing | null {
  const match = pattern.exec(paragraph.text);
  if (match === null) return null;
  const number = paragraph.slice(0, (match[1] as string).length);
  return { number, text: paragraph.slice(match[0].length), children: [] };
}
