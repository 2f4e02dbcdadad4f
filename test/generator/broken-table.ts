/**
 * A table as a PDF-to-text tool leaves it: cells in drawing order, a cell of several lines as a block between blank
 * lines, cells of one line glued together, and a lone word of a narrow justified cell torn into letters.
 */
import type { ColumnRole, RowSpec, TableSpec } from "./act-spec.js";
import { printedWidth } from "./broken-width.js";
import type { Random } from "./random.js";
import { lineText, plain, type Word, wordsOf, wrap } from "./runs.js";
import { cellsOf } from "./table.js";

/** Widths of the text columns and of the header cells, in average letters. */
const columnWidth = 17.2;
const otherWidth = 21;
const headerWidth = 19;
/** From this much added space between two letters on, in average letters, tools take the gap for a blank. */
const tornFrom = 1;

function block(text: string, width: number): Word[][] {
  return wrap(wordsOf([plain(text)]), printedWidth, { first: width, rest: width });
}

/** A cell's lines; all but the last keep their last blank. */
const lines = (text: string, width: number): string[] =>
  block(text, width).map((line, index, all) => lineText(line) + (index < all.length - 1 ? " " : ""));

/** The last line of a cell is not justified, and two words leave a gap to widen. */
function organizationLines(text: string): string[] {
  return block(text, columnWidth).map((line, index, all) => {
    const printed = lineText(line);
    if (index === all.length - 1) return printed;
    const gap = (columnWidth - printedWidth(printed)) / (printed.length - 1);
    return line.length === 1 && gap >= tornFrom ? `${[...printed].join(" ")}  ` : `${printed} `;
  });
}

/** One line cells are glued to what follows; a block of several lines ends with a blank line. */
function glued(cells: readonly string[][]): string[] {
  const out: string[] = [];
  let open = "";
  for (const [index, cell] of cells.entries()) {
    const last = index === cells.length - 1;
    const [first, ...rest] = cell;
    const lead = open === "" ? first! : `${open} ${first!}`;
    open = "";
    if (rest.length > 0) out.push(lead, ...rest, "");
    else if (last) out.push(lead, "");
    else open = lead;
  }
  return out;
}

export function brokenTable(table: TableSpec, random: Random): string[] {
  const header = glued(table.columns.map((column) => lines(column.header, headerWidth)));
  return [...header, ...table.rows.flatMap((row) => brokenRow(row, table, random))];
}

/**
 * Empty cells leave no trace. Where a cell of the row takes several lines, every cell of words stands in a block of its
 * own; words of a column of another kind always do.
 */
function brokenRow(row: RowSpec, table: TableSpec, random: Random): string[] {
  const printed = cellsOf(row, table).flatMap((cell, column) => brokenCell(cell, table.columns[column]!.role));
  if (printed.every(({ lines, apart }) => lines.length === 1 && apart !== "always")) {
    return [printed.flatMap((cell) => cell.lines).join(" "), ""];
  }
  const out: string[] = [];
  let open: string[] = [];
  for (const cell of printed) {
    if (cell.apart === "never") {
      open.push(...cell.lines);
      continue;
    }
    // The number stands at half the row's height: level with the first of two lines, above a taller block.
    const level = out.length === 0 && cell.lines.length < 3;
    if (open.length > 0) out.push(open.join(" "), ...(level ? [] : [""]));
    open = [];
    out.push(...cell.lines, "");
  }
  if (open.length > 0) out.push(open.join(" "), "");
  return random.chance(0.1) ? [...out, ""] : out;
}

interface BrokenCell {
  readonly lines: readonly string[];
  /** Whether it stands in a block of its own: numbers never, names in a row that has a cell of several lines. */
  readonly apart: "never" | "in a tall row" | "always";
}

function brokenCell(cell: string, role: ColumnRole): BrokenCell[] {
  if (cell === "") return [];
  if (role === "organization") return [{ lines: organizationLines(cell), apart: "in a tall row" }];
  if (role !== "other" || !/\p{L}/u.test(cell)) return [{ lines: [cell], apart: "never" }];
  return [{ lines: lines(cell, otherWidth), apart: "always" }];
}
