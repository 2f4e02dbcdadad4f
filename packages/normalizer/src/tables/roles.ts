import type { ColumnRole } from "@qauly/model";
import { headerRoles } from "../language/column-headers.js";
import { foldWord } from "../text/fold.js";

/**
 * The role of each column by its header's wording. A role is given once, to the first column that claims it; in a
 * table that names no organisations the other roles mean nothing, so only row numbers are kept.
 */
export function columnRoles(headers: readonly string[]): ColumnRole[] {
  const taken = new Set<ColumnRole>();
  return headers.map((header) => {
    const folded = foldWord(header).replace(/\s+/g, " ").trim();
    const role = headerRoles.find(({ pattern }) => pattern.test(folded))?.role ?? "other";
    if (role === "other" || taken.has(role)) return "other";
    taken.add(role);
    return role;
  });
}
