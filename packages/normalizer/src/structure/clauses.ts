import type { SourcedText } from "../text/sourced-text.js";
import type { DraftClause } from "./draft.js";
import { arabicMark, numbered, numberingOf, subClauseMark } from "./numbering.js";
import { insideQuotes } from "./quoted.js";

interface Growing {
  readonly number: SourcedText | null;
  readonly text: SourcedText;
  readonly children: Growing[];
}

/**
 *     1. Батыс Қазақстан …        1-1. …        1.Организовать …        I. Возобновить …      clause
 *     1) елуден жүз адамға …      5-1) …                                                    sub-clause
 *
 * Builds the clauses from paragraphs. A paragraph without a number belongs to the clause above it, or to the
 * sub-clause above it when that one ends with a colon; before the first number it is a clause of its own. Numbers inside
 * quoted wording, `«2. … 3. …»`, are that wording's and no clauses.
 */
export function readClauses(paragraphs: readonly SourcedText[]): DraftClause[] {
  const clauses: Growing[] = [];
  const texts = paragraphs.map(({ text }) => text);
  const inside = insideQuotes(texts);
  const clauseMark = numberingOf(texts.filter((_, at) => !inside[at]));
  for (const [at, paragraph] of paragraphs.entries()) {
    const current = clauses.at(-1);
    if (inside[at] && current !== undefined) {
      placeBelow(current, { number: null, text: paragraph, children: [] });
      continue;
    }
    const clause = numbered(paragraph, clauseMark);
    if (clause !== null) {
      clauses.push({ ...clause, children: [] });
      continue;
    }
    // Where Roman numbers count the clauses, `1. …` is a sub-clause.
    const below = numbered(paragraph, subClauseMark) ?? numbered(paragraph, arabicMark);
    const child = { number: null, text: paragraph, ...below, children: [] };
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
