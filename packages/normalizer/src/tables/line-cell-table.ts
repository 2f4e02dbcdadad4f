import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import type { FoundTable } from "./annex-table.js";
import { withoutColumnNumbers } from "./column-numbers.js";

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
    if (rows.length < 3 || !rows.slice(1).every(({ lines: [first] }) => /^\d/.test(first?.text.text ?? ""))) continue;
    const [headers = [], ...body] = rows.map((block) => block.lines.map((line) => collapseBlanks(line.text.trim())));
    const last = rows.at(-1) as Block;
    return {
      from: (rows[0] as Block).from,
      to: last.from + last.lines.length,
      table: withoutColumnNumbers({ headers, rows: body }),
    };
  }
  return null;
}

interface Block {
  readonly from: number;
  readonly lines: readonly Line[];
}

function blocksOf(lines: readonly Line[]): Block[] {
  const starts = lines.flatMap((line, index) => (index === 0 || line.blankBefore > 0 ? [index] : []));
  return starts.map((from, index) => ({ from, lines: lines.slice(from, starts[index + 1]) }));
}
