import type { SourcedText } from "../text/sourced-text.js";
import type { DraftClause } from "./draft.js";
import { insideQuotes } from "./quoted.js";

/**
 * Clause numbers:
 *
 *     1. Батыс Қазақстан …        1-1. …        1.Организовать …      clause
 *     1) елуден жүз адамға …      5-1) …                              sub-clause
 *     I. …        II. …                                               clause, in an act that numbers none otherwise
 */
const clauseNumber = /^(\d+(?:-\d+)?)\s?\.(?!\d)[)\s-]*/;
const romanNumber = /^([IVX]{1,5})\s?\.\s+/;
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
  const clausePattern = countsInRoman(paragraphs.filter((_, at) => !inside[at])) ? romanNumber : clauseNumber;
  for (const [at, paragraph] of paragraphs.entries()) {
    const current = clauses.at(-1);
    if (inside[at] && current !== undefined) {
      placeBelow(current, { number: null, text: paragraph, children: [] });
      continue;
    }
    const clause = numbered(paragraph, clausePattern);
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

const firstRoman = ["I", "II", "III", "IV", "V"];

/** Whether the clauses of an act count I, II, …: two or more in their order, and none with a figure. */
function countsInRoman(paragraphs: readonly SourcedText[]): boolean {
  if (paragraphs.some(({ text }) => clauseNumber.test(text))) return false;
  const numbers = paragraphs.flatMap(({ text }) => romanNumber.exec(text)?.[1] ?? []);
  return numbers.length > 1 && firstRoman.every((number, at) => at >= numbers.length || numbers[at] === number);
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
