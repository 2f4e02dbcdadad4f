/** The cells of a body row, with the labels that may be one cell over several columns. */
import type { RowSpec, TableSpec } from "../act-spec.js";
import { cellsOf } from "../table.js";

export interface BodyCell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  /** Whether it holds words, which a table sets at the left, and not a figure. */
  readonly words: boolean;
}

/** `merged`: a totals label covers all columns up to the organisations', a group's heading the whole row. */
export function bodyCells(row: RowSpec, table: TableSpec, merged: boolean): BodyCell[] {
  const texts = cellsOf(row, table);
  const name = Math.max(
    0,
    table.columns.findIndex(({ role }) => role === "organization"),
  );
  const end = !merged ? 0 : row.kind === "group" ? texts.length : row.kind === "total" ? name + 1 : 0;
  const label: BodyCell[] = end === 0 ? [] : [{ text: texts[name]!, column: 0, span: end, words: true }];
  const rest = texts.slice(end).map((text, index): BodyCell => {
    const { role } = table.columns[end + index]!;
    return { text, column: end + index, span: 1, words: role === "organization" || role === "other" };
  });
  return [...label, ...rest];
}
