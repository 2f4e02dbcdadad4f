import { inOneStep, type Steps } from "@qauly/model/rules";
import type { Reading } from "../structure/read-text.js";
import type { Line } from "../text/flow.js";
import { alignedTableAt, findAlignedTable } from "./aligned-table.js";
import { findBlockTable } from "./block/block-table.js";
import { findCellBlockTable } from "./cell-block-table.js";
import { findDelimitedTable } from "./delimited-table.js";
import { findLineCellTable } from "./line-cell-table.js";
import { joinSheets } from "./parts/sheets.js";
import type { TableCells } from "./table-cells.js";

/** A table found in lines: `from` is its first line, `to` the one after its last. */
export interface FoundTable {
  readonly from: number;
  readonly to: number;
  readonly table: TableCells;
}

/** Ways in which a text can hold a table, the surest first: the lines of a surer one are no other table. */
const finders: readonly ((lines: readonly Line[], reading: Reading) => Steps<FoundTable | null>)[] = [
  inOneStep(findDelimitedTable),
  inOneStep(findAlignedTable),
  inOneStep(findLineCellTable),
  inOneStep(findCellBlockTable),
  findBlockTable,
];

/** The first table of some lines, of whichever kind. */
export function* findTextTable(lines: readonly Line[], reading: Reading): Steps<FoundTable | null> {
  let first: FoundTable | null = null;
  for (const find of finders) {
    const found: FoundTable | null = yield* find(first === null ? lines : lines.slice(0, first.from), reading);
    if (found !== null) first = found;
    yield;
  }
  return first === null ? null : whole(first, lines);
}

/** With its further sheet. */
function whole(found: FoundTable, lines: readonly Line[]): FoundTable {
  const { from, table } = found;
  const [key] = table.headers;
  const below = lines.slice(found.to);
  if (key !== undefined && key.length > 0 && below[0]?.text.text.replace(/^[\s|│┃║]+/u, "").startsWith(key.text)) {
    const sheet = findDelimitedTable(below) ?? alignedTableAt(below, 0);
    const joined = sheet?.from === 0 ? joinSheets(table, sheet.table) : null;
    if (sheet !== null && joined !== null) return { from, to: found.to + sheet.to, table: joined };
  }
  return found;
}
