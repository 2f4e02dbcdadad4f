import type { DraftTable } from "../structure/draft.js";
import type { SourcedText } from "../text/sourced-text.js";
import { columnRoles } from "./roles/column-roles.js";

/** The texts of a table, whose columns are not told yet. */
export interface TableCells {
  readonly headers: readonly SourcedText[];
  readonly rows: readonly (readonly SourcedText[])[];
}

/** Tells the columns of a table, once for all that ask for them later. */
export function withRoles({ headers, rows }: TableCells): DraftTable {
  const { roles, margin } = columnRoles(
    headers.map(({ text }) => text),
    rows.map((row) => row.map(({ text }) => text)),
  );
  return { headers, rows, roles, rolesMargin: margin };
}
