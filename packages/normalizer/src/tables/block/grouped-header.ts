import { subHeaderStarts } from "../../language/sub-headers.js";
import { overlaid } from "../grid-cover.js";
import { listedHeader } from "../parts/listed-header.js";
import type { TextRow } from "../table-cells.js";
import { cellsAt, type HeaderText } from "./header-cells.js";

interface GroupedHeader {
  readonly headers: TextRow;
  readonly headerRows: readonly TextRow[];
}

/** A header of two rows of which each block of lines is a cell. */
export function groupedBlocks(header: HeaderText, total: number): GroupedHeader | null {
  const { blocks } = header;
  if (blocks.length < total) return null;
  const listed = listedHeader(cellsAt(header, [0, ...blocks]), total);
  return listed?.headerRows === undefined ? null : { headers: listed.headers, headerRows: listed.headerRows };
}

/**
 * A header of two rows whose second comes behind the first: the last of its cells that capital letters show head groups,
 * and what stands behind them are a share and a number for each.
 *
 *     № Ұйымның атауы Тізімдік саны Мүгедектерге Жастарға ¶ % саны % саны
 *
 * Null where the cells do not make just so many columns.
 */
export function groupedHeader(header: HeaderText, total: number): GroupedHeader | null {
  const last = header.capitals.at(-1);
  if (last === undefined) return null;
  const tail = header.text.text.slice(last);
  for (const { index } of tail.matchAll(/\s/g)) {
    const starts = subHeaderStarts(tail.slice(index));
    if (starts === null || starts.length < 2) continue;
    const groups = starts.length / 2;
    const isPaired =
      starts.every(({ share }, at) => share === (at % 2 === 0)) ||
      starts.every(({ share }, at) => share === (at % 2 === 1));
    const single = header.capitals.length - groups;
    if (!Number.isInteger(groups) || !isPaired || single < 1 || single + starts.length !== total) continue;
    const cells = cellsAt({ ...header, text: header.text.slice(0, last + index) }, header.capitals);
    const below = starts.map(({ at, end }) => header.text.slice(last + index + at, last + index + end).trim());
    const above = cells.slice(0, single);
    const top = [...above, ...cells.slice(single).flatMap((cell) => [cell, cell])];
    const headerRows = [top, [...above, ...below]];
    return { headers: overlaid(headerRows), headerRows };
  }
  return null;
}
