import type { SourcedText } from "../text/sourced-text.js";
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
 * quoted wording, `«2. … 3. …»`, are that wording's and no clauses.
 */
export function readClauses(paragraphs: readonly SourcedText[]): DraftClause[] {
  const clauses: Growing[] = [];
  const inside = insideQuotes(paragraphs.map(({ text }) => text));
  for (const [at, paragraph] of paragraphs.entries()) {
    const current = clauses.at(-1);
    if (inside[at] && current !== undefined) {
      placeBelow(current, { number: null, text: paragraph, children: [] });
      continue;
    }
    const clause = numbered(paragraph, clauseNumber);
    if (clause !== null) {
      clauses.push(clause);
      continue;
    }
    const child = numbered(paragraph, subClauseNumber) ?? { number: null, text: paragraph, children: [] };
    if (current === undefined) clauses.push(child);
    else placeBelow(current, child);
  }
  return clauses;
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
