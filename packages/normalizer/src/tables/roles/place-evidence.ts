import type { Sign, TableText } from "./sign.js";
import { weights } from "./weights.js";

/** Where a column stands: row numbers come first, positions are reckoned last. */
export function placeSigns({ headers }: TableText): Sign[] {
  return headers.flatMap((_, column): Sign[] => {
    const signs: Sign[] =
      column === 0
        ? [{ column, role: "row-number", why: "first", weight: weights.place }]
        : [{ column, role: "row-number", why: "not first", weight: weights.rowNumberInside }];
    if (column === headers.length - 1) {
      signs.push({ column, role: "positions", why: "last", weight: weights.place });
    }
    return signs;
  });
}
