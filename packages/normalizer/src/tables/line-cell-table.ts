import { parseNumberCell } from "@qauly/model/rules";
import { rowNumberHeader } from "../language/column-headers.js";
import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { FoundTable } from "./annex-table.js";
import { withWholeHeader } from "./header-rows.js";
import { listedHeader } from "./parts/listed-header.js";

/**
 * A table whose rows are blocks, one line a cell, parted by blank lines:
 *
 *     N                1
 *     Атауы            Қайың қабығы
 *     Өлшем бірлігі    тонн
 *
 * All rows have as many lines; three rows at least, or the likeness is chance.
 */
export function findLineCellTable(lines: readonly Line[]): FoundTable | null {
  const blocks = blocksOf(lines);
  for (let at = 0; at < blocks.length; at += 1) {
    const width = (blocks[at] as Block).lines.length;
    if (width < 2) continue;
    let end = at + 1;
    while (isRow(blocks[end], width) || isHeading(blocks, end, width)) end += 1;
    const own = blocks.slice(at, end);
    const rows = own.filter((block) => isRow(block, width));
    const isCountedTable = width > 2 && rows.slice(1).every(isCounted);
    if (rows.length < 3 || !(isCountedTable || agreeInFigures(rows))) continue;
    // Rows below a header in one line.
    if (isCounted(rows[0] as Block) && headsRows(blocks[at - 1])) {
      at = end - 1;
      continue;
    }
    const above = isCounted(rows[0] as Block) ? headerAbove(blocks[at - 1], width) : null;
    if (above !== null) {
      const last = own.at(-1) as Block;
      const from = (blocks[at - 1] as Block).from;
      return {
        from,
        to: last.from + last.lines.length,
        table: { ...above, rows: own.map((block) => cellsOf(block, width)) },
      };
    }
    const [headers = [], ...body] = own.map((block) => cellsOf(block, width));
    const last = own.at(-1) as Block;
    return {
      from: (own[0] as Block).from,
      to: last.from + last.lines.length,
      table: withWholeHeader({ headers, rows: body }),
    };
  }
  return null;
}

/** The header of two rows whose cells are the lines of the block above the rows. */
function headerAbove(block: Block | undefined, width: number): ReturnType<typeof listedHeader> {
  if (block === undefined || block.lines.length <= width || !rowNumberHeader.test(firstOf(block))) return null;
  return listedHeader(
    block.lines.map((line) => collapseBlanks(line.text.trim())),
    width,
  );
}

const isRow = (block: Block | undefined, width: number): boolean => block?.lines.length === width;

/** A line of words alone between two rows whose first lines are nothing but numbers. */
function isHeading(blocks: readonly Block[], at: number, width: number): boolean {
  const [before, block, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (block?.lines.length !== 1 || !isRow(next, width)) return false;
  const isNumbered = (one: Block | undefined): boolean => /^\d{1,4}[.)]?$/.test(firstOf(one));
  return (
    isNumbered(next) &&
    (isNumbered(before) || isRow(before, width)) &&
    /^(?:\d+\.\s)?\p{Lu}\p{L}+\s/u.test(firstOf(block))
  );
}

const firstOf = (block: Block | undefined): string => block?.lines[0]?.text.text.trim() ?? "";

const headsRows = (block: Block | undefined): boolean =>
  block?.lines.length === 1 && rowNumberHeader.test(block.lines[0]?.text.text.trim() ?? "");

/** The heading of a group of rows stands in the column of names. */
function cellsOf({ lines }: Block, width: number): SourcedText[] {
  const cells = lines.map((line) => collapseBlanks(line.text.trim()));
  if (cells.length === width) return cells;
  return Array.from({ length: width }, (_, at) => (at === 1 ? (cells[0] ?? SourcedText.empty) : SourcedText.empty));
}

interface Block {
  readonly from: number;
  readonly lines: readonly Line[];
}

const isCounted = ({ lines: [first] }: Block): boolean => /^\d/.test(first?.text.text ?? "");

/** Rows with the header where only figures below words show a column. */
const leastAgreeing = 4;

/** Whether rows without numbers have a figure in one place of each, below a header that has words there. */
function agreeInFigures(rows: readonly Block[]): boolean {
  const [headers, ...body] = rows as [Block, ...Block[]];
  if (rows.length < leastAgreeing) return false;
  const isFigure = ({ lines }: Block, at: number): boolean =>
    parseNumberCell(lines[at]?.text.text.trim() ?? "").value !== null;
  if (rows.some((row) => isFigure(row, 0))) return false;
  return headers.lines.some((_, at) => !isFigure(headers, at) && body.every((row) => isFigure(row, at)));
}

function blocksOf(lines: readonly Line[]): Block[] {
  const starts = lines.flatMap((line, index) => (index === 0 || line.blankBefore > 0 ? [index] : []));
  return starts.map((from, index) => ({ from, lines: lines.slice(from, starts[index + 1]) }));
}
