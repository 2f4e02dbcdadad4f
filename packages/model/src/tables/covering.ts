import type { Table } from "../schema/table.js";

/** The first row of the cell that covers a place of a table: that of the place itself where no cell covers several rows. */
export function firstRowOf({ spans = [] }: Partial<Pick<Table, "spans">>, row: number, column: number): number {
  const covering = spans.find(
    (span) =>
      span.row <= row && row < span.row + span.rowSpan && span.column <= column && column < span.column + span.colSpan,
  );
  return covering?.row ?? row;
}
