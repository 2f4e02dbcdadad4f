import type { DraftTable } from "../../structure/draft.js";
import type { SourcedText } from "../../text/sourced-text.js";
import { columnRoles } from "../roles/column-roles.js";
import type { TableCells, TextRow } from "../table-cells.js";
import { withDittos } from "./dittos.js";
import { withMergedRows } from "./merged-rows.js";
import { rowKinds, withoutHeadings } from "./row-kinds.js";
import { spansOf } from "./spans.js";

/**
 * Makes a table of its texts: what its rows are among one another, what its columns hold, and which text each place has
 * where a cell covers several or only repeats the one above.
 */
export function finishTable({ headers, headerRows, rows, bordered = false }: TableCells): DraftTable {
  const { kinds, rows: grouped } = rowKinds(rows, bordered);
  const repeated = withDittos(grouped, kinds);
  const { roles, margin } = columnRoles(textsOf(headers), withoutHeadings(repeated, kinds).map(textsOf));
  const merged = withMergedRows(repeated, kinds, roles);
  const above = headerRows ?? (headers.some(({ length }) => length > 0) ? [headers] : []);
  return {
    caption: null,
    unit: null,
    headers,
    headerRows: above,
    rows: merged.rows,
    rowKinds: merged.kinds,
    spans: [...spansOf(above, -above.length), ...spansOf(merged.rows, 0)],
    roles,
    rolesMargin: margin,
    notes: [],
  };
}

const textsOf = (row: TextRow): string[] => row.map(({ text }: SourcedText) => text);
