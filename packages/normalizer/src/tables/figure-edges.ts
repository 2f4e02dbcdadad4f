import type { SourcePage } from "@qauly/extractor";
import type { DraftAct, DraftClause, DraftSection, DraftTable } from "../structure/draft.js";
import { SourcedText } from "../text/sourced-text.js";

/** The longest text that is looked at: a number and its unit are shorter. */
const longestNumber = 80;
/** The figures with which a cell begins: `200 300`, `- 8 461,2`. */
const figures = /^[-\u2010-\u2015\u2212+(]{0,3}\s?\d[\d \u00a0\u2007\u2009\u202f.,']*/u;
/** Thousands, behind which a blank and three figures would go on. */
const thousands = /^[-\u2010-\u2015\u2212+(]{0,3}\s?\d{1,3}(?: \d{3})*$/u;
const threeFigures = /^\d{3}(?!\d)/;

/**
 * The act, with a line break in those cells where figures meet that are not shown to be one number: at the end of a
 * line (`200 | 300`) or a stop of the tabulator, neither of which is a blank between thousands, and where struck or unseen figures end (`2 150` of which the
 * 2 is struck). Such a cell states no number.
 */
export function withFigureEdges(act: DraftAct, pages: readonly SourcePage[]): DraftAct {
  const edges = markEdges(pages);
  const ofTable = (table: DraftTable): DraftTable => {
    const changed = new Map<SourcedText, SourcedText>();
    for (const cell of table.rows.flat()) {
      if (changed.has(cell) || cell.length > longestNumber) continue;
      const parted = partFigures(cell, edges);
      if (parted !== cell) changed.set(cell, parted);
    }
    // Places that one cell covers keep one and the same text.
    return changed.size === 0
      ? table
      : { ...table, rows: table.rows.map((row) => row.map((cell) => changed.get(cell) ?? cell)) };
  };
  const ofClause = (clause: DraftClause): DraftClause => ({
    ...clause,
    tables: clause.tables.map(ofTable),
    children: clause.children.map(ofClause),
  });
  const ofSection = (section: DraftSection): DraftSection => ({
    ...section,
    clauses: section.clauses.map(ofClause),
    sections: section.sections.map(ofSection),
  });
  return {
    ...act,
    clauses: act.clauses.map(ofClause),
    sections: act.sections.map(ofSection),
    annexes: act.annexes.map((annex) => ({
      ...annex,
      tables: annex.tables.map(ofTable),
      sections: annex.sections.map(ofSection),
    })),
  };
}

/** By page, the sorted offsets at which words that are struck or unseen begin and end. */
type MarkEdges = ReadonlyMap<number, readonly number[]>;

function markEdges(pages: readonly SourcePage[]): MarkEdges {
  return new Map(
    pages.flatMap(({ number, struck = [], unseen = [] }): [number, number[]][] => {
      const offsets = [...struck, ...unseen].flatMap(({ start, end }) => [start, end]);
      return offsets.length === 0 ? [] : [[number, offsets.sort((a, b) => a - b)]];
    }),
  );
}

function partFigures(cell: SourcedText, edges: MarkEdges): SourcedText {
  const end = figures.exec(cell.text)?.[0].length ?? 0;
  if (end < 2) return cell;
  let parted = cell;
  for (let at = end - 1; at > 0; at -= 1) {
    const isEdge = isLineEdge(cell, at) || isMarkEdge(cell, at, end, edges);
    if (isEdge) parted = withBreak(parted, at);
  }
  return parted;
}

/** Whether the blank at an offset stands for the end of a line, and thousands would go on behind it. */
function isLineEdge(cell: SourcedText, at: number): boolean {
  return (
    cell.text[at] === " " &&
    thousands.test(cell.text.slice(0, at)) &&
    threeFigures.test(cell.text.slice(at + 1)) &&
    isLineEnd(cell, at)
  );
}

/** A blank that nothing in the source stands for joins two lines; so does a stop of the tabulator two parts of one. */
function isLineEnd(cell: SourcedText, at: number): boolean {
  const source = cell.slice(at, at + 1).extent();
  if (source === null) return true;
  return cell.changes.some(
    (change) =>
      change.kind !== "broken" &&
      change.before.includes("\t") &&
      change.at.page === source.page &&
      change.at.start === source.start,
  );
}

/** Whether struck or unseen words begin or end before the character at an offset, with figures on both sides. */
function isMarkEdge(cell: SourcedText, at: number, end: number, edges: MarkEdges): boolean {
  const range = edges.size === 0 ? null : cell.slice(at, at + 1).extent();
  if (range === null || edges.get(range.page)?.includes(range.start) !== true) return false;
  return /\d/.test(cell.text.slice(0, at)) && /\d/.test(cell.text.slice(at, end));
}

/** A line break at an offset, in the place of the blank that stands there or before it. */
function withBreak(cell: SourcedText, at: number): SourcedText {
  const isBlank = (offset: number): boolean => /\s/.test(cell.text[offset] ?? "");
  const start = isBlank(at - 1) ? at - 1 : at;
  const rest = isBlank(at) ? at + 1 : at;
  return SourcedText.concat([cell.slice(0, start), SourcedText.standingFor("\n", null), cell.slice(rest)]);
}
