import type { RowKind } from "@qauly/model";
import { isTotalsLabel } from "@qauly/model/rules";
import type { TextRow } from "../table-cells.js";

/** What the rows of a table are, with the heading of a group in each place of its row. */
export interface KindsOfRows {
  readonly kinds: readonly RowKind[];
  readonly rows: readonly TextRow[];
}

/** Columns from which on a lone text is a heading: beside one other column a cell may be left empty. */
const leastColumns = 3;

/**
 * Finds the headings of groups and the totals. A heading is the only text of its row: in one cell over the others where
 * borders show it, else wherever the text stands.
 */
export function rowKinds(rows: readonly TextRow[], bordered: boolean): KindsOfRows {
  const lone = rows.map((row) => mayHead(row, bordered));
  const full = rows.filter((row, at) => !lone[at] && new Set(row.filter(({ length }) => length > 0)).size > 1);
  // Where most rows have one text, their other cells are to be filled in.
  const manyLone = lone.filter(Boolean).length > full.length;
  const lastFull = rows.findLastIndex((row) => full.includes(row));
  const kinds = rows.map((row, at): RowKind => {
    if (isTotals(row)) return "total";
    return lone[at] && (spansAll(row) || (!manyLone && at < lastFull)) ? "group" : "data";
  });
  const spread = rows.map((row, at) => (kinds[at] === "group" && !bordered ? overAll(row) : row));
  return { kinds, rows: spread };
}

/** Rows of data: those that are no headings of groups. */
export function withoutHeadings(rows: readonly TextRow[], kinds: readonly RowKind[]): TextRow[] {
  return rows.filter((_, at) => kinds[at] !== "group");
}

/** A lone text of words that begins as a heading does. */
function mayHead(row: TextRow, bordered: boolean): boolean {
  const texts = new Set(row.filter(({ length }) => length > 0));
  const [only] = texts;
  if (only === undefined || texts.size > 1 || !/\p{L}{2}/u.test(only.text)) return false;
  if (spansAll(row)) return true;
  return row.length >= leastColumns && !/^[\p{Ll},;)–-]/u.test(only.text) && !(bordered && startsUncovered(row));
}

/** Whether a text between borders stands in the column of row numbers alone. */
const startsUncovered = ([first, second]: TextRow): boolean =>
  first !== undefined && first.length > 0 && first !== second;

const spansAll = (row: TextRow): boolean =>
  row.length > 1 && (row[0]?.length ?? 0) > 0 && row.every((cell) => cell === row[0]);

const overAll = (row: TextRow): TextRow => {
  const text = row.find(({ length }) => length > 0);
  return text === undefined ? row : row.map(() => text);
};

/** A label of a total stands in one of the first cells, before any figures. */
function isTotals(row: TextRow): boolean {
  const label = row.find(({ text }) => /\p{L}/u.test(text));
  const at = label === undefined ? -1 : row.indexOf(label);
  return label !== undefined && at <= 2 && isTotalsLabel(label.text);
}
