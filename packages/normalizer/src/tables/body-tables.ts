import type { Steps } from "@qauly/model/rules";
import type { BodyPart } from "../structure/draft.js";
import type { Reading } from "../structure/read-text.js";
import type { FlowItem, Line } from "../text/flow.js";
import { alignedTableAt } from "./aligned-table.js";
import type { FoundTable } from "./annex-table.js";
import { blockTableAtFirst } from "./block/block-table.js";
import { opensHeader } from "./block/header.js";
import { findDelimitedTable } from "./delimited-table.js";
import { finishTable } from "./finish/finish-table.js";
import { gridTables } from "./grid-table.js";
import { runsOf } from "./runs.js";

/** Parts what stands between head and signatures into lines and the tables of the clauses. */
export function* partBody(items: readonly FlowItem[], reading: Reading): Steps<BodyPart[]> {
  const parts: BodyPart[] = [];
  const addLines = (lines: readonly Line[]): void => {
    if (lines.length > 0) parts.push({ kind: "lines", lines });
  };
  for (const run of runsOf(items)) {
    if (run.kind === "grids") {
      for (const table of gridTables(run.grids, reading)) parts.push({ kind: "table", table });
      continue;
    }
    let done = 0;
    for (const found of yield* textTables(run.lines, reading)) {
      addLines(run.lines.slice(done, found.from));
      parts.push({ kind: "table", table: finishTable(found.table) });
      done = found.to;
    }
    addLines(run.lines.slice(done));
  }
  return parts;
}

/** Lines of a table: its header and a row. */
const leastLines = 2;
/** Cells of a row where only blanks or tabs show them: two are a number and its text, or a term and what it means. */
const leastCells = 3;

/**
 * The tables among the lines of clauses. An annex is made of tables and a body of sentences: what only looks like a
 * table is none here, so a table has a header, rows with as many cells, and a place of its own.
 */
function* textTables(lines: readonly Line[], reading: Reading): Steps<FoundTable[]> {
  const found: FoundTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    yield;
    const table = yield* tableAt(lines, at, reading);
    if (table === null) continue;
    found.push(table);
    at = table.to - 1;
  }
  return found;
}

/** The table whose first line stands at a place. */
function* tableAt(lines: readonly Line[], at: number, reading: Reading): Steps<FoundTable | null> {
  if (isDelimited(lines[at]) && !isDelimited(lines[at - 1])) {
    const found = moved(findDelimitedTable(lines.slice(at, endOfDelimited(lines, at))), at);
    if (found !== null && (hasShape(found) || isQuotedRow(found, lines[at]))) return found;
  }
  if (!standsApart(lines, at)) return null;
  if (mayHeadColumns(lines[at] as Line)) {
    const found = alignedTableAt(lines, at);
    if (found !== null && hasShape(found) && holdsFigures(found)) return found;
  }
  if (!opensHeader(lines, at)) return null;
  const found = moved(yield* blockTableAtFirst(upToNextClause(lines, at), reading), at);
  return found !== null && holdsFigures(found) ? found : null;
}

/** The line behind a stretch of lines with marks between cells; a line alone among them may head a group of rows. */
function endOfDelimited(lines: readonly Line[], from: number): number {
  let to = from;
  while (isDelimited(lines[to]) || (to > from && lines[to]?.blankBefore === 0 && isDelimited(lines[to + 1]))) to += 1;
  return to;
}

const moved = (found: FoundTable | null, by: number): FoundTable | null =>
  found === null ? null : { ...found, from: found.from + by, to: found.to + by };

/** Also a line that draws a border of a table. */
const isDelimited = (line: Line | undefined): boolean =>
  line !== undefined && /[\t|│┃║]|^[+┌┏╔├┣╠└┗╚]/.test(line.text.text.trim());

/** Enough lines, and in most of them as many cells. */
function hasShape({ from, to, table: { headers, rows } }: FoundTable): boolean {
  if (to - from < leastLines || rows.length === 0 || headers.length < leastCells) return false;
  const full = rows.filter((row) => row.filter((cell) => cell.length > 0).length >= leastCells - 1);
  return full.length * 2 > rows.length;
}

/** A row that an amendment quotes, without a header: its number, words and figures. */
function isQuotedRow({ table: { headers, rows } }: FoundTable, first: Line | undefined): boolean {
  if (!/^\s*[«"“]/.test(first?.text.text ?? "") || rows.length === 0 || headers.length <= leastCells) return false;
  return headers.every(({ length }) => length === 0);
}

const holdsFigures = ({ table: { rows } }: FoundTable): boolean =>
  rows.some((row) => row.some(({ text }) => /^\d+(?:[.,]\d+)?\s?%?$/.test(text)));

/** A line of several pieces of words that gaps part. */
function mayHeadColumns({ text: { text } }: Line): boolean {
  return text.trim().split(/\s{2,}/).length >= leastCells && !/\d{2}/.test(text);
}

/** Whether a line begins below a gap or below a line that announces something. */
function standsApart(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1];
  return above === undefined || (lines[at] as Line).blankBefore > 0 || /:\s*$/.test(above.text.text);
}

const clauseNumber = /^(\d{1,3})\s?\.\s+(?=["«]?\p{Lu})/u;

/** The lines from one on up to the next clause: rows below a table's last one would be its sentences. */
function upToNextClause(lines: readonly Line[], from: number): readonly Line[] {
  let count = 0;
  for (let at = from - 1; at >= 0 && count === 0; at -= 1) count = numberAt(lines[at] as Line);
  const next = lines.findIndex(
    (line, at) =>
      at > from &&
      numberAt(line) === count + 1 &&
      (line.blankBefore > 0 || line.indent > 0 || count > 0) &&
      !endsInFigures(line),
  );
  return lines.slice(from, next < 0 ? lines.length : next);
}

const numberAt = ({ text }: Line): number => Number(clauseNumber.exec(text.text)?.[1] ?? 0);
const endsInFigures = ({ text }: Line): boolean => /\s\d+\s?%?$/.test(text.text.trimEnd());
