import { parseNumberCell } from "@qauly/model/rules";
import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import type { FoundTable } from "./annex-table.js";
import { withWholeHeader } from "./header-rows.js";

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
    if (width < 3) continue;
    let end = at + 1;
    while (blocks[end]?.lines.length === width) end += 1;
    const rows = blocks.slice(at, end);
    if (rows.length < 3 || !(rows.slice(1).every(isCounted) || agreeInFigures(rows))) continue;
    // Rows below a header of another form.
    if (isCounted(rows[0] as Block) && at > 0) continue;
    const [headers = [], ...body] = rows.map((block) => block.lines.map((line) => collapseBlanks(line.text.trim())));
    const last = rows.at(-1) as Block;
    return {
      from: (rows[0] as Block).from,
      to: last.from + last.lines.length,
      table: withWholeHeader({ headers, rows: body }),
    };
  }
  return null;
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
