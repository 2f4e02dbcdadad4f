import type { SourcedText } from "../text/sourced-text.js";
import type { DraftClause } from "./draft.js";

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
  let open = false;
  for (const paragraph of paragraphs) {
    const current = clauses.at(-1);
    const quoted = open;
    open = staysOpen(paragraph.text, open);
    if (quoted && current !== undefined) {
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

/**
 * Whether quoted wording that starts a paragraph goes on after it. Quotation marks inside a sentence never do: a
 * missing closing mark there must not swallow the clauses below.
 */
function staysOpen(text: string, open: boolean): boolean {
  if (!open && !/^["«“]/.test(text)) return false;
  if (/["»”][.;,]*$/.test(text)) return false;
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  const balance = count(/[«“]/g) - count(/[»”]/g);
  return open ? true : balance > 0 || (balance === 0 && count(/"/g) % 2 === 1);
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
