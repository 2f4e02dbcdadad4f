/** A test act as clean reading text: paragraphs wrapped, links in their places, tables with tabs between cells. */
import type { ActSpec, AnnexSpec, ClauseSpec, Run } from "./act-spec.js";
import { cellsOf } from "./expected.js";
import { clauseRuns, lineText, plain, runsOf, wordsOf, wrap } from "./runs.js";

const width = 84;
const rightColumn = " ".repeat(45);

const paragraph = (runs: readonly Run[]): string[] =>
  wrap(wordsOf(runs), (text) => text.length, { first: width, rest: width }).map(lineText);

export function writeCleanText(spec: ActSpec): string {
  return [
    ...paragraph([plain(spec.title)]),
    "",
    ...paragraph([plain(spec.subtitle)]),
    "",
    ...paragraph([...runsOf(spec.preamble), plain(` ${spec.enactingFormula}:`)]),
    ...spec.clauses.flatMap((clause) => clauseLines(clause, 0)),
    ...spec.signatories.map(({ role, name }) => `${role} ${name}`),
    ...spec.annexes.flatMap(annexLines),
    "",
  ].join("\n");
}

function clauseLines(clause: ClauseSpec, depth: number): string[] {
  return [
    ...paragraph(clauseRuns(clause, depth)),
    ...clause.children.flatMap((child) => clauseLines(child, depth + 1)),
  ];
}

function annexLines(annex: AnnexSpec): string[] {
  return [
    "",
    ...annex.heading.lines.map((line) => rightColumn + line),
    "",
    ...paragraph([plain(annex.title)]),
    "",
    annex.columns.map((column) => column.header).join("\t"),
    ...annex.rows.map((row) => cellsOf(row, annex).join("\t")),
  ];
}
