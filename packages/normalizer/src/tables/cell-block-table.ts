import { rowNumberHeader } from "../language/column-headers.js";
import { joinLines } from "../repair/line-joins.js";
import type { Reading } from "../structure/read-text.js";
import type { Line } from "../text/flow.js";
import type { FoundTable } from "./annex-table.js";
import { onlyFigures } from "./block/figures.js";
import { withWholeHeader } from "./header-rows.js";

/** Rows and columns from which on numbers at equal distances are no chance. */
const leastRows = 3;
const leastColumns = 3;
/** Columns of the widest table that is looked for. */
const mostColumns = 30;

/**
 * A table of which each cell is a block of lines of its own: the blocks that count the rows stand at equal distances, as
 * far apart as the header has blocks.
 *
 *     № ¶ Местоположение ¶ Площадь, га ¶ 1 ¶ село Тобол ¶ 12,5 ¶ 2 ¶ село Сарколь ¶ 0,8 ¶ 3 …
 */
export function findCellBlockTable(lines: readonly Line[], reading: Reading): FoundTable | null {
  const blocks = blocksOf(lines);
  for (let at = 0; at < blocks.length; at += 1) {
    const sign = textOf(blocks[at]);
    if (sign.length > longestSign || rowNumberHeader.exec(sign)?.[0].length !== sign.length) continue;
    let width = leastColumns;
    while (width <= mostColumns && !isNumber(blocks[at + width], 1)) width += 1;
    if (width > mostColumns) continue;
    let count = 0;
    while (isNumber(blocks[at + (count + 1) * width], count + 1) && blocks.length >= at + (count + 2) * width)
      count += 1;
    const own = blocks.slice(at, at + (count + 1) * width);
    if (count < leastRows || own.some((block) => severalFigures(textOf(block)) || holdsFigures(block))) continue;
    const cells = own.map((block) => joinLines(block.lines, reading.stock).trim());
    const rows = Array.from({ length: count }, (_, row) => cells.slice((row + 1) * width, (row + 2) * width));
    const last = own.at(-1) as Block;
    return {
      from: (own[0] as Block).from,
      to: last.from + last.lines.length,
      table: withWholeHeader({ headers: cells.slice(0, width), rows }),
    };
  }
  return null;
}

/** Characters of a header of row numbers. */
const longestSign = 12;

interface Block {
  readonly from: number;
  readonly lines: readonly Line[];
}

function blocksOf(lines: readonly Line[]): Block[] {
  const starts = lines.flatMap((line, index) => (index === 0 || line.blankBefore > 0 ? [index] : []));
  return starts.map((from, index) => ({ from, lines: lines.slice(from, starts[index + 1]) }));
}

const textOf = (block: Block | undefined): string =>
  block?.lines.length === 1 ? (block.lines[0]?.text.text.trim() ?? "") : "";

const isNumber = (block: Block | undefined, number: number): boolean =>
  textOf(block).replace(/[.)]$/, "") === String(number);

/** Cells of figures one below another. */
const holdsFigures = ({ lines }: Block): boolean =>
  lines.length > 1 && lines.every(({ text }) => onlyFigures.test(text.text.trim()));

/** Several cells of figures on one line, and no number with blanks between its thousands. */
const severalFigures = (text: string): boolean =>
  text.includes(" ") && onlyFigures.test(text) && !/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text);
