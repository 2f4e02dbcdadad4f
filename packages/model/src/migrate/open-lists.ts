/** Lists whose items stand for themselves: one of an unknown kind is left out. */
import { isJson, type Json } from "./step.js";

const OPEN_LISTS: ReadonlySet<PropertyKey> = new Set([
  "findings",
  "repairs",
  "notes",
  "furniture",
  "unplaced",
  "corrections",
  "relations",
]);

export const isOpenList = (name: PropertyKey | undefined): boolean => name !== undefined && OPEN_LISTS.has(name);

/** Takes out the items that were set to null. */
export function dropItems(document: Record<PropertyKey, unknown>): void {
  for (const list of OPEN_LISTS) {
    const items = document[list];
    if (!Array.isArray(items) || !items.includes(null)) continue;
    const left = items.filter((item) => item !== null);
    document[list] = list === "findings" ? left.map((finding) => withCauseIn(left, items, finding)) : left;
  }
}

/** Findings name their cause by its index, which moves; one whose cause is left out stands for itself. */
function withCauseIn(left: readonly unknown[], before: readonly unknown[], finding: unknown): unknown {
  if (!isJson(finding) || typeof finding.because !== "number") return finding;
  const index = left.indexOf(before[finding.because]);
  return { ...finding, because: index < 0 ? null : index } satisfies Json;
}
