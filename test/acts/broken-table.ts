/**
 * A table as a PDF-to-text tool leaves it: cells in drawing order, a cell of several lines as a block between blank
 * lines, cells of one line glued together, and a lone word of a narrow justified cell torn into letters.
 */
import type { AnnexSpec } from "./act-spec.js";
import { printedWidth } from "./broken-width.js";
import { cellsOf } from "./expected.js";
import type { Random } from "./random.js";
import { lineText, plain, type Word, wordsOf, wrap } from "./runs.js";

/** Widths of the organisation column and of the header cells, in average letters. */
const columnWidth = 17.2;
const headerWidth = 19;
/** From this much added space between two letters on, in average letters, tools take the gap for a blank. */
const tornFrom = 1;

function block(text: string, width: number): Word[][] {
  return wrap(wordsOf([plain(text)]), printedWidth, { first: width, rest: width });
}

const headerLines = (text: string): string[] =>
  block(text, headerWidth).map((line, index, all) => lineText(line) + (index < all.length - 1 ? " " : ""));

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
  for (const [index, lines] of cells.entries()) {
    const last = index === cells.length - 1;
    const [first, ...rest] = lines;
    const lead = open === "" ? first! : `${open} ${first!}`;
    open = "";
    if (rest.length > 0) out.push(lead, ...rest, "");
    else if (last) out.push(lead, "");
    else open = lead;
  }
  return out;
}

export function brokenTable(annex: AnnexSpec, random: Random): string[] {
  const header = glued(annex.columns.map((column) => headerLines(column.header)));
  const organization = annex.columns.findIndex((column) => column.role === "organization");
  const rows = annex.rows.flatMap((row) => {
    const cells = cellsOf(row, annex);
    const name = organizationLines(cells[organization]!);
    if (name.length === 1) return [cells.join(" "), ""];
    const before = cells.slice(0, organization).join(" ");
    const after = cells.slice(organization + 1).join(" ");
    // The number stands at half the row's height: level with the first of two lines, above a taller block.
    const gap = name.length > 2 ? [""] : [];
    const extra = random.chance(0.1) ? [""] : [];
    return [before, ...gap, ...name, "", after, "", ...extra];
  });
  return [...header, ...rows];
}
