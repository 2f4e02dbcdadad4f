import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { FoundTable } from "./annex-table.js";
import { withWholeHeader } from "./header-rows.js";

/**
 * Cells parted by a character:
 *
 *     №<TAB>Ұйымның атауы<TAB>…        | № | Ұйымның атауы | … |
 *
 * A row is a line; lines without the character end the table.
 */
export function findDelimitedTable(lines: readonly Line[]): FoundTable | null {
  for (const delimiter of ["\t", "|"] as const) {
    const holds = (line: Line): boolean => line.text.text.includes(delimiter);
    const from = lines.findIndex((line) => holds(line) && (delimiter === "\t" || holdsTwo(line.text.text, delimiter)));
    if (from < 0) continue;
    const to = endOf(lines, from, holds);
    const own = lines.slice(from, to);
    // Without marks around the rows, a mark at the start of one parts off an empty cell.
    const most = (test: (line: string) => boolean): boolean =>
      own.filter(({ text }) => test(text.text.trim())).length * 2 > own.length;
    const outer = { start: most((line) => line.startsWith("|")), end: most((line) => line.endsWith("|")) };
    const rows = own
      .map((line) => cellsOf(line.text, delimiter, outer))
      .filter((cells) => !cells.every((cell) => /^[-:=\s]*$/.test(cell.text)));
    const [headers, ...body] = rows;
    if (headers === undefined || headers.length < 2) continue;
    const width = Math.max(headers.length, ...body.map(filledWidth));
    const table = { headers: toWidth(headers, width), rows: body.map((cells) => toWidth(cells, width)) };
    return { from, to, table: withWholeHeader(table) };
  }
  return null;
}

/** The table goes on over a single line without cells, a heading of a group of rows. */
function endOf(lines: readonly Line[], from: number, holds: (line: Line) => boolean): number {
  let to = from;
  while (to < lines.length) {
    const next = lines[to + 1];
    const isGroup = to > from + 1 && lines[to]?.blankBefore === 0 && next?.blankBefore === 0 && holds(next);
    if (!holds(lines[to] as Line) && !isGroup) break;
    to += 1;
  }
  return to;
}

function holdsTwo(text: string, delimiter: string): boolean {
  return text.indexOf(delimiter) < text.lastIndexOf(delimiter);
}

function cellsOf(
  text: SourcedText,
  delimiter: string,
  outer: { readonly start: boolean; readonly end: boolean },
): SourcedText[] {
  let line = text;
  if (delimiter === "|") {
    line = line.trim();
    if (outer.start && line.text.startsWith("|")) line = line.slice(1);
    if (outer.end && line.text.endsWith("|")) line = line.slice(0, line.length - 1);
  }
  const cells: SourcedText[] = [];
  let start = 0;
  for (const part of line.text.split(delimiter)) {
    cells.push(collapseBlanks(line.slice(start, start + part.length).trim()));
    start += part.length + delimiter.length;
  }
  return cells;
}

/** Cells up to the last one with text: a row may have more of them than the header, and none is lost. */
function filledWidth(cells: readonly SourcedText[]): number {
  return cells.findLastIndex((cell) => cell.length > 0) + 1;
}

/** Rows line up with the columns: missing cells at the end are empty. */
export function toWidth(cells: readonly SourcedText[], width: number): SourcedText[] {
  const row = cells.slice(0, width);
  while (row.length < width) row.push(SourcedText.empty);
  return row;
}
