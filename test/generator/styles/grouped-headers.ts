/**
 * Headers of two rows: a cell over several columns holds the first words that they share, the cells below it the rest.
 *
 *     №  Ұйымның атауы           Квота              one row says: Квота мөлшері, % | Квота бірліктері
 *                         мөлшері, %  бірліктері
 */
import type { ActSpec, ColumnSpec, TableSpec } from "../act-spec.js";

/** A header cell: the columns that it covers and how many of the header's rows it takes. */
export interface HeaderCell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly rows: number;
}

/** The act with shared first words put before the last two headers of each of its tables. */
export function withGroupedHeaders(spec: ActSpec): ActSpec {
  return {
    ...spec,
    annexes: spec.annexes.map((annex) => (annex.table ? { ...annex, table: grouped(annex.table) } : annex)),
  };
}

function grouped(table: TableSpec): TableSpec {
  const { columns } = table;
  if (columns.length < 3) return table;
  const words = columns.some(({ role }) => role === "organization") ? "Квота" : "Мәлімет";
  const from = columns.length - 2;
  return {
    ...table,
    columns: columns.map((column, at) => (at < from ? column : { ...column, header: `${words} ${column.header}` })),
  };
}

/** The header's cells row by row: one row where no neighbours share their first word, else two. */
export function headerRows(columns: readonly ColumnSpec[]): HeaderCell[][] {
  const upper: HeaderCell[] = [];
  const lower: HeaderCell[] = [];
  for (let at = 0; at < columns.length; ) {
    const first = firstWord(columns[at]);
    let end = at + 1;
    while (first !== null && firstWord(columns[end]) === first) end += 1;
    if (first === null || end === at + 1) {
      upper.push({ text: columns[at]!.header, column: at, span: 1, rows: 2 });
      at += 1;
      continue;
    }
    upper.push({ text: first, column: at, span: end - at, rows: 1 });
    for (; at < end; at += 1) {
      lower.push({ text: columns[at]!.header.slice(first.length + 1), column: at, span: 1, rows: 1 });
    }
  }
  return lower.length === 0 ? [upper.map((cell) => ({ ...cell, rows: 1 }))] : [upper, lower];
}

function firstWord(column: ColumnSpec | undefined): string | null {
  return column === undefined ? null : (/^\S+(?= \S)/.exec(column.header)?.[0] ?? null);
}
