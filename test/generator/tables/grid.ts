/** A drawn table as cells with spans: the truth of the benchmark of tables, apart from how a layout sets it. */

export interface GridCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface Grid {
  /** Rows of the header, which come first. */
  readonly headerRows: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  /** Width of the columns, as shares of the table's. */
  readonly widths: readonly number[];
  /** Columns whose cells are centred: numbers. */
  readonly centred: readonly boolean[];
}

/** A place that the cell to its left covers, or the one above it. */
export const left = "<";
export const above = "^";

/** A grid from the texts of its places, row by row. */
export function gridOf(
  places: readonly (readonly string[])[],
  headerRows: number,
  widths: readonly number[],
  centred: readonly boolean[],
): Grid {
  const cells: GridCell[] = [];
  places.forEach((texts, row) => {
    texts.forEach((text, column) => {
      if (text === left || text === above) return;
      let colSpan = 1;
      while (places[row]![column + colSpan] === left) colSpan += 1;
      let rowSpan = 1;
      while (places[row + rowSpan]?.[column] === above) rowSpan += 1;
      cells.push({ text, row, column, rowSpan, colSpan });
    });
  });
  return { headerRows, rows: places.length, columns: widths.length, cells, widths, centred };
}

/** Texts of the places, a spanned cell's in its first place alone. */
export function placesOf(grid: Grid): string[][] {
  const places = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, () => ""));
  for (const { text, row, column } of grid.cells) places[row]![column] = text;
  return places;
}

/** Rows that no page may part: those that a cell spans, and the rows of the header. */
export function bandsOf(grid: Grid): { readonly from: number; readonly to: number }[] {
  const bands: { from: number; to: number }[] = [];
  for (let row = 0; row < grid.rows; ) {
    let to = row < grid.headerRows ? grid.headerRows : row + 1;
    for (let grown = true; grown; ) {
      grown = false;
      for (const cell of grid.cells) {
        if (cell.row >= row && cell.row < to && cell.row + cell.rowSpan > to) {
          to = cell.row + cell.rowSpan;
          grown = true;
        }
      }
    }
    bands.push({ from: row, to });
    row = to;
  }
  return bands;
}

/** The rows below the header, a joined cell's text in each place that it covers. */
export function bodyOf(grid: Grid): string[][] {
  const rows = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, () => ""));
  for (const { text, row, column, rowSpan, colSpan } of grid.cells) {
    for (let at = row; at < row + rowSpan; at += 1) rows[at]?.fill(text, column, column + colSpan);
  }
  return rows.slice(grid.headerRows);
}
