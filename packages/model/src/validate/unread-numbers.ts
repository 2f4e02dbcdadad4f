/** Reads preamble and clauses with their references, writes `reference.unread-number`. */
import { finding } from "../findings/finding.js";
import { datedNumbers } from "../references/dated-numbers.js";
import type { Finding } from "../schema/finding.js";
import type { Reference } from "../schema/reference.js";
import type { Resolution } from "../schema/resolution.js";
import { overlapsAny } from "../text/overlaps.js";
import { runningFields } from "../text/text-fields.js";

/** The references by the text that they stand in. */
function byPlace(references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  const places = new Map<string, Reference[]>();
  for (const reference of references) {
    const { path } = reference.at;
    const same = places.get(path);
    if (same === undefined) places.set(path, [reference]);
    else same.push(reference);
  }
  return places;
}

/** A day and a number together cite an act; where no reference covers them, a citation was not read. */
export function checkUnreadNumbers(resolution: Resolution): Finding[] {
  const places = byPlace(resolution.references);
  const findings: Finding[] = [];
  for (const [path, text] of runningFields(resolution)) {
    const covers = overlapsAny((places.get(path) ?? []).map(({ at }) => at));
    const isCovered = (start: number) => covers(start, start + 1);
    for (const number of datedNumbers(text, isCovered)) {
      findings.push(
        finding("reference.unread-number", path, {
          key: "reference.unread-number",
          values: { text: number.text },
          expected: null,
          actual: number.text,
        }),
      );
    }
  }
  return findings;
}
