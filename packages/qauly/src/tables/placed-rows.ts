/** A table as it is drawn: each cell once, at its first place, with the places that it covers. */
import type { CellSpan, Table } from "@qauly/model";
import type { CellValue } from "@qauly/model/rules";

/** A cell of a drawn table. */
export interface PlacedCell {
  /** 0-based. */
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly value: CellValue;
}

/** A row of a drawn table; places that cells of rows above cover are left out. */
export interface PlacedRow {
  readonly kind: "header" | Table["rows"][number]["kind"];
  readonly cells: readonly PlacedCell[];
}

/** The spans over each place, by row and column. */
export function coveredPlaces(spans: readonly CellSpan[]): ReadonlyMap<number, ReadonlyMap<number, CellSpan>> {
  const covered = new Map<number, Map<number, CellSpan>>();
  for (const span of spans) {
    for (let row = span.row; row < span.row + span.rowSpan; row += 1) {
      const ofRow = covered.get(row) ?? new Map<number, CellSpan>();
      covered.set(row, ofRow);
      for (let column = span.column; column < span.column + span.colSpan; column += 1) ofRow.set(column, span);
    }
  }
  return covered;
}

/** The rows of a table, those of its header first. */
export function placedRows({ headerRows, rows, spans, values }: Table): PlacedRow[] {
  const first = -headerRows.length;
  const covered = coveredPlaces(spans);
  const all = [
    ...headerRows.map((cells) => ({ kind: "header" as const, cells, values: null })),
    ...rows.map(({ kind, cells }, at) => ({ kind, cells, values: values[at] ?? null })),
  ];
  return all.map(({ kind, cells, values: ofRow }, at) => {
    const row = first + at;
    const placed = cells.flatMap((text, column): PlacedCell[] => {
      const span = covered.get(row)?.get(column);
      if (span !== undefined && (span.row !== row || span.column !== column)) return [];
      const { rowSpan, colSpan } = span ?? { rowSpan: 1, colSpan: 1 };
      return [{ column, rowSpan, colSpan, text, value: ofRow?.[column] ?? null }];
    });
    return { kind, cells: placed };
  });
}
