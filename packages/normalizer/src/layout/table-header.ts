import { columnRoles } from "../tables/roles/column-roles.js";
import { cellsOf, extents, gutterOf, merge } from "./columns.js";
import type { PageLine } from "./page-lines.js";

/** Whether a block of lines is the header of a table by its alignment: columns whose wording is known. */
export function isTableHeader(block: readonly PageLine[]): boolean {
  const columns = merge(extents(block), gutterOf(block));
  if (columns.length < 3) return false;
  const headers = cellsOf(block, columns).map((tokens) => tokens.map(({ text }) => text).join(" "));
  return columnRoles(headers, []).roles.some((role) => role !== "other");
}
