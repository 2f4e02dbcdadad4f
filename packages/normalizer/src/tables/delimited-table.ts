import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { FoundTable } from "./annex-table.js";
import { withWholeHeader } from "./header-rows.js";

/** Marks between cells: a tab, or an upright line, also one of those that drawings of boxes have. */
const delimiters = [/\t/g, /[|│┃║]/g] as const;
/** A line that draws a border: of marks of borders alone, some of which lie. */
const border = /^(?=.*[-=_─━═]{3})[\s+:|│┃║_=\-─━═┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╟╢╤╧╪╞╡]+$/u;
/** Borders within a table from which on they part its rows, and not its header alone. */
const leastBorders = 2;

/**
 * Cells parted by a character:
 *
 *     №<TAB>Ұйымның атауы<TAB>…        | № | Ұйымның атауы | … |        │ № │ Ұйымның атауы │ … │
 *
 * A row is a line, or the lines between two drawn borders; lines without the character end the table.
 */
export function findDelimitedTable(lines: readonly Line[]): FoundTable | null {
  for (const delimiter of delimiters) {
    const isTab = delimiter === delimiters[0];
    const count = ({ text }: Line): number => text.text.match(delimiter)?.length ?? 0;
    const holds = (line: Line): boolean => count(line) > 0;
    const isBorder = ({ text }: Line): boolean => !isTab && border.test(text.text.trim());
    const first = lines.findIndex((line) => count(line) > (isTab ? 0 : 1) && !isBorder(line));
    if (first < 0) continue;
    const to = endOf(lines, first, (line) => holds(line) || isBorder(line));
    let from = first;
    while (from > 0 && isBorder(lines[from - 1] as Line)) from -= 1;
    const own = lines.slice(first, to);
    // Without marks around the rows, a mark at the start of one parts off an empty cell.
    const cellLines = own.filter((line) => !isBorder(line));
    const most = (test: (line: string) => boolean): boolean =>
      cellLines.filter(({ text }) => test(text.text.trim())).length * 2 > cellLines.length;
    const outer = { start: most((line) => /^[|│┃║]/.test(line)), end: most((line) => /[|│┃║]$/.test(line)) };
    const rows = rowsOf(own, isBorder, (line) => cellsOf(line.text, delimiter, outer)).filter(
      (cells) => !cells.every((cell) => /^[-:=\s]*$/.test(cell.text)),
    );
    const [headers, ...body] = rows;
    if (headers === undefined || headers.length < 2) continue;
    const width = Math.max(headers.length, ...body.map(filledWidth));
    const table = { headers: toWidth(headers, width), rows: body.map((cells) => toWidth(cells, width)) };
    return { from, to, table: withWholeHeader(table) };
  }
  return null;
}

/** The rows of lines; where borders part the rows, the lines between two of them that begin no more than one are one. */
function rowsOf(
  lines: readonly Line[],
  isBorder: (line: Line) => boolean,
  cells: (line: Line) => SourcedText[],
): SourcedText[][] {
  const groups: SourcedText[][][] = [[]];
  for (const line of lines) {
    if (isBorder(line)) groups.push([]);
    else groups.at(-1)?.push(cells(line));
  }
  const filled = groups.filter((group) => group.length > 0);
  if (filled.length <= leastBorders) return filled.flat();
  return filled.flatMap((group) => {
    const begun = group.filter(([first]) => first !== undefined && first.length > 0).length;
    return begun > 1 ? group : [group.reduce(mergeCells)];
  });
}

/** Both parts of a row whose cells are wrapped. */
function mergeCells(row: readonly SourcedText[], rest: readonly SourcedText[]): SourcedText[] {
  const blank = SourcedText.standingFor(" ", null);
  return Array.from({ length: Math.max(row.length, rest.length) }, (_, at) => {
    const [cell, more] = [row[at] ?? SourcedText.empty, rest[at] ?? SourcedText.empty];
    return SourcedText.concat(cell.length === 0 || more.length === 0 ? [cell, more] : [cell, blank, more]);
  });
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

function cellsOf(
  text: SourcedText,
  delimiter: RegExp,
  outer: { readonly start: boolean; readonly end: boolean },
): SourcedText[] {
  let line = text;
  if (delimiter !== delimiters[0]) {
    line = line.trim();
    if (outer.start && /^[|│┃║]/.test(line.text)) line = line.slice(1);
    if (outer.end && /[|│┃║]$/.test(line.text)) line = line.slice(0, line.length - 1);
  }
  const cells: SourcedText[] = [];
  let start = 0;
  for (const part of line.text.split(delimiter)) {
    cells.push(collapseBlanks(line.slice(start, start + part.length).trim()));
    start += part.length + 1;
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
