import type { ColumnRole } from "@qauly/model";
import type { DraftTable } from "../../structure/draft.js";
import type { SourcedText } from "../../text/sourced-text.js";
import { columnRoles } from "../roles/column-roles.js";
import type { TableCells, TextRow } from "../table-cells.js";
import { withDittos } from "./dittos.js";
import { inOneColumn } from "./halves.js";
import { withMergedRows } from "./merged-rows.js";
import { rowKinds, withoutHeadings } from "./row-kinds.js";
import { spansOf } from "./spans.js";

/**
 * Makes a table of its texts: what its rows are among one another, what its columns hold, and which text each place has
 * where a cell covers several or only repeats the one above.
 */
export function finishTable(cells: TableCells): DraftTable {
  const { headers, headerRows, rows, bordered = false, repeated: again = [] } = inOneColumn(cells);
  const { kinds, rows: grouped } = rowKinds(rows, bordered);
  const meant = withDittos(grouped, kinds);
  const { roles, margin } = columnRoles(textsOf(headers), withoutHeadings(meant, kinds).map(textsOf));
  const above = headerRows ?? (headers.some(({ length }) => length > 0) ? [headers] : []);
  const around = { caption: null, unit: null, notes: [], repeated: again };
  return withRoles({ ...around, headers, headerRows: above, rows: meant, rowKinds: kinds }, roles, margin);
}

/** The table with what its columns hold, and with the rows of employers to whom several belong made whole by that. */
export function withRoles(
  table: Omit<DraftTable, "roles" | "rolesMargin" | "spans">,
  roles: readonly ColumnRole[],
  rolesMargin: number,
): DraftTable {
  const { rows, kinds: rowKinds } = withMergedRows(table.rows, table.rowKinds, roles);
  const { headerRows } = table;
  const spans = [...spansOf(headerRows, -headerRows.length), ...spansOf(rows, 0)];
  return { ...table, rows, rowKinds, spans, roles, rolesMargin };
}

const textsOf = (row: TextRow): string[] => row.map(({ text }: SourcedText) => text);
