import type { DraftTable } from "../../structure/draft.js";
import type { SourcedText } from "../../text/sourced-text.js";
import type { TextRow } from "../table-cells.js";
import { withRoles } from "./finish-table.js";

/** Characters of the heading of a group. */
const longestHeading = 200;

/**
 * The table of which another one below it is a part that the heading of a group set apart: the other has no header, as many
 * columns, and counts on. `between` are the paragraphs that stand between them. Null where they are two tables.
 */
export function joinedBelow(
  table: DraftTable | undefined,
  below: DraftTable,
  between: readonly SourcedText[],
): DraftTable | null {
  const [heading, ...others] = between;
  if (table === undefined || others.length > 0 || below.headerRows.length > 0) return null;
  if (table.headerRows.length === 0 || table.headers.length !== below.headers.length) return null;
  if (heading !== undefined && !isHeading(heading.text)) return null;
  const last = table.rows.findLast((row) => numberOf(row) !== null);
  const first = below.rows.find((row) => numberOf(row) !== null);
  const next = numberOf(first);
  if (next === null || last === undefined || next !== (numberOf(last) ?? Number.NaN) + 1) return null;
  const group = heading === undefined ? [] : [table.headers.map(() => heading)];
  const rows = [...table.rows, ...group, ...below.rows];
  const rowKinds = [...table.rowKinds, ...group.map(() => "group" as const), ...below.rowKinds];
  const notes = [...table.notes, ...below.notes];
  return withRoles({ ...table, rows, rowKinds, notes }, table.roles, table.rolesMargin);
}

const isHeading = (text: string): boolean =>
  text.length <= longestHeading && /^\p{Lu}/u.test(text) && !/[.;:]$/.test(text);

function numberOf(row: TextRow | undefined): number | null {
  const digits = /^(\d{1,5})[.)]?$/.exec(row?.[0]?.text ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
