import type { ColumnRole, RowKind } from "@qauly/model";
import { isEmptyNumberCell, parseNumberCell } from "@qauly/model/rules";
import type { SourcedText } from "../../text/sourced-text.js";
import type { TextRow } from "../table-cells.js";

interface Merged {
  readonly rows: readonly TextRow[];
  readonly kinds: readonly RowKind[];
}

/** Percentages of a quota are small. */
const highestPercent = 25;

/**
 * Rows below an employer that have figures of their own but neither number nor name are his too, as those of his branches;
 * his cells hold for them where the figures reckon. A last row without a label whose figures sum those above is a total.
 *
 *     1 | "Дала" ЖШС | 150 | 2 | 3
 *       |            |  50 | 2 | 1
 */
export function withMergedRows(
  rows: readonly TextRow[],
  kinds: readonly RowKind[],
  roles: readonly ColumnRole[],
): Merged {
  const organization = roles.indexOf("organization");
  if (organization < 0) return { rows, kinds };
  const at = {
    number: roles.indexOf("row-number"),
    headcount: roles.indexOf("headcount"),
    percent: roles.indexOf("percent"),
    positions: roles.indexOf("positions"),
  };
  const merged: TextRow[] = [];
  const ofRows: RowKind[] = [];
  const sums = new Sums([at.headcount, at.positions].filter((column) => column >= 0));
  const add = (row: TextRow, kind: RowKind): void => {
    merged.push(row);
    ofRows.push(kind);
    if (kind === "data") sums.add(row);
  };
  for (const [index, row] of rows.entries()) {
    const above = merged.at(-1);
    const isBelow = ofRows.at(-1) === "data" && kinds[index] === "data" && above !== undefined;
    if (!isBelow || row[organization]?.length !== 0 || (at.number >= 0 && row[at.number]?.length !== 0)) {
      add(row, kinds[index] ?? "data");
      continue;
    }
    if (!row.some(({ text }) => /\p{L}/u.test(text)) && sums.are(row)) {
      add(row, "total");
      continue;
    }
    if (leavesNumberOut(rows, index, above[at.number], at.number)) {
      add(row, "data");
      continue;
    }
    const holding: TextRow = row.map((cell, column) =>
      cell.length > 0 || isFigure(roles[column]) ? cell : (above[column] ?? cell),
    );
    const whole = [at.percent, at.headcount].reduce((filled, column) => withHeld(filled, above, column), holding);
    add(reckons(whole, at) ? whole : row, "data");
  }
  return { rows: merged, kinds: ofRows };
}

const isFigure = (role: ColumnRole | undefined): boolean =>
  role === "headcount" || role === "positions" || role === "percent";

/** A percentage or a staff that is stated once holds for the rows below it. */
function withHeld(row: TextRow, above: TextRow, column: number): TextRow {
  const [own, other] = [row[column], above[column]];
  return own === undefined || other === undefined || own.length > 0 ? row : row.with(column, other);
}

/** Whether the next number in a column is one too high: then the row lost its own, and with it its employer. */
function leavesNumberOut(
  rows: readonly TextRow[],
  at: number,
  above: SourcedText | undefined,
  column: number,
): boolean {
  const last = column < 0 ? null : numberIn(above);
  if (last === null) return false;
  for (const row of rows.slice(at + 1, at + 1 + rowsAhead)) {
    const next = numberIn(row[column]);
    if (next !== null) return next > last + 1;
  }
  return false;
}

/** Rows among which the next number is looked for. */
const rowsAhead = 50;

const numberIn = (cell: SourcedText | undefined): number | null => parseNumberCell(cell?.text ?? "").value;

interface Figures {
  readonly headcount: number;
  readonly percent: number;
  readonly positions: number;
}

/** Whether the positions of a row are its percentage of its staff; without a percentage, whether they are a small share. */
function reckons(row: TextRow, at: Figures): boolean {
  const [headcount, percent, positions] = [at.headcount, at.percent, at.positions].map((column) =>
    numberIn(row[column]),
  );
  if (headcount == null || positions == null) return false;
  if (at.percent >= 0) return percent != null && Math.abs((headcount * percent) / 100 - positions) < 1;
  return positions * 100 <= headcount * highestPercent;
}

/** The sums of some columns over the rows of data. */
class Sums {
  readonly #columns: readonly number[];
  readonly #sums: number[];
  #rows = 0;

  constructor(columns: readonly number[]) {
    this.#columns = columns;
    this.#sums = columns.map(() => 0);
  }

  add(row: TextRow): void {
    this.#rows += 1;
    for (const [at, column] of this.#columns.entries())
      this.#sums[at] = (this.#sums[at] ?? 0) + (numberIn(row[column]) ?? 0);
  }

  /** Whether the figures of a row are those sums, of two rows at least. */
  are(row: TextRow): boolean {
    const stated = this.#columns.flatMap((column, at) =>
      isEmptyNumberCell(row[column]?.text ?? "") ? [] : [numberIn(row[column]) === this.#sums[at]],
    );
    return this.#rows > 1 && stated.length > 0 && stated.every(Boolean);
  }
}
